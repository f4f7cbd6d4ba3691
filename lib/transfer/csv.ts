import Papa from "papaparse";
import { neutralised, restored } from "@/lib/domain/table/escape";
import type { Cell } from "@/lib/domain/table/types";

/**
 * A table as CSV: RFC 4180 (commas, CRLF, quotes where needed), UTF-8 with a byte order mark, which
 * spreadsheets need to know the encoding by. Cells are `neutralised`.
 */
export function writeCsv(lines: readonly (readonly Cell[])[]): Buffer {
  const cells = lines.map((line) => line.map((cell) => neutralised(String(cell))));
  return Buffer.from(`\ufeff${Papa.unparse(cells, { newline: "\r\n" })}\r\n`, "utf8");
}

/**
 * The cells of a CSV file or of a table pasted from a spreadsheet, `restored`. The separator, comma,
 * semicolon or TAB, is the one that stands most often in the first line outside quotes.
 */
export function readCsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  });
  // The line break at the end of the file begins no line.
  const last = data.at(-1);
  const lines = last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
  return lines.map((line) => line.map(restored));
}

function separatorOf(text: string): string {
  const first = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1)[0] ?? "";
  const count = (separator: string) => first.split(separator).length;
  return ["\t", ";", ","].reduce((best, one) => (count(one) > count(best) ? one : best));
}
