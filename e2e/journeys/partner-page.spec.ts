import type { Locator, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { answers, auditLog, invitations } from "@/db/schema/applications";
import { expect, test } from "@/e2e/fixtures";
import * as coordinator from "@/e2e/support/coordinator";
import * as prepared from "@/e2e/support/prepared";
import { invitationToken } from "@/lib/invitations/token";

/** A practice application with one invited partner, and the path of its link. */
async function invited(page: Page, db: Db, country = "EE") {
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await prepared.addPartner(page, application, {
    ...{ name: "Tartu Kool", country },
    ...{ contact: "Mari Tamm", email: "mari@tartu.example" },
  });
  await prepared.invite(page);
  return { application, partnerPage: page.url(), link: await linkOf(db, page.url()) };
}

/** The link of the newest invitation of the partner whose page this is. */
async function linkOf(db: Db, partnerPage: string): Promise<string> {
  const rows = await db
    .select()
    .from(invitations)
    .where(eq(invitations.participationId, partnerPage.split("/").at(-1) ?? ""));
  const live = rows.find((row) => row.replacedAt === null);
  return `/invite/${invitationToken(live?.nonce ?? "")}`;
}

const errors = (page: Page): Locator => page.locator("[id$=-error]");

test("a partner answers without JavaScript, in its own language, once", async ({
  page,
  db,
  signIn,
  visitor,
}) => {
  await signIn(`anna-${Date.now()}@example.org`);
  const { application, partnerPage, link } = await invited(page, db, "LV");
  const mine = eq(auditLog.applicationId, application.split("/").at(-1) ?? "");
  const written = async () => (await db.select().from(auditLog).where(mine)).length;
  const before = await written();
  const phone = await visitor({
    ...{ javaScriptEnabled: false, locale: "de-DE", viewport: { width: 320, height: 640 } },
  });
  const partner = await phone.newPage();
  await partner.goto(link);
  await expect(partner).toHaveURL(/\/invite\/o\/[0-9a-f]{16}$/);
  await phone.request.fetch(link, { method: "HEAD" });
  await expect(partner.locator("html")).toHaveAttribute("lang", "lv");
  await expect(partner.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(partner.getByRole("navigation")).toHaveCount(0);
  expect(await written(), "looking changes nothing").toBe(before);

  await partner.getByLabel("Jūsu vārds").first().fill("x".repeat(300));
  await partner.getByRole("button", { name: "Apstiprināt dalību" }).click();
  await expect(errors(partner)).toHaveCount(2);
  await expect(partner.getByLabel("Jūsu vārds").first()).toHaveValue("x".repeat(300));
  await partner.getByLabel("Jūsu vārds").first().fill("Mari Tamm");
  await partner.getByLabel("Jūsu amats").fill("Direktore");
  await partner.getByRole("button", { name: "Apstiprināt dalību" }).dblclick();
  await expect(partner.getByRole("heading", { name: "Tartu Kool piedalās" })).toBeVisible();
  await partner.goto(link);
  await expect(partner.getByText("Direktore", { exact: true })).toBeVisible();
  const given = await db
    .select()
    .from(answers)
    .where(eq(answers.participationId, partnerPage.split("/").at(-1) ?? ""));
  expect(given).toHaveLength(1);

  // The coordinator reads exactly the words that were confirmed, in their language.
  await page.goto(partnerPage);
  await expect(page.locator("blockquote[lang=lv]")).toHaveText(given[0]?.textShown ?? "");
  await expect(page.getByText(/^Confirmed by Mari Tamm, Direktore/)).toBeVisible();
});

test("a link says what became of it, and whom to ask", async ({
  page,
  db,
  signIn,
  visitor,
  tolerate,
}) => {
  tolerate(/404/);
  const me = `anna-${Date.now()}@example.org`;
  await signIn(me);
  const { partnerPage, link } = await invited(page, db);
  const partner = await (await visitor()).newPage();
  const says = async (path: string, title: string) => {
    await partner.goto(path);
    await expect(partner.getByRole("heading", { name: title })).toBeVisible();
    await expect(partner.getByRole("button", { name: "Confirm participation" })).toHaveCount(0);
  };

  await page.getByRole("button", { name: "Send again" }).click();
  await expect.poll(() => linkOf(db, partnerPage)).not.toBe(link);
  await says(link, "There is a newer invitation");
  await expect(partner.getByRole("link", { name: me })).toBeVisible();
  // It mails the newer one again, to where that one went and to nobody else.
  await partner.getByRole("button", { name: "Send that mail again" }).click();
  await expect(partner.getByText(/^The mail to m…@tartu\.example is on its way/)).toBeVisible();
  await expect(partner.getByText("mari@tartu.example")).toHaveCount(0);

  const newer = await linkOf(db, partnerPage);
  await partner.goto(newer);
  await page.getByRole("button", { name: "Withdraw the invitation" }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: "Withdraw the invitation" })
    .click();
  await expect(page.getByRole("button", { name: "Invite again" })).toBeVisible();
  // Whoever had it open already is told, and nothing is recorded.
  await partner.getByLabel("Your function").fill("Head teacher");
  await partner.getByRole("button", { name: "Confirm participation" }).click();
  await expect(
    partner.getByRole("heading", { name: "This invitation was withdrawn" }),
  ).toBeVisible();
  await says(`/invite/${"x".repeat(43)}`, "This link does not work");

  await coordinator.invite(page);
  const open = await linkOf(db, partnerPage);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Only your organisation so far")).toBeVisible();
  await says(open, "Tartu Kool is no longer in this consortium");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByRole("rowheader", { name: /Tartu Kool/ })).toBeVisible();
});

