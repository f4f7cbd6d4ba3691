"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { fieldId } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import type { FormState } from "@/lib/forms/state";
import { say } from "@/lib/i18n/say";

/**
 * What a form could not do, in one place: takes the focus when it appears and leads to each field.
 * The label of a field is read from the page, so that no form has to say it twice.
 */
export function ErrorSummary({ formId, state }: { formId: string; state: FormState<unknown> }) {
  const t = useTranslations();
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Record<string, string>>({});

  useEffect(() => {
    if (state.status === "invalid") setLabels(readLabels(formId, Object.keys(state.fields)));
    if (state.status === "invalid" || state.status === "refused") box.current?.focus();
  }, [formId, state]);

  if (state.status !== "invalid" && state.status !== "refused") return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex gap-3 rounded-md border border-negative bg-negative-soft p-4 text-text"
    >
      <Icon name="warning" className="mt-1 text-negative" />
      {state.status === "refused" ? (
        <p>{say(t, state.message)}</p>
      ) : (
        <div className="flex min-w-0 flex-col gap-1">
          <p className="font-medium">{t("forms.correct")}</p>
          <ul className="flex flex-col">
            {Object.entries(state.fields).map(([name, said]) => (
              <li key={name} className="py-0.5">
                <a href={`#${fieldId(formId, name)}`} className="link">
                  {labels[name] && <span>{labels[name]}: </span>}
                  {say(t, said)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function readLabels(formId: string, names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const label = document.getElementById(`${fieldId(formId, name)}-label`);
      return [name, label?.textContent ?? ""];
    }),
  );
}
