import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { type Tone, toneFill, toneIcon, toneText } from "@/components/ui/tone";

interface StatusProps {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}

/** Words of a state with a drawing that says the same, e.g. "Confirmed". For rows and lists. */
export function Status({ tone = "neutral", children, className }: StatusProps) {
  return (
    <span
      className={cx(
        "inline-flex items-baseline gap-1.5 text-sm font-medium",
        toneText[tone],
        className,
      )}
    >
      <Icon name={toneIcon[tone]} className="translate-y-[0.2em]" />
      <span>{children}</span>
    </span>
  );
}

/** The same in a filled pill, for the one state that names a whole page or card. */
export function Badge({ tone = "neutral", children, className }: StatusProps) {
  return (
    <Status tone={tone} className={cx("rounded-sm px-2 py-0.5", toneFill[tone], className)}>
      {children}
    </Status>
  );
}

/** A label that is no state, e.g. "Practice". */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-sm border border-line-strong px-1.5 text-xs font-medium text-muted">
      {children}
    </span>
  );
}
