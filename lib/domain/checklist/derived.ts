import { agencyOf } from "@/lib/domain/agencies/agencies";
import { durationFits, grantCeiling, startFits } from "@/lib/domain/calls/limits";
import { isSure } from "@/lib/domain/calls/source";
import type { Fact, PackRequirementKey, RulePack } from "@/lib/domain/calls/types";
import type { ChecklistInput } from "@/lib/domain/checklist/types";
import { isSigned } from "@/lib/domain/documents/state";
import { amounts, lengths, starts } from "@/lib/domain/eligibility/rules/draft";
import type { FindingCode, Params } from "@/lib/domain/eligibility/types";

/** What the data say of a requirement; `done: null` where only a person can know. */
export interface Derived {
  done: boolean | null;
  params?: Params;
}

type Derive = (input: ChecklistInput) => Derived;

const byKey: Partial<Record<PackRequirementKey, Derive>> = {
  title: ({ facts }) => ({ done: facts.title.trim() !== "" && facts.acronym.trim() !== "" }),
  minimum: ({ pack, confirmedVerdict: { missing, counts } }) => ({
    done: missing.organisations === 0 && missing.countries === 0 && missing.memberStates === 0,
    params: {
      organisations: counts.organisations,
      neededOrganisations: pack.minOrganisations.value,
      countries: counts.countries.length,
      neededCountries: pack.minCountries.value,
      memberStates: counts.memberStates,
      neededMemberStates: pack.minMemberStates?.value ?? 0,
    },
  }),
  composition: ({ pack, confirmedVerdict }) => {
    const asked = askedOf(pack);
    const open = asked.filter(({ codes }) => codes.some((code) => finds(confirmedVerdict, code)));
    return {
      done: !open.some(({ binds }) => binds),
      params: { met: asked.length - open.length, number: asked.length },
    };
  },
  "lump-sum": ({ pack, facts: { lumpSum, durationMonths } }) => {
    const offered = amounts(pack.funding.value);
    const ceiling = grantCeiling(pack.funding.value, durationMonths);
    const done =
      ceiling === null
        ? offered.amounts.includes(String(lumpSum))
        : lumpSum !== null && lumpSum > 0 && lumpSum <= ceiling;
    return { done, params: { ...offered, ceiling: ceiling ?? 0 } };
  },
  duration: ({ pack, facts: { durationMonths: months } }) => ({
    done: months !== null && months > 0 && within(months, pack.duration, durationFits),
    params: lengths(pack.duration?.value ?? null),
  }),
  "start-date": ({ pack, facts: { startsOn: day } }) => ({
    done: day !== null && within(day, pack.start, startFits),
    params: starts(pack.start?.value ?? null),
  }),
  // An agency that we know only from hearsay is for a person to check and tick.
  "right-agency": ({ pack, organisations }) => {
    const coordinator = organisations.find(({ role }) => role === "coordinator");
    const agency = coordinator && pack.field ? agencyOf(coordinator.country, pack.field) : null;
    if (!agency) return { done: false, params: { agency: "", known: "no" } };
    const sure = agency.source.certainty !== "unverified";
    return { done: sure || null, params: { agency: agency.name, known: "yes" } };
  },
  // Only the applications kept here are seen: too many are wrong, few enough are for a person to say.
  "oid-caps": ({ pack, confirmedVerdict }) => {
    const over = caps.some((code) => finds(confirmedVerdict, code));
    return {
      done: over ? false : null,
      params: { applications: capOf(pack, "any"), coordinated: capOf(pack, "coordinator") },
    };
  },
  // What was handed in elsewhere is for a person to tick.
  "declaration-on-honour": ({ pack, papers }) => ({
    done: isSigned(papers, "declaration-on-honour", null) || null,
    params: { managed: pack.agency },
  }),
  "data-protection-and-submit": ({ submitted }) => ({ done: submitted }),
  "portal-submit": ({ submitted }) => ({ done: submitted }),
};

/** What the application itself shows of a requirement of its call. */
export function derive(key: PackRequirementKey, input: ChecklistInput): Derived {
  return byKey[key]?.(input) ?? { done: null };
}

const caps = ["applications-cap", "coordinator-cap"] as const;

/** How many applications one organisation may take part in, or coordinate; 0 if that is open. */
function capOf({ composition }: RulePack, role: "any" | "coordinator"): number {
  const found = composition.find((rule) => rule.kind === "cap" && rule.role === role);
  return found?.kind === "cap" ? found.atMost : 0;
}

interface AskedRule {
  /** The findings that break it. */
  codes: readonly FindingCode[];
  /** The line is not done without it. */
  binds: boolean;
}

/**
 * The rules about who must be in it. Advice is left out where the call has more than advice, caps
 * always: they have a line of their own. Where some are sure, the others hold nothing up.
 */
function askedOf({ composition }: RulePack): readonly AskedRule[] {
  const rules = composition.filter(({ kind }) => kind !== "cap");
  const musts = rules.filter(({ advice }) => !advice);
  const someSure = musts.some(({ source }) => isSure(source));
  return (musts.length > 0 ? musts : rules).map(({ code, kind, source }) => ({
    // A founding date that nobody gave fulfils nothing.
    codes: kind === "coordinator-age" ? [code, "founding-date-unknown"] : [code],
    binds: !someSure || isSure(source),
  }));
}

function finds({ findings }: ChecklistInput["confirmedVerdict"], code: FindingCode): boolean {
  return findings.some((finding) => finding.code === code);
}

/** Limits that are unknown, or not sure enough to block, hold nothing up here either. */
function within<V, L>(
  value: V,
  limits: Fact<L> | null,
  fits: (value: V, limits: L) => boolean,
): boolean {
  return limits === null || !isSure(limits.source) || fits(value, limits.value);
}
