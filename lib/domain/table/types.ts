import type { Passport } from "@/lib/domain/passport/types";

/** A column's stable name: also the name of the form field that it fills. */
export type ColumnKey =
  | "name"
  | "latinName"
  | "country"
  | "role"
  | "types"
  | "oid"
  | "pic"
  | "sector"
  | "foundedOn"
  | "contactName"
  | "contactEmail"
  | "locale"
  | "tasks"
  | "shareEuros"
  | "street"
  | "postcode"
  | "city"
  | "website"
  | "erasmusCode"
  | "accreditation"
  | "representativeName"
  | "representativeJobTitle"
  | "representativeEmail"
  | "representativePhone"
  | "secondName"
  | "secondJobTitle"
  | "secondEmail"
  | "secondPhone";

/** What a table holds of an organisation: the part of a participant that columns are made of. */
export interface TableRecord {
  name: string;
  country: string;
  role: string;
  types: readonly string[];
  oid: string | null;
  pic: string | null;
  sector: string | null;
  /** `YYYY-MM-DD` */
  foundedOn: string | null;
  contactName: string;
  contactEmail: string;
  locale: string;
  tasks: string;
  /** Whole euros. */
  shareEuros: number | null;
  passport: Passport;
}

/** A written cell; only amounts are numbers. */
export type Cell = string | number;

/** Columns whose values are codes that people read and write as words. */
export type CodedColumn = "country" | "role" | "types" | "sector" | "locale";

/** For each of them: the word that is written for a code, and the words that are read as one. */
export type Vocabulary = Readonly<
  Record<
    CodedColumn,
    {
      write: (code: string) => string;
      /** By `folded` word. Several codes: the word does not say which. */
      read: ReadonlyMap<string, readonly string[]>;
    }
  >
>;

/** What forms are given: a text for each field, several for `types`. */
export type RowValues = Partial<Record<ColumnKey, string | string[]>>;
