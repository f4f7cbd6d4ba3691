"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { type ImportNames, ImportPreviewRows } from "@/components/transfer/import-preview";
import { Form, SubmitButton, TextArea, useFormState } from "@/components/ui";
import { controlClass } from "@/components/ui/control";
import { Field } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import type { FormState } from "@/lib/forms/state";
import { importTable } from "@/lib/transfer/actions";
import type { ImportOutcome, ImportPreview } from "@/lib/transfer/types";

/** Reads a table in, in two steps of one form: a look at what it would add, then adding it. */
export function ImportForm({
  applicationId,
  names,
}: {
  applicationId: string;
  names: ImportNames;
}) {
  return (
    <Form action={importTable}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <Steps applicationId={applicationId} names={names} />
    </Form>
  );
}

/** The preview of an answer: of a look, or of rows that could not be added as they were chosen. */
function previewIn(state: FormState<ImportOutcome>): ImportPreview | null {
  if (state.status === "done") return state.value.step === "preview" ? state.value.preview : null;
  // Only this form's verb gives details, and these are their type.
  return state.status === "refused" ? ((state.details as ImportPreview | undefined) ?? null) : null;
}

function Steps({ applicationId, names }: { applicationId: string; names: ImportNames }) {
  const state = useFormState<ImportOutcome>();
  const fresh = previewIn(state);
  const [kept, setKept] = useState<ImportPreview | null>(null);
  // A tick makes the form forget its last answer; the rows stay in sight.
  if (fresh && fresh !== kept) setKept(fresh);
  const preview = fresh ?? kept;
  if (preview) {
    // Ticks belong to one look at the table.
    const look = preview.rows.map(({ line, state: stands }) => `${line}${stands}`).join();
    return <ImportPreviewRows key={look} {...{ preview, names, applicationId, state }} />;
  }
  return <ChooseTable carried={"values" in state ? String(state.values.cells ?? "") : ""} />;
}

function ChooseTable({ carried }: { carried: string }) {
  const t = useTranslations();
  return (
    <>
      <TableFile />
      <TextArea
        name="pasted"
        label={t("transfer.choose.pasted")}
        hint={t("transfer.choose.pastedHint")}
        rows={6}
        spellCheck={false}
        className="font-mono text-sm"
      />
      {/* What was looked at before an answer went wrong. */}
      <input type="hidden" name="cells" value={carried} />
      <div>
        <SubmitButton name="step" value="preview" pendingLabel={t("transfer.choose.pending")}>
          {carried ? t("transfer.preview.lost") : t("transfer.choose.submit")}
        </SubmitButton>
      </div>
    </>
  );
}

function TableFile() {
  const t = useTranslations();
  const hint = t("transfer.choose.fileHint");
  const field = useField("file", hint);
  return (
    <Field field={field} label={t("transfer.choose.file")} hint={hint}>
      <input
        type="file"
        {...field.control}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
        className={`${controlClass} py-2`}
      />
    </Field>
  );
}
