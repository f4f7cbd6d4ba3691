import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as coordinator from "@/e2e/support/coordinator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022" });

const phoneSize = { viewport: { width: 390, height: 844 }, hasTouch: true };

test("from signing in to submitted, with two partners who answer on their phones", async ({
  page,
  mailbox,
  visitor,
}) => {
  test.setTimeout(150_000);
  const stamp = `${process.pid}-${Date.now()}`;
  const me = `anna-${stamp}@example.org`;
  const tartu = `mari-${stamp}@kool.example.ee`;
  const porto = `joao-${stamp}@escola.example.pt`;

  await page.goto("/sign-in");
  await page.getByLabel("Mail address").fill(me);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  const signIn = await mailbox.next(me);
  await page.goto(signIn.link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/organisations\/new/);
  await page.getByLabel("Your name").fill("Anna Ozola");
  await page.getByLabel("Name", { exact: true }).fill("Rīgas 1. skola");
  await page.getByLabel("Country").selectOption("LV");
  await page.getByLabel("School", { exact: true }).check();
  await page.getByLabel("Organisation ID").fill("E10012345");
  await page.getByRole("button", { name: "Register the organisation" }).click();
  await expect(page).toHaveURL(/\/applications\/new/);

  const application = await coordinator.startApplication(page);
  await expect(page.getByText("23 March 2022, 12:00 Brussels").first()).toBeVisible();
  await expect(page.getByText("13:00 in Riga").first()).toBeVisible();
  const today = coordinator.verdict(page, "As confirmed today");
  const hoped = coordinator.verdict(page, "If everyone invited confirms");
  await page.goto(application);
  await expect(today).toContainText("two more organisations");

  // The draft saves itself; what partners confirm is decided before they are asked.
  await page.goto(`${application}/draft`);
  await page.getByLabel("Title of the project").fill("Rivers without borders");
  await page.getByLabel("Acronym").fill("RIVERS");
  await page.getByLabel("Start date").fill("2022-09-01");
  await page.getByLabel("Duration in months").fill("24");
  await page.getByRole("radio", { name: /250,000/ }).check();
  await expect(page.getByText(/^Saved at/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Title of the project")).toHaveValue("Rivers without borders");
  await expect(page.getByRole("radio", { name: /250,000/ })).toBeChecked();

  await coordinator.addPartner(page, application, {
    name: "Tartu Kool",
    country: "EE",
    contact: "Mari Tamm",
    email: tartu,
    oid: "E10054321",
  });
  const preview = page.frameLocator("iframe").first();
  await expect(preview.getByText("Anna Ozola").first()).toBeVisible();
  await coordinator.invite(page);
  const tartuPage = page.url();
  await coordinator.addPartner(page, application, {
    name: "Escola do Porto",
    country: "PT",
    contact: "João Silva",
    email: porto,
  });
  await coordinator.invite(page);

  await page.goto(application);
  await expect(today).toContainText("Not eligible yet");
  await expect(hoped).not.toContainText("Not eligible yet");

  // The first says no, on its phone; opening the link alone changes nothing.
  const mari = await (await visitor({ ...phoneSize, timezoneId: "Europe/Tallinn" })).newPage();
  const asked = await mailbox.next(tartu, /invites Tartu Kool/);
  expect(asked.text).toContain("Rīgas 1. skola");
  await mari.goto(asked.link);
  await mari.reload();
  await expectNoAxeViolations(mari);
  await mari.getByLabel("Reason").fill("Our head is away until May.");
  await mari.getByRole("button", { name: "Decline" }).click();
  await expect(mari.getByRole("heading", { name: "Tartu Kool does not take part" })).toBeVisible();
  expect((await mailbox.next(tartu, /You declined/)).text).toContain("Tartu Kool");
  expect((await mailbox.next(me, /Tartu Kool declined/)).text).toContain(
    "Our head is away until May.",
  );

  // The coordinator's page shows it by itself, and asks again.
  await expect(page.getByText("Does not count: it declined")).toBeVisible({ timeout: 5_000 });
  await page.goto(tartuPage);
  await coordinator.invite(page);
  const again = await mailbox.next(tartu, /invites Tartu Kool/);
  expect(again.link).not.toBe(asked.link);
  await mari.goto(asked.link);
  await expect(mari.getByRole("button", { name: "Confirm participation" })).toHaveCount(0);
  await mari.goto(again.link);
  await coordinator.confirm(mari, "Mari Tamm");

  await page.goto(application);
  const joao = await (await visitor({ ...phoneSize, timezoneId: "Europe/Lisbon" })).newPage();
  await joao.goto((await mailbox.next(porto, /invites Escola do Porto/)).link);
  await expect(joao.getByText("11:00").first()).toBeVisible();
  await joao.getByLabel("Organisation ID").fill("E10098765");
  await coordinator.confirm(joao, "João Silva");
  await expect(today).not.toContainText("Not eligible yet", { timeout: 5_000 });
  expect((await mailbox.next(porto, /You confirmed/)).text).toContain("Escola do Porto");

  await coordinator.tickEverything(page, application);
  await expect(page.getByRole("button", { name: /^Mark as done/ })).toHaveCount(0);

  await page.goto(application);
  await page.getByLabel("Submission ID").fill("KA220-SCH-1A2B3C4D");
  await page.getByRole("button", { name: "Mark as submitted" }).click();
  await expect(page.getByText("Submitted as KA220-SCH-1A2B3C4D")).toBeVisible();
  await expect(page.getByText(/Noted by Anna Ozola/)).toBeVisible();
  await page.goto(`${application}/mail`);
  await expect(page.getByText("Nothing is planned.")).toBeVisible();
});
