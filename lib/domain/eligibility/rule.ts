import type { CallRules, Source } from "@/lib/domain/calls/types";
import type { Tally } from "@/lib/domain/eligibility/tally";
import type {
  Facts,
  FindingCode,
  OrganisationFacts,
  Params,
  Role,
  Sector,
  Severity,
  Stage,
} from "@/lib/domain/eligibility/types";

/** What a rule looks at. */
export interface Case {
  facts: Facts;
  pack: CallRules;
  tally: Tally;
}

/** One thing a rule found: what it is about, and what its message needs. */
export interface Found {
  path: string;
  params: Params;
  differs?: Source | undefined;
  /** What this one rests on, where that is less sure than the rule itself. */
  source?: Source;
}

/** A consortium on which a rule is tried; `pack` changes the call where KA220 has no such rule. */
export interface Example {
  facts: Facts;
  pack?: Partial<CallRules>;
}

/**
 * A named rule. Numbers and countries come from the pack, never from here. A rule whose source is
 * only inferred or unverified warns where it would block.
 */
export interface Rule {
  id: FindingCode;
  severity: Readonly<Record<Stage, Severity>>;
  source(pack: CallRules): Source;
  /** Whether the call has such a rule at all; left out where every call has. */
  appliesTo?(pack: CallRules): boolean;
  /** It looks for these notes of the tally only: where there are none, it is not asked. */
  noted?: number;
  find(about: Case): readonly Found[];
  /** The tests run both: the first finds nothing, the second something. */
  passes: Example;
  fails: Example;
}

/** What most rules find most of the time. */
export const nothing: readonly Found[] = [];

/** Blocks wherever it is found: a consortium or a value that the call does not accept. */
export const blocks = { drafting: "blocking", submission: "blocking" } as const;
/** A gap: a draft may have it, an application may not. */
export const gap = { drafting: "warning", submission: "blocking" } as const;
export const warns = { drafting: "warning", submission: "warning" } as const;
export const informs = { drafting: "info", submission: "info" } as const;

/** The path of an organisation. */
export const pathOf = (organisation: { id: string }) => `organisations/${organisation.id}`;

/**
 * Facts for an example: organisations written as `LV`, with a role as `CH:associated`, with types
 * as `LV:coordinator:hei+school`, with more as `LV:coordinator:hei:founded=2020-01-31` (also
 * `sector=public` and `elsewhere=<applications>/<coordinated>`). The first is the coordinator
 * unless a role says otherwise; everything else is in order.
 */
export function consortium(members: readonly string[], rest: Partial<Facts> = {}): Facts {
  return {
    organisations: members.map((member, index): OrganisationFacts => {
      const [country = "", role, types, more] = member.split(":");
      return {
        // Two digits, so that ids sort as they were written.
        id: `o${String(index + 1).padStart(2, "0")}`,
        name: `Organisation ${index + 1}`,
        country,
        role: (role as Role | undefined) || (index === 0 ? "coordinator" : "partner"),
        types: types ? types.split("+") : [],
        ...moreOf(more),
      };
    }),
    lumpSum: 250_000,
    durationMonths: 24,
    startsOn: "2022-09-01",
    ...rest,
  };
}

function moreOf(written: string | undefined): Partial<OrganisationFacts> {
  const { founded, sector, elsewhere } = Object.fromEntries(
    (written ?? "").split(",").map((one) => one.split("=")),
  ) as Record<string, string | undefined>;
  const [applications = 0, coordinates = 0] = (elsewhere ?? "0/0").split("/").map(Number);
  return {
    ...(founded && { foundedOn: founded }),
    ...(sector && { sector: sector as Sector }),
    ...(elsewhere && { elsewhere: { applications, coordinates } }),
  };
}
