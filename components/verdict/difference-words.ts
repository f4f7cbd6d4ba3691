import { ruleName } from "@/components/verdict/rule-name";
import type { CallRules } from "@/lib/domain/calls/types";
import type { RuleDifference } from "@/lib/domain/eligibility/compare";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** What another call says differently, in words; a rule goes by its name in the call that has it. */
export function differenceWords(
  { key, params }: RuleDifference,
  calls: readonly CallRules[],
  { t, format }: Pick<Reader, "t" | "format">,
): string {
  const { rule } = params;
  const owner = calls.find(({ composition }) => composition.some(({ code }) => code === rule));
  const named = owner && { rule: ruleName(String(rule), owner, { t }) };
  return say(t, { key: `difference.${key}`, params: { ...spoken(params, format), ...named } });
}
