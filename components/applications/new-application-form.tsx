import { deadlineWords, yourDeadlineWords } from "@/components/applications/deadline";
import { Form, Notice, RadioCards, Select, SubmitButton } from "@/components/ui";
import { createApplication } from "@/lib/applications/actions";
import type { RulePack } from "@/lib/domain/calls/types";
import { reader } from "@/lib/i18n/request";

export interface NewApplicationFormProps {
  /** Organisations for which the reader may start one. */
  organisations: readonly { id: string; name: string }[];
  /** The calls on offer, one a field, all with the same deadline. */
  calls: readonly RulePack[];
  deadline: Date;
  /** Whether the deadline is still ahead on the server's clock. */
  open: boolean;
}

/** Starts an application: who coordinates it and for which field; the rest can wait. */
export async function NewApplicationForm({
  organisations,
  calls,
  deadline,
  open,
}: NewApplicationFormProps) {
  const words = await reader();
  const { t } = words;
  const [first] = calls;
  const [only] = organisations;
  if (!first || !only) return null;
  const when = [
    deadlineWords(deadline, first.deadline.value, words),
    yourDeadlineWords(deadline, first.deadline.value, words),
  ];
  return (
    <Form action={createApplication}>
      {organisations.length === 1 ? (
        <>
          <input type="hidden" name="organisationId" value={only.id} />
          <p>{t("applications.start.coordinates", { organisation: only.name })}</p>
        </>
      ) : (
        <Select
          name="organisationId"
          label={t("applications.start.organisation")}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={only.id}
        />
      )}
      <RadioCards
        name="callId"
        label={t("applications.start.field")}
        hint={t("applications.start.callName", { year: String(first.year) })}
        required
        options={calls.map(({ id, field }) => ({
          value: id,
          title: t(`applications.start.fields.${field}`),
          text: t(`applications.start.fields.${field}Hint`),
        }))}
      />
      <Notice title={t(open ? "applications.start.openTitle" : "applications.start.passedTitle")}>
        <p>
          {t(open ? "applications.start.open" : "applications.start.passed", {
            deadline: when.filter(Boolean).join(" · "),
          })}
        </p>
      </Notice>
      <SubmitButton className="self-start">
        {t(open ? "applications.start.create" : "applications.start.createPractice")}
      </SubmitButton>
    </Form>
  );
}
