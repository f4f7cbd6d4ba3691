"use client";

import { useFormStatus } from "react-dom";
import { cx, Form, type FormAction, Icon } from "@/components/ui";

/** The line that says how much is done: it stays when a row moves, so it takes the focus over. */
export const progressId = "checklist-progress";

export interface TickProps {
  /** Ticks or unticks, whichever is next. */
  action: FormAction<null>;
  applicationId: string;
  requirement: string;
  done: boolean;
  /** Says what pressing does and to which line. */
  label: string;
}

/** A round box that is ticked or unticked by pressing; works without JavaScript. */
export function Tick({ action, applicationId, requirement, done, label }: TickProps) {
  return (
    <Form
      action={action}
      onDone={() => document.getElementById(progressId)?.focus({ preventScroll: true })}
      className="gap-2"
    >
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="requirement" value={requirement} />
      <RoundButton done={done} label={label} />
    </Form>
  );
}

function RoundButton({ done, label }: { done: boolean; label: string }) {
  const { pending } = useFormStatus();
  const ticked = pending ? !done : done;
  return (
    <button
      type="submit"
      aria-label={label}
      aria-disabled={pending || undefined}
      className="group/tick -m-2.5 grid size-11 place-items-center rounded-full"
    >
      <span
        className={cx(
          "grid size-6 place-items-center rounded-full border-2 transition-colors",
          ticked
            ? "border-positive bg-positive text-surface"
            : "border-line-strong text-transparent group-hover/tick:border-accent group-hover/tick:text-accent",
        )}
      >
        <Icon name="check" className="size-3.5" />
      </span>
    </button>
  );
}
