import type { IconName } from "@/components/ui/icon";
import type { Tone } from "@/components/ui/tone";
import type { Verdict } from "@/lib/domain/eligibility/types";

export interface VerdictState {
  tone: Extract<Tone, "positive" | "warning">;
  icon: IconName;
  key: `eligibility.${"eligible" | "doubtful" | "notYet"}`;
  /** Classes of its ground and of its words. */
  fill: string;
  text: string;
}

const warning = { tone: "warning", fill: "bg-warning-soft", text: "text-warning" } as const;

const states = {
  eligible: {
    tone: "positive",
    icon: "check",
    fill: "bg-positive-soft",
    text: "text-positive",
    key: "eligibility.eligible",
  },
  doubtful: { ...warning, icon: "info", key: "eligibility.doubtful" },
  notYet: { ...warning, icon: "warning", key: "eligibility.notYet" },
} as const satisfies Record<string, VerdictState>;

/** How a verdict looks: yes, not yet, or nothing blocks only because a source is not sure enough. */
export function stateOf({
  eligible,
  doubtful,
}: Pick<Verdict, "eligible" | "doubtful">): VerdictState {
  if (!eligible) return states.notYet;
  return doubtful ? states.doubtful : states.eligible;
}
