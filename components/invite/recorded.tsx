import { AskLead } from "@/components/invite/ask-lead";
import { Clocks } from "@/components/invite/clocks";
import { InviteHeader } from "@/components/invite/invite-header";
import { Card, type DataItem, DataList, Icon } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { InvitationView, RecordedAnswer } from "@/lib/invitations/types";

/** What was answered: by whom, when, to which words. The same on every later visit. */
export async function Recorded({
  invitation,
  answer,
}: {
  invitation: InvitationView;
  answer: RecordedAnswer;
}) {
  const { t } = await reader();
  const { kind, coordinator, closes } = invitation;
  const yes = answer.kind === "consent";
  const area = yes ? "confirmed" : "declined";
  const organisation = invitation.organisation.name;
  const fact = (label: "who" | "jobTitle" | "reason", value: string): DataItem[] =>
    value ? [{ label: t(`invite.recorded.${label}`), value }] : [];
  return (
    <div className="flex flex-col gap-6">
      <InviteHeader
        kind={kind}
        title={
          <span className="flex items-start gap-2.5">
            <Icon
              name={yes ? "check" : "cross"}
              className={yes ? "mt-1.5 size-6 text-positive" : "mt-1.5 size-6 text-negative"}
            />
            {t(`invite.${area}.title`, { organisation })}
          </span>
        }
      >
        <p>{t(kind === "real" ? "invite.recorded.receipt" : "invite.recorded.receiptPractice")}</p>
      </InviteHeader>
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
      </Card>
      {yes && <p>{t("invite.confirmed.next", { coordinator: coordinator.name })}</p>}
      <AskLead invitation={invitation} words={`invite.${area}.change`} />
    </div>
  );
}
