import type { RulePack, Source } from "@/lib/domain/calls/types";
import type { Rule } from "@/lib/domain/eligibility/rule";
import { draftRules } from "@/lib/domain/eligibility/rules/draft";
import { minimumRules } from "@/lib/domain/eligibility/rules/minimum";
import { organisationRules } from "@/lib/domain/eligibility/rules/organisations";
import { tally } from "@/lib/domain/eligibility/tally";
import type { Facts, Finding, Severity, Stage, Verdict } from "@/lib/domain/eligibility/types";

/** All rules, in the order in which findings are read: what blocks first, explanations last. */
export const rules: readonly Rule[] = [
  ...organisationRules.blocking,
  ...minimumRules,
  ...draftRules.wrong,
  ...organisationRules.warning,
  ...draftRules.gaps,
  ...organisationRules.info,
];

/**
 * Judges a consortium by the rules of its call. Pure and deterministic: the order of the
 * organisations makes no difference. Country codes may be written as the Commission does (EL, UK).
 */
export function judge(facts: Facts, pack: RulePack, stage: Stage): Verdict {
  const counted = tally(facts, pack);
  const about = { facts, pack, tally: counted };
  const findings = rules.flatMap((rule) => {
    const source = rule.source(pack);
    return rule.find(about).map(
      (found): Finding => ({
        code: rule.id,
        severity: capped(rule.severity[stage], source),
        rule: rule.id,
        certainty: source.certainty,
        source,
        ...found,
      }),
    );
  });
  return {
    eligible: !findings.some(({ severity }) => severity === "blocking"),
    counts: counted.counts,
    missing: counted.missing,
    standings: Object.fromEntries(counted.organisations.map((o) => [o.id, o.standing])),
    findings,
  };
}

/** What is only inferred or unverified may warn but never block. */
function capped(severity: Severity, source: Source): Severity {
  const sure = source.certainty === "exact" || source.certainty === "secondary";
  return severity === "blocking" && !sure ? "warning" : severity;
}
