import type { Page } from "@playwright/test";
import { asc, eq } from "drizzle-orm";
import { mails } from "@/db/schema/mails";
import { expect, test } from "@/e2e/fixtures";
import * as coordinator from "@/e2e/support/coordinator";
import * as prepared from "@/e2e/support/prepared";

/** Moves the practice clock by its button and waits until the header shows the new time. */
async function moveClock(page: Page, application: string, button: string) {
  await page.goto(application);
  const clock = page.locator("summary").filter({ hasText: "Practice clock" });
  const before = await clock.locator("time").getAttribute("datetime");
  await clock.click();
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(clock.locator("time")).not.toHaveAttribute("datetime", before ?? "");
}

/** Opens the partner's link out of the practice mailbox, as the coordinator can. */
async function invitationLink(page: Page, application: string, name: string): Promise<string> {
  await page.goto(`${application}/mailbox`);
  await page
    .getByRole("row")
    .filter({ hasText: name })
    .filter({ hasText: "invites" })
    .getByRole("link")
    .first()
    .click();
  const link = page.frameLocator("iframe").first().locator('a[href*="/invite/"]').first();
  return (await link.getAttribute("href")) ?? "";
}

test("the practice clock plays every reminder, once each, to those who owe something", {
  tag: "@long",
}, async ({ page, signIn, db, mailbox, visitor }) => {
  test.setTimeout(150_000);
  const me = `clock-${process.pid}-${Date.now()}@example.org`;
  await signIn({ email: me, name: "Anna Ozola", locale: "en", timeZone: "Europe/Riga" });
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await page.goto(application);
  await expect(page.getByText("Practice", { exact: true }).first()).toBeVisible();
  for (const [name, country, contact] of [
    ["Tartu Kool", "EE", "Mari Tamm"],
    ["Escola do Porto", "PT", "João Silva"],
  ] as const) {
    const email = `${country.toLowerCase()}-${process.pid}@partner.example`;
    await prepared.addPartner(page, application, { name, country, contact, email });
    await prepared.invite(page);
  }
  const phone = await (await visitor({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(await invitationLink(page, application, "Mari Tamm"));
  await expect(phone.getByText("Practice", { exact: true }).first()).toBeVisible();
  await coordinator.confirm(phone, "Mari Tamm");

  for (const step of ["30 days", "7 days", "1 day", "1 hour"])
    await moveClock(page, application, step);
  // Back and forth again: nothing is sent twice.
  await moveClock(page, application, "60 days");
  await moveClock(page, application, "1 hour");

  const id = application.split("/").at(-1) ?? "";
  const reminders = async (person: RegExp) =>
    (await db.select().from(mails).where(eq(mails.applicationId, id)).orderBy(asc(mails.dueAt)))
      .filter(
        (mail) =>
          person.test(mail.person) && ["deadline", "last-call", "nudge"].includes(mail.reason),
      )
      .filter((mail) => mail.state !== "skipped")
      .map((mail) => ({
        occurrence: mail.occurrence.split(":").at(-1),
        state: mail.state,
        at: mail.sentAt,
      }));
  const occurrences = async (person: RegExp) =>
    (await reminders(person)).map(({ occurrence }) => occurrence);
  await expect
    .poll(async () => (await reminders(/./)).every(({ state }) => state === "sent"), {
      timeout: 20_000,
    })
    .toBe(true);
  expect(await occurrences(/^clock-/)).toEqual(["30d", "14d", "7d", "3d", "1d", "3h"]);
  expect(await occurrences(/^pt-/)).toEqual(["4d", "9d", "14d", "30d", "14d", "7d", "3d", "1d"]);
  expect(await occurrences(/^ee-/)).toEqual([]);

  // The mailbox shows what the table holds, and nothing reached a real inbox.
  await page.goto(`${application}/mailbox`);
  await expect(page.getByRole("row").filter({ hasText: "João Silva" })).toHaveCount(9);
  expect(await mailbox.all("@partner.example")).toEqual([]);
  expect(await mailbox.all(me)).toEqual([]);

  // A late reminder names what is owed and its link still works.
  const last = page.getByRole("row").filter({ hasText: "João Silva" }).first();
  await last.getByRole("link").first().click();
  const link = page.frameLocator("iframe").first().locator('a[href*="/invite/"]').first();
  await phone.goto((await link.getAttribute("href")) ?? "");
  await coordinator.confirm(phone, "João Silva");
});
