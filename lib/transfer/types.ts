import type { ColumnKey } from "@/lib/domain/table/types";
import type { Said } from "@/lib/forms/state";

/** Why a table cannot be read at all. */
export type Unreadable =
  | "empty"
  | "too-large"
  | "too-many-rows"
  | "old-excel"
  | "not-a-table"
  | "no-names";

/** The encoding that was assumed, because the file did not say its own. */
export type Guessed = "windows-1257" | "windows-1252";

/** What is wrong with a cell of a row. */
export interface RowProblem {
  field: ColumnKey;
  said: Said;
}

/** A row as it would become a partner, before anything is written. */
export interface PreviewRow {
  /** Line of the table, counted as a spreadsheet does. */
  line: number;
  /**
   * - ready: it can be added;
   * - there: the organisation is in the consortium already;
   * - wrong: something in it has to be corrected first;
   * - example: the example of the template.
   */
  state: "ready" | "there" | "wrong" | "example";
  /** As typed, where it is not ready. */
  name: string;
  country: string;
  role: string;
  contact: string;
  /** Columns besides these that hold something. */
  more: readonly ColumnKey[];
  problems: readonly RowProblem[];
}

/** A table as it would be taken over. */
export interface ImportPreview {
  rows: readonly PreviewRow[];
  /** Headers that nothing is taken from. */
  unknown: readonly string[];
  guessed: Guessed | null;
  /** The cells, as JSON: the second step reads the table from here again. */
  cells: string;
}

/** How an import ended: a look at what it would do, or so many partners added. */
export type ImportOutcome =
  | { step: "preview"; preview: ImportPreview }
  | { step: "added"; added: number };
