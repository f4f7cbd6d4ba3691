import { inflateRawSync } from "node:zlib";

/** One file in a ZIP archive, as its directory names it. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** Bytes unpacked, as the archive says: `readEntry` does not believe it. */
  size: number;
  compressed: number;
  method: number;
  /** Where its own header stands. */
  offset: number;
}

/** Files in one archive that are looked at. */
const MOST_ENTRIES = 2000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The directory of a ZIP archive; null for one that is damaged, larger than such archives may be,
 * or of several parts. Unpacks nothing.
 */
export function readZip(bytes: Buffer): ZipEntry[] | null {
  try {
    return directoryOf(bytes);
  } catch {
    // It points outside of itself.
    return null;
  }
}

function directoryOf(bytes: Buffer): ZipEntry[] | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (bytes.readUInt32LE(at) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    if (name === undefined || extra === undefined || comment === undefined) return null;
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + name),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Where the directory ends: looked for backwards, because a comment may follow. */
function endOf(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  return null;
}

/**
 * The content of one entry; null for one that is damaged, encrypted or larger than asked.
 * @param most bytes unpacked: unpacking stops there, whatever the archive says about its size.
 */
export function readEntry(bytes: Buffer, entry: ZipEntry, most: number): Buffer | null {
  if (entry.encrypted || entry.size > most) return null;
  try {
    if (bytes.readUInt32LE(entry.offset) !== LOCAL) return null;
    const name = bytes.readUInt16LE(entry.offset + 26);
    const extra = bytes.readUInt16LE(entry.offset + 28);
    const start = entry.offset + 30 + name + extra;
    const packed = bytes.subarray(start, start + entry.compressed);
    if (packed.length !== entry.compressed) return null;
    if (entry.method === STORED) return packed.length <= most ? packed : null;
    if (entry.method !== DEFLATED) return null;
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
