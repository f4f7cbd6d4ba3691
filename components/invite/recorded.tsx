import type { ReactNode } from "react";
import { AskLead } from "@/components/invite/ask-lead";
import { Clocks } from "@/components/invite/clocks";
import { InviteHeader } from "@/components/invite/invite-header";
import { Card, type DataItem, DataList, Icon } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { linkPath } from "@/lib/invitations/link-cookie";
import type { InvitationView, RecordedAnswer } from "@/lib/invitations/types";

interface Props {
  invitation: InvitationView;
  answer: RecordedAnswer;
  token: string;
}

const areas = { consent: "confirmed", refusal: "declined", withdrawal: "withdrew" } as const;

/**
 * What was answered: by whom, when, to which words. The same on every later visit, until what was
 * confirmed changes: then that is said first, and the record waits behind a line.
 */
export async function Recorded({
  invitation,
  answer,
  token,
  children,
}: Props & {
  /** What is to be done before anything else. */
  children?: ReactNode;
}) {
  const { t, format } = await reader();
  const { kind, closes } = invitation;
  const organisation = invitation.organisation.name;
  const area = areas[answer.kind];
  const again = invitation.status === "to-reconfirm";
  const [icon, tone] = again
    ? (["warning", "text-warning"] as const)
    : answer.kind === "consent"
      ? (["check", "text-positive"] as const)
      : (["cross", "text-negative"] as const);
  return (
    <div className="flex flex-col gap-6">
      <InviteHeader
        kind={kind}
        title={
          <span className="flex items-start gap-2.5">
            <Icon name={icon} className={`mt-1.5 size-6 ${tone}`} />
            {again
              ? t("consent.again.header", { organisation })
              : t(`invite.${area}.title`, { organisation })}
          </span>
        }
      >
        {!again && (
          <p>
            {t(kind === "real" ? "invite.recorded.receipt" : "invite.recorded.receiptPractice")}
          </p>
        )}
      </InviteHeader>
      {children}
      {again ? (
        <details>
          <summary className="inline-flex min-h-6 items-center rounded-sm text-accent hover:underline">
            {t("consent.again.earlier", { when: format.date(answer.at, closes.zone) })}
          </summary>
          <div className="mt-3">
            <RecordCard {...{ invitation, answer, token }} />
          </div>
        </details>
      ) : (
        <RecordCard {...{ invitation, answer, token }} />
      )}
      <AskLead invitation={invitation} words={`invite.${area}.change`} />
    </div>
  );
}

async function RecordCard({ invitation: { closes }, answer, token }: Props) {
  const { t } = await reader();
  const fact = (label: "who" | "jobTitle" | "reason", value: string): DataItem[] =>
    value ? [{ label: t(`invite.recorded.${label}`), value }] : [];
  return (
    <Card className="flex flex-col gap-3">
      <div className="-mt-2.5">
        <DataList
          items={[
            ...fact("who", answer.name),
            ...fact("jobTitle", answer.jobTitle),
            {
              label: t("invite.recorded.when"),
              value: <Clocks instant={answer.at} zone={closes.zone} />,
            },
            ...fact("reason", answer.reason),
          ]}
        />
      </div>
      <figure className="flex flex-col gap-2">
        <figcaption className="text-sm text-muted">{t("invite.recorded.text")}</figcaption>
        <blockquote className="border-l-2 border-line-strong pl-4 whitespace-pre-line">
          {answer.text}
        </blockquote>
      </figure>
      <p>
        <a href={`${linkPath(token)}/receipt`} className="link">
          {t("consent.record.receipt")}
        </a>
      </p>
    </Card>
  );
}
