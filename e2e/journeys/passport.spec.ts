import type { Locator } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as prepared from "@/e2e/support/prepared";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022", viewport: { width: 375, height: 812 }, hasTouch: true });

/** A partner who reads the language of the journey. */
const cast = {
  en: { name: "Tartu Kool", country: "EE", contact: "Mari Tamm", tags: "en-GB" },
  lv: { name: "Jelgavas tehnikums", country: "LV", contact: "Ilze Kalniņa", tags: "lv-LV" },
} as const satisfies Record<Locale, object>;

for (const locale of ["en", "lv"] as const)
  test(`a partner fills in its profile through its link, on a phone in ${locale}`, {
    tag: locale === "lv" ? [] : "@long",
  }, async ({ page, mailbox, signIn, visitor }) => {
    test.setTimeout(150_000);
    const t = translator(locale);
    const english = translator("en");
    const { tags, ...partner } = cast[locale];
    const { name } = partner;
    const stamp = `${locale}-${process.pid}-${Date.now()}`;
    const address = `partner-${stamp}@kool.example`;

    await signIn(`anna-${stamp}@example.org`);
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    await prepared.addPartner(page, application, { ...partner, email: address });
    await prepared.invite(page);
    const partnerPage = page.url();
    const profile = page.getByRole("region", { name: english("passport.title"), exact: true });

    const phone = await (
      await visitor({ locale: tags, viewport: { width: 375, height: 812 } })
    ).newPage();
    const { link } = await mailbox.next(address);
    await phone.goto(link);
    await phone.getByLabel(t("invite.yes.name")).first().fill(partner.contact);
    await phone.getByLabel(t("invite.yes.jobTitle")).fill("Direktore");
    await phone.getByRole("button", { name: t("invite.yes.submit") }).click();

    const own = phone.getByRole("region", { name: t("passport.own.title", { name }) });
    const part = (key: "address" | "contacts" | "identity" | "representative" | "texts"): Locator =>
      own.getByRole("group", { name: t(`passport.groups.${key}`), exact: true });
    const save = () => own.getByRole("button", { name: t("passport.own.save") }).click();
    await expect(own).toContainText(t("passport.risk.only-one"));

    // What is wrong stands beside its field, and nothing that was typed is lost.
    const representative = part("representative");
    await representative.getByLabel(t("passport.inputs.personName")).fill("Jānis Liepa");
    await representative.getByLabel(t("passport.inputs.jobTitle")).fill("Direktors");
    await representative.getByLabel(t("passport.inputs.email")).fill("nobody");
    await part("texts").getByLabel(t("passport.fields.presentation")).fill("x".repeat(4001));
    await expect(own.getByText(t("common.charactersOver", { n: 1 })).first()).toBeVisible();
    await save();
    await expect(own.locator("[id$=-error]")).toHaveCount(2);
    await expect(representative.getByLabel(t("passport.inputs.email"))).toHaveValue("nobody");
    await expectNoAxeViolations(phone);

    await representative.getByLabel(t("passport.inputs.email")).fill(`head-${stamp}@kool.example`);
    await part("texts").getByLabel(t("passport.fields.presentation")).fill("A school by the sea.");
    await part("texts").getByLabel(t("passport.fields.experience")).fill("Three projects.");
    await part("address").getByLabel(t("passport.inputs.street")).fill("Pikk 1");
    await part("address").getByLabel(t("passport.inputs.city")).fill("Tartu");
    await part("identity").getByLabel(t("organisations.type.school"), { exact: true }).check();
    await part("identity")
      .getByLabel(t("passport.fields.sector"))
      .selectOption({ label: t("organisations.sector.public") });
    await save();
    await expect(own.getByText(t("passport.own.saved"))).toBeVisible();

    // The coordinator finds it, what the form still lacks, and the risk of one contact.
    await page.goto(partnerPage);
    await expect(profile).toContainText("Pikk 1, Tartu");
    await expect(profile).toContainText("Jānis Liepa");
    await expect(profile).toContainText(english("passport.lacks", { list: "OID" }));
    await expect(profile).toContainText(english("passport.risk.only-one"));
    await page.goto(`${application}/checklist`);
    await expect(
      page
        .getByRole("listitem")
        .filter({ hasText: english("requirement.profiles.title", { name }) })
        .first(),
    ).toContainText(english("checklist.done"));

    // Next time only the rest is asked; a second contact ends the risk.
    await phone.goto(link);
    await expect(
      own.getByText(t("passport.known", { what: t("passport.groups.address") })),
    ).toBeVisible();
    await expect(part("address")).toBeHidden();
    const second = part("contacts").getByRole("group", {
      name: t("passport.contact", { n: "1" }),
      exact: true,
    });
    await second.getByLabel(t("passport.inputs.personName")).fill("Anna Kask");
    await second.getByLabel(t("passport.inputs.email")).fill(`anna-kask-${stamp}@kool.example`);
    await save();
    await expect(own.getByText(t("passport.own.saved"))).toBeVisible();
    await page.goto(partnerPage);
    await expect(profile).toContainText("Anna Kask");
    await expect(profile).not.toContainText(english("passport.risk.only-one"));
  });
