import { readFileSync } from "node:fs";
import { Image, Path, Svg } from "@react-pdf/renderer";
import { createElement, type ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { recognise } from "@/lib/documents/recognise";
import { extensionFits } from "@/lib/documents/recognise-kind";
import { hasPdfSignature } from "@/lib/documents/recognise-signature";
import {
  aMandatePdf,
  archive,
  picturesAsPdf,
  scannedPdf,
  scans,
  signedContainer,
  signedPdf,
} from "@/lib/documents/testing";
import { Sheet } from "@/lib/pdf/kit";
import { qrMatrix } from "@/lib/pdf/qr";
import { renderPdf } from "@/lib/pdf/render";

const CODE = "TCT-0000-0000";
const made = aMandatePdf();
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A page of ours with a code, and something put onto it. */
async function aSheet(put: ReactNode): Promise<Buffer> {
  const code = { text: CODE, matrix: await qrMatrix(CODE) };
  const words = { language: "en", title: "Mandate", author: "A", header: "", footer: "" };
  return renderPdf(Sheet({ ...words, at: new Date(0), pageOf: () => "", code, children: put }));
}

// Threads of their own share the processors with all other tests.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllGlobals());

describe("a mandate that comes back", () => {
  it("as it was made is an unsigned template", async () => {
    expect(await recognise(await made, "mandate.pdf")).toEqual({
      mediaType: "application/pdf",
      extensionOk: true,
      code: CODE,
      signature: "none",
      ownTemplate: true,
      problems: [],
    });
  });

  it("in a signed container", async () => {
    const container = signedContainer({ "pilnvara.pdf": await made });
    expect(await recognise(container, "pilnvara.edoc")).toEqual({
      mediaType: "application/vnd.etsi.asic-e+zip",
      extensionOk: true,
      code: CODE,
      signature: "electronic",
      ownTemplate: false,
      problems: [],
    });
  });

  it("in a container that nobody signed, and as a signed PDF in it", async () => {
    const bare = signedContainer({ "pilnvara.pdf": await made }, false);
    expect(await recognise(bare, "pilnvara.edoc")).toMatchObject({
      ...{ code: CODE, signature: "none", ownTemplate: true },
    });
    const inside = signedContainer({ "pilnvara.pdf": signedPdf(await made) }, false);
    expect(await recognise(inside, "pilnvara.edoc")).toMatchObject({
      ...{ code: CODE, signature: "electronic", ownTemplate: false },
    });
  });

  it("signed by hand on the screen: with a picture, or with lines drawn", async () => {
    const picture = (await scans(await made, { dpi: 10 }))[0] ?? Buffer.alloc(0);
    const image = createElement(Image, {
      src: { data: picture, format: "jpg" },
      style: { width: 80, height: 30 },
    });
    const wave = Array.from(
      { length: 20 },
      (_, n) => `Q${n * 5 + 2} ${n % 2 ? 0 : 20} ${n * 5 + 5} 10`,
    );
    const ink = createElement(
      Svg,
      { viewBox: "0 0 100 20", style: { width: 100, height: 20 } },
      createElement(Path, { d: `M0 10${wave.join("")}`, stroke: "#000000", fill: "none" }),
    );
    for (const children of [image, ink])
      expect(await recognise(await aSheet(children), "mandate.pdf")).toMatchObject({
        ...{ code: CODE, signature: "scan", ownTemplate: false },
      });
  });

  it("scanned, a little askew", async () => {
    const scan = await scannedPdf(await made, { dpi: 150, turned: 3, quality: 40 });
    expect(await recognise(scan, "scan.pdf")).toMatchObject({
      ...{ code: CODE, signature: "scan", ownTemplate: false, problems: [] },
    });
  });

  it("as a picture on its side, without asking the network", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("there is no network")));
    const [picture = Buffer.alloc(0)] = await scans(await made, { dpi: 150, turned: 90 });
    expect(await recognise(picture, "IMG_0001.JPG")).toMatchObject({
      ...{ mediaType: "image/jpeg", extensionOk: true, code: CODE, signature: "scan" },
    });
  });
});

