import { isCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import { columnOf, columns, folded } from "@/lib/domain/table/columns";
import type {
  Cell,
  CodedColumn,
  ColumnKey,
  RowValues,
  TableRecord,
  Vocabulary,
} from "@/lib/domain/table/types";

/** What the name of the template's example says instead: such a row is never taken. */
export const exampleNames = {
  en: "EXAMPLE (this row is left out)",
  lv: "PARAUGS (šī rinda netiek ņemta vērā)",
} as const;

type Language = keyof typeof exampleNames;

const coded: readonly CodedColumn[] = ["country", "role", "types", "sector", "locale"];
const isCoded = (key: ColumnKey): key is CodedColumn => coded.some((one) => one === key);

/** A table's first line: the headers in one language. */
export function headersIn(language: Language): string[] {
  return columns.map((column) => column[language]);
}

/** An organisation as a line of the table. Countries stay ISO codes, other codes become words. */
export function lineOf(record: TableRecord, vocabulary: Vocabulary): Cell[] {
  return columns.map(({ key, of }) => {
    const cell = of(record);
    if (!isCoded(key) || key === "country") return cell;
    return String(cell)
      .split("; ")
      .map((code) => code && vocabulary[key].write(code))
      .join("; ");
  });
}

/** A table as it was read: which columns it has, and its lines as forms would send them. */
export interface ReadTable {
  /** The columns that are known, in the order of the table. */
  known: readonly ColumnKey[];
  /** Headers that nothing is taken from: not known, or there a second time. */
  unknown: readonly string[];
  rows: readonly ReadRow[];
}

export interface ReadRow {
  /** Line of the table, counted as a spreadsheet does: the headers are line 1. */
  line: number;
  values: RowValues;
  /** The template's example: to be left out. */
  example: boolean;
}

/** Reads a table whose first line holds the headers. Empty lines are left out, and counted. */
export function readTable(
  cells: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): ReadTable {
  const [headers = [], ...lines] = cells;
  const places = headers.map((header, place) => {
    const key = columnOf(header);
    const first = key && headers.findIndex((other) => columnOf(other) === key) === place;
    return first ? key : null;
  });
  const rows = lines.flatMap((line, index) => {
    if (line.every((cell) => cell.trim() === "")) return [];
    const found = places.flatMap((key, place) => {
      const cell = line[place] ?? "";
      return key ? [[key, isCoded(key) ? read(key, cell, vocabulary) : plain(key, cell)]] : [];
    });
    const values: RowValues = Object.fromEntries(found);
    const example = Object.values(exampleNames).some((name) => name === values.name);
    return [{ line: index + 2, values, example }];
  });
  return {
    known: places.filter((key) => key !== null),
    unknown: headers.filter((header, place) => !places[place] && header.trim() !== ""),
    rows,
  };
}

/** Days and amounts as people write them, turned into what forms take; the rest as it stands. */
function plain(key: ColumnKey, cell: string): string {
  if (key === "foundedOn") {
    const [, day = "", month = "", year = ""] =
      /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?\s*$/.exec(cell) ?? [];
    return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : cell;
  }
  if (key === "shareEuros") {
    const amount = cell.replace(/[\s€]|EUR/gi, "");
    return /^\d{1,3}([.,]\d{3})+$/.test(amount) ? amount.replace(/[.,]/g, "") : amount;
  }
  return cell;
}

/** A word's code; the word itself where none is known or several are, so that the form says so. */
function read(key: CodedColumn, cell: string, vocabulary: Vocabulary): string | string[] {
  if (key === "types")
    return cell
      .split(/[;\n]/)
      .filter((word) => word.trim() !== "")
      .map((word) => codeOf(key, word, vocabulary));
  return codeOf(key, cell, vocabulary);
}

function codeOf(key: CodedColumn, word: string, vocabulary: Vocabulary): string {
  const trimmed = word.trim();
  if (key === "country" && isCountry(trimmed)) return normaliseCountry(trimmed);
  const codes = vocabulary[key].read.get(folded(trimmed)) ?? [];
  return (codes.length === 1 ? codes[0] : undefined) ?? trimmed;
}
