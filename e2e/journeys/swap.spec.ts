import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as coordinator from "@/e2e/support/coordinator";
import * as prepared from "@/e2e/support/prepared";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022", viewport: { width: 375, height: 812 }, hasTouch: true });

/** Two partners who read the language of the journey: the one that leaves and the one that comes. */
const cast = {
  en: {
    old: { name: "Tartu Kool", country: "EE", contact: "Mari Tamm" },
    next: { name: "Vilniaus gimnazija", country: "LT", contact: "Jonas Kazlauskas" },
    tags: "en-GB",
  },
  lv: {
    old: { name: "Jelgavas tehnikums", country: "LV", contact: "Ilze Kalniņa" },
    next: { name: "Liepājas tehnikums", country: "LV", contact: "Jānis Liepa" },
    tags: "lv-LV",
  },
} as const satisfies Record<Locale, object>;

for (const locale of ["en", "lv"] as const)
  test(`a partner that confirmed is replaced by another, on a phone in ${locale}`, {
    tag: locale === "lv" ? [] : "@long",
  }, async ({ page, context, baseURL, mailbox, signIn, visitor }) => {
    test.setTimeout(150_000);
    const t = translator(locale);
    const { old, next, tags } = cast[locale];
    const stamp = `${locale}-${process.pid}-${Date.now()}`;
    const [oldAddress, nextAddress] = [`old-${stamp}@kool.example`, `next-${stamp}@kool.example`];
    const phoneOf = async () =>
      (await visitor({ locale: tags, viewport: { width: 375, height: 812 } })).newPage();

    await signIn(`anna-${stamp}@example.org`);
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    await prepared.addPartner(page, application, {
      ...{ name: "Escola do Porto", country: "PT", contact: "João", email: `p-${stamp}@e.example` },
    });
    await prepared.addPartner(page, application, { ...old, email: oldAddress });
    await prepared.invite(page);
    const oldPage = page.url();

    const oldPhone = await phoneOf();
    const asked = await mailbox.next(oldAddress);
    const confirm = async (phone: typeof page, link: string, name: string, who: string) => {
      await phone.goto(link);
      await phone.getByLabel(t("invite.yes.name")).first().fill(who);
      await phone.getByLabel(t("invite.yes.jobTitle")).fill("Direktore");
      await phone.getByRole("button", { name: t("invite.yes.submit") }).click();
      await expect(
        phone.getByRole("heading", { name: t("invite.confirmed.title", { organisation: name }) }),
      ).toBeVisible();
    };
    await confirm(oldPhone, asked.link, old.name, old.contact);
    // The receipt.
    await mailbox.next(oldAddress);

    await context.addCookies([{ name: "locale", value: locale, url: baseURL }]);
    await page.goto(`${application}/partners`);
    const before = await page.getByRole("main").innerText();
    expect(before).toContain(old.name);
    await page.goto(oldPage);
    await page.getByRole("link", { name: t("swap.open", { name: old.name }) }).click();
    await expect(
      page.getByRole("heading", { name: t("swap.loss.title", { name: old.name }) }),
    ).toBeVisible();
    await expect(page.getByText(t("swap.told", { name: old.name }))).toBeVisible();
    await expect(page.getByText(t("swap.stays.consent"))).toBeVisible();
    await expectNoAxeViolations(page);

    // What is wrong stands beside its field, and what was typed stays.
    const submit = page.getByRole("button", { name: t("swap.form.submit"), exact: true });
    await page.getByLabel(t("partners.fields.name")).fill("Escola do Porto");
    await page.getByLabel(t("partners.fields.country")).selectOption("PT");
    await submit.click();
    await expect(page.getByText(t("refusals.samePartner")).last()).toBeVisible();
    await page.getByLabel(t("partners.fields.name")).fill(next.name);
    await page.getByLabel(t("partners.fields.country")).selectOption(next.country);
    await page
      .getByLabel(t("partners.fields.contactName"), { exact: false })
      .first()
      .fill(next.contact);
    await page.getByLabel(t("partners.fields.contactEmail")).fill(nextAddress);
    await submit.click();
    await expect(page.getByRole("heading", { name: next.name })).toBeVisible();
    await page.getByRole("button", { name: t("partners.mail.send.first") }).click();
    await expect(page.getByRole("button", { name: t("partners.mail.send.again") })).toBeVisible();

    // The one that left is told by mail and by its link.
    const news = await mailbox.next(oldAddress);
    expect(news.subject).toContain(old.name);
    expect(news.text.replace(/\s+/g, " ")).toContain(t("emails.removed.confirmed"));
    await oldPhone.goto(asked.link);
    await expect(oldPhone.getByRole("heading", { name: t("invite.swapped.title") })).toBeVisible();
    await expect(oldPhone.getByRole("button", { name: t("invite.yes.submit") })).toHaveCount(0);

    // The one that came is asked for itself.
    const nextPhone = await phoneOf();
    await confirm(nextPhone, (await mailbox.next(nextAddress)).link, next.name, next.contact);

    // Both stand in the record: one in, one no longer.
    await page.goto(`${application}/partners`);
    const row = page.getByRole("row").filter({ hasText: next.name });
    await expect(row).toContainText(next.contact);
    await expect(page.getByRole("row").filter({ hasText: old.name })).toHaveCount(0);
    await page.getByText(t("swap.gone.title")).click();
    const gone = page.getByRole("listitem").filter({ hasText: old.name });
    await expect(gone).toContainText(next.name);
    await expect(gone).toContainText("Anna Ozola");
    await expect(gone).toContainText(t("swap.gone.confirmed"));
    await expectNoAxeViolations(page);
    await gone.getByRole("button", { name: t("swap.gone.restore", { name: old.name }) }).click();
    await expect(page.getByRole("row").filter({ hasText: old.name })).toBeVisible();
    await expect(row).toBeVisible();
  });

test("the verdict says before and after what a swap means for the minimum", async ({
  page,
  signIn,
}) => {
  await signIn(`anna-${process.pid}-${Date.now()}@example.org`);
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  for (const [name, country] of [
    ["Tartu Kool", "EE"],
    ["Escola do Porto", "PT"],
  ] as const)
    await prepared.addPartner(page, application, {
      ...{ name, country, contact: "Contact", email: `${country}@kool.example` },
    });
  const hoped = coordinator.verdict(page, "If everyone invited confirms");
  const said = async () => {
    const here = page.url();
    await page.goto(application);
    const words = await hoped.innerText();
    await page.goto(here);
    return words;
  };
  expect(await said()).not.toContain("Not eligible yet");
  await page.getByRole("link", { name: "Replace Escola do Porto" }).click();
  await expect(page.getByText("has to make up for it")).toBeVisible();
  // Its own country is free again in the list, and that of the other is not.
  await expect(page.locator('optgroup:has(option[value="PT"])')).toHaveAttribute(
    "label",
    /new country/,
  );
  await expect(page.locator('optgroup:has(option[value="EE"])')).toHaveAttribute(
    "label",
    /already in/,
  );
  await page.getByLabel("Name of the organisation").fill("Pärnu Kool");
  await page.getByLabel("Country").selectOption("EE");
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Pärnu Kool" })).toBeVisible();
  expect(await said()).toContain("Not eligible yet");
});