describe("an electronic signature in a PDF", () => {
  it("is found", async () => expect(hasPdfSignature(signedPdf(await made))).toBe(true));

  it.each([
    ["a time stamp", "/SubFilter /ETSI.RFC3161", undefined],
    ["a time stamp by its type", "/Was /DocTimeStamp", undefined],
    ["the licence of a form", "/Reference [<< /TransformMethod /UR3 >>]", undefined],
    ["the licence of a form by its place", "/UR3 40 0 R /UR3 39 0 R /UR3 38 0 R", undefined],
    ["a place that waits for its signature", "", "0".repeat(4000)],
    ["too little for a signature", "", "3003020101"],
    ["something else", "", "zz".repeat(300)],
  ])("is not %s", async (_what, words, der) => {
    const size = Number(/\/Size (\d+)/.exec((await made).toString("latin1"))?.[1]);
    const placed = words.replace("40", String(size));
    expect(hasPdfSignature(signedPdf(await made, placed, der))).toBe(false);
  });

  it("is none without one, and none where its range leaves the file", async () => {
    expect(hasPdfSignature(await made)).toBe(false);
    expect(hasPdfSignature(signedPdf(await made).subarray(0, -20))).toBe(false);
  });

  it("is looked for in no time, however many there seem to be", () => {
    const many = Buffer.from(`<30${"ab".repeat(1e6)}>${"/ByteRange [0 1 9 9]".repeat(100_000)}`);
    const started = performance.now();
    expect(hasPdfSignature(many)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("other files", () => {
  const parts = (main: string) => ({
    "[Content_Types].xml": Buffer.from(`<Types><Override ContentType="${main}"/></Types>`),
  });
  const openDocument = "application/vnd.oasis.opendocument";

  it.each([
    ["a.docx", parts(`${word}.main+xml`), word, []],
    [
      "a.docx",
      { ...parts(`${word}.main+xml`), "word/vbaProject.bin": Buffer.from("x") },
      word,
      ["macro"],
    ],
    [
      "a.ods",
      { mimetype: Buffer.from(`${openDocument}.spreadsheet`) },
      `${openDocument}.spreadsheet`,
      [],
    ],
    [
      "a.odt",
      {
        mimetype: Buffer.from(`${openDocument}.text`),
        "META-INF/manifest.xml": Buffer.from("<manifest:encryption-data/>"),
      },
      `${openDocument}.text`,
      ["encrypted"],
    ],
  ])("%s is told by its parts", async (name, files, mediaType, problems) => {
    expect(await recognise(archive(files), name)).toEqual({
      ...{ code: null, signature: "none", ownTemplate: false },
      ...{ mediaType, extensionOk: true, problems },
    });
  });

  it("tells archives and pages that pretend", async () => {
    const seen = async (bytes: Buffer, name: string) => {
      const { mediaType, extensionOk, problems } = await recognise(bytes, name);
      return { mediaType, extensionOk, problems };
    };
    const zip = archive({ "a.txt": Buffer.from("a"), "b.txt": Buffer.from("b".repeat(900)) });
    expect(await seen(zip, "a.docx")).toEqual({
      ...{ mediaType: "application/zip", extensionOk: false, problems: [] },
    });
    expect(await seen(zip.subarray(0, 60), "a.docx")).toMatchObject({ problems: ["damaged"] });
    expect(await seen(Buffer.from("<html>"), "a.pdf")).toEqual({
      ...{ mediaType: null, extensionOk: false, problems: [] },
    });
    expect(await seen(Buffer.alloc(0), "a.pdf")).toMatchObject({ problems: ["empty"] });
    const locked = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await seen(locked, "a.docx")).toMatchObject({ problems: ["encrypted"] });
  });

  it("says what is damaged or behind a password", async () => {
    expect(await recognise(Buffer.from("%PDF-1.7\nnothing"), "a.pdf")).toMatchObject({
      ...{ mediaType: "application/pdf", code: null, problems: ["damaged"] },
    });
    const [picture = Buffer.alloc(0)] = await scans(await made, { dpi: 20 });
    expect(await recognise(picture.subarray(0, 100), "a.jpg")).toMatchObject({
      ...{ mediaType: "image/jpeg", code: null, problems: ["damaged"] },
    });
    const locked = await picturesAsPdf([picture], "secret");
    expect(await recognise(locked, "a.pdf")).toMatchObject({ problems: ["encrypted"] });
    expect(await recognise(signedContainer({ "a.pdf": locked }), "a.edoc")).toMatchObject({
      ...{ code: null, signature: "electronic", problems: ["encrypted"] },
    });
    expect(await recognise(signedContainer({}), "a.edoc")).toMatchObject({ problems: ["empty"] });
  });

  it("does not unpack what unpacks to more than a file may have", async () => {
    const bomb = signedContainer({ "a.pdf": Buffer.alloc(16 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await recognise(bomb, "a.edoc")).toMatchObject({ problems: ["damaged"] });
    // The same, with a directory that says it is small.
    const lying = Buffer.from(bomb);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(16 * 1024 * 1024);
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at))
      lying.writeUInt32LE(1000, at);
    expect(await recognise(lying, "a.edoc")).toMatchObject({ problems: ["damaged"] });
  });

  it("knows how names end", () => {
    expect(extensionFits("Pilnvara.EDOC", "application/vnd.etsi.asic-e+zip")).toBe(true);
    expect(extensionFits("mandate.asice ", "application/vnd.etsi.asic-e+zip")).toBe(true);
    expect(extensionFits("mandate.pdf.exe", "application/pdf")).toBe(false);
    expect(extensionFits("pdf", "application/pdf")).toBe(false);
    expect(extensionFits("mandate.pdf", null)).toBe(false);
  });

  it("keeps the thread that looks at files free of our own code", () => {
    const source = readFileSync("lib/documents/recognise-worker.ts", "utf8");
    const own = [...source.matchAll(/^import (?!type )[^;]*from "(@\/|\.)[^"]*"/gm)];
    expect(own).toEqual([]);
  });
});
