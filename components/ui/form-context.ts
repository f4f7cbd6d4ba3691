"use client";

import { createContext, useContext, useId } from "react";
import { useTranslations } from "use-intl/react";
import type { FormState } from "@/lib/forms/state";
import { say } from "@/lib/i18n/say";

export interface FormSituation {
  /** Makes the ids of this form's fields unique on the page. */
  id: string;
  state: FormState<unknown>;
}

export const FormContext = createContext<FormSituation>({ id: "", state: { status: "idle" } });

/** The id of a field in a form, so that the summary can point at it. */
export const fieldId = (formId: string, name: string) => `${formId}${name}`;

export interface FieldSituation {
  id: string;
  hintId: string | undefined;
  errorId: string | undefined;
  /** Words for what is wrong, in the reader's language. */
  error: string | undefined;
  /** What was typed before the answer came back; undefined when there is none. */
  typed: string | string[] | undefined;
  /** To spread on the control. */
  control: {
    id: string;
    name: string;
    "aria-invalid": true | undefined;
    "aria-describedby": string | undefined;
  };
}

/** What a field called `name` needs from the Form around it. Outside a Form it has no error. */
export function useField(name: string, hint?: unknown): FieldSituation {
  const form = useContext(FormContext);
  const own = useId();
  const t = useTranslations();
  const id = form.id ? fieldId(form.id, name) : own;
  const said = form.state.status === "invalid" ? form.state.fields[name] : undefined;
  const error = said && say(t, said);
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return {
    id,
    hintId,
    errorId,
    error,
    typed: "values" in form.state ? form.state.values[name] : undefined,
    control: {
      id,
      name,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": [errorId, hintId].filter(Boolean).join(" ") || undefined,
    },
  };
}

/** The answer the surrounding Form got last. */
export function useFormState<T>(): FormState<T> {
  return useContext(FormContext).state as FormState<T>;
}
