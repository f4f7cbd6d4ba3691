import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as prepared from "@/e2e/support/prepared";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022", viewport: { width: 375, height: 812 }, hasTouch: true });

const readers = {
  en: { country: "EE", tags: "en-GB", asks: "How many teachers travel?", says: "Two, in May." },
  lv: { country: "LV", tags: "lv-LV", asks: "Cik skolotāju brauks?", says: "Divi, maijā." },
} as const satisfies Record<Locale, object>;

for (const locale of ["en", "lv"] as const)
  test(`a question is asked and answered before the answer is given, on a phone in ${locale}`, {
    tag: locale === "en" ? [] : "@long",
  }, async ({ page, context, baseURL, mailbox, signIn, visitor }) => {
    test.setTimeout(120_000);
    const t = translator(locale);
    const { country, tags, asks, says } = readers[locale];
    const stamp = `${locale}-${process.pid}-${Date.now()}`;
    const [me, address] = [`anna-${stamp}@example.org`, `mari-${stamp}@kool.example`];
    await signIn(me);
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    const typed = { name: "Tartu Kool", country, contact: "Mari Tamm", email: address };
    await prepared.addPartner(page, application, typed);
    await prepared.invite(page);
    await context.addCookies([{ name: "locale", value: locale, url: baseURL }]);

    const phone = await (
      await visitor({ locale: tags, viewport: { width: 375, height: 812 }, hasTouch: true })
    ).newPage();
    await phone.goto((await mailbox.next(address)).link);
    const title = phone.getByText(t("place.question.title"), { exact: true });
    await title.click();
    const submit = phone.getByRole("button", { name: t("place.question.submit") });
    await submit.click();
    await expect(phone.getByText(t("forms.required")).last()).toBeVisible();
    await phone.getByLabel(t("place.question.text")).fill(asks);
    await submit.click();
    await expect(phone.getByText(t("place.question.done", { lead: "Anna Ozola" }))).toBeVisible();
    const list = phone.getByRole("region", { name: t("place.question.list") });
    await expect(list).toContainText(asks);
    await expect(list).toContainText(t("place.question.waits", { lead: "Anna Ozola" }));
    await expectNoAxeViolations(phone);

    // It waits on the coordinator's list, and the mail leads to where it is answered.
    await page.goto(`${application}/partners`);
    await expect(page.getByRole("row").filter({ hasText: "Tartu Kool" })).toContainText(
      t("place.questions.waiting", { n: 1 }),
    );
    const told = await mailbox.next(me);
    expect(told.text).toContain(asks);
    await page.goto(told.link);
    await page.getByLabel(t("place.questions.answer", { name: "Mari Tamm" })).fill(says);
    await page.getByRole("button", { name: t("place.questions.submit") }).click();
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole("button", { name: t("place.questions.submit") })).toHaveCount(0);
    await expectNoAxeViolations(page);

    // The answer comes by mail, with both texts and the way back.
    const answer = await mailbox.next(address);
    for (const text of [asks, says]) expect(answer.text).toContain(text);
    await phone.goto(answer.link);
    await expect(list).toContainText(says);
    await expect(list).not.toContainText(t("place.question.waits", { lead: "Anna Ozola" }));
    await phone.getByLabel(t("invite.yes.jobTitle")).fill("Direktore");
    await phone.getByRole("button", { name: t("invite.yes.submit") }).click();
    await expect(
      phone.getByRole("heading", {
        name: t("invite.confirmed.title", { organisation: "Tartu Kool" }),
      }),
    ).toBeVisible();
    // And stays where the answer stands.
    await expect(list).toContainText(says);
    await page.goto(`${application}/partners`);
    await expect(page.getByRole("row").filter({ hasText: "Tartu Kool" })).not.toContainText(
      t("place.questions.waiting", { n: 1 }),
    );
  });
