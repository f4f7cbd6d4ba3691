"use client";

import { type ComponentProps, useRef } from "react";
import { controlClass } from "@/components/ui/control";
import { cx } from "@/components/ui/cx";
import { Field, type FieldProps } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { useKeptChoice } from "@/components/ui/use-kept-choice";

export interface Option {
  value: string;
  label: string;
  /** Options with the same group stand together under its name. */
  group?: string;
}

export interface SelectProps
  extends FieldProps,
    Omit<ComponentProps<"select">, "name" | "id" | "ref"> {
  options: readonly Option[];
  /** Words of an empty first choice. */
  placeholder?: string;
  defaultValue?: string;
}

/** A native choice of one: the phone's own picker, type-ahead and no script needed. */
export function Select({
  name,
  label,
  hint,
  optional,
  options,
  placeholder,
  defaultValue,
  onChange,
  className,
  ...rest
}: SelectProps) {
  const field = useField(name, hint);
  const typed = typeof field.typed === "string" ? field.typed : undefined;
  const element = useRef<HTMLSelectElement>(null);
  const keep = useKeptChoice(element, options);
  const groups = Map.groupBy(options, (option) => option.group ?? "");
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <div className="relative">
        <select
          {...rest}
          {...field.control}
          ref={element}
          onChange={(event) => {
            keep(event.target.value);
            onChange?.(event);
          }}
          defaultValue={rest.value === undefined ? (typed ?? defaultValue ?? "") : undefined}
          className={cx(controlClass, "appearance-none pr-9", className)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {[...groups].map(([group, members]) =>
            group ? (
              <optgroup key={group} label={group}>
                <Options options={members} />
              </optgroup>
            ) : (
              <Options key="" options={members} />
            ),
          )}
        </select>
        <Icon
          name="down"
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-muted"
        />
      </div>
    </Field>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
