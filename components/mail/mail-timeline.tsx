import { deadlineWords, yourDeadlineWords } from "@/components/applications/deadline";
import { MailDays } from "@/components/mail/mail-days";
import { timeline } from "@/components/mail/timeline";
import { ButtonLink, EmptyState, Icon, Section } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import type { MailLine } from "@/lib/mails/types";

/** Every mail of an application: what is to come until the deadline, and what went out or did not. */
export async function MailTimeline({
  lines,
  application,
}: {
  lines: readonly MailLine[];
  application: ApplicationView;
}) {
  const words = await reader();
  const { t } = words;
  const { id, kind, closes, deadline } = application;
  const { coming, past } = timeline(lines);
  if (lines.length === 0)
    return (
      <EmptyState
        title={t("applications.mails.emptyTitle")}
        action={
          <ButtonLink href={`/applications/${id}/partners`} variant="primary">
            {t("applications.mails.invite")}
          </ButtonLink>
        }
      >
        <p>{t("applications.mails.empty")}</p>
      </EmptyState>
    );
  const yours = yourDeadlineWords(deadline, closes, words);
  return (
    <>
      <Section
        title={t("applications.mails.planned")}
        lead={t("applications.mails.about")}
        card
        actions={
          kind !== "real" && (
            <ButtonLink href={`/applications/${id}/mailbox`} variant="secondary">
              {t("applications.mails.mailbox")}
            </ButtonLink>
          )
        }
      >
        {coming.length > 0 ? (
          <MailDays lines={coming} application={application} />
        ) : (
          <p className="text-muted">{t("applications.mails.noPlanned")}</p>
        )}
        <p className="mt-4 flex flex-wrap items-center gap-x-2 border-t border-line-strong pt-4 text-sm tabular-nums">
          <Icon name="waiting" className="text-muted" />
          <strong className="font-medium">{t("applications.deadline.label")}</strong>
          {deadlineWords(deadline, closes, words)}
          {yours && <span className="text-muted">{yours}</span>}
        </p>
      </Section>
      <Section title={t("applications.mails.past")} card>
        {past.length > 0 ? (
          <MailDays lines={past} application={application} />
        ) : (
          <p className="text-muted">{t("applications.mails.noPast")}</p>
        )}
      </Section>
    </>
  );
}
