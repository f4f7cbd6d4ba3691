import { type Canvas, createCanvas, loadImage } from "@napi-rs/canvas";
import { Document, Image, Page } from "@react-pdf/renderer";
import { zipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { createElement } from "react";
import type { MandateContent } from "@/lib/mandates/content";
import { mandatePdf } from "@/lib/pdf/mandate";
import { renderPdf } from "@/lib/pdf/render";

/** What signatures are made of here: the beginning of a structure in DER, and noise. */
const DER = `3082${"0a1b2c3d".repeat(60)}`;

const school = {
  name: "Rīgas Āgenskalna vidusskola",
  latinName: undefined,
  address: { street: "Lavīzes iela 2A", postcode: "LV-1002", city: "Rīga", country: "LV" },
  oid: "E10012345",
  pic: null,
  representative: "Ģirts Šķēle",
  jobTitle: "Direktors",
};

/** What a mandate says, complete. */
export const mandateSample: MandateContent = {
  textVersion: 1,
  locale: "en",
  practice: false,
  official: true,
  partner: {
    ...school,
    name: "Ρόδος 1ο Γενικό Λύκειο",
    latinName: "1st General Lyceum of Rhodes",
    address: { street: "Αγίου Ιωάννη 12", postcode: "851 31", city: "Ρόδος", country: "EL" },
    representative: "Ελευθερία Παπαϊωάννου",
    jobTitle: "Διευθύντρια",
  },
  coordinator: school,
  title: "Sea of Words: reading across the Baltic and the Aegean",
  acronym: "SEA",
  call: "Cooperation partnerships in school education, 2022",
  role: "partner",
  lumpSum: 250_000,
  share: 61_500,
};

/** A mandate as it is made for signing. */
export const aMandatePdf = (given: Partial<MandateContent> = {}, code = "TCT-0000-0000") =>
  mandatePdf({
    content: { ...mandateSample, ...given },
    code,
    version: 1,
    at: new Date("2022-02-01T10:00:00Z"),
  });

/**
 * A PDF of ours with an electronic signature appended, as programs for signing do it. It holds for
 * nobody: it only looks like one.
 * @param words in the dictionary of the signature.
 */
export function signedPdf(
  pdf: Buffer,
  words = "/SubFilter /ETSI.CAdES.detached",
  der = DER,
): Buffer {
  const text = pdf.toString("latin1");
  const root = /\/Root (\d+ \d+ R)/.exec(text)?.[1];
  const size = Number(/\/Size (\d+)/.exec(text)?.[1]);
  const previous = /startxref\s+(\d+)/.exec(text)?.[1];
  const place = "0000000000";
  const head = `\n${size} 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite ${words} /ByteRange [0 ${place} ${place} ${place}] /Contents `;
  const tail = " >>\nendobj\n";
  const at = pdf.length + 1;
  const gap = pdf.length + head.length;
  const rest = gap + der.length + 2;
  const table = rest + tail.length;
  const end = `xref\n${size} 1\n${String(at).padStart(10, "0")} 00000 n \ntrailer\n<< /Size ${size + 1} /Root ${root} /Prev ${previous} >>\nstartxref\n${table}\n%%EOF\n`;
  const length = tail.length + end.length;
  const numbers = [gap, rest, length].map((one) => String(one).padStart(10, "0"));
  const filled = numbers.reduce((words, number) => words.replace(place, number), head);
  return Buffer.concat([pdf, Buffer.from(`${filled}<${der}>${tail}${end}`, "latin1")]);
}

/** An ASiC-E container around documents, with a signature that holds for nobody. */
export function signedContainer(documents: Record<string, Buffer>, signed = true): Buffer {
  const signature = `<asic:XAdESSignatures><ds:SignatureValue Id="S0">${"TWFuZGF0ZQ".repeat(12)}==</ds:SignatureValue></asic:XAdESSignatures>`;
  return archive({
    mimetype: Buffer.from("application/vnd.etsi.asic-e+zip"),
    ...documents,
    ...(signed && { "META-INF/signatures0.xml": Buffer.from(signature) }),
  });
}

/** A ZIP archive; the first file stands in it as it is. */
export function archive(files: Record<string, Buffer>): Buffer {
  const [first, ...others] = Object.entries(files);
  if (!first) return Buffer.from(zipSync({}));
  return Buffer.from(
    zipSync({ [first[0]]: [first[1], { level: 0 }], ...Object.fromEntries(others) }),
  );
}

interface Scanning {
  /** Dots an inch. */
  dpi?: number;
  /** Degrees, clockwise. */
  turned?: number;
  /** Of 255, up and down at random (the same at every run). */
  noise?: number;
  /** Of JPEG, in per cent. */
  quality?: number;
}

/** The pages of a PDF as a scanner sees them: grey, turned and grainy, each a JPEG. */
export async function scans(pdf: Buffer, scanning: Scanning = {}): Promise<Buffer[]> {
  const pages = await painted(pdf, scanning.dpi ?? 200);
  return Promise.all(pages.map((page) => scanned(page, scanning)));
}

const paintings = new WeakMap<Buffer, Map<number, Promise<Canvas[]>>>();

/** Painting takes longer than anything else here: each page is painted once a resolution. */
function painted(pdf: Buffer, dpi: number): Promise<Canvas[]> {
  const known = paintings.get(pdf) ?? new Map<number, Promise<Canvas[]>>();
  paintings.set(pdf, known);
  const painting = known.get(dpi) ?? paint(pdf, dpi);
  known.set(dpi, painting);
  return painting;
}

/** The pages of a PDF as pictures, at this many dots an inch. */
export async function paint(pdf: Buffer, dpi: number): Promise<Canvas[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: Canvas[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    // The library knows the canvas of browsers; this one does the same.
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    pages.push(canvas);
  }
  return pages;
}

async function scanned(
  page: Canvas,
  { turned = 0, noise = 24, quality = 50 }: Scanning,
): Promise<Buffer> {
  const across = Math.abs(Math.round(turned / 90)) % 2 === 1;
  const [width, height] = across ? [page.height, page.width] : [page.width, page.height];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#f4f2ec";
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((turned * Math.PI) / 180);
  context.drawImage(page, -page.width / 2, -page.height / 2);
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  let random = 1;
  for (let at = 0; at < data.length; at += 4) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    const grey = (data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11;
    const grain = (random / 2_147_483_648 - 0.5) * 2 * noise;
    data.fill(Math.max(0, Math.min(255, grey * 0.88 + 18 + grain)), at, at + 3);
  }
  context.putImageData(image, 0, 0);
  return canvas.encode("jpeg", quality);
}

/** A PDF made of pictures, as scanners make it. */
export async function scannedPdf(pdf: Buffer, scanning: Scanning = {}): Promise<Buffer> {
  return picturesAsPdf(await scans(pdf, scanning));
}

/** A PDF with one picture a page; with a password, nobody opens it without. */
export async function picturesAsPdf(
  pictures: readonly Buffer[],
  userPassword?: string,
): Promise<Buffer> {
  const pages = await Promise.all(
    pictures.map(async (data, at) => {
      const { width, height } = await loadImage(data);
      const size: [number, number] = width > height ? [842, 595] : [595, 842];
      const [w, h] = size;
      const src = { data, format: "jpg" as const };
      return createElement(
        Page,
        { key: at, size },
        createElement(Image, { src, style: { width: w, height: h } }),
      );
    }),
  );
  return renderPdf(createElement(Document, { creationDate: new Date(0), userPassword }, pages));
}
