"use client";

import type { ReactNode } from "react";
import { FieldGroup } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

export interface CallOption {
  id: string;
  title: string;
  /** The one line that tells it from the others. */
  line: string;
  /** Its deadline is not known, so the form asks for it. */
  asksDeadline: boolean;
  /** Everything about it, shown once it is chosen. */
  facts: ReactNode;
}

/** The calls of one action and year: native radio buttons; the chosen one unfolds without a script. */
export function CallChoice({
  label,
  options,
  chosen,
}: {
  label: string;
  options: readonly CallOption[];
  chosen: string | null;
}) {
  const field = useField("callId");
  const checked = typeof field.typed === "string" ? field.typed : chosen;
  return (
    <FieldGroup field={field} label={label}>
      <div className="flex flex-col gap-2">
        {options.map(({ id, title, line, asksDeadline, facts }) => (
          <div
            key={id}
            className="group/call rounded-md border border-line-strong bg-surface has-checked:border-accent has-checked:outline has-checked:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <label className="flex gap-3 rounded-md p-3.5 group-not-has-checked/call:hover:bg-sunken group-has-checked/call:bg-accent-soft">
              <input
                type="radio"
                name="callId"
                value={id}
                required
                defaultChecked={id === checked}
                data-asks-deadline={asksDeadline || undefined}
                aria-invalid={field.control["aria-invalid"]}
                className="mt-1 size-4 shrink-0 accent-accent outline-none"
              />
              <span className="flex min-w-0 flex-col gap-0.5">
                <span className="font-medium">{title}</span>
                <span className="text-sm text-muted tabular-nums">{line}</span>
              </span>
            </label>
            <div className="hidden p-3.5 group-has-checked/call:block sm:px-6">{facts}</div>
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
