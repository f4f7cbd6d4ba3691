import { missingSentence } from "@/lib/domain/eligibility/missing";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Verdict } from "@/lib/domain/eligibility/types";
import type { Reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** What is missing; when nothing is, what blocks or would block; else that all is well. */
export function sentence(verdict: Verdict, { t, format }: Pick<Reader, "t" | "format">): string {
  const { eligible, doubtful, findings } = verdict;
  if (eligible && !doubtful) return t("eligibility.eligibleSays");
  const { key, params } = missingSentence(verdict);
  const lacks = key !== "finding.missing.none";
  const missing = lacks ? say(t, { key, params: spoken(params, format) }) : "";
  if (doubtful)
    return `${missing} ${t("eligibility.doubtfulSays", { n: findings.filter((one) => one.unsure).length })}`.trim();
  if (lacks) return missing;
  return t("eligibility.blocked", {
    n: findings.filter(({ severity }) => severity === "blocking").length,
  });
}
