import type { BrowserContext, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { participations } from "@/db/schema/applications";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as prepared from "@/e2e/support/prepared";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022" });

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true };
const readers = {
  en: { country: "EE", tags: "en-GB", jobTitle: "Head teacher" },
  lv: { country: "LV", tags: "lv-LV", jobTitle: "Direktore" },
} as const satisfies Record<Locale, object>;
type T = ReturnType<typeof translator>;
type SignIn = (person: string, where?: BrowserContext) => Promise<string>;

const organisation = "Tartu Kool";

/** A coordinator of its own with one invited partner; gives the application's address. */
async function invited(
  page: Page,
  signIn: SignIn,
  { email, country, oid, lead }: { email: string; country: string; oid?: string; lead: string },
): Promise<string> {
  await signIn(lead, page.context());
  await prepared.registerOrganisation(page, `School of ${lead}`);
  const application = await prepared.startApplication(page);
  const typed = { name: organisation, country, contact: "Mari Tamm", email, oid };
  await prepared.addPartner(page, application, typed);
  await prepared.invite(page);
  return application;
}

async function confirm(reader: Page, t: T, jobTitle: string): Promise<void> {
  await reader.getByLabel(t("invite.yes.name")).first().fill("Mari Tamm");
  await reader.getByLabel(t("invite.yes.jobTitle")).fill(jobTitle);
  await reader.getByRole("button", { name: t("invite.yes.submit") }).click();
  await expect(
    reader.getByRole("heading", { name: t("invite.confirmed.title", { organisation }) }),
  ).toBeVisible();
}

const take = (reader: Page, t: T) =>
  reader.getByRole("button", { name: t("place.account.submit", { organisation }) });

for (const locale of ["en", "lv"] as const)
  test(`a partner makes an account from its page and does there what it owes, in ${locale}`, {
    tag: locale === "en" ? [] : "@long",
  }, async ({ page, db, mailbox, signIn, visitor }) => {
    test.setTimeout(180_000);
    const t = translator(locale);
    const { country, tags, jobTitle } = readers[locale];
    const stamp = `${locale}-${process.pid}-${Date.now()}`;
    const email = `mari-${stamp}@kool.example`;
    const other = await (await visitor()).newPage();
    const elsewhere = await invited(other, signIn, {
      email,
      country,
      lead: `ole-${stamp}@e.example`,
    });
    await mailbox.next(email);
    const lead = `anna-${stamp}@example.org`;
    const application = await invited(page, signIn, { email, country, lead });
    const asked = await mailbox.next(email);

    const mari = await (await visitor({ ...phone, locale: tags })).newPage();
    await mari.goto(asked.link);
    await confirm(mari, t, jobTitle);

    // Something to do, given by hand after the answer.
    await page.goto(`${application}/checklist`);
    await page.getByText("Add an item").first().click();
    await page.getByLabel("What has to be done?").fill("Statutes");
    await page.getByLabel("Who owes it?").selectOption({ label: organisation });
    await page.getByLabel("By when").fill("2022-03-10");
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByText("Statutes").first()).toBeVisible();

    await mari.goto(asked.link);
    const owed = mari.getByRole("region", { name: t("place.owed.title") });
    await expect(owed).toContainText("Statutes");
    await expectNoAxeViolations(mari);
    await owed
      .getByRole("button", { name: t("place.owed.tickLine", { title: "Statutes" }) })
      .click();
    await expect(
      owed.getByRole("button", { name: t("place.owed.untickLine", { title: "Statutes" }) }),
    ).toBeVisible();
    await expect(owed).toContainText("Mari Tamm");
    await page.reload();
    await expect(page.getByText(/Done by Mari Tamm/)).toBeVisible();

    // No account yet: a code by mail leads back to this page.
    const account = mari.getByRole("region", { name: t("place.account.title") });
    await expect(account.getByLabel(t("auth.signIn.email"))).toHaveValue(email);
    await account.getByRole("button", { name: t("auth.signIn.submit") }).click();
    await expect(mari.getByRole("heading", { name: t("auth.check.title") })).toBeVisible();
    const code = /\b\d{4}\s?\d{4}\b/.exec(
      (await mailbox.next(email, new RegExp(t("emails.signIn.subject")))).text,
    );
    await mari.getByLabel(t("auth.check.code")).fill(code?.[0] ?? "");
    await mari.getByRole("button", { name: t("auth.check.submit") }).click();
    await expect(mari).toHaveURL(/\/invite\/o\/[0-9a-f]{16}$/);
    await expectNoAxeViolations(mari);
    await take(mari, t).click();

    // Every application it takes part in, also the one it has not answered.
    await expect(mari).toHaveURL(/\/applications$/);
    for (const one of [application, elsewhere])
      await expect(mari.locator(`a[href="${one}"]`)).toBeVisible();
    await expect(mari.getByText(t("applications.list.asPartner"))).toHaveCount(2);
    await expectNoAxeViolations(mari);

    // Its own part, and of the rest what partners may see.
    await mari.goto(application);
    await expect(mari.getByRole("button", { name: /submitted|iesniegt/i })).toHaveCount(0);
    await mari.getByRole("link", { name: t("applications.tabs.our-part") }).click();
    const mine = mari.getByRole("region", { name: t("place.owed.title") });
    await mine
      .getByRole("button", { name: t("place.owed.untickLine", { title: "Statutes" }) })
      .click();
    await expect(
      mine.getByRole("button", { name: t("place.owed.tickLine", { title: "Statutes" }) }),
    ).toBeVisible();
    await expectNoAxeViolations(mari);
    await mari.getByRole("link", { name: t("applications.tabs.partners") }).click();
    await expect(mari.getByRole("row").filter({ hasText: organisation })).toBeVisible();
    await expect(mari.getByText(lead, { exact: true })).toHaveCount(0);
    await mari.goto(`${elsewhere}/our-part`);
    await expect(mari.getByText(t("place.ourPart.answer", { organisation }))).toBeVisible();

    const [row] = await db
      .select()
      .from(participations)
      .where(eq(participations.contactEmail, email));
    expect(row?.organisationId).not.toBeNull();
    // The link says that it is there already.
    await mari.goto(asked.link);
    await expect(mari.getByText(t("place.account.taken", { organisation }))).toBeVisible();
  });

