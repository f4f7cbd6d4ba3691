import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { unzipSync, zipSync } from "fflate";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
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
    documents: "Your documents",
    download: "Download to sign: mandate of Merekool",
    open: "Hand in a file: Mandate · Merekool",
    file: "File for: Mandate · Merekool",
    handIn: "Hand in",
    unsigned: "This is the mandate as it was made, without a signature.",
    wrongPartner: "This mandate is for another organisation.",
    filed: "Filed: Mandate · Merekool.",
    state: "Handed in, signed electronically",
  },
  LV: {
    invites: /aicina piedalīties/,
    ...{ name: "Jūsu vārds", jobTitle: "Jūsu amats", confirm: "Apstiprināt dalību" },
    takesPart: "Merekool piedalās",
    documents: "Jūsu dokumenti",
    download: "Lejupielādēt parakstīšanai: Merekool pilnvara",
    open: "Iesniegt datni: Pilnvara · Merekool",
    file: "Datne dokumentam: Pilnvara · Merekool",
    handIn: "Iesniegt",
    unsigned: "Šī ir pilnvara, kā tā sagatavota, bez paraksta.",
    wrongPartner: "Šī pilnvara ir citai organizācijai.",
    filed: "Pievienots: Pilnvara · Merekool.",
    state: "Iesniegts, parakstīts elektroniski",
  },
} as const;

for (const country of ["EE", "LV"] as const)
  test(`a mandate is made, signed, handed in on a phone, and files itself (${country})`, {
    tag: country === "EE" ? [] : "@long",
  }, async ({ page, mailbox, signIn, visitor }) => {
    test.setTimeout(150_000);
    const says = languages[country];
    const stamp = `${country.toLowerCase()}-${process.pid}-${Date.now()}`;
    const [me, partner] = [`anna-${stamp}@example.org`, `mari-${stamp}@kool.example`];
    await signIn(me);
    await prepared.registerOrganisation(page);
    const application = await prepared.startApplication(page);
    await prepared.addPartner(page, application, {
      ...{ name: "Escola do Porto", country: "PT", contact: "João Silva" },
      email: `joao-${stamp}@escola.example`,
    });
    await prepared.addPartner(page, application, {
      ...{ name: "Merekool", country, contact: "Mari Tamm", email: partner },
    });
    await prepared.invite(page);

    await page.goto(`${application}/documents`);
    await expect(page.getByText("Declaration on honour").first()).toBeVisible();
    await expect(page.getByText("Where the form or the portal has a template")).toBeVisible();
    for (const name of ["Merekool", "Escola do Porto"]) {
      await page.getByRole("button", { name: `Make the mandate: ${name}` }).click();
      await expect(link(page, `Download to sign: mandate of ${name}`)).toBeVisible();
    }
    await expectNoAxeViolations(page);
    const foreign = await fetched(page, link(page, "Download to sign: mandate of Escola do Porto"));

    const phone = await (await visitor(phoneSize)).newPage();
    await phone.goto((await mailbox.next(partner, says.invites)).link);
    await phone.getByLabel(says.name).first().fill("Mari Tamm");
    await phone.getByLabel(says.jobTitle).fill("Direktore");
    await phone.getByRole("button", { name: says.confirm }).click();
    await expect(phone.getByRole("heading", { name: says.takesPart })).toBeVisible();
    await expect(phone.getByRole("heading", { name: says.documents })).toBeVisible();
    const mandate = await fetched(phone, link(phone, says.download));
    expect(mandate.subarray(0, 5).toString("latin1")).toBe("%PDF-");

    const handIn = async (name: string, buffer: Buffer) => {
      await phone.locator(`summary[aria-label="${says.open}"]`).click();
      const chooser = phone.getByLabel(says.file);
      await chooser.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
      const form = phone.locator("form").filter({ has: chooser });
      await form.getByRole("button", { name: says.handIn, exact: true }).click();
      await expect(phone).toHaveURL(/\/invite\/o\/[0-9a-f]{16}\?papers=/);
    };
    const outcome = phone.locator("#papers");
    await handIn("mandate.pdf", mandate);
    await expect(outcome).toContainText(says.unsigned);
    await expect(outcome).toBeFocused();
    await handIn("porto.edoc", signed(foreign));
    await expect(outcome).toContainText(says.wrongPartner);
    await expect(outcome).not.toContainText("Porto");
    await handIn("pilnvara.edoc", signed(mandate));
    await expect(outcome).toContainText(says.filed);
    await expect(phone.getByText(says.state)).toBeVisible();
    await expectNoAxeViolations(phone);
    expect(phone.url(), "no name of a file in the address").not.toMatch(/edoc|pilnvara/);
    const back = await fetched(phone, phone.getByRole("link", { name: /pilnvara\.edoc$/ }));
    expect(back).toEqual(signed(mandate));

    // Dropped at the wrong partner by the coordinator, the other one finds its own place too.
    await page.goto(`${application}/documents`);
    await expect(page.getByText("Handed in, signed electronically")).toHaveCount(1);
    const all = page.getByLabel("Files", { exact: true });
    await all.setInputFiles([
      { name: "porto.asice", mimeType: "application/zip", buffer: signed(foreign) },
      { name: "again.asice", mimeType: "application/zip", buffer: signed(mandate) },
      { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("notes") },
    ]);
    await page
      .locator("form")
      .filter({ has: all })
      .getByRole("button", { name: "Hand in", exact: true })
      .click();
    await expect(page.locator("#papers")).toContainText("Filed: Mandate · Escola do Porto.");
    await expect(page.locator("#papers")).toContainText("This very file is there already.");
    await expect(page.locator("#papers")).toContainText("A file of this kind is not taken here.");
    await expect(page.getByText("Handed in, signed electronically")).toHaveCount(2);
    const archive = unzipSync(await fetched(page, link(page, "Download all as ZIP")));
    expect(Object.keys(archive).filter((path) => path.endsWith("/mandate.asice"))).toHaveLength(2);
    expect(Buffer.from(archive["index.csv"] ?? []).toString()).toContain("pilnvara.edoc");

    await page.goto(`${application}/checklist`);
    const done = page.getByRole("region", { name: "Done" });
    await expect(done.getByText("Have the mandate of Merekool signed")).toBeVisible();
  });

const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

/** What a link gives to keep. */
async function fetched(page: Page, given: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), given.click()]);
  return readFile(await download.path());
}

/** A container around a mandate, with a signature that holds for nobody. */
function signed(mandate: Buffer): Buffer {
  const value = `${"TWFuZGF0ZQ".repeat(12)}==`;
  const signature = `<asic:XAdESSignatures><ds:SignatureValue Id="S0">${value}</ds:SignatureValue></asic:XAdESSignatures>`;
  return Buffer.from(
    zipSync(
      {
        mimetype: [Buffer.from("application/vnd.etsi.asic-e+zip"), { level: 0 }],
        "mandate.pdf": mandate,
        "META-INF/signatures0.xml": Buffer.from(signature),
      },
      { mtime: "2022-02-01T10:00:00" },
    ),
  );
}
