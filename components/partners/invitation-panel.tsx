import { MailStateWords } from "@/components/mail/mail-state";
import { BothClocks } from "@/components/partners/both-clocks";
import { CopyLink } from "@/components/partners/copy-link";
import { MailPreview } from "@/components/partners/mail-preview";
import { SendForm } from "@/components/partners/send-form";
import { WithdrawForm } from "@/components/partners/withdraw-form";
import { ButtonLink, Card, DataList, Icon, Notice, Section } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import type { MailLine, RenderedMail } from "@/lib/mails/types";
import type { PartnerRecord } from "@/lib/partners/types";

/** The invitation: the mail as it would go now, and the buttons that send, repeat or withdraw it. */
export async function InvitationPanel({
  application,
  partner,
  record,
  mail,
  sent,
}: {
  application: ApplicationView;
  partner: Participant;
  record: PartnerRecord;
  /** The mail as it would go now; null when none can. */
  mail: RenderedMail | null;
  /** The ledger's line of the mail that carried the open invitation. */
  sent: MailLine | undefined;
}) {
  const { t } = await reader();
  const { status, name } = partner;
  const { invitation } = record;
  const zone = application.closes.zone;
  const asked = status === "invited" || status === "expired";
  const closed = application.submission
    ? t("partners.mail.closedSubmitted")
    : application.now >= application.deadline
      ? t("partners.mail.closedDeadline")
      : null;
  return (
    <Section
      title={t("partners.mail.title")}
      lead={mail && !asked && !closed && t("partners.mail.lead", { name })}
    >
      <Card className="flex flex-col gap-6">
        {asked && invitation && (
          <div className="-mt-2.5">
            <DataList
              items={[
                {
                  label: t("partners.mail.sentTo"),
                  value: partner.invitation?.mailed
                    ? invitation.sentTo
                    : t("partners.mail.byHand", { email: invitation.sentTo }),
                },
                ...(sent
                  ? [{ label: t("partners.mail.state"), value: <MailStateWords line={sent} /> }]
                  : []),
                {
                  label: t("partners.mail.invitedAt"),
                  value: <BothClocks instant={invitation.createdAt} zone={zone} />,
                },
                ...(partner.invitation?.openedAt
                  ? [
                      {
                        label: t("partners.mail.openedAt"),
                        value: <BothClocks instant={partner.invitation.openedAt} zone={zone} />,
                      },
                    ]
                  : []),
                {
                  label: t("partners.mail.worksUntil"),
                  value: <BothClocks instant={invitation.expiresAt} zone={zone} />,
                },
              ]}
            />
          </div>
        )}
        {closed ? (
          <Notice>{closed}</Notice>
        ) : !partner.contactEmail ? (
          <Notice tone="warning" title={t("partners.mail.noAddress")}>
            <div>
              <ButtonLink href={`/applications/${application.id}/partners/${partner.id}/edit`}>
                {t("partners.next.noAddress")}
              </ButtonLink>
            </div>
          </Notice>
        ) : (
          <>
            <SendForm application={application} partner={partner} />
            <CopyLink application={application} partner={partner} />
          </>
        )}
        {status === "invited" && <WithdrawForm application={application} partner={partner} />}
        {mail && !closed && (
          // Before the first mail it is what matters most; afterwards it is there on request.
          <details open={!asked} className="group/mail">
            <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-accent hover:underline">
              {t("partners.mail.see")}
              <Icon name="down" className="transition-transform group-open/mail:rotate-180" />
            </summary>
            <MailPreview partner={partner} mail={mail} />
          </details>
        )}
      </Card>
    </Section>
  );
}
