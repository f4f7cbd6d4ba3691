import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as coordinator from "@/e2e/support/coordinator";
import * as prepared from "@/e2e/support/prepared";
import { translator } from "@/lib/i18n/translator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022" });

const readers = {
  en: { country: "EE", tags: "en-GB", reason: "No time this year.", jobTitle: "Head teacher" },
  lv: { country: "LV", tags: "lv-LV", reason: "Šogad nav laika.", jobTitle: "Direktore" },
} as const;

for (const locale of ["en", "lv"] as const)
  test(`a partner declines, is invited again and confirms, on a phone in ${locale}`, {
    tag: locale === "lv" ? [] : "@long",
  }, async ({ page, mailbox, signIn, visitor }) => {
    test.setTimeout(120_000);
    const t = translator(locale);
    const { country, tags, reason, jobTitle } = readers[locale];
    const stamp = `${locale}-${process.pid}-${Date.now()}`;
    const address = `mari-${stamp}@kool.example`;
    const organisation = "Tartu Kool";
    await signIn(`anna-${stamp}@example.org`);
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    const typed = { name: organisation, country, contact: "Mari Tamm", email: address };
    await prepared.addPartner(page, application, typed);
    await prepared.invite(page);

    const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, locale: tags };
    const mari = await (await visitor(phone)).newPage();
    await mari.goto((await mailbox.next(address)).link);
    await mari.getByLabel(t("invite.no.reason")).fill(reason);
    await mari.getByRole("button", { name: t("invite.no.submit") }).click();
    const declined = mari.getByRole("heading", {
      name: t("invite.declined.title", { organisation }),
    });
    await expect(declined).toBeVisible();
    await expectNoAxeViolations(mari);
    expect((await mailbox.next(address)).text).toContain(reason);

    // The coordinator reads why, and asks once more.
    await page.reload();
    await expect(page.getByText(reason).first()).toBeVisible();
    await coordinator.invite(page);
    await mari.goto((await mailbox.next(address)).link);
    await mari.getByLabel(t("invite.yes.name")).first().fill("Mari Tamm");
    await mari.getByLabel(t("invite.yes.jobTitle")).fill(jobTitle);
    await mari.getByRole("button", { name: t("invite.yes.submit") }).click();
    await expect(
      mari.getByRole("heading", { name: t("invite.confirmed.title", { organisation }) }),
    ).toBeVisible();
    await page.goto(`${application}/partners`);
    await expect(page.getByRole("row").filter({ hasText: organisation })).toContainText(
      `Confirmed by Mari Tamm, ${jobTitle}`,
    );
  });
