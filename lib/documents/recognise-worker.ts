import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { type Canvas, createCanvas, loadImage } from "@napi-rs/canvas";
import {
  AnnotationType,
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import type { LookAt, PagesSeen } from "@/lib/documents/recognise-types";

/*
 * Looks at one file that a stranger made, in a thread of its own: whoever started it stops it when
 * it takes too long, and nothing it does can hold up the server. Node.js runs this file as it
 * stands, so it imports types and packages only. Nothing in the file is executed or fetched.
 */

/** Pages at either end that are looked at: a mandate among annexes stands first or last. */
const ENDS = 3;
/** Longest side of a page or picture that is searched for QR codes, in pixels: first, then again. */
const SIZES = [1750, 3300];
/** Pictures of more pixels are not unpacked. */
const MOST_PIXELS = 64_000_000;
/** Pages of which so much is covered by pictures are pictures themselves. */
const MOSTLY = 0.5;
/** Curves on one page that only a hand draws; our own pages have none. */
const CURVES = 8;
/** Characters of text that are kept. */
const MOST_TEXT = 400_000;

const { kind, bytes, paths } = workerData as LookAt;
const seen: PagesSeen = { problem: null, text: "", qr: [], pictures: false, drawn: false };

/** Everything found so far: should the time run out, this is what is known. */
const report = () => parentPort?.postMessage(seen);

async function lookAtPicture(): Promise<void> {
  seen.pictures = true;
  try {
    const picture = Buffer.from(bytes);
    if (pixelsOf(picture) > MOST_PIXELS) throw new Error("too many pixels");
    const image = await loadImage(picture);
    const { width, height } = image;
    for (const size of SIZES) {
      const scale = Math.min(1, size / Math.max(width, height));
      const canvas = white(width * scale, height * scale);
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      if ((await readQr(canvas)) || scale === 1) return;
    }
  } catch {
    seen.problem = "damaged";
  }
}

/** Pixels of a PNG or JPEG, from its head: before anything is unpacked. */
function pixelsOf(picture: Buffer): number {
  if (picture[0] === 0x89) return picture.readUInt32BE(16) * picture.readUInt32BE(20);
  for (let at = 2; at + 9 < picture.length; ) {
    const marker = picture[at + 1] ?? 0;
    if (picture[at] !== 0xff) throw new Error("no segment of a JPEG");
    // Start of frame; C4, C8 and CC between them are something else.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return picture.readUInt16BE(at + 5) * picture.readUInt16BE(at + 7);
    at += marker === 0xff ? 1 : 2 + picture.readUInt16BE(at + 2);
  }
  throw new Error("no frame in a JPEG");
}

async function lookAtPdf(): Promise<void> {
  let document: PDFDocumentProxy;
  try {
    document = await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: `${paths.pdfjs}/cmaps/`,
      standardFontDataUrl: `${paths.pdfjs}/standard_fonts/`,
      wasmUrl: `${paths.pdfjs}/wasm/`,
      enableXfa: false,
      maxImageSize: MOST_PIXELS,
      canvasMaxAreaInBytes: MOST_PIXELS * 4,
      verbosity: 0,
    }).promise;
  } catch (error) {
    seen.problem = (error as Error).name === "PasswordException" ? "encrypted" : "damaged";
    return;
  }
  const pictured: number[] = [];
  for (const number of endsOf(document.numPages))
    await guarded(async () => {
      if (await lookAt(await document.getPage(number))) pictured.push(number);
    });
  await guarded(async () => {
    const { info } = await document.getMetadata();
    const { Keywords, Subject, Title } = info as Record<string, unknown>;
    seen.text += `\n${[Keywords, Subject, Title].filter((one) => typeof one === "string").join("\n")}`;
  });
  report();
  for (const size of SIZES)
    for (const number of pictured) {
      await guarded(async () => readQr(await painted(await document.getPage(number), size)));
      if (seen.qr.length > 0) return;
    }
}

/** A page that cannot be read is passed over: the others may be in order. */
async function guarded(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch {}
}

function endsOf(pages: number): number[] {
  const all = Array.from({ length: Math.min(pages, 10_000) }, (_, at) => at + 1);
  return all.length <= 2 * ENDS ? all : [...all.slice(0, ENDS), ...all.slice(-ENDS)];
}

