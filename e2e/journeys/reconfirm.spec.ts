import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { localMails } from "@/db/schema/mails";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as coordinator from "@/e2e/support/coordinator";
import * as prepared from "@/e2e/support/prepared";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022" });

const phoneSize = { viewport: { width: 375, height: 812 }, hasTouch: true };

/** What the partner reads, by the language that its country brings along. */
const languages = {
  EE: {
    invites: /invites Merekool/,
    ...{ name: "Your name", jobTitle: "Your function", confirm: "Confirm participation" },
    takesPart: "Merekool takes part",
    receipt: /You confirmed/,
    asksAgain: /Please confirm once more/,
    term: /Amount for the whole project/,
    amount: "€250,000",
    was: "not decided yet",
    changed: "Merekool: something changed",
    again: "Confirm again",
    leave: "We do not take part any more",
    takesBack: /Merekool takes back what it confirmed/,
    takeBack: "Take the consent back",
    left: "Merekool no longer takes part",
    withdrew: /You withdrew/,
    download: "Download the receipt (PDF)",
  },
  LV: {
    invites: /aicina piedalīties/,
    ...{ name: "Jūsu vārds", jobTitle: "Jūsu amats", confirm: "Apstiprināt dalību" },
    takesPart: "Merekool piedalās",
    receipt: /Jūs apstiprinājāt/,
    asksAgain: /Lūdzu, apstipriniet vēlreiz/,
    term: /Finansējums visam projektam/,
    amount: /250\s000\s€/,
    was: "vēl nav izlemts",
    changed: "Merekool: kaut kas ir mainījies",
    again: "Apstiprināt vēlreiz",
    leave: "Mēs vairs nepiedalāmies",
    takesBack: /„Merekool” atsauc savu apstiprinājumu/,
    takeBack: "Atsaukt apstiprinājumu",
    left: "Merekool vairs nepiedalās",
    withdrew: /Jūs izstājāties/,
    download: "Lejupielādēt apliecinājumu (PDF)",
  },
} as const;

for (const country of ["EE", "LV"] as const)
  test(`a changed lump sum is confirmed again on a phone, and taken back (${country})`, {
    tag: country === "LV" ? [] : "@long",
  }, async ({ page, db, mailbox, signIn, visitor }) => {
    test.setTimeout(120_000);
    const says = languages[country];
    const stamp = `${country.toLowerCase()}-${process.pid}-${Date.now()}`;
    const [me, partner] = [`anna-${stamp}@example.org`, `mari-${stamp}@kool.example`];
    await signIn(me);
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    await prepared.addPartner(page, application, {
      ...{ name: "Merekool", country, contact: "Mari Tamm", email: partner },
    });
    await prepared.invite(page);
    const partnerPage = page.url();

    const phone = await (await visitor(phoneSize)).newPage();
    await phone.goto((await mailbox.next(partner, says.invites)).link);
    await phone.getByLabel(says.name).first().fill("Mari Tamm");
    await phone.getByLabel(says.jobTitle).fill("Direktore");
    await phone.getByRole("button", { name: says.confirm }).click();
    await expect(phone.getByRole("heading", { name: says.takesPart })).toBeVisible();
    const receipt = await mailbox.next(partner, says.receipt);
    const [kept] = await db.select().from(localMails).where(eq(localMails.id, receipt.id));
    const pdf = kept?.attachments.find(({ mediaType }) => mediaType === "application/pdf");
    const bytes = Buffer.from(pdf?.base64 ?? "", "base64");
    expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(await download(phone, says.download), "the page gives the same").toEqual(bytes);

    await page.goto(`${application}/draft`);
    await page.getByRole("radio", { name: /250,000/ }).check();
    await expect(page.getByText(/^Saved at/).first()).toBeVisible();
    await page.goto(`${application}/partners`);
    await expect(page.getByRole("button", { name: "Ask the one that needs it" })).toBeVisible();
    await page.goto(partnerPage);
    const row = page.getByRole("row", { name: /Amount for the whole project/ });
    await expect(row).toContainText("not decided yet");
    await expect(row).toContainText("€250,000");
    await page.getByRole("button", { name: "Ask to confirm again" }).click();
    await expect(page.getByText(`The mail to ${partner} is on its way.`)).toBeVisible();

    const asked = await mailbox.next(partner, says.asksAgain);
    expect(asked.text).toMatch(says.amount);
    await phone.goto(asked.link);
    await expect(phone.getByRole("heading", { name: says.changed })).toBeVisible();
    await expect(phone.getByRole("row", { name: says.term })).toContainText(says.was);
    await expect(phone.getByRole("row", { name: says.term })).toContainText(says.amount);
    await expectNoAxeViolations(phone);
    await expectNoSideways(phone);
    await phone.getByRole("button", { name: says.again }).dblclick();
    await expect(phone.getByRole("heading", { name: says.takesPart })).toBeVisible();
    expect((await mailbox.next(partner, says.receipt)).text).toMatch(says.amount);

    await page.goto(partnerPage);
    await expect(page.getByText(/^Confirmed by Mari Tamm, Direktore/)).toBeVisible();
    await expect(page.getByText(/^Chain whole: 2 records/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Earlier answers" })).toBeVisible();
    await expectNoAxeViolations(page);

    await phone.getByText(says.leave).click();
    await expect(phone.getByText(says.takesBack)).toBeVisible();
    await expectNoAxeViolations(phone);
    await phone.getByRole("button", { name: says.takeBack }).click();
    await expect(phone.getByRole("heading", { name: says.left })).toBeVisible();
    await mailbox.next(partner, says.withdrew);
    const told = await mailbox.next(me, /withdrew from|izstājās no/);
    expect(told.text).toMatch(/minimum is not met|minimums nav izpildīts/);
    await page.goto(partnerPage);
    await expect(page.getByText(/^Withdrew on/)).toBeVisible();
    await coordinator.invite(page);
  });

/** What a link of the page gives to keep. */
async function download(page: Page, name: string): Promise<Buffer> {
  const href = await page.getByRole("link", { name }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment;/);
  return answer.body();
}

/** Nothing makes the page wider than the phone. */
async function expectNoSideways(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.body.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
}
