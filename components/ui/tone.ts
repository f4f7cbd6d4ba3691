import type { IconName } from "@/components/ui/icon";

/** What a status means. Each has its own drawing, so it is never colour alone. */
export type Tone = "neutral" | "info" | "waiting" | "positive" | "warning" | "negative";

export const toneIcon: Record<Tone, IconName> = {
  neutral: "none",
  info: "info",
  waiting: "waiting",
  positive: "check",
  warning: "warning",
  negative: "cross",
};

export const toneText: Record<Tone, string> = {
  neutral: "text-muted",
  info: "text-accent",
  waiting: "text-muted",
  positive: "text-positive",
  warning: "text-warning",
  negative: "text-negative",
};

export const toneFill: Record<Tone, string> = {
  neutral: "bg-sunken",
  info: "bg-accent-soft",
  waiting: "bg-sunken",
  positive: "bg-positive-soft",
  warning: "bg-warning-soft",
  negative: "bg-negative-soft",
};
