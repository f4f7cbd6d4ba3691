"use client";

import type { ComponentProps, ReactNode } from "react";
import { FieldGroup, type FieldProps } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";

interface BoxProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
}

function Box({ label, hint, ...rest }: BoxProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 py-2.5 sm:min-h-8 sm:py-1.5">
      <input type="checkbox" {...rest} className="mt-1 size-4 shrink-0 accent-accent" />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}

/** One yes-or-no with its error; sends `value` ("on" unless given) when ticked and nothing else. */
export function Checkbox({
  name,
  label,
  hint,
  defaultChecked,
  value = "on",
  ...rest
}: BoxProps & { name: string; value?: string }) {
  const field = useField(name);
  const known = field.typed !== undefined;
  return (
    <div className="flex flex-col">
      {field.error && (
        <p id={field.errorId} className="flex gap-1.5 text-sm font-medium text-negative">
          <Icon name="warning" className="mt-0.5" />
          {field.error}
        </p>
      )}
      <Box
        {...rest}
        {...field.control}
        label={<span id={`${field.id}-label`}>{label}</span>}
        hint={hint}
        value={value}
        defaultChecked={known ? field.typed === value : defaultChecked}
      />
    </div>
  );
}

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
        {options.map(({ value, ...words }) => (
          <Box
            key={value}
            {...words}
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
            onChange={onChange}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
