import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it, vi } from "vitest";
import { aMandatePdf, mandateSample } from "@/lib/documents/testing";

vi.setConfig({ testTimeout: 20_000 });

const { partner, coordinator } = mandateSample;
const unknown = { ...{ oid: null, pic: null, representative: null, jobTitle: null } };
const nowhere = { street: "", postcode: "", city: "", country: "BG" };
const bulgarian = { name: "СУ „Св. Климент Охридски“", latinName: null, address: nowhere };
const long = `${"Starptautiskā izglītības veicināšanas ".repeat(6)}`.slice(0, 200).trim();

async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages;
}

describe("the letter of mandate", () => {
  it.each([
    ["in English, with everything known", {}],
    ["in Latvian", { locale: "lv" as const, partner: coordinator, coordinator: partner }],
    ["with all that can be blank", { partner: { ...bulgarian, ...unknown }, title: null }],
    ["for practice", { practice: true }],
    ["for a call of the Executive Agency", { official: false }],
  ])("is one page %s", async (_how, given) => {
    const [page, ...more] = await pagesOf(await aMandatePdf(given));
    expect(more).toEqual([]);
    expect(page).toContain("TCT-0000-0000");
  });

  it("names both sides in their own script, the project and what it is worth", async () => {
    const text = (await pagesOf(await aMandatePdf())).join();
    for (const words of [
      "Ρόδος 1ο Γενικό Λύκειο",
      "1st General Lyceum of Rhodes",
      "Ελευθερία Παπαϊωάννου",
      "Rīgas Āgenskalna vidusskola",
      "Ģirts Šķēle",
      "Sea of Words: reading across the Baltic and the Aegean (SEA)",
      "€61,500",
      "The application form brings its own mandate template",
    ])
      expect(text).toContain(words);
    expect(text).not.toContain("binds nobody");
  });

  it("says so where it is an exercise, and nothing of templates where the form has none", async () => {
    const text = (await pagesOf(await aMandatePdf({ practice: true, official: false }))).join();
    expect(text).toContain("binds nobody");
    expect(text).not.toContain("its own mandate template");
  });

  it("carries its code on every page, however long the names are", async () => {
    const endless = { ...partner, name: long, latinName: long, representative: long };
    const pages = await pagesOf(
      await aMandatePdf({ partner: endless, coordinator: endless, title: long, practice: true }),
    );
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const page of pages) expect(page).toContain("TCT-0000-0000");
    expect(pages.at(-1)).toContain("Signature");
  });
});
