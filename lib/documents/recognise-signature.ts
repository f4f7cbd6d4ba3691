/** Hexadecimal digits that the shortest signature has. */
const SHORTEST = 64;
/** Hexadecimal digits that the longest has, with every certificate and time stamp in it. */
const LONGEST = 4_000_000;
/** Signatures of one file that are looked at, and characters around each. */
const MOST = 50;
const AROUND = 20_000;

const byteRange = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;

/**
 * Whether an electronic signature is in a PDF. Only that it is there: nobody here checks whose it
 * is or whether it holds. A signature covers the file but for itself, so it always stands there
 * uncompressed: two ranges of bytes and, between them, the signature in hexadecimal.
 * What looks alike is none: a place that waits for its signature, a time stamp, and the licence
 * that lets Adobe's reader save a form.
 */
export function hasPdfSignature(bytes: Buffer): boolean {
  const text = bytes.toString("latin1");
  const licences = new Set([...text.matchAll(/\/UR3?\s+(\d{1,10})\s+\d+\s+R/g)].map(([, n]) => n));
  return [...text.matchAll(byteRange)].slice(0, MOST).some(({ index, ...found }) => {
    const [start, gap, rest, length] = [1, 2, 3, 4].map((at) => Number(found[at]));
    if (start !== 0 || !gap || !rest || length === undefined) return false;
    if (rest <= gap || rest - gap > LONGEST || rest + length > bytes.length) return false;
    if (!isSignature(text.slice(gap, rest))) return false;
    const { number, words } = objectAround(text, index, { gap, rest });
    return (
      !licences.has(number) && !/\/DocTimeStamp|ETSI\.RFC3161|\/TransformMethod\s*\/UR/.test(words)
    );
  });
}

/** `<30…>`: a structure in DER, and not only the noughts that keep its place. */
function isSignature(gap: string): boolean {
  const hex = /^<\s*(30[0-9a-f\s]*)>$/i.exec(gap)?.[1]?.replace(/\s|0+$/g, "") ?? "";
  return hex.length >= SHORTEST;
}

/** The number of the object that holds a signature, and its words without the signature itself. */
function objectAround(text: string, at: number, { gap, rest }: { gap: number; rest: number }) {
  const before = text.slice(Math.max(0, Math.min(at, gap) - AROUND), Math.max(at, gap));
  const head = before.slice(Math.max(0, before.lastIndexOf(" obj") - 20)).slice(0, AROUND);
  const tail = text.slice(rest, rest + AROUND);
  const number = /(\d{1,10})\s+\d{1,5} obj/.exec(head)?.[1];
  return { number, words: head + tail.split("endobj", 1)[0] };
}
