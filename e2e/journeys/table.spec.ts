import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "@/e2e/fixtures";
import * as prepared from "@/e2e/support/prepared";
import { readCsv } from "@/lib/transfer/csv";
import { readXlsx } from "@/lib/transfer/xlsx";

const table = [
  "Nosaukums;Country;E-mail;Budget line;OID;Tasks",
  '"Σχολείο ""Πλάτων"" & Co";Grieķija;Nikos@Kool.Example;x;;Tests',
  "=Formula School;PT;;;;",
  "Bad School;Atlantis;nobody;;E12;",
  "Rīgas 1. skola;LV;;;;",
].join("\n");

async function start(page: Page, name: string) {
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  await page.goto(`${application}/partners/import`);
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(table) };
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Show what would be added" }).click();
  return application;
}

/** A row of the preview, by its line. */
const rowOf = (page: Page, line: number) =>
  page.getByRole("row").filter({ hasText: `Row ${line}` });

async function expectPreview(page: Page) {
  await expect(page.getByText("2 rows can be added, 1 is in the consortium already")).toBeVisible();
  await expect(page.getByText(/nothing is taken from them: Budget line\./)).toBeVisible();
  await expect(rowOf(page, 2)).toContainText('Σχολείο "Πλάτων" & Co');
  await expect(rowOf(page, 2)).toContainText("Greece");
  await expect(rowOf(page, 4)).toContainText("Country: Please write the code of the country");
  await expect(rowOf(page, 4)).toContainText("OID: An OID is the letter E and 8 digits");
  await expect(rowOf(page, 4)).toContainText("Contact mail address: Please enter one mail address");
  await expect(rowOf(page, 5)).toContainText("Already there, left out");
  await expect(page.getByRole("checkbox")).toHaveCount(2);
}

async function downloaded(page: Page, link: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return readFile(await download.path());
}

test("partners are read from a file, and the consortium comes back as one", async ({
  page,
  signIn,
}) => {
  await signIn(`anna-${process.pid}-${Date.now()}@example.org`);
  const application = await start(page, "partners.xlsx");
  await expectPreview(page);
  await expectNoAxeViolations(page);
  await page.getByRole("checkbox", { name: "Add =Formula School" }).uncheck();
  await expect(page.getByRole("button", { name: "Add 1 partner" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Add =Formula School" }).check();
  await page.getByRole("button", { name: "Add 2 partners" }).click();
  await expect(page.getByText("2 partners were added from the table.")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /=Formula School/ })).toBeVisible();

  const names = (cells: string[][]) => cells.slice(1).map(([name]) => name);
  const expected = ["Rīgas 1. skola", 'Σχολείο "Πλάτων" & Co', "=Formula School"];
  const csv = await downloaded(page, "Download as CSV");
  expect(csv.toString("utf8")).toContain("'=Formula School");
  expect(names(readCsv(csv.toString("utf8"))).toSorted()).toEqual(expected.toSorted());
  const xlsx = await readXlsx(new Uint8Array(await downloaded(page, "Download as XLSX")));
  expect("unreadable" in xlsx ? xlsx : names(xlsx).toSorted()).toEqual(expected.toSorted());

  // Read in again, everybody is there already: nothing can be added twice.
  await page.goto(`${application}/partners/import`);
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "again.csv", mimeType: "text/csv", buffer: csv });
  await page.getByRole("button", { name: "Show what would be added" }).click();
  await expect(page.getByText("3 are in the consortium already")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add/ })).toHaveCount(0);
});

test("a table is read without JavaScript, from a file and pasted", async ({
  page,
  visitor,
  signIn,
}) => {
  await signIn(`anna-${process.pid}-${Date.now()}@example.org`);
  const application = await start(page, "partners.csv");
  await expectPreview(page);

  const plain = await visitor({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await plain.addCookies(await page.context().cookies());
  const bare = await plain.newPage();
  await bare.goto(`${application}/partners/import`);
  await bare
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "a", mimeType: "text/plain", buffer: Buffer.from("%PDF-1.7 no table") });
  await bare.getByRole("button", { name: "Show what would be added" }).click();
  await expect(bare.getByText("This cannot be read as a table.", { exact: false })).toBeVisible();
  await bare.getByLabel("Or paste the rows here").fill(table.replaceAll(";", "\t"));
  await bare.getByRole("button", { name: "Show what would be added" }).click();
  await expectPreview(bare);
  await bare.getByRole("checkbox", { name: "Add =Formula School" }).uncheck();
  await bare.getByRole("button", { name: "Add 2 partners" }).click();
  await expect(bare.getByText("1 partner was added from the table.")).toBeVisible();
  await expect(bare.getByRole("rowheader", { name: /Πλάτων/ })).toBeVisible();
  await expect(bare.getByText("=Formula School")).toHaveCount(0);

  // What the template holds is an example, and is taken for one.
  await page.goto(`${application}/partners/import`);
  const template = await downloaded(page, "Template as XLSX");
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "t.xlsx", mimeType: "application/zip", buffer: template });
  await page.getByRole("button", { name: "Show what would be added" }).click();
  await expect(page.getByText("The example of the template, left out")).toBeVisible();
});

test("the files of a consortium are there for its coordinator alone", async ({
  page,
  signIn,
  visitor,
  tolerate,
}) => {
  tolerate(/404/);
  await signIn(`anna-${process.pid}-${Date.now()}@example.org`);
  await prepared.registerOrganisation(page);
  const application = await prepared.startApplication(page);
  const stranger = await visitor();
  await signIn(`eve-${process.pid}-${Date.now()}@example.org`, stranger);
  const nobody = await visitor();
  for (const file of ["consortium", "consortium.template"])
    for (const format of ["csv", "xlsx"]) {
      const address = `/api${application}/${file}.${format}`;
      const mine = await page.request.get(address);
      expect(mine.status()).toBe(200);
      expect(mine.headers()["content-disposition"]).toMatch(/^attachment; filename="/);
      expect(mine.headers()["cache-control"]).toContain("no-store");
      for (const other of [stranger, nobody])
        expect((await other.request.get(address)).status()).toBe(404);
    }
});