test("an account that is there already takes the place, and others are told whom to ask", async ({
  page,
  mailbox,
  signIn,
  visitor,
}) => {
  test.setTimeout(120_000);
  const t = translator("en");
  const stamp = `${process.pid}-${Date.now()}`;
  const email = `mari-${stamp}@kool.example`;
  const oid = `E${String(Date.now()).slice(-8)}`;
  const lead = `anna-${stamp}@example.org`;
  await invited(page, signIn, { email, country: "EE", oid, lead });
  const { link } = await mailbox.next(email);

  // Mari has an account of her own address and her school in it.
  const hers = await visitor(phone);
  await signIn(email, hers);
  const mari = await hers.newPage();
  await mari.goto("/organisations/new");
  await mari.getByLabel("Name", { exact: true }).fill("Tartu School");
  await mari.getByLabel("Country").selectOption("EE");
  await mari.getByLabel("School", { exact: true }).check();
  await mari.getByLabel("Organisation ID").fill(oid);
  await mari.getByRole("button", { name: "Register the organisation" }).click();
  await expect(mari).toHaveURL(/\/applications\/new/);
  await mari.goto(link);
  await confirm(mari, t, "Head teacher");
  await take(mari, t).click();
  await expect(mari).toHaveURL(/\/applications$/);
  await expect(mari.getByText("You take part as a partner")).toHaveCount(1);
  await mari.goto("/organisations");
  await expect(mari.getByRole("link", { name: "Tartu School" })).toHaveCount(1);

  // Somebody else with the link is not let in, and reads whom to ask.
  const theirs = await visitor(phone);
  await signIn(`jaan-${stamp}@example.org`, theirs);
  const jaan = await theirs.newPage();
  await jaan.goto(link);
  await expect(jaan.getByText("Somebody else already keeps Tartu Kool here.")).toContainText(
    "m…@kool.example",
  );
  await expect(take(jaan, t)).toHaveCount(0);
  await jaan.goto("/applications");
  await expect(jaan.getByText("You take part as a partner")).toHaveCount(0);

  // In a browser of its own the code leads back to a page that asks to open the mail's link.
  const elsewhere = await (await visitor(phone)).newPage();
  await elsewhere.goto(link);
  const account = elsewhere.getByRole("region", { name: t("place.account.title") });
  await account.getByRole("button", { name: t("auth.signIn.submit") }).click();
  await expect(elsewhere.getByRole("heading", { name: t("auth.check.title") })).toBeVisible();
  const mailed = await mailbox.next(email, /Sign in/);
  const another = await (await visitor(phone)).newPage();
  await another.goto(mailed.link);
  await another.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(another.getByRole("heading", { name: t("invite.noCookie.title") })).toBeVisible();
});
