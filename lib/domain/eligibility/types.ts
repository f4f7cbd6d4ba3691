import type { Certainty, CompositionCode, Source, WallClock } from "@/lib/domain/calls/types";
import { compositionCodes } from "@/lib/domain/calls/types";

export const roles = ["coordinator", "partner", "associated", "affiliated"] as const;
export type Role = (typeof roles)[number];

/** What an organisation is; it may be several of these. */
export const organisationTypes = [
  "school",
  "practice-school",
  "vet-provider",
  "hei",
  "teacher-education-provider",
  "in-service-training-provider",
  "adult-education-provider",
  "public-body",
  "ngo",
  "european-ngo",
  "enterprise",
  "social-partner",
  "research-institute",
  "youth-organisation",
  "sport-organisation",
  "other",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const sectors = ["public", "private"] as const;
export type Sector = (typeof sectors)[number];

/** Drafting tolerates gaps (they warn); submission does not (they block). */
export type Stage = "drafting" | "submission";

export interface OrganisationFacts {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2; EL, UK and XK are understood too. */
  country: string;
  role: Role;
  types: readonly string[];
  /** E and 8 digits: what National Agencies know a body by. */
  oid?: string | null;
  /** 9 digits: what the Funding & Tenders Portal knows a body by. */
  pic?: string | null;
  /** `YYYY-MM-DD` */
  foundedOn?: string | null;
  /** Public or private law; where it is not said, the types may tell. */
  sector?: Sector | null;
  /** In how many other applications at this deadline it takes part, and coordinates. */
  elsewhere?: { applications: number; coordinates: number };
}

/** Everything a verdict is made from: plain data, no clock. */
export interface Facts {
  organisations: readonly OrganisationFacts[];
  /** Whole euros asked for: the lump sum chosen, or the grant worked out. */
  lumpSum: number | null;
  durationMonths: number | null;
  /** `YYYY-MM-DD` */
  startsOn: string | null;
  /** Left out where no title is asked for yet: then none is missed. */
  title?: string;
  /** The deadline where it is not that of the pack. */
  deadline?: WallClock;
}

export type Severity = "blocking" | "warning" | "info";

/** Codes of the rules that every call has. Stable: addresses, tests and other programs rely on them. */
export const generalCodes = [
  "one-coordinator",
  "coordinator-country",
  "country-not-admitted",
  "min-organisations",
  "min-countries",
  "min-member-states",
  "duplicate-oid",
  "duplicate-pic",
  "same-name",
  "country-restricted",
  "role-not-offered",
  "lump-sum-unknown",
  "grant-too-high",
  "duration-out-of-range",
  "start-out-of-window",
  "title-missing",
  "lump-sum-undecided",
  "duration-missing",
  "start-missing",
  "founding-date-unknown",
  "country-not-eligible",
  "type-does-not-count",
  "associated-does-not-count",
  "affiliated-does-not-count",
  "same-country-adds-none",
  "territory-counts",
  "associated-country-counts",
  "call-provisional",
] as const;

/** Every code a rule can find. */
export const findingCodes = [...generalCodes, ...compositionCodes] as const;
export type FindingCode = (typeof generalCodes)[number] | CompositionCode;

/** One result of a rule. Words live in messages under `finding.<code>`, filled with `params`. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** It would block if its source were sure enough. */
  unsure: boolean;
  /** What it is about: `""` for the whole, else e.g. `organisations/<id>` or `lumpSum`. */
  path: string;
  /** Codes, euros and days as data; `spoken` of eligibility/spoken.ts makes them fit for a message. */
  params: Params;
  rule: string;
  certainty: Certainty;
  source: Source;
  /** A widely used source that says otherwise, shown beside ours. */
  differs?: Source;
}

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** Why an organisation does or does not count towards the minimum. */
export type Standing =
  | "counts"
  | "counts-same-country"
  | "duplicate"
  | "associated-role"
  | "affiliated-role"
  | "type-does-not-count"
  | "country-not-eligible";

/** What is still missing for the consortium minimum; all 0 when it is met. */
export interface Missing {
  organisations: number;
  countries: number;
  memberStates: number;
}

export interface Verdict {
  /** No blocking finding at this stage. */
  eligible: boolean;
  /** Eligible, but only because a source is not sure enough to block. */
  doubtful: boolean;
  /** Only the organisations that count towards the minimum. Countries sorted by code. */
  counts: { organisations: number; countries: readonly string[]; memberStates: number };
  missing: Missing;
  findings: readonly Finding[];
}
