import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { paint } from "@/lib/documents/testing";
import {
  Facts,
  Heading,
  Note,
  Numbered,
  Paragraph,
  Quote,
  Sheet,
  Sides,
  SignatureBlock,
  Title,
} from "@/lib/pdf/kit";
import { packageFile } from "@/lib/pdf/package-file";
import { qrMatrix } from "@/lib/pdf/qr";
import { renderPdf } from "@/lib/pdf/render";

afterEach(() => vi.restoreAllMocks());
vi.setConfig({ testTimeout: 20_000 });

const at = new Date("2022-03-01T10:00:00Z");
const pageOf = (page: number, pages: number) => `Page ${page} of ${pages}`;
const sheet = { language: "lv", title: "Mēģinājums", author: "Tercet", at, pageOf };

const lines = {
  latvian: "āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ",
  greek: "άέήίόύώΐΰϊϋ αβγδεζηθικλμνξοπρσςτυφχψω ΆΈΉΊΌΎΏ ΓΔΘΛΞΠΣΦΨΩ",
  bulgarian: "абвгдежзийклмнопрстуфхцчшщъьюя АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ",
  neighbours: "ąčęėįšųū õäöü łńóśźż řůťď őű ășț ćđ ħġ þðæø ßç ўэыіїє ћђљњџј",
  signs: "„“”«»–—…€№@&+",
};

/** Pictures of single letters, each on a place of its own, as bytes of ink. */
async function pictures(letters: readonly string[], family: "letter" | "label") {
  const dots = 1.5;
  const children = letters.map((letter) =>
    family === "letter" ? (
      <Paragraph key={letter}>{letter}</Paragraph>
    ) : (
      <Heading key={letter}>{letter}</Heading>
    ),
  );
  const pages = await paint(
    await renderPdf(Sheet({ ...sheet, header: "", footer: "", children })),
    72 * dots,
  );
  const found: string[] = [];
  for (const page of pages) {
    const { data, width, height } = page
      .getContext("2d")
      .getImageData(50 * dots, 74 * dots, 40, 700 * dots);
    const row = (y: number) =>
      Array.from({ length: width }, (_, x) => (data[(y * width + x) * 4] ?? 255) < 160);
    let letter: boolean[][] = [];
    for (let y = 0, empty = 0; y < height; y++) {
      const inked = row(y);
      empty = inked.includes(true) ? 0 : empty + 1;
      if (empty === 0) letter.push(inked);
      // The dots and tails of a letter stand close to it; the next letter does not.
      else if (empty < 4 * dots && letter.length > 0) letter.push(inked);
      else if (letter.length > 0) {
        found.push(letter.map((one) => one.map(Number).join("")).join("\n"));
        letter = [];
      }
    }
  }
  return found;
}

describe("letters of every script, by their picture", () => {
  it.each(["letter", "label"] as const)("a %s is ink, its own, and no box", async (family) => {
    const { latvian, greek, bulgarian } = lines;
    const words = family === "letter" ? Object.values(lines) : [latvian, greek, bulgarian];
    const letters = [...new Set(words.join("").replaceAll(" ", ""))];
    // Letters that look alike in several scripts are one picture; so are those in none: a box.
    const shapes = await pictures([...letters, "\u{10FFFD}"], family);
    expect(shapes).toHaveLength(letters.length + 1);
    const box = shapes.at(-1);
    expect(shapes.filter((shape) => shape === box)).toHaveLength(1);
    const accented = [..."āčēģīķļņšūžάέήίόύώΐΰѝй"].filter((one) => letters.includes(one));
    for (const one of accented) {
      const bare = one.normalize("NFD").charAt(0);
      const [shape, other] = [shapes[letters.indexOf(one)], shapes[letters.indexOf(bare)]];
      if (letters.includes(bare)) expect([one, shape === other]).toEqual([one, false]);
    }
  });
});