/** Whether there may be more on the page than its text says: pictures, or no text at all. */
async function lookAt(page: PDFPageProxy): Promise<boolean> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""));
  seen.text = `${seen.text}${text.join("")}\n`.slice(0, MOST_TEXT);
  const put = [AnnotationType.INK, AnnotationType.STAMP, AnnotationType.FREETEXT];
  const notes = (await page.getAnnotations()) as { annotationType: number }[];
  if (notes.some(({ annotationType }) => put.some((one) => one === annotationType)))
    seen.drawn = true;
  const { covered, pictures, curves } = await inventory(page);
  if (covered >= MOSTLY) seen.pictures = true;
  if (pictures > 0 || curves > CURVES) seen.drawn = true;
  return pictures > 0 || text.join("").trim() === "";
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that first does `inner`, then `outer`. */
function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** How much of a page pictures cover (1: all of it), how many there are, and how many curves. */
async function inventory(page: PDFPageProxy) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const whole = Math.abs((right - left) * (top - bottom)) || 1;
  const stack: Matrix[] = [];
  let now: Matrix = identity;
  const found = { covered: 0, pictures: 0, curves: 0 };
  fnArray.forEach((operation, at) => {
    const args = argsArray[at] as unknown[] | null;
    switch (operation) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        stack.push(now);
        if (operation === OPS.paintFormXObjectBegin && Array.isArray(args?.[0]))
          now = times(now, args[0] as unknown as Matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        now = stack.pop() ?? identity;
        break;
      case OPS.transform:
        now = times(now, args as unknown as Matrix);
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintImageXObjectRepeat:
      case OPS.paintImageMaskXObjectRepeat:
      case OPS.paintImageMaskXObjectGroup:
      case OPS.paintInlineImageXObjectGroup:
        found.pictures += 1;
        found.covered += Math.abs(now[0] * now[3] - now[1] * now[2]) / whole;
        break;
      case OPS.constructPath:
        found.curves += curvesIn(args);
        break;
    }
  });
  return found;
}

/** Numbers that follow each drawing operation of a path: move, line, cubic, quadratic, close. */
const following = [2, 2, 6, 4, 0];

/**
 * A path comes as one list of numbers: an operation, its points, the next operation. Corners that
 * are curves of no length are none.
 */
function curvesIn(args: unknown[] | null): number {
  const path = (args?.[1] as unknown[] | undefined)?.[0];
  if (!ArrayBuffer.isView(path) || path instanceof DataView) return 0;
  const numbers = Array.from(path as Float32Array);
  let [curves, x, y] = [0, 0, 0];
  for (let at = 0; at < numbers.length; ) {
    const operation = numbers[at] ?? 4;
    const points = numbers.slice(at + 1, at + 1 + (following[operation] ?? 0));
    const moves = points.some((one, n) => Math.abs(one - (n % 2 ? y : x)) > 0.1);
    if ((operation === 2 || operation === 3) && moves) curves += 1;
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    at += 1 + points.length;
  }
  return curves;
}

async function painted(page: PDFPageProxy, size: number): Promise<Canvas> {
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: size / Math.max(whole.width, whole.height) });
  const canvas = white(viewport.width, viewport.height);
  await page.render({
    // The library knows the canvas of browsers; this one does the same.
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
  }).promise;
  return canvas;
}

function white(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Whether there were QR codes; what they say is noted. */
async function readQr(canvas: Canvas): Promise<boolean> {
  const { data, width, height } = canvas
    .getContext("2d")
    .getImageData(0, 0, canvas.width, canvas.height);
  const found = await readBarcodes({ data, width, height, colorSpace: "srgb" } as ImageData, {
    formats: ["QRCode"],
    tryHarder: true,
    maxNumberOfSymbols: 8,
  });
  seen.qr = [...seen.qr, ...found.filter(({ isValid }) => isValid).map(({ text }) => text)];
  return seen.qr.length > 0;
}

prepareZXingModule({
  overrides: { wasmBinary: new Uint8Array(readFileSync(paths.zxing)).buffer },
});
parentPort?.postMessage("ready");
await (kind === "pdf" ? lookAtPdf() : lookAtPicture());
report();
parentPort?.close();
