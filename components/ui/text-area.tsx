"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { controlClass } from "@/components/ui/control";
import { cx } from "@/components/ui/cx";
import { Field, type FieldProps } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

export interface TextAreaProps
  extends FieldProps,
    Omit<ComponentProps<"textarea">, "name" | "id" | "maxLength" | "defaultValue"> {
  defaultValue?: string;
  /** Most characters the server takes. Shows how many are left; never cuts what is pasted. */
  max?: number;
}

/** Several lines of text with its label. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  max,
  defaultValue = "",
  onChange,
  className,
  ...rest
}: TextAreaProps) {
  const field = useField(name, hint);
  const start = typeof field.typed === "string" ? field.typed : defaultValue;
  const [length, setLength] = useState(start.length);
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <textarea
        rows={4}
        {...rest}
        {...field.control}
        defaultValue={start}
        onChange={(event) => {
          setLength(event.target.value.length);
          onChange?.(event);
        }}
        className={cx(controlClass, "field-sizing-content min-h-28 sm:min-h-28", className)}
      />
      {max && <Counter left={max - length} />}
    </Field>
  );
}

/** Says the count aloud only once the typing pauses and the end is near. */
function Counter({ left }: { left: number }) {
  const t = useTranslations();
  const words =
    left < 0 ? t("common.charactersOver", { n: -left }) : t("common.charactersLeft", { n: left });
  const [aloud, setAloud] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAloud(left < 50 ? words : ""), 1000);
    return () => clearTimeout(timer);
  }, [left, words]);
  return (
    <p
      className={cx("text-xs tabular-nums", left < 0 ? "font-medium text-negative" : "text-muted")}
    >
      <span aria-hidden="true">{words}</span>
      <span role="status" className="sr-only">
        {aloud}
      </span>
    </p>
  );
}
