"use client";

import type { ReactNode } from "react";
import { FieldGroup, type FieldProps } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

export interface RadioCard {
  value: string;
  title: ReactNode;
  text?: ReactNode;
}

export interface RadioCardsProps extends FieldProps {
  options: readonly RadioCard[];
  defaultValue?: string;
  onChange?: (value: string) => void;
}

/** A choice of one where each option deserves a sentence. Native radio buttons. */
export function RadioCards({
  name,
  label,
  hint,
  required,
  optional,
  options,
  defaultValue,
  onChange,
}: RadioCardsProps) {
  const field = useField(name, hint);
  const chosen = typeof field.typed === "string" ? field.typed : defaultValue;
  return (
    <FieldGroup field={field} label={label} hint={hint} optional={optional}>
      <div className="grid gap-2 sm:auto-cols-fr sm:grid-flow-row sm:grid-cols-2">
        {options.map(({ value, title, text }) => (
          <label
            key={value}
            className="flex gap-3 rounded-md border border-line-strong bg-surface p-3.5 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:outline has-checked:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={value}
              required={required}
              defaultChecked={value === chosen}
              onChange={() => onChange?.(value)}
              aria-invalid={field.control["aria-invalid"]}
              className="mt-1 size-4 shrink-0 accent-accent outline-none"
            />
            <span className="flex min-w-0 flex-col gap-0.5">
              <span className="font-medium tabular-nums">{title}</span>
              {text && <span className="text-sm text-muted">{text}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
