"use client";

import type { ComponentProps, ReactNode } from "react";
import { FieldGroup, type FieldProps } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

export interface CheckboxGroupProps extends FieldProps {
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: readonly string[];
  onChange?: ComponentProps<"input">["onChange"];
}

/** A choice of any number; its name must be in the action's `lists`. */
export function CheckboxGroup({
  name,
  label,
  hint,
  optional,
  options,
  defaultValue = [],
  onChange,
}: CheckboxGroupProps) {
  const field = useField(name, hint);
  const ticked = Array.isArray(field.typed) ? field.typed : defaultValue;
  return (
    <FieldGroup field={field} label={label} hint={hint} optional={optional}>
      <div className="grid sm:grid-cols-2 sm:gap-x-6">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 items-start gap-3 py-2.5 sm:min-h-8 sm:py-1.5"
          >
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={ticked.includes(option.value)}
              onChange={onChange}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              {option.label}
              {option.hint && <span className="block text-sm text-muted">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