test("a partner that cannot be added is explained beside its fields and keeps what was typed", async ({
  page,
  signIn,
}) => {
  await signIn(`anna-${Date.now()}@example.org`);
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await page.goto(`${application}/partners/new`);
  await page.getByLabel("Name of the organisation").fill("<b>Kool</b>");
  await page.getByLabel("Contact person").fill("Ma\u202eri");
  await page.getByLabel("Contact mail address").fill("nobody");
  await page.getByLabel("Organisation ID").fill("E12");
  await page.getByRole("radio", { name: /Associated/ }).check();
  await page.getByRole("button", { name: "Add to the consortium" }).click();
  await expect(errors(page)).toHaveCount(5);
  await expect(page.getByLabel("Name of the organisation")).toHaveValue("<b>Kool</b>");
  await expect(page.getByLabel("Contact mail address")).toHaveValue("nobody");
  await expect(page.getByRole("radio", { name: /Associated/ })).toBeChecked();

  // A country that does not count says so where it is chosen, and after it is added.
  await expect(page.locator('optgroup:has(option[value="CH"])')).toHaveAttribute(
    "label",
    /do not count/,
  );
  await page.getByLabel("Name of the organisation").fill("Schule Bern");
  await page.getByLabel("Country").selectOption("CH");
  await page.getByLabel("Contact person").fill("Urs");
  await page.getByLabel("Contact mail address").fill("urs@bern.example");
  await page.getByLabel("Organisation ID").fill("");
  await page.getByRole("radio", { name: /^Partner/ }).check();
  await page.getByRole("button", { name: "Add to the consortium" }).click();
  await expect(page.getByText(/Switzerland is not among the countries that count/)).toBeVisible();
});

test("the page's own address opens nothing in a browser that has not opened the link", async ({
  page,
  db,
  signIn,
  visitor,
  tolerate,
}) => {
  tolerate(/404/);
  await signIn(`anna-${Date.now()}@example.org`);
  const { link } = await invited(page, db);
  const phone = await visitor();
  const partner = await phone.newPage();
  await partner.goto(link);
  await expect(partner.getByRole("button", { name: "Confirm participation" })).toBeVisible();
  const address = partner.url();
  expect(address).not.toContain(link.split("/").at(-1));
  // No script sees the token's cookie, and it goes to no other page.
  const [cookie] = (await phone.cookies(address)).filter(({ name }) =>
    name.includes("tercet-link"),
  );
  expect(cookie).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
    path: new URL(address).pathname,
  });
  await partner.reload();
  await expect(partner.getByRole("button", { name: "Confirm participation" })).toBeVisible();

  const elsewhere = await (await visitor()).newPage();
  await elsewhere.goto(address);
  await expect(
    elsewhere.getByRole("heading", { name: "Please open the link in the mail once more" }),
  ).toBeVisible();
  await elsewhere.goto("/invite/not-a-token");
  await expect(elsewhere.getByRole("heading", { name: "This link does not work" })).toBeVisible();
});

test("a coordinator copies the link for a mail of its own, and sees that it was read", {
  tag: "@long",
}, async ({ page, db, signIn, visitor }) => {
  await signIn(`anna-${Date.now()}@example.org`);
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await prepared.addPartner(page, application, {
    ...{ name: "Tartu Kool", country: "EE" },
    ...{ contact: "Mari Tamm", email: "mari@tartu.example" },
  });
  await page.getByRole("button", { name: "Make a link without a mail" }).click();
  const shown = page.getByLabel("The link of Tartu Kool");
  const made = await shown.inputValue();
  expect(made).toContain(await linkOf(db, page.url()));
  await expect(page.getByText("No mail: you hand the link over")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(shown).toHaveValue(made);

  const partner = await (await visitor()).newPage();
  await partner.goto(made);
  await expect(partner.getByRole("button", { name: "Confirm participation" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("First read")).toHaveCount(0);
  await partner.getByRole("heading", { name: "Will Tartu Kool take part?" }).click();
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByText("First read").count();
    })
    .toBe(1);
});

test("somebody who is signed in as another person is told so, and may sign out and stay", async ({
  page,
  db,
  signIn,
  visitor,
}) => {
  await signIn(`anna-${Date.now()}@example.org`);
  const { application, link } = await invited(page, db);
  await page.goto(`${application}/draft`);
  await page
    .getByLabel("The project in two sentences")
    .fill("Pupils study the shore. They share it.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Saved at/).first()).toBeVisible();

  const visit = await visitor();
  const me = `somebody-${Date.now()}@example.org`;
  await signIn(me, visit);
  const partner = await visit.newPage();
  await partner.goto(link);
  await expect(partner.getByText("Pupils study the shore. They share it.")).toBeVisible();
  await expect(partner.getByText(`You are signed in as ${me}`)).toBeVisible();
  await expect(partner.getByText(/This page answers for Tartu Kool/)).toBeVisible();
  await partner.getByRole("button", { name: "Sign out" }).click();
  await expect(partner).toHaveURL(/\/invite\/o\//);
  await expect(partner.getByText(`You are signed in as ${me}`)).toHaveCount(0);
  await coordinator.confirm(partner, "Mari Tamm");
});
