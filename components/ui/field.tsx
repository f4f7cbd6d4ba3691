"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { FieldSituation } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";

export interface FieldProps {
  /** Name in the form data; the action's zod schema knows it. */
  name: string;
  label: ReactNode;
  /** Help that stands between label and control. */
  hint?: ReactNode;
  required?: boolean;
  /** Adds "(optional)" to the label; say so only where most other fields are required. */
  optional?: boolean;
}

/** The frame of one control: label, hint, error, tied together by ids. Get `field` from useField. */
export function Field({
  field,
  label,
  hint,
  optional,
  children,
}: Omit<FieldProps, "name"> & { field: FieldSituation; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={field.id} className="text-sm font-medium">
        <span id={`${field.id}-label`}>{label}</span>
        {optional && <Optional />}
      </label>
      <FieldNotes field={field} hint={hint} />
      {children}
    </div>
  );
}

/** A group of controls under one question: a fieldset with the same parts as Field. */
export function FieldGroup({
  field,
  label,
  hint,
  optional,
  children,
}: Omit<FieldProps, "name"> & { field: FieldSituation; children: ReactNode }) {
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-describedby={field.control["aria-describedby"]}
      className="flex flex-col gap-1.5 outline-none"
    >
      <legend className="float-left text-sm font-medium">
        <span id={`${field.id}-label`}>{label}</span>
        {optional && <Optional />}
      </legend>
      <div className="clear-both flex flex-col gap-1.5">
        <FieldNotes field={field} hint={hint} />
        {children}
      </div>
    </fieldset>
  );
}

function Optional() {
  const t = useTranslations();
  return <span className="font-normal text-muted"> ({t("common.optional")})</span>;
}

function FieldNotes({ field, hint }: { field: FieldSituation; hint?: ReactNode }) {
  return (
    <>
      {hint && (
        <p id={field.hintId} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {field.error && (
        <p id={field.errorId} className="flex gap-1.5 text-sm font-medium text-negative">
          <Icon name="warning" className="mt-0.5" />
          {field.error}
        </p>
      )}
    </>
  );
}
