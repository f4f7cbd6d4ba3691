import { unzipSync, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import writeXlsxFile, { type Row } from "write-excel-file/node";
import { inXml } from "@/lib/domain/table/escape";
import type { Cell } from "@/lib/domain/table/types";
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, MAX_UNPACKED_BYTES } from "@/lib/transfer/limits";
import type { Unreadable } from "@/lib/transfer/types";

/** A table as an XLSX file with one sheet. Every text is a text cell; there are no formulas. */
export async function writeXlsx(
  lines: readonly (readonly Cell[])[],
  sheet: string,
): Promise<Buffer> {
  const rows = lines.map(
    (line, index): Row =>
      line.map((cell) => {
        if (typeof cell === "number") return { type: Number, value: cell };
        // An empty text would be a cell that holds something.
        if (cell === "") return null;
        const style = index === 0 ? ({ fontWeight: "bold" } as const) : {};
        return { type: String, value: textOf(cell), ...style };
      }),
  );
  const columns = (lines[0] ?? []).map(() => ({ width: 24 }));
  return writeXlsxFile(rows, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

/**
 * A text as the writer has to be given it. It looks texts up in a plain object, so one that is the
 * name of such an object's own properties ("constructor") goes by with its first character escaped.
 */
function textOf(cell: string): string {
  const text = inXml(cell);
  if (!(text in {})) return text;
  return `_x${text.charCodeAt(0).toString(16).padStart(4, "0")}_${text.slice(1)}`;
}

/** The cells of the first sheet as text, or why there are none to be had. */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<string[][] | { unreadable: Unreadable }> {
  try {
    const parts = unpacked(bytes);
    if (!parts) return { unreadable: "too-large" };
    const unreadable = tooWide(parts);
    if (unreadable) return { unreadable };
    // Packed again without compression: the reader would inflate in a thread of its own, unbounded.
    const file = zipSync(parts, { level: 0 });
    const sheet = await readSheet(new Blob([file as Uint8Array<ArrayBuffer>]), { trim: false });
    return sheet.map((row) => row.map(written));
  } catch {
    // Whatever is wrong with a file of someone else's making, it is no table to us.
    return { unreadable: "not-a-table" };
  }
}

/** The XML of the file; null when it is more than is sensible, which is found before it is unpacked. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/.test(name)) return false;
      size += originalSize;
      return size <= MAX_UNPACKED_BYTES;
    },
  });
  return size > MAX_UNPACKED_BYTES ? null : parts;
}

/**
 * Rows that hold no value are left out: programs keep one at the far end of a sheet for its looks.
 * What is still far out makes a sheet of up to 17 000 million cells, which is found beforehand.
 */
function tooWide(parts: Record<string, Uint8Array>): Unreadable | null {
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    const xml = new TextDecoder()
      .decode(part)
      .replace(/<row\b[^<>]*(?:\/>|>(?:(?!<\/?row\b)[\s\S])*<\/row>)/g, (row) =>
        /<(?:v|is)\b/.test(row) ? row : "",
      );
    for (const [, address = ""] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
      // Nothing but a plain address: "1e9" and "&#57;" are numbers to some.
      const [, letters = "", row = ""] = /^([A-Z]*)(\d{1,7})$/.exec(address) ?? [];
      if (!row) return "not-a-table";
      if (Number(row) > MAX_TABLE_ROWS + 1) return "too-many-rows";
      if (columnNumber(letters) > MAX_TABLE_COLUMNS) return "not-a-table";
    }
    parts[name] = new TextEncoder().encode(xml);
  }
  return null;
}

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

/** A cell as people see it; a date of a spreadsheet as `YYYY-MM-DD`. */
function written(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? "" : String(cell);
}
