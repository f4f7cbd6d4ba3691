import type { RulePack, Source } from "@/lib/domain/calls/types";
import type { Tally } from "@/lib/domain/eligibility/tally";
import type {
  Facts,
  FindingCode,
  OrganisationFacts,
  Params,
  Role,
  Severity,
  Stage,
} from "@/lib/domain/eligibility/types";

/** What a rule looks at. */
interface Case {
  facts: Facts;
  pack: RulePack;
  tally: Tally;
}

/** One thing a rule found: what it is about, and what its message needs. */
interface Found {
  path: string;
  params: Params;
  differs?: Source;
}

/** A consortium on which a rule is tried; `pack` changes the call where KA220 has no such rule. */
interface Example {
  facts: Facts;
  pack?: Partial<RulePack>;
}

/**
 * A named rule. Numbers and countries come from the pack, never from here. A rule whose source is
 * only inferred or unverified warns where it would block.
 */
export interface Rule {
  id: FindingCode;
  severity: Readonly<Record<Stage, Severity>>;
  source(pack: RulePack): Source;
  find(about: Case): readonly Found[];
  /** The tests run both: the first finds nothing, the second something. */
  passes: Example;
  fails: Example;
}

/** Blocks wherever it is found: a consortium or a value that the call does not accept. */
export const blocks = { drafting: "blocking", submission: "blocking" } as const;
/** A gap: a draft may have it, an application may not. */
export const gap = { drafting: "warning", submission: "blocking" } as const;
export const warns = { drafting: "warning", submission: "warning" } as const;
export const informs = { drafting: "info", submission: "info" } as const;

/** The path of an organisation. */
export const pathOf = (organisation: { id: string }) => `organisations/${organisation.id}`;

/**
 * Facts for an example: organisations written as `LV`, `EE`, or with a role as `CH:associated`.
 * The first is the coordinator unless a role says otherwise; everything else is in order.
 */
export function consortium(members: readonly string[], rest: Partial<Facts> = {}): Facts {
  return {
    organisations: members.map((member, index): OrganisationFacts => {
      const [country = "", role] = member.split(":");
      return {
        id: `o${index + 1}`,
        name: `Organisation ${index + 1}`,
        country,
        role: (role as Role | undefined) ?? (index === 0 ? "coordinator" : "partner"),
        types: [],
      };
    }),
    lumpSum: 250_000,
    durationMonths: 24,
    startsOn: "2022-09-01",
    ...rest,
  };
}