describe("renderPdf", () => {
  const everything = async () =>
    renderPdf(
      Sheet({
        ...sheet,
        subject: "Subject",
        keywords: "TCT-0000-0000",
        header: "Header",
        footer: "Footer",
        code: { text: "TCT-0000-0000", matrix: await qrMatrix("TCT-0000-0000") },
        children: (
          <>
            <Title lead="Lead" besideCode>
              Title
            </Title>
            <Note>Note</Note>
            <Quote paragraphs={["One", "Two"]} />
            <Numbered items={["One", "Two"]} />
            <Facts facts={[{ label: "Name", value: null }]} />
            <Sides heads={["A", "B"]} facts={[{ label: "Name", values: ["x", null] }]} />
            <Paragraph>{Object.values(lines).join(" ").repeat(12)}</Paragraph>
            <SignatureBlock heading="For A" facts={[]} signature="Signature" />
          </>
        ),
      }),
    );

  it("makes the same bytes of the same document, whenever", async () => {
    const first = await everything();
    vi.spyOn(Date, "now").mockReturnValue(0);
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const [second, third] = await Promise.all([everything(), everything()]);
    const hash = (pdf: Buffer) => createHash("sha256").update(pdf).digest("hex");
    expect([hash(second), hash(third)]).toEqual([hash(first), hash(first)]);
  });

  it("says what it is, in which language, and numbers its pages", async () => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const pdf = await getDocument({ data: new Uint8Array(await everything()) }).promise;
    expect((await pdf.getMetadata()).info).toMatchObject({
      ...{ Title: "Mēģinājums", Author: "Tercet", Subject: "Subject", Language: "lv" },
      ...{ Keywords: "TCT-0000-0000", Producer: "Tercet", CreationDate: "D:20220301100000Z" },
    });
    expect(pdf.numPages).toBeGreaterThan(1);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
      expect(text).toContain(`Page ${number} of ${pdf.numPages}`);
      expect(text).toContain("Footer");
      expect(text).toContain("TCT-0000-0000");
    }
  });

  it("keeps every letter readable as text, whatever was made before", async () => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const textOf = async (words: string) => {
      const children = <Paragraph>{words}</Paragraph>;
      const pdf = await renderPdf(Sheet({ ...sheet, header: "", footer: "", children }));
      const page = await (await getDocument({ data: new Uint8Array(pdf) }).promise).getPage(1);
      const { items } = await page.getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join("");
    };
    await textOf("ÅŹŘŤŮẞḀǺ");
    for (const words of Object.values(lines))
      expect((await textOf(words)).replaceAll(/\s/g, "")).toContain(words.replaceAll(" ", ""));
  });

  it("never breaks a word that a line can hold", async () => {
    // With letters that fonts like to join.
    const word = "pretkonstitucionalizāfija";
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const pdf = await renderPdf(
      Sheet({
        ...sheet,
        header: "",
        footer: "",
        children: <Paragraph>{`${word} `.repeat(60)}</Paragraph>,
      }),
    );
    const page = await (await getDocument({ data: new Uint8Array(pdf) }).promise).getPage(1);
    const { items } = await page.getTextContent();
    const lines = items.map((item) => ("str" in item ? item.str : "")).filter(Boolean);
    expect(lines.join(" ").split(/\s+/)).toEqual([
      "Tercet",
      "Page",
      "1",
      "of",
      "1",
      ...Array(60).fill(word),
    ]);
    for (const line of lines.slice(5)) expect(line).toMatch(/^pret.*fija$/);
    expect(lines.length).toBeGreaterThan(10);
  });
});

describe("qrMatrix", () => {
  it("fits a code into the smallest square, and refuses what no square holds", async () => {
    const matrix = await qrMatrix("TCT-0000-0000");
    expect([matrix.length, matrix[0]?.length]).toEqual([21, 21]);
    await expect(qrMatrix("x".repeat(5000))).rejects.toThrow();
  });

  it("asks no network", async () => {
    vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("there is no network"));
    expect(await qrMatrix("TCT-0000-0000")).toHaveLength(21);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("packageFile", () => {
  it("finds what is installed, from wherever the process runs", () => {
    const font = "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf";
    expect(existsSync(packageFile(font))).toBe(true);
    vi.spyOn(process, "cwd").mockReturnValue(`${process.cwd()}/lib/pdf`);
    expect(existsSync(packageFile(font))).toBe(true);
    expect(() => packageFile("not-installed/anything")).toThrow("not installed");
  });
});
