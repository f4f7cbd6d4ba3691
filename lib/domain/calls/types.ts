import type { OrganisationType, Role } from "@/lib/domain/eligibility/types";

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

export const fields = ["school", "vocational", "higher", "adult", "youth", "sport"] as const;
export type Field = (typeof fields)[number];

export const actions = [
  "ka220",
  "ka210",
  "european-universities",
  "teacher-academies",
  "alliances",
  "forward-looking",
] as const;
/** A family of calls that share their rules, by the name the Programme Guide gives them. */
export type Action = (typeof actions)[number];

/** What calls ask for; words live in messages under `requirement.<key>`. */
export const packRequirementKeys = [
  "eu-login",
  "oid",
  "pic",
  "right-agency",
  "round-held",
  "portal-proposal",
  "title",
  "lump-sum",
  "duration",
  "start-date",
  "minimum",
  "composition",
  "skills-pact",
  "one-ecosystem",
  "priorities",
  "work-packages",
  "profiles",
  "partner-data",
  "part-b",
  "abstract",
  "budget-table",
  "ngo-form",
  "charter",
  "declaration-on-honour",
  "mandates",
  "annex-rules",
  "financial-capacity",
  "hungarian-trusts",
  "no-twin-application",
  "oid-caps",
  "data-protection-and-submit",
  "portal-submit",
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

/**
 * How the grant is worked out. A prefixed lump sum is one of `amounts`; every other model asks for
 * an amount of one's own, up to `max`. Whole euros for the whole project, not per partner.
 */
export type Funding =
  | { model: "prefixed-lump-sum"; amounts: readonly number[] }
  | {
      model: "budget-based-lump-sum" | "actual-costs" | "budget-based";
      /** null: the ceiling is not known. */
      max: number | null;
      /** Where the ceiling depends on the duration. */
      maxByMonths?: readonly { months: number; max: number }[];
      /** The EU's share of the estimated budget, in per cent. */
      ratePercent?: number;
      /** Where another source than that of the amounts states the share. */
      rateSource?: Source;
      /** Where another source than that of the amounts says which model it is. */
      modelSource?: Source;
    };

/** Whole months: any number within limits, or one of a few. */
export type Duration = { min: number; max: number } | { oneOf: readonly number[] };

/** Days `YYYY-MM-DD` on which the project may start: any within a window, or one of a few. */
export type Start = { from: string; to: string } | { oneOf: readonly string[] };

/** A rule about who must be in the consortium, made of the few primitives that all calls use. */
export type CompositionRule = {
  /** Stable kebab-case code of the finding; its words live in messages. */
  code: CompositionCode;
  source: Source;
  /** Words of the source are "should", not "must": it warns whatever its certainty. */
  advice?: true;
  /** A widely used source that says otherwise, shown beside ours. */
  differs?: Source;
  /** A consortium that breaks this rule alone, as `consortium` of eligibility/rule.ts reads it. */
  fails: readonly string[];
} & (
  | ({ kind: "count"; atLeast: number } & Among)
  | ({ kind: "countries"; atLeast: number } & Among)
  /** For at least so many countries, both kinds are there. */
  | { kind: "both"; atLeast: number; among: readonly [Among, Among] }
  /** The coordinator is of one of these types. */
  | { kind: "coordinator-type"; types: readonly OrganisationType[] }
  /** The coordinator was founded at least so many years before the deadline. */
  | { kind: "coordinator-age"; years: number }
  /** Both public and private organisations take part. */
  | { kind: "public-and-private" }
  /** One organisation takes part in at most so many applications at this deadline. */
  | { kind: "cap"; role: "any" | "coordinator"; atMost: number }
);

/** Organisations of these types, in the roles that count or, where given, in these. */
export interface Among {
  types: readonly OrganisationType[];
  roles?: readonly Role[];
}

export const compositionCodes = [
  "labour-market-actors",
  "education-providers",
  "higher-education-provider",
  "vocational-provider",
  "teacher-education-providers",
  "teacher-education-countries",
  "in-service-training-provider",
  "practice-school",
  "employers-and-education",
  "adult-learning-countries",
  "public-authority",
  "higher-education-coordinates",
  "teacher-education-coordinates",
  "european-ngo-coordinates",
  "coordinator-age",
  "public-and-private",
  "applications-cap",
  "coordinator-cap",
] as const;
export type CompositionCode = (typeof compositionCodes)[number];

/** Where organisations of countries that do not count may take part as full partners. */
export type OtherCountries =
  /** Any, if they bring something essential. */
  | { admits: "any"; except: readonly string[] }
  /** Those of a few countries only. */
  | { admits: "some"; countries: readonly string[] }
  | { admits: "none" };

/** The rules by which a consortium is judged: everything of a call but its checklist. */
export interface CallRules {
  /** `<year>/<action>`, with `-r2` for a second round: `2022/ka220-sch`, `2022/ka210-vet-r2`. */
  id: string;
  /** Raised when a published pack is corrected; an application records which one judged it. */
  version: number;
  year: number;
  action: Action;
  /** 1, or 2 where the call has a second round in the year. */
  round: 1 | 2;
  /** The field of education, training, youth or sport; null for actions across fields. */
  field: Field | null;
  /** Lot or topic where the action has several. */
  lot: number | null;
  title: { en: string; lv: string };
  agency: "national" | "eacea";
  /** Provisional: no such call is published; the rules of `basedOn` are carried over. */
  basedOn: string | null;
  /** Day on which submission opened, `YYYY-MM-DD`; null if unknown. */
  opens: Fact<string> | null;
  /** null: not known; the coordinator enters it with its source. */
  deadline: Fact<WallClock> | null;
  /** Information session of the slides, if they name one. */
  webinar: Fact<{ from: WallClock; to: WallClock }> | null;
  funding: Fact<Funding>;
  /** Euros for all projects of the call together; null if unknown. */
  callBudget: Fact<number> | null;
  duration: Fact<Duration> | null;
  start: Fact<Start> | null;
  minOrganisations: Fact<number>;
  minCountries: Fact<number>;
  /** How many of the countries must be EU Member States, where the call asks for that. */
  minMemberStates: Fact<number> | null;
  /** Countries that count towards the minimum: EU Member States, associated ones, and others. */
  memberStates: Fact<readonly string[]>;
  associatedCountries: Fact<readonly string[]>;
  /** Western Balkans in European Universities since 2023; null where no others count. */
  alsoCounting: Fact<readonly string[]> | null;
  /** What organisations of other countries may do: never coordinate, never count. */
  otherCountries: Fact<OtherCountries>;
  /** Countries whose organisations the Commission restricted that year: a warning, never a block. */
  restrictedCountries: Fact<readonly string[]>;
  /** Roles the form knows, and those of them that count: "coordinator and full partners". */
  roles: readonly Role[];
  countingRoles: Fact<readonly Role[]>;
  /** That affiliated entities do not count: where this is unsure, so is a shortage they would close. */
  affiliated: Source;
  /** Only organisations of these types count; null where any organisation does. */
  countingTypes: Fact<readonly OrganisationType[]> | null;
  composition: readonly CompositionRule[];
  /** A consortium that just fulfils everything above, as `consortium` reads it. */
  example: readonly string[];
  /** That overseas territories count with the Member State they belong to. */
  territories: Source;
  /** The official form: what cannot be left out of it, and the identifier it knows bodies by. */
  form: Fact<"oid" | "pic">;
  /** Where a widely used source says something else: both are shown. */
  differences: readonly Difference[];
}

export interface RulePack extends CallRules {
  requirements: readonly PackRequirement[];
}

/** A point on which a widely used source and the one we follow differ. */
export interface Difference {
  key:
    | "member-states-or-associated"
    | "riga-time"
    | "public-and-private"
    | "no-composition"
    | "moved-deadline";
  theirs: Source;
  ours: Source;
}

/** That an action had no call in a year is a fact too. */
export interface NoCall {
  /** The id it would have had. */
  id: string;
  year: number;
  action: Action;
  title: { en: string; lv: string };
  source: Source;
}
