import type { Certainty } from "@/lib/domain/calls/types";
import type { Facts, FindingCode, Params, Severity, Stage } from "@/lib/domain/eligibility/types";

/** What a body asks, once read: everything in it is well formed. */
export interface Question {
  call: string;
  stage: Stage;
  /** Organisations carry their position in the body as id. */
  facts: Facts;
  /** What is not there at all is not asked about; what is `null` is known to be undecided. */
  asked: Readonly<Record<"lumpSum" | "durationMonths" | "startsOn", boolean>>;
  /** The caller's own ids of the organisations, by position. */
  ids: readonly (string | null)[];
  /** Paths of fields that mean nothing here; often a slip of the pen. */
  ignored: readonly string[];
}

/** One thing that is wrong with a body. */
export interface Problem {
  /** Where, e.g. `organisations/2/country`; `""` for the body itself. */
  path: string;
  message: string;
}

/** What is wrong with a body: the first hundred problems, and how many more there are. */
export interface Problems {
  errors: readonly Problem[];
  more?: number;
}

export type Read = { ok: true; value: Question } | { ok: false; problems: Problems };

/** A page that states a fact. */
export interface Page {
  title: string;
  url: string;
}

/** A finding as callers get it: with its words, its path pointing into their own body. */
export interface SpokenFinding {
  code: FindingCode;
  severity: Severity;
  message: string;
  path: string;
  params: Params;
  rule: string;
  certainty: Certainty;
  source: Page;
  differs?: Page;
  /** The caller's id of the organisation that it is about, if the body gave one. */
  organisation?: string;
}

export interface Answer {
  call: string;
  packVersion: number;
  stage: Stage;
  eligible: boolean;
  doubtful: boolean;
  counts: Counts;
  missing: Counts;
  /** The worst first. */
  findings: readonly SpokenFinding[];
  /** How many there are beyond those listed. */
  moreFindings?: number;
  ignored?: readonly string[];
}

interface Counts {
  organisations: number;
  countries: number;
  memberStates: number;
}

/** There is no such call: those with the most similar ids, and who says so where it is a fact. */
export interface UnknownCall {
  error: string;
  nearest: readonly string[];
  source?: Page;
}
