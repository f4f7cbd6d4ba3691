import { fileTypeFromBuffer } from "file-type";
import type { FileProblem } from "@/lib/documents/recognise-types";
import { readEntry, readZip, type ZipEntry } from "@/lib/documents/recognise-zip";

export const PDF = "application/pdf";
export const ASIC = "application/vnd.etsi.asic-e+zip";
const office = "application/vnd.openxmlformats-officedocument";
const open = "application/vnd.oasis.opendocument";

/** How the names of files end, by what is in them. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  [PDF]: ["pdf"],
  [ASIC]: ["asice", "sce", "edoc"],
  "image/jpeg": ["jpg", "jpeg", "jfif"],
  "image/png": ["png"],
  [`${office}.wordprocessingml.document`]: ["docx"],
  [`${office}.spreadsheetml.sheet`]: ["xlsx"],
  [`${open}.text`]: ["odt"],
  [`${open}.spreadsheet`]: ["ods"],
};

/** Whether the name of a file ends as files of this kind do. */
export function extensionFits(fileName: string, mediaType: string | null): boolean {
  const extension = /\.([^.]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? "";
  return extensions[mediaType ?? ""]?.includes(extension) ?? false;
}

/** What a file is, with the directory of those that are archives. */
export interface FileKind {
  mediaType: string | null;
  problems: readonly FileProblem[];
  entries: readonly ZipEntry[];
}

const kind = (mediaType: string | null, ...problems: FileProblem[]): FileKind => ({
  ...{ mediaType, problems, entries: [] },
});

/** Judges a file by its content alone. */
export async function kindOf(bytes: Buffer): Promise<FileKind> {
  if (bytes.length === 0) return kind(null, "empty");
  // Readers of PDF forgive what stands before its head, so it is found there too.
  if (bytes.subarray(0, 1024).includes("%PDF-")) return kind(PDF);
  if (starts(bytes, [0xff, 0xd8, 0xff])) return kind("image/jpeg");
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return kind("image/png");
  if (starts(bytes, [0x50, 0x4b])) return archive(bytes);
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldOffice(bytes);
  return kind((await fileTypeFromBuffer(bytes.subarray(0, 8192)).catch(() => null))?.mime ?? null);
}

const starts = (bytes: Buffer, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte);

/** Documents of Word and Excel before 2007, and new ones behind a password. */
function oldOffice(bytes: Buffer): FileKind {
  const locked = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
  return locked ? kind("application/x-cfb", "encrypted") : kind("application/x-cfb");
}

function archive(bytes: Buffer): FileKind {
  const entries = readZip(bytes);
  if (!entries) return kind("application/zip", "damaged");
  const said = saidIn(bytes, entries);
  const problems: FileProblem[] = [];
  if (entries.some(({ encrypted }) => encrypted) || isLocked(bytes, entries))
    problems.push("encrypted");
  if (entries.some(({ name }) => /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/.+/i.test(name)))
    problems.push("macro");
  return { mediaType: said ?? "application/zip", problems, entries };
}

/** What an archive says that it is: in its first file, or in its list of parts. */
function saidIn(bytes: Buffer, entries: readonly ZipEntry[]): string | null {
  const first = entries.find(({ offset }) => offset === 0);
  if (first?.name === "mimetype")
    return readEntry(bytes, first, 200)?.toString("latin1").trim() || null;
  const parts = textOf(bytes, entries, "[Content_Types].xml");
  if (parts.includes(`${office}.wordprocessingml.document.main+xml`))
    return `${office}.wordprocessingml.document`;
  if (parts.includes(`${office}.spreadsheetml.sheet.main+xml`))
    return `${office}.spreadsheetml.sheet`;
  return /application\/vnd\.ms-(word|excel)\.[a-z]+\.macroEnabled/i.exec(parts)?.[0] ?? null;
}

/** OpenDocument keeps its names in the clear and says in its manifest what it has locked. */
const isLocked = (bytes: Buffer, entries: readonly ZipEntry[]) =>
  textOf(bytes, entries, "META-INF/manifest.xml").includes("encryption-data");

function textOf(bytes: Buffer, entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((one) => one.name === name);
  return (entry && readEntry(bytes, entry, 2_000_000)?.toString("utf8")) ?? "";
}
