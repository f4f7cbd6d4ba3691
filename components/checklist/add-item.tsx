import { Form, Icon, RadioCards, Select, SubmitButton, TextInput } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { addItem } from "@/lib/checklist/actions";
import { reader } from "@/lib/i18n/request";

/** Adds a line by hand, behind a native disclosure. */
export async function AddItem({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  const { id, organisation, participants, closes } = application;
  return (
    <details className="group/add rounded-lg border border-line bg-surface">
      <summary className="flex min-h-11 items-center justify-between gap-3 px-4 py-2 font-medium sm:px-6">
        {t("checklist.add.title")}
        <Icon name="down" className="transition-transform group-open/add:rotate-180" />
      </summary>
      <Form
        action={addItem}
        resetOnDone
        done={t("checklist.add.done")}
        className="border-t border-line p-4 sm:p-6"
      >
        <input type="hidden" name="applicationId" value={id} />
        <TextInput name="title" label={t("checklist.add.what")} required autoComplete="off" />
        <div className="grid gap-6 sm:grid-cols-2">
          <Select
            name="owner"
            label={t("checklist.add.who")}
            hint={t("checklist.add.whoHint")}
            defaultValue="coordinator"
            options={[
              {
                value: "coordinator",
                label: t("checklist.add.us", { organisation: organisation.name }),
              },
              ...participants
                .filter(({ role }) => role !== "coordinator")
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextInput
            type="date"
            name="dueOn"
            label={t("checklist.add.dueOn")}
            hint={t("checklist.add.dueHint", { city: format.zoneCity(closes.zone) })}
            max={closes.local.slice(0, 10)}
            required
          />
        </div>
        <RadioCards
          name="hard"
          label={t("checklist.add.kind")}
          defaultValue="hard"
          options={[
            { value: "hard", title: t("checklist.hard"), text: t("checklist.add.hardHint") },
            { value: "soft", title: t("checklist.soft"), text: t("checklist.add.softHint") },
          ]}
        />
        <SubmitButton className="self-start">{t("checklist.add.submit")}</SubmitButton>
      </Form>
    </details>
  );
}
