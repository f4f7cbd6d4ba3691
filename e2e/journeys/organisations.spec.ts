import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";

let count = 0;
const newAddress = (who: string) => `${who}-${process.pid}-${Date.now()}-${++count}@example.org`;

test("a person registers an organisation and a colleague joins it", async ({
  page,
  signIn,
  visitor,
  mailbox,
  tolerate,
}) => {
  await signIn({ email: newAddress("owner") });
  await page.goto("/organisations/new");
  await page.getByRole("button", { name: "Register the organisation" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("Your name");
  await page.getByLabel("Name", { exact: true }).fill("Rīgas 1. skola");
  await page.getByLabel("Country").selectOption("LV");
  await page.getByLabel("School", { exact: true }).check();
  await page.getByLabel("Organisation ID").fill("E123");
  await page.getByLabel("Your name").fill("Anna Ozola");
  await page.getByRole("button", { name: "Register the organisation" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("the letter E and 8 digits");
  await page.getByLabel("Organisation ID").fill("e100 12345");
  await page.getByRole("button", { name: "Register the organisation" }).click();
  await expect(page).toHaveURL(/\/applications\/new/);

  await page.goto("/organisations");
  await page.getByRole("link", { name: "Rīgas 1. skola" }).click();
  await expect(page.getByLabel("Organisation ID")).toHaveValue("E10012345");
  const colleague = newAddress("colleague");
  await page.getByLabel("Mail address of your colleague").fill(colleague);
  await page.getByRole("button", { name: "Send the mail" }).click();
  await expect(page.getByText("The mail is on its way.")).toBeVisible();
  await expect(page.getByText(colleague)).toBeVisible();
  const address = page.url();

  const { link, subject } = await mailbox.next(colleague);
  expect(subject).toContain("Anna Ozola");
  const theirs = await visitor({ viewport: { width: 320, height: 640 } });
  await signIn({ email: colleague, name: "Jānis Bērziņš" }, theirs);
  const phone = await theirs.newPage();
  tolerate(/404/);
  expect((await phone.goto(address))?.status()).toBe(404);
  await phone.goto(link);
  await expectNoAxeViolations(phone);
  await phone.getByRole("button", { name: "Join" }).click();
  await expect(phone.getByRole("heading", { name: "Rīgas 1. skola" })).toBeVisible();
  await expect(phone.getByText("Only owners can change the details.")).toBeVisible();
  await expectNoAxeViolations(phone);

  await page.reload();
  await expectNoAxeViolations(page);
  const row = page.getByRole("row", { name: /Jānis Bērziņš/ });
  await row.getByRole("button", { name: "Make owner" }).click();
  await expect(row.getByRole("button", { name: "Make member" })).toBeVisible();
  await row.getByRole("button", { name: "Remove" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Remove Jānis Bērziņš?");
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(row).toHaveCount(0);
  expect((await phone.reload())?.status()).toBe(404);

  await page.getByRole("button", { name: "Leave the organisation" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("needs an owner");
});

test("two people who edit an organisation do not overwrite each other", async ({
  page,
  signIn,
  context,
}) => {
  await signIn({ email: newAddress("owner"), name: "Anna" });
  await page.goto("/organisations/new");
  await page.getByLabel("Name", { exact: true }).fill("Tallinna kool");
  await page.getByLabel("Country").selectOption("EE");
  await page.getByLabel("School", { exact: true }).check();
  await page.getByRole("button", { name: "Register the organisation" }).click();
  await expect(page).toHaveURL(/\/applications\/new/);
  await page.goto("/organisations");
  await page.getByRole("link", { name: "Tallinna kool" }).click();
  await expect(page.getByRole("heading", { name: "Tallinna kool" })).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());

  await page.getByLabel("Name", { exact: true }).fill("First");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await second.getByLabel("Name", { exact: true }).fill("Second");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.locator("main").getByRole("alert")).toContainText("Somebody else changed");
  await expect(second.getByLabel("Name", { exact: true })).toHaveValue("Second");

  // Who saved once may save again without reloading.
  await page.getByLabel("Name", { exact: true }).fill("First again");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "First again" })).toBeVisible();
});
