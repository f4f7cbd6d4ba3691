import type { CallRules, CompositionRule } from "@/lib/domain/calls/types";
import type { MessageKey } from "@/lib/i18n/messages";
import type { Reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** The short name of a rule by its code, with the number that the call gives it. */
export function ruleName(
  code: string,
  { composition }: Pick<CallRules, "composition">,
  { t }: Pick<Reader, "t">,
): string {
  const written = composition.find((one) => one.code === code);
  return say(t, {
    key: `rule.${code}` as MessageKey,
    params: { number: written ? numberOf(written) : 0 },
  });
}

function numberOf(rule: CompositionRule): number {
  if ("atLeast" in rule) return rule.atLeast;
  if ("atMost" in rule) return rule.atMost;
  return "years" in rule ? rule.years : 0;
}
