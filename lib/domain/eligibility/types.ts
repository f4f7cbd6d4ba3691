import type { Certainty, Source } from "@/lib/domain/calls/types";

export const roles = ["coordinator", "partner", "associated", "affiliated"] as const;
export type Role = (typeof roles)[number];

export const organisationTypes = [
  "school",
  "vet-provider",
  "hei",
  "adult-education-provider",
  "public-body",
  "ngo",
  "enterprise",
  "research-institute",
  "other",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

/** Drafting tolerates gaps (they warn); submission does not (they block). */
export type Stage = "drafting" | "submission";

export interface OrganisationFacts {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  role: Role;
  types: readonly string[];
  oid?: string | null;
}

/** Everything a verdict is made from: plain data, no clock. */
export interface Facts {
  organisations: readonly OrganisationFacts[];
  lumpSum: number | null;
  durationMonths: number | null;
  /** `YYYY-MM-DD` */
  startsOn: string | null;
  /** Left out where no title is asked for yet: then none is missed. */
  title?: string;
}

export type Severity = "blocking" | "warning" | "info";

/** Every code a rule can find. Stable: addresses, tests and other programs rely on them. */
export const findingCodes = [
  "one-coordinator",
  "coordinator-country",
  "min-organisations",
  "min-countries",
  "min-member-states",
  "duplicate-oid",
  "country-restricted",
  "lump-sum-unknown",
  "duration-out-of-range",
  "start-out-of-window",
  "title-missing",
  "lump-sum-undecided",
  "duration-missing",
  "start-missing",
  "country-not-eligible",
  "associated-does-not-count",
  "affiliated-does-not-count",
  "same-country-adds-none",
  "territory-counts",
  "associated-country-counts",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One result of a rule. Words live in messages under `finding.<code>`, filled with `params`. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
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
  | "country-not-eligible";

export interface Verdict {
  /** No blocking finding at this stage. */
  eligible: boolean;
  /** Only the organisations that count towards the minimum. Countries sorted by code. */
  counts: { organisations: number; countries: readonly string[]; memberStates: number };
  /** What is still missing for the consortium minimum; both 0 when it is met. */
  missing: { organisations: number; countries: number };
  standings: Readonly<Record<string, Standing>>;
  findings: readonly Finding[];
}
