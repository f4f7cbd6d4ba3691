import { Due } from "@/components/checklist/due";
import {
  lineId,
  ownerWords,
  requirementHelp,
  requirementTitle,
  whereDone,
} from "@/components/checklist/requirement-words";
import { ButtonLink, Card, Icon } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

/** The one thing to do next, with the way to it; says so when nothing is left. */
export async function NextThing({ application }: { application: ApplicationView }) {
  const words = await reader();
  const { t } = words;
  const { id, requirements, submission, relation } = application;
  const next =
    requirements.find(({ done, hard }) => !done && hard) ?? requirements.find((one) => !one.done);
  if (submission || !next)
    return (
      <Card className="flex items-start gap-2.5">
        <Icon name="check" className="mt-1 text-positive" />
        <p className="max-w-prose">{t(submission ? "checklist.submitted" : "checklist.allDone")}</p>
      </Card>
    );
  // Those screens are the coordinator's.
  const where = may(relation, "checklist.edit") ? whereDone(next, application) : null;
  return (
    <Card className="flex flex-col gap-x-8 gap-y-3 border-accent sm:flex-row sm:items-center sm:justify-between">
      <div className="flex min-w-0 flex-col gap-0.5">
        <h2 className="text-sm font-medium text-accent">{t("checklist.next")}</h2>
        <p className="text-lg font-semibold">{requirementTitle(next, words)}</p>
        {next.code !== "item" && (
          <p className="max-w-prose text-sm text-muted">{requirementHelp(next, words)}</p>
        )}
        <p className="flex flex-wrap gap-x-3 text-sm/6 text-muted">
          <span>{ownerWords(next.owner, application, words)}</span>
          <Due requirement={next} application={application} />
        </p>
      </div>
      <ButtonLink
        variant="primary"
        href={where?.href ?? `/applications/${id}/checklist#${lineId(next.key)}`}
        className="shrink-0"
      >
        {t(where?.key ?? "checklist.where.checklist")}
      </ButtonLink>
    </Card>
  );
}
