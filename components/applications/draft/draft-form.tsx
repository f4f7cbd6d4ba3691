"use client";

import { type ReactNode, useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { type DraftField, draftFields } from "@/components/applications/draft/autosave";
import { ConflictNote } from "@/components/applications/draft/conflict-note";
import { SaveState } from "@/components/applications/draft/save-state";
import { useAutosave } from "@/components/applications/draft/use-autosave";
import {
  type FormAction,
  type RadioCard,
  RadioCards,
  SubmitButton,
  TextArea,
  TextInput,
} from "@/components/ui";
import { FormContext } from "@/components/ui/form-context";
import type { DraftFields, DraftSaved } from "@/lib/applications/types";
import { formatter } from "@/lib/format/format";
import type { FormState, Said } from "@/lib/forms/state";

export interface DraftFormProps {
  action: FormAction<DraftSaved>;
  applicationId: string;
  /** The draft as stored. */
  current: DraftFields;
  /** Words of each field. */
  words: Record<DraftField, { label: string; hint: string }>;
  calls: readonly RadioCard[];
  /** What there is to choose from; a field left out takes any value that its call allows. */
  choices: Partial<Record<"startsOn" | "durationMonths" | "lumpSum", readonly RadioCard[]>>;
  /** Days between which a start is typed; null where there is no such end. */
  startsOn: { from: string; to: string | null };
  /** Stored values that do not fit the call, with what is wrong: they stay until changed. */
  misfits: Partial<Record<DraftField, { value: string; said: Said }>>;
  /** Most characters of the summary. */
  summaryMax: number;
  /** Stands after the call: where the application goes. */
  agency: ReactNode;
}

/** The draft, which saves itself as it is typed and, without JavaScript, by its button. */
export function DraftForm(props: DraftFormProps) {
  const { action, applicationId, words, calls, choices, startsOn, misfits, agency } = props;
  const { state, dispatch, save, nativeAction } = useAutosave(action, applicationId, props.current);
  const t = useTranslations();
  const format = formatter(useLocale());
  const id = useId();

  const fields = Object.fromEntries(
    draftFields.flatMap((field) => {
      const refused = state.errors[field];
      const error = refused?.value === state.typed[field] ? refused : misfits[field];
      return error?.value === state.typed[field] ? [[field, error.said]] : [];
    }),
  );
  const situation: FormState = { status: "invalid", fields, values: {} };

  const text = (name: DraftField) => ({
    name,
    ...words[name],
    value: state.typed[name],
    onChange: (event: { target: { value: string } }) =>
      dispatch({ type: "typed", field: name, value: event.target.value }),
  });
  const choice = (name: DraftField) => ({
    name,
    ...words[name],
    // Native radio buttons show another choice only when they are made anew.
    key: state.stamps[name] ?? 0,
    defaultValue: state.typed[name],
    onChange: (value: string) => dispatch({ type: "typed", field: name, value }),
  });

  function clash(field: DraftField) {
    const conflict = state.conflicts[field];
    if (!conflict) return null;
    return (
      <ConflictNote
        conflict={conflict}
        shown={shownAs(field, conflict.theirs)}
        onKeepTheirs={() => dispatch({ type: "keepTheirs", field })}
        onKeepMine={() => dispatch({ type: "keepMine", field })}
      />
    );
  }

  function shownAs(field: DraftField, value: string): string {
    if (value && field === "startsOn") return format.day(value);
    if (value && field === "lumpSum") return format.money(Number(value));
    const cards = { ...choices, callId: calls }[field as string];
    return String(cards?.find((card) => card.value === value)?.title ?? value);
  }

  const call = choice("callId");
  const chosenOf = (name: keyof typeof choices, options: readonly RadioCard[]) => {
    const { key, ...rest } = choice(name);
    return <RadioCards {...rest} key={key} options={options} />;
  };
  return (
    <FormContext value={{ id, state: situation }}>
      <form
        noValidate
        action={nativeAction}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onBlur={() => void save()}
        className="flex flex-col gap-6 [&_:is(input,select,textarea)]:scroll-mb-24"
      >
        <input type="hidden" name="applicationId" value={applicationId} />
        {draftFields.map((field) => (
          <input key={field} type="hidden" name={`base.${field}`} value={state.base[field]} />
        ))}
        <FieldWithClash clash={clash("title")}>
          <TextInput {...text("title")} autoComplete="off" />
        </FieldWithClash>
        <FieldWithClash clash={clash("acronym")}>
          <TextInput {...text("acronym")} autoComplete="off" className="sm:max-w-60" />
        </FieldWithClash>
        <FieldWithClash clash={clash("summary")}>
          <TextArea
            key={state.stamps.summary ?? 0}
            name="summary"
            {...words.summary}
            rows={3}
            max={props.summaryMax}
            defaultValue={state.typed.summary}
            onChange={(event) =>
              dispatch({ type: "typed", field: "summary", value: event.target.value })
            }
          />
        </FieldWithClash>
        <FieldWithClash clash={clash("callId")}>
          <RadioCards {...call} key={call.key} options={calls} />
          {agency}
        </FieldWithClash>
        <FieldWithClash clash={clash("startsOn")}>
          {choices.startsOn ? (
            chosenOf("startsOn", choices.startsOn)
          ) : (
            <TextInput
              {...text("startsOn")}
              type="date"
              min={startsOn.from}
              max={startsOn.to ?? undefined}
              className="sm:max-w-60"
            />
          )}
        </FieldWithClash>
        <FieldWithClash clash={clash("durationMonths")}>
          {choices.durationMonths ? (
            chosenOf("durationMonths", choices.durationMonths)
          ) : (
            <TextInput
              {...text("durationMonths")}
              inputMode="numeric"
              autoComplete="off"
              className="max-w-28 tabular-nums"
            />
          )}
        </FieldWithClash>
        <FieldWithClash clash={clash("lumpSum")}>
          {choices.lumpSum ? (
            chosenOf("lumpSum", choices.lumpSum)
          ) : (
            <TextInput
              {...text("lumpSum")}
              inputMode="numeric"
              autoComplete="off"
              className="max-w-48 tabular-nums"
            />
          )}
        </FieldWithClash>
        <div className="sticky bottom-0 z-1 -mx-4 -mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line rounded-b-lg bg-surface px-4 py-3 sm:-mx-6 sm:-mb-6 sm:px-6">
          <SaveState state={state} />
          <SubmitButton variant="secondary">{t("live.saving.saveNow")}</SubmitButton>
        </div>
      </form>
    </FormContext>
  );
}

function FieldWithClash({ clash, children }: { clash: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      {children}
      {clash}
    </div>
  );
}
