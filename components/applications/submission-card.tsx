import { ProjectCode } from "@/components/applications/project-code";
import { SubmissionHistory } from "@/components/applications/submission-history";
import {
  ConfirmSubmit,
  Form,
  Notice,
  Section,
  Status,
  SubmitButton,
  TextInput,
} from "@/components/ui";
import { markSubmitted, reopenSubmission } from "@/lib/applications/actions";
import type { SubmissionRecord } from "@/lib/applications/submissions/types";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { type Reader, reader } from "@/lib/i18n/request";

interface CardProps {
  application: ApplicationView;
  history: readonly SubmissionRecord[];
}

/** Whether it was submitted on the EU platform, and the form to note or take back that it was. */
export async function SubmissionCard({ application, history }: CardProps) {
  const words = await reader();
  const editable = may(application.relation, "application.submit");
  return (
    <Section id="submission" title={words.t("applications.submission.title")} card>
      <div className="flex flex-col gap-5">
        {application.submission ? (
          <Submitted application={application} editable={editable} words={words} />
        ) : (
          <NotYet application={application} editable={editable} words={words} />
        )}
        <SubmissionHistory history={history} />
      </div>
    </Section>
  );
}

interface PartProps {
  application: ApplicationView;
  editable: boolean;
  words: Reader;
}

function NotYet({ application: { id, requirements }, editable, words: { t } }: PartProps) {
  const open = requirements.filter(({ hard, done }) => hard && !done).length;
  if (!editable) return <p>{t("applications.submission.notYet")}</p>;
  return (
    <Form action={markSubmitted}>
      <p className="text-sm text-muted">{t("applications.submission.about")}</p>
      <input type="hidden" name="applicationId" value={id} />
      <TextInput
        name="submissionId"
        label={t("applications.submission.id")}
        hint={t("applications.submission.idHint")}
        autoComplete="off"
        required
      />
      {open > 1 && (
        <Notice tone="warning">
          <p className="text-sm">{t("applications.submission.openItems", { n: open })}</p>
        </Notice>
      )}
      <SubmitButton className="self-start">{t("applications.submission.mark")}</SubmitButton>
    </Form>
  );
}

function Submitted({ application: { id, submission }, editable, words }: PartProps) {
  const { t, format, zone } = words;
  if (!submission) return null;
  const when = `${format.date(submission.at, zone)}, ${format.time(submission.at, zone)}`;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <Status tone="positive" className="text-base">
          {t("applications.submission.done", { id: submission.submissionId })}
        </Status>
        <ProjectCode id={submission.submissionId} />
        <p className="text-sm text-muted tabular-nums">
          {submission.by
            ? t("applications.submission.doneBy", { name: submission.by, when })
            : t("applications.submission.doneByNobody", { when })}
        </p>
      </div>
      {editable && (
        <Form action={reopenSubmission} className="items-start">
          <input type="hidden" name="applicationId" value={id} />
          <p className="text-sm text-muted">{t("applications.submission.reopenWhy")}</p>
          <ConfirmSubmit
            title={t("applications.submission.reopenQuestion")}
            description={t("applications.submission.reopenWhy")}
            cancel={t("common.cancel")}
            confirm={t("applications.submission.reopen")}
            confirmVariant="primary"
          >
            {t("applications.submission.reopen")}
          </ConfirmSubmit>
        </Form>
      )}
    </div>
  );
}
