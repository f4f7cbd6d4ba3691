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
}

export type Severity = "blocking" | "warning" | "info";

/** One result of a rule. Words live in messages under `finding.<code>`, filled with `params`. */
export interface Finding {
  /** Stable kebab-case, e.g. `min-countries`. */
  code: string;
  severity: Severity;
  /** What it is about: `""` for the whole, else e.g. `organisations/<id>` or `lumpSum`. */
  path: string;
  params: Record<string, string | number | readonly string[]>;
  rule: string;
  certainty: Certainty;
  source: Source;
}

/** Why an organisation does or does not count towards the minimum. */
export type Standing =
  | "counts"
  | "counts-same-country"
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
