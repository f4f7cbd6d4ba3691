import type { z } from "zod";
import type { ApplicationFacts } from "@/lib/applications/types";
import { normaliseCountry } from "@/lib/domain/countries/countries";
import { parseOid, parsePic } from "@/lib/domain/identifiers/identifiers";
import { columns } from "@/lib/domain/table/columns";
import { type ReadRow, type ReadTable, readTable } from "@/lib/domain/table/rows";
import type { ColumnKey } from "@/lib/domain/table/types";
import type { Said } from "@/lib/forms/state";
import type { MessageKey } from "@/lib/i18n/messages";
import { clashWith } from "@/lib/partners/clash";
import type { ReadCells } from "@/lib/transfer/read";
import { rowInput } from "@/lib/transfer/schema";
import type { ImportPreview, PreviewRow, RowProblem } from "@/lib/transfer/types";
import { vocabularyIn } from "@/lib/transfer/vocabulary";

export type RowDetails = z.output<typeof rowInput>;

/** A row with what it would be written as; null where it cannot be. */
export interface JudgedRow {
  shown: PreviewRow;
  details: RowDetails | null;
}

/** The table against the consortium as it stands: what every row would become, in their order. */
export function judgeTable(
  { cells, guessed }: ReadCells,
  facts: Pick<ApplicationFacts, "participants">,
): { table: ReadTable; rows: readonly JudgedRow[]; preview: ImportPreview } {
  // Reading knows the words of every language, whichever is written.
  const table = readTable(cells, vocabularyIn("en"));
  const taken: Taken[] = [];
  const rows = table.rows.map((row) => judgeRow(row, facts.participants, taken));
  const preview = {
    rows: rows.map(({ shown }) => shown),
    unknown: table.unknown,
    guessed,
    cells: JSON.stringify(cells),
  };
  return { table, rows, preview };
}

type Known = Parameters<typeof clashWith>[1];
/** A row that will be written if it is chosen: later ones must not be the same organisation. */
type Taken = RowDetails & { line: number };

function judgeRow(row: ReadRow, there: readonly Known[], taken: Taken[]): JudgedRow {
  const { line, example } = row;
  const values = { ...row.values, role: row.values.role || "partner" };
  const text = (key: ColumnKey) => String(row.values[key] ?? "").trim();
  const shown = (state: PreviewRow["state"], problems: readonly RowProblem[] = []) => ({
    line,
    state,
    name: text("name"),
    country: text("country"),
    role: values.role.toString(),
    contact: [text("contactName"), text("contactEmail")].filter(Boolean).join(", "),
    more: Object.entries(values).flatMap(([key, value]) =>
      value.length > 0 && !inSight.has(key) ? [key as ColumnKey] : [],
    ),
    problems,
  });
  if (example) return { shown: shown("example"), details: null };
  if (isThere(there, looselyKnown(text))) return { shown: shown("there"), details: null };
  const parsed = rowInput.safeParse(values);
  if (!parsed.success) return { shown: shown("wrong", problemsIn(parsed.error)), details: null };
  const clash = clashIn(parsed.data, there, taken);
  if (clash) return { shown: shown("wrong", [clash]), details: null };
  taken.push({ ...parsed.data, line });
  return { shown: shown("ready"), details: parsed.data };
}

const inSight = new Set<string>(["name", "country", "role", "contactName", "contactEmail"]);

/** What tells an organisation apart, as far as a row has it, whatever else is wrong with it. */
function looselyKnown(text: (key: ColumnKey) => string): Known {
  const oid = parseOid(text("oid"));
  const pic = parsePic(text("pic"));
  return {
    name: text("name").normalize("NFC"),
    country: normaliseCountry(text("country")),
    oid: "oid" in oid ? oid.oid : null,
    pic: "pic" in pic ? pic.pic : null,
  };
}

function isThere(there: readonly Known[], one: Known): boolean {
  return there.some((other) => clashWith([other], one) !== null);
}

function clashIn(
  details: RowDetails,
  there: readonly Known[],
  taken: readonly Taken[],
): RowProblem | null {
  const twin = taken.find((other) => clashWith([other], details) !== null);
  if (twin) {
    const said: Said = { key: "transfer.problem.twice", params: { line: twin.line } };
    return { field: fieldOf(clashWith([twin], details)), said };
  }
  const full = clashWith([...there, ...taken], details) === "full";
  return full ? { field: "name", said: { key: "refusals.full" } } : null;
}

const fieldOf = (clash: ReturnType<typeof clashWith>): ColumnKey =>
  clash === "same-oid" ? "oid" : clash === "same-pic" ? "pic" : "name";

/** Where a form says "choose again", a table has to say what can be written. */
const instead: Partial<Record<ColumnKey, MessageKey>> = {
  country: "transfer.problem.country",
  role: "transfer.problem.role",
  types: "transfer.problem.types",
  sector: "transfer.problem.sector",
  locale: "transfer.problem.locale",
};

function problemsIn(error: z.ZodError): RowProblem[] {
  const found = new Map<ColumnKey, Said>();
  for (const { path, message } of error.issues) {
    const field = String(path[0]) as ColumnKey;
    const key = message === "forms.required" ? message : (instead[field] ?? message);
    if (!found.has(field)) found.set(field, { key: key as MessageKey });
  }
  // In the order of the columns, whatever order they were checked in.
  return columns.flatMap(({ key: field }) => {
    const said = found.get(field);
    return said ? [{ field, said }] : [];
  });
}
