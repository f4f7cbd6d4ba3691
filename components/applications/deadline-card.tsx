import { DeadlineFields } from "@/components/applications/new/deadline-fields";
import { OwnDeadline } from "@/components/applications/own-deadline";
import { Form, Icon, Section, SubmitButton, TextInput } from "@/components/ui";
import { resetDeadline, setDeadline } from "@/lib/applications/actions";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

/** Where the coordinator notes that an agency moved the deadline, or takes that back. */
export async function DeadlineCard({ application }: { application: ApplicationView }) {
  const { t } = await reader();
  const { id, closes, ownDeadline, pack, relation, submission } = application;
  if (submission || !may(relation, "application.edit")) return null;
  return (
    <Section id="deadline" title={t("applications.deadline.label")} card>
      <div className="flex flex-col gap-4">
        <OwnDeadline application={application} />
        {ownDeadline && pack.deadline && (
          <Form action={resetDeadline} className="items-start">
            <input type="hidden" name="applicationId" value={id} />
            <SubmitButton variant="secondary">{t("applications.ownDeadline.reset")}</SubmitButton>
          </Form>
        )}
        <details className="group/deadline">
          <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
            {t(
              pack.deadline && !ownDeadline
                ? "applications.ownDeadline.moved"
                : "applications.ownDeadline.correct",
            )}
            <Icon name="down" className="transition-transform group-open/deadline:rotate-180" />
          </summary>
          <Form action={setDeadline} done={t("applications.ownDeadline.done")} className="mt-3">
            <p className="text-sm text-muted">{t("applications.ownDeadline.what")}</p>
            <input type="hidden" name="applicationId" value={id} />
            <DeadlineFields known={{ local: closes.local, source: ownDeadline?.source ?? "" }} />
            {pack.deadline && (
              <TextInput
                name="reason"
                label={t("applications.ownDeadline.reason")}
                hint={t("applications.ownDeadline.reasonHint")}
                defaultValue={ownDeadline?.reason}
                autoComplete="off"
                required
              />
            )}
            <SubmitButton className="self-start">{t("applications.ownDeadline.set")}</SubmitButton>
          </Form>
        </details>
      </div>
    </Section>
  );
}
