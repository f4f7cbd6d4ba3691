import { isSure } from "@/lib/domain/calls/source";
import type { CallRules } from "@/lib/domain/calls/types";
import type { Case, Rule } from "@/lib/domain/eligibility/rule";
import { compositionRules } from "@/lib/domain/eligibility/rules/composition";
import { draftRules } from "@/lib/domain/eligibility/rules/draft";
import { minimumRules } from "@/lib/domain/eligibility/rules/minimum";
import { organisationRules } from "@/lib/domain/eligibility/rules/organisations";
import { tally } from "@/lib/domain/eligibility/tally";
import type { Facts, Finding, Stage, Verdict } from "@/lib/domain/eligibility/types";

/** Who may take part and how many it takes: what an answer of "not eligible" rests on. */
const decisive: readonly Rule[] = [...organisationRules.blocking, ...minimumRules];
const others: readonly Rule[] = [
  ...draftRules.wrong,
  ...organisationRules.warning,
  ...draftRules.gaps,
  ...organisationRules.info,
];

/** The rules that every call draws from, in the order in which findings are read. */
export const rules: readonly Rule[] = [...decisive, ...others];

/**
 * Judges a consortium by the rules of its call. Pure and deterministic: the order of the
 * organisations makes no difference. Country codes may be written as the Commission does (EL, UK).
 */
export function judge(facts: Facts, pack: CallRules, stage: Stage): Verdict {
  const about = { facts, pack, tally: tally(facts, pack) };
  const findings: Finding[] = [];
  for (const rule of rulesOf(pack)) if (isAsked(rule, about)) apply(rule, about, stage, findings);
  const eligible = !findings.some(({ severity }) => severity === "blocking");
  return {
    eligible,
    doubtful: eligible && findings.some(({ unsure }) => unsure),
    counts: about.tally.counts,
    missing: about.tally.missing,
    findings,
  };
}

/** What a consortium lacks, whatever the draft says of amounts and dates. */
export interface Shortfall {
  /**
   * The codes of the rules about organisations that block, or would if their source were surer,
   * and by how much each falls short.
   */
  lacking: ReadonlyMap<string, number>;
  /** How many countries count. */
  countries: number;
}

/** What the consortium itself lacks at any stage: empty if it may stand as it is. */
export function shortfall(facts: Facts, pack: CallRules): Shortfall {
  const about = { facts, pack, tally: tally(facts, pack) };
  const lacking = new Map<string, number>();
  for (const rule of applyingTo(pack).consortium) {
    if (!isAsked(rule, about)) continue;
    for (const { params } of rule.find(about)) {
      const missing = typeof params.missing === "number" ? params.missing : 1;
      lacking.set(rule.id, (lacking.get(rule.id) ?? 0) + missing);
    }
  }
  return { lacking, countries: about.tally.counts.countries.length };
}

interface Applying {
  all: readonly Rule[];
  consortium: readonly Rule[];
}

const applying = new WeakMap<CallRules, Applying>();

/** The rules that a call has, its own ones about composition after the minimum. */
export function rulesOf(pack: CallRules): readonly Rule[] {
  return applyingTo(pack).all;
}

function applyingTo(pack: CallRules): Applying {
  const found = applying.get(pack);
  if (found) return found;
  const applies = (rule: Rule) => rule.appliesTo?.(pack) ?? true;
  const consortium = [...decisive, ...compositionRules(pack)].filter(applies);
  const made = {
    all: [...consortium, ...others.filter(applies)],
    consortium: consortium.filter(({ severity }) => severity.drafting === "blocking"),
  };
  applying.set(pack, made);
  return made;
}

function isAsked({ noted }: Rule, { tally }: Case): boolean {
  return noted === undefined || (tally.noted & noted) !== 0;
}

function apply(rule: Rule, about: Case, stage: Stage, findings: Finding[]): void {
  const found = rule.find(about);
  if (found.length === 0) return;
  const usual = rule.source(about.pack);
  const asked = rule.severity[stage];
  for (const { path, params, differs, source = usual } of found) {
    // What is only inferred or unverified may warn but never block.
    const unsure = asked === "blocking" && !isSure(source);
    const finding: Finding = {
      code: rule.id,
      severity: unsure ? "warning" : asked,
      unsure,
      path,
      params,
      rule: rule.id,
      certainty: source.certainty,
      source,
    };
    findings.push(differs ? { ...finding, differs } : finding);
  }
}
