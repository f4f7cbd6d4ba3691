"use client";

import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control";
import { cx } from "@/components/ui/cx";
import { Field, type FieldProps } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

export type TextInputProps = FieldProps & Omit<ComponentProps<"input">, "name" | "id">;

/** One line of text with its label. Also for `type="email"`, `"date"`, `"number"` and the like. */
export function TextInput({
  name,
  label,
  hint,
  optional,
  defaultValue,
  className,
  ...rest
}: TextInputProps) {
  const field = useField(name, hint);
  const typed = typeof field.typed === "string" ? field.typed : undefined;
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <input
        type="text"
        {...rest}
        {...field.control}
        defaultValue={rest.value === undefined ? (typed ?? defaultValue) : undefined}
        className={cx(controlClass, className)}
      />
    </Field>
  );
}
