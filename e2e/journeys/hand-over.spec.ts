import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as prepared from "@/e2e/support/prepared";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

// The call is open on this instance, so the mails are real ones on the real path.
test.use({ server: "2022" });

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true };
const readers = {
  en: { country: "EE", tags: "en-GB", jobTitle: "Deputy head" },
  lv: { country: "LV", tags: "lv-LV", jobTitle: "Direktora vietnieks" },
} as const satisfies Record<Locale, object>;

for (const locale of ["en", "lv"] as const)
  test(`a colleague is asked, taken back from and asked again, on phones in ${locale}`, {
    tag: locale === "lv" ? [] : "@long",
  }, async ({ page, mailbox, signIn, visitor }) => {
    test.setTimeout(150_000);
    const t = translator(locale);
    const { country, tags, jobTitle } = readers[locale];
    const stamp = `${locale}-${process.pid}-${Date.now()}`;
    const [me, first, second] = [
      `anna-${stamp}@example.org`,
      `mari-${stamp}@kool.example`,
      `jaan-${stamp}@kool.example`,
    ];
    const organisation = "Tartu Kool";
    await signIn(me);
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    const typed = { name: organisation, country, contact: "Mari Tamm", email: first };
    await prepared.addPartner(page, application, typed);
    await prepared.invite(page);
    const partnerPage = page.url();

    const phoneOf = async () => (await visitor({ ...phone, locale: tags })).newPage();
    const mari = await phoneOf();
    const asked = await mailbox.next(first);
    await mari.goto(asked.link);
    const form = mari
      .locator("form")
      .filter({ has: mari.getByText(t("place.colleague.title"), { exact: true }) });
    const submit = form.getByRole("button", { name: t("place.colleague.submit") });
    const handOver = async (email: string, word: string) => {
      if (!(await submit.isVisible()))
        await form.getByText(t("place.colleague.title"), { exact: true }).click();
      await form.getByLabel(t("place.yourName")).fill("Mari Tamm");
      await form.getByLabel(t("place.colleague.name"), { exact: true }).fill("Jaan Kask");
      await form.getByLabel(t("place.colleague.email")).fill(email);
      await form.getByLabel(t("place.colleague.word"), { exact: false }).fill(word);
      await submit.click();
    };

    // What is wrong stands beside its field, and what was typed stays.
    await handOver(second, "See www.example.org");
    await expect(form.getByText(t("refusals.handOver.noLinks")).last()).toBeVisible();
    await handOver(me, "Please!");
    await expect(form.getByText(t("refusals.handOver.coordinatorsAddress")).last()).toBeVisible();
    await expect(form.getByLabel(t("place.colleague.name"), { exact: true })).toHaveValue(
      "Jaan Kask",
    );
    await expectNoAxeViolations(mari);
    await handOver(second, "Please!");
    const handedOn = mari.getByRole("heading", { name: t("invite.handedOn.title") });
    await expect(handedOn).toBeVisible();
    expect((await mailbox.next(me, /Tartu Kool/)).text).toContain(second);

    const mail = await mailbox.next(second);
    const flat = mail.text.replace(/\s+/g, " ");
    const says = { name: "Mari Tamm", email: first, organisation };
    expect(flat).toContain(t("emails.invitation.handedOn", says));
    expect(flat).toContain("Please!");
    const jaan = await phoneOf();
    await jaan.goto(mail.link);
    await expect(
      jaan.getByRole("heading", { name: t("invite.open.title", { organisation }) }),
    ).toBeVisible();

    // The first thinks better of it, and then does not.
    await mari.goto(asked.link);
    await expect(handedOn).toBeVisible();
    await expectNoAxeViolations(mari);
    await mari.getByRole("button", { name: t("place.takeBack.submit") }).click();
    await expect(mari.getByRole("heading", { name: t("invite.replaced.title") })).toBeVisible();
    await jaan.goto(mail.link);
    await expect(jaan.getByRole("heading", { name: t("invite.replaced.title") })).toBeVisible();
    await mari.goto((await mailbox.next(first)).link);
    await handOver(second, "");
    await expect(handedOn).toBeVisible();

    await jaan.goto((await mailbox.next(second)).link);
    await jaan.getByLabel(t("invite.yes.name")).first().fill("Jaan Kask");
    await jaan.getByLabel(t("invite.yes.jobTitle")).fill(jobTitle);
    await jaan.getByRole("button", { name: t("invite.yes.submit") }).click();
    await expect(
      jaan.getByRole("heading", { name: t("invite.confirmed.title", { organisation }) }),
    ).toBeVisible();

    // The coordinator sees who answered for whom, and whom to write to.
    await page.goto(`${application}/partners`);
    const row = page.getByRole("row").filter({ hasText: organisation });
    await expect(row).toContainText("Handed on by Mari Tamm");
    await expect(row).toContainText(second);
    await page.goto(partnerPage);
    await expect(page.getByText(/^Confirmed by Jaan Kask/)).toBeVisible();
    await mari.goto(asked.link);
    await expect(mari.getByRole("button", { name: t("place.takeBack.submit") })).toHaveCount(0);
  });

test("without JavaScript a colleague can be asked too", async ({
  page,
  mailbox,
  signIn,
  visitor,
}) => {
  const stamp = `${process.pid}-${Date.now()}`;
  const [first, second] = [`mari-${stamp}@kool.example`, `jaan-${stamp}@kool.example`];
  await signIn(`anna-${stamp}@example.org`);
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await prepared.addPartner(page, application, {
    ...{ name: "Tartu Kool", country: "EE", contact: "Mari Tamm", email: first },
  });
  await prepared.invite(page);
  const mari = await (await visitor({ ...phone, javaScriptEnabled: false })).newPage();
  await mari.goto((await mailbox.next(first)).link);
  const summary = mari.getByText("Not yours to decide? Ask a colleague", { exact: true });
  await summary.click();
  await mari.getByLabel("Name of your colleague").fill("Jaan Kask");
  await mari.getByLabel("Mail address of your colleague").fill("nobody");
  await mari.getByRole("button", { name: "Ask this colleague" }).click();
  // The fields are open and as they were, beside what is wrong with them.
  await expect(mari.getByLabel("Name of your colleague")).toHaveValue("Jaan Kask");
  await expect(mari.getByLabel("Name of your colleague")).toBeVisible();
  await mari.getByLabel("Mail address of your colleague").fill(second);
  await mari.getByRole("button", { name: "Ask this colleague" }).click();
  await expect(
    mari.getByRole("heading", { name: "A colleague was asked to answer" }),
  ).toBeVisible();
  expect((await mailbox.next(second)).subject).toContain("Tartu Kool");
});
