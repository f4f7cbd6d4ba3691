/** The shape of a rule pack: what one call of one year and round says, each fact with its source. */

/** How far a fact can be trusted. Only "exact" and "secondary" facts may block; others may warn. */
export type Certainty = "exact" | "secondary" | "inferred" | "unverified";

export interface Source {
  /** Short name of the page or document. */
  title: string;
  url: string;
  certainty: Certainty;
}

export interface Fact<T> {
  value: T;
  source: Source;
}

/** A wall-clock moment in a named zone: the instant is derived, never stored alone. */
export interface WallClock {
  /** `YYYY-MM-DDTHH:MM:SS` */
  local: string;
  /** IANA zone, e.g. `Europe/Brussels`. */
  zone: string;
}

export const fields = ["school", "vocational", "higher", "adult"] as const;
export type Field = (typeof fields)[number];

/** What calls ask for; words live in messages under `requirement.<key>`. */
export const packRequirementKeys = [
  "eu-login",
  "oid",
  "right-agency",
  "title",
  "lump-sum",
  "duration",
  "start-date",
  "minimum",
  "priorities",
  "work-packages",
  "profiles",
  "declaration-on-honour",
  "mandates",
  "annex-rules",
  "financial-capacity",
  "no-twin-application",
  "data-protection-and-submit",
] as const;
export type PackRequirementKey = (typeof packRequirementKeys)[number];

/** One line of the checklist that the call itself asks for. Words live in messages. */
export interface PackRequirement {
  /** Stable kebab-case key, e.g. `declaration-on-honour`. */
  key: PackRequirementKey;
  /** Hard: the application is not complete without it. Soft: advice or an internal date. */
  hard: boolean;
  /** Whole days before the deadline by which it should be done; 0 is the deadline itself. */
  daysBefore: number;
  source: Source;
}

export interface RulePack {
  /** `<year>/<action>`, e.g. `2022/ka220-sch`. */
  id: string;
  /** Raised when a published pack is corrected; an application records which one judged it. */
  version: number;
  year: number;
  action: "ka220";
  field: Field;
  title: { en: string; lv: string };
  agency: "national" | "eacea";
  deadline: Fact<WallClock>;
  /** Whole euros, one of which is chosen; the total grant, not per partner. */
  lumpSums: Fact<readonly number[]>;
  durationMonths: Fact<{ min: number; max: number }>;
  /** First and last day on which the project may start, `YYYY-MM-DD`, both included. */
  startsOn: Fact<{ from: string; to: string }>;
  minOrganisations: Fact<number>;
  minCountries: Fact<number>;
  /** How many of the countries must be EU Member States, where the call asks for that. */
  minMemberStates?: Fact<number>;
  /** Countries that count towards the minimum: EU Member States and associated ones of the year. */
  memberStates: Fact<readonly string[]>;
  associatedCountries: Fact<readonly string[]>;
  /** Countries whose organisations the Commission restricted that year: a warning, never a block. */
  restrictedCountries: Fact<readonly string[]>;
  /** Which roles count towards the minimum, and which may not: "coordinator and full partners". */
  countingRoles: Fact<readonly ("coordinator" | "partner" | "associated" | "affiliated")[]>;
  /** That overseas territories count with the Member State they belong to. */
  territories: Source;
  /** What organisations of other countries may do: be a partner, never coordinate, never count. */
  thirdCountries: Source;
  /** The official form: what cannot be left out of it. */
  form: Source;
  requirements: readonly PackRequirement[];
  /** Where a widely used source says something else: both are shown. */
  differences: readonly Difference[];
}

/** A point on which a widely used source and the one we follow differ. */
interface Difference {
  key: "member-states-or-associated";
  theirs: Source;
  ours: Source;
}
