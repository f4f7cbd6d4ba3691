import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { FIRST, hashOf } from "@/lib/consent/chain";
import { receiptPdf, recordFile } from "@/lib/consent/receipt";
import type { ConsentRecord, HashedRecord } from "@/lib/domain/consent/types";
import { emptyPassport } from "@/lib/domain/passport/passport";
import { sha256 } from "@/lib/server/secrets";

const record: ConsentRecord = {
  id: "6b2a7c1e-0000-4000-8000-000000000001",
  invitationId: "6b2a7c1e-0000-4000-8000-000000000002",
  participationId: "6b2a7c1e-0000-4000-8000-000000000003",
  kind: "consent",
  name: "Γιώργος Ψωμάς",
  jobTitle: "Directore",
  reason: "",
  textShown: "Rannaküla Kool takes part.\n\nConfirming is not a contract.",
  textVersion: 2,
  locale: "en",
  answeredAt: new Date("2022-02-01T10:00:00Z"),
  sentTo: "mari@kool.example",
  zone: "Europe/Tallinn",
  onBehalfOf: "Mari Tamm",
  terms: {
    role: "partner",
    lumpSum: 250_000,
    share: null,
    coordinator: { name: "Ģimnāzija", country: "LV" },
    callId: "2022/ka220-sch",
  },
  organisation: {
    ...{ name: "Училище „Васил Левски“", country: "BG", types: ["school"], oid: "E10012345" },
    ...{ pic: null, foundedOn: null, sector: null, contactName: "", contactEmail: "" },
    passport: emptyPassport,
  },
  applicationId: "6b2a7c1e-0000-4000-8000-000000000004",
  seq: 3,
  previousHash: FIRST,
};
const sealed = (change: Partial<ConsentRecord> = {}): HashedRecord => {
  const changed = { ...record, ...change };
  return { ...changed, hash: hashOf(changed) };
};

/** All words of a PDF, page after page. */
async function wordsOf(content: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(content) }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages.join(" ").replace(/\s+/g, " ");
}

describe("receiptPdf", () => {
  let text: string;
  beforeAll(async () => {
    text = await wordsOf((await receiptPdf(sealed())).content);
  });

  it("says who answered for whom, when on both clocks, to what, and how to check it", () => {
    for (const said of [
      "Receipt of a consent",
      ...["Училище „Васил Левски“, Bulgaria", "E10012345", "Γιώργος Ψωμάς", "Directore"],
      ...["mari@kool.example", "Mari Tamm"],
      ...["11:00 (Brussels)", "12:00 (Tallinn)"],
      ...["Rannaküla Kool takes part.", "Confirming is not a contract.", "Version 2, English"],
      ...["full partner", "€250,000", "not decided yet", "Ģimnāzija, Latvia"],
      ...[record.id, sealed().hash ?? "", FIRST],
    ])
      expect(text.replace(/\s+/g, "")).toContain(said.replace(/\s+/g, ""));
  });

  it("is the same to the byte for the same record", async () => {
    const [one, two] = await Promise.all([receiptPdf(sealed()), receiptPdf(sealed())]);
    expect(one.content.equals(two.content)).toBe(true);
    const other = await receiptPdf(sealed({ name: "Eve" }));
    expect(one.content.equals(other.content)).toBe(false);
  });

  it("has a name of plain letters, whatever the organisation is called", async () => {
    expect((await receiptPdf(sealed())).name).toBe("tercet-consent-3.pdf");
    const known = record.organisation;
    if (!known) throw new Error("no organisation");
    const latin = { ...known, passport: { ...emptyPassport, latinName: "Uchilishte „Levski“" } };
    expect((await receiptPdf(sealed({ organisation: latin }))).name).toBe(
      "tercet-consent-3-uchilishte-levski.pdf",
    );
    const long = { ...known, name: `Ģ/..\\${"ļ".repeat(300)}` };
    expect((await receiptPdf(sealed({ organisation: long }))).name).toMatch(
      /^[a-z0-9-]{1,60}\.pdf$/,
    );
  });

  it("breaks no word at the end of a line, also after letters that are written as one", async () => {
    const textShown =
      "Visam projektam lūgtais finansējums: 250 000 €. Organizācijas „Rannaküla Kool” daļa vēl nav noteikta; kad tā būs noteikta, Jums jautās vēlreiz.";
    const said = await wordsOf((await receiptPdf(sealed({ textShown, locale: "lv" }))).content);
    expect(said).toContain(textShown.slice(textShown.indexOf("Organizācijas")));
  });

  it("speaks the language of the answer, of a refusal and of an associated partner too", async () => {
    const terms = record.terms && { ...record.terms, role: "associated" as const };
    const no = sealed({ kind: "refusal", locale: "lv", terms, reason: "Nav laika" });
    const said = await wordsOf((await receiptPdf(no)).content);
    expect(said).toContain("Apliecinājums par atteikumu");
    expect(said).toContain("Nav laika");
    expect(said).not.toContain("Organizācijas daļa");
  });

  it("tells of an answer from before there was a chain what is known of it", async () => {
    const old = { ...record, seq: null, previousHash: null, applicationId: null };
    const before = { ...old, terms: null, organisation: null, hash: null };
    const { content, name } = await receiptPdf(before);
    expect(await wordsOf(content)).toContain("before records were chained");
    expect(name).toBe("tercet-consent.pdf");
  });
});

describe("recordFile", () => {
  it("has the very bytes whose SHA-256 is the hash of the record", () => {
    const { content, name } = recordFile(sealed());
    expect(sha256(content.toString("utf8"))).toBe(sealed().hash);
    expect(name).toBe("tercet-consent-3.json");
    expect(JSON.parse(content.toString("utf8"))).toMatchObject({ name: "Γιώργος Ψωμάς", seq: 3 });
  });
});
