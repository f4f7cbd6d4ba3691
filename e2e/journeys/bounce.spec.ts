import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as prepared from "@/e2e/support/prepared";
import { tellDelivery } from "@/e2e/support/webhook";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022", viewport: { width: 375, height: 812 }, hasTouch: true });

const readers = {
  en: { country: "EE", tags: "en-GB" },
  lv: { country: "LV", tags: "lv-LV" },
} as const satisfies Record<Locale, object>;

/** The provider's id of the invitation to an address, once the mail service took it. */
async function providerIdOf(db: Db, person: string): Promise<string> {
  let id = "";
  await expect
    .poll(
      async () => {
        const [row] = await db
          .select({ id: mails.providerId })
          .from(mails)
          .where(and(eq(mails.person, person), eq(mails.reason, "invitation")));
        id = row?.id ?? "";
        return id;
      },
      { timeout: 20_000 },
    )
    .not.toBe("");
  return id;
}

for (const locale of ["en", "lv"] as const)
  test(`a mail comes back and its address is corrected, on a phone in ${locale}`, {
    tag: locale === "lv" ? [] : "@long",
  }, async ({ page, context, baseURL, db, mailbox, request, signIn, visitor }) => {
    test.setTimeout(120_000);
    const t = translator(locale);
    const { country, tags } = readers[locale];
    const stamp = `${locale}-${process.pid}-${Date.now()}`;
    const me = `anna-${stamp}@example.org`;
    const [wrong, right] = [`mari-${stamp}@kol.example`, `mari-${stamp}@kool.example`];
    await signIn({ email: me, name: "Anna Ozola", locale });
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    await prepared.addPartner(page, application, {
      ...{ name: "Tartu Kool", country, contact: "Mari Tamm", email: wrong },
    });
    await prepared.invite(page);
    await context.addCookies([{ name: "locale", value: locale, url: baseURL }]);
    const providerId = await providerIdOf(db, wrong);
    const earlier = (await mailbox.next(wrong)).link;

    // The list is open when the provider tells, and says so without being loaded again.
    await page.goto(`${application}/partners`);
    const row = page.getByRole("row").filter({ hasText: "Tartu Kool" });
    const returned = t("delivery.status.returned", {
      email: wrong,
      why: t("delivery.why.no-such-address"),
    });
    await expect(row).not.toContainText(returned);
    await tellDelivery(request, providerId, "email.bounced");
    await expect(row).toContainText(returned, { timeout: 60_000 });
    await expectNoAxeViolations(page);

    // The mail to the coordinator leads to where it can be put right; the list can do it, too.
    const told = await mailbox.next(me);
    expect(told.text).toContain(wrong);
    await page.goto(told.link);
    const story = page.getByRole("region", { name: t("delivery.story.title") });
    await expect(story).toContainText(
      t("delivery.story.returned", { why: t("delivery.why.no-such-address") }),
    );
    const field = page.getByLabel(t("delivery.correct.labelFor", { name: "Tartu Kool" }));
    await expect(field).toHaveValue(wrong);
    await page.getByRole("button", { name: t("delivery.correct.submit") }).click();
    await expect(page.getByText(t("refusals.sameAddress")).first()).toBeVisible();
    await expectNoAxeViolations(page);
    await field.fill(right);
    await page.getByRole("button", { name: t("delivery.correct.submit") }).click();
    await expect(field).toHaveCount(0);

    // The second mail arrives, and its link is the one that works.
    const second = await mailbox.next(right);
    expect(second.link).not.toBe(earlier);
    await expect(story).toContainText(t("delivery.story.delivered"), { timeout: 60_000 });
    const phone = await (
      await visitor({ locale: tags, viewport: { width: 375, height: 812 }, hasTouch: true })
    ).newPage();
    await phone.goto(second.link);
    await phone.getByLabel(t("invite.yes.name")).first().fill("Mari Tamm");
    await phone.getByLabel(t("invite.yes.jobTitle")).fill("Head teacher");
    await phone.getByRole("button", { name: t("invite.yes.submit") }).click();
    await expect(phone.getByRole("heading", { name: /Tartu Kool/ })).toBeVisible();
    await page.goto(`${application}/partners`);
    await expect(row).toContainText("Mari Tamm, Head teacher", { timeout: 60_000 });
  });

test("whoever does not know the sender ends all mail with one button, without an account", async ({
  page,
  mailbox,
  request,
  signIn,
  visitor,
}) => {
  test.setTimeout(120_000);
  const stamp = `${process.pid}-${Date.now()}`;
  const [me, address] = [`anna-never-${stamp}@example.org`, `stranger-${stamp}@kool.example`];
  await signIn({ email: me, name: "Anna Ozola", locale: "en" });
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await prepared.addPartner(page, application, {
    ...{ name: "Tartu Kool", country: "EE", contact: "Mari Tamm", email: address },
  });
  await prepared.invite(page);
  const t = translator("en");
  const mail = await mailbox.next(address);
  const link = /https?:\/\/\S+\/unsubscribe\/\S+/.exec(mail.text)?.[0] ?? "";
  const token = link.split("/").at(-1) ?? "";
  const oneClick = `/api/unsubscribe/${token}`;
  const person = await visitor();
  const list = page.getByRole("row").filter({ hasText: "Tartu Kool" });
  // A mail scanner that looks, and looks again, ends nothing.
  for (const method of ["HEAD", "GET", "GET"])
    expect((await person.request.fetch(oneClick, { method })).status()).toBe(200);
  await page.goto(`${application}/partners`);
  const refused = t("delivery.status.refused", { email: address });
  await expect(list).not.toContainText(refused);
  expect((await person.request.post(`${oneClick}x`)).status()).toBe(404);

  const reader = await person.newPage();
  await reader.goto(link);
  await expect(
    reader.getByRole("heading", { name: t("delivery.stop.everything.title") }),
  ).toBeVisible();
  await expectNoAxeViolations(reader);
  await reader.getByRole("button", { name: t("delivery.stop.everything.submit") }).click();
  await expect(reader.getByText(t("delivery.stop.everything.done"))).toBeVisible();
  await page.goto(`${application}/partners`);
  await expect(list).toContainText(refused);
  // What mail programs post by themselves: no cookie, no form of ours; once more changes nothing.
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await request.post(oneClick, { form })).status()).toBe(200);
});
