import type { Tone } from "@/components/ui/tone";
import type { CallRules, CompositionCode } from "@/lib/domain/calls/types";
import type { Verdict } from "@/lib/domain/eligibility/types";

export interface Composed {
  code: CompositionCode;
  /** Advice, and what a source is not sure of, is "advised"; a founding date nobody gave, "unknown". */
  state: "met" | "notMet" | "advised" | "unknown";
  tone: Tone;
}

/**
 * The call's rules about who must be in it, met or not. Caps are left out: whether they are kept
 * cannot be seen from one application, only whether they are broken, and that is a finding.
 */
export function composedOf(
  { composition }: Pick<CallRules, "composition">,
  { findings }: Pick<Verdict, "findings">,
): Composed[] {
  return composition
    .filter(({ kind }) => kind !== "cap")
    .map(({ code, kind }) => {
      const broken = findings.find((one) => one.code === code);
      if (broken?.severity === "blocking") return { code, state: "notMet", tone: "negative" };
      if (broken) return { code, state: "advised", tone: "warning" };
      const unknown =
        kind === "coordinator-age" && findings.some((one) => one.code === "founding-date-unknown");
      return unknown
        ? { code, state: "unknown", tone: "warning" }
        : { code, state: "met", tone: "positive" };
    });
}
