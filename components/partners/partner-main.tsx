import { PartnerPapers } from "@/components/documents/partner-papers";
import { AnswerRecord } from "@/components/partners/answer-record";
import { AskAgain } from "@/components/partners/ask-again";
import { CopyLink } from "@/components/partners/copy-link";
import { DeliveryState } from "@/components/partners/delivery-state";
import { InvitationPanel } from "@/components/partners/invitation-panel";
import { PartnerQuestions } from "@/components/partners/partner-questions";
import { PartnerPassport } from "@/components/passport/partner-passport";
import { Section } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { mailLines, previewInvitation } from "@/lib/mails/loaders";
import type { PartnerRecord } from "@/lib/partners/types";

/** What happened with a partner and what is to be done with it next: the wide column of its page. */
export async function PartnerMain({
  application,
  partner,
  record,
}: {
  application: ApplicationView;
  partner: Participant;
  record: PartnerRecord;
}) {
  const { t } = await reader();
  const about = { application, partner };
  const agreed = partner.status === "confirmed" || partner.status === "to-reconfirm";
  const [mail, lines] = await Promise.all([
    partner.contactEmail ? previewInvitation(application.id, partner.id) : null,
    mailLines(application.id),
  ]);
  const sent = lines.find(
    ({ reason, occurrence }) => reason === "invitation" && occurrence === record.invitation?.id,
  );
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <PartnerQuestions {...about} />
      {partner.invitation && <DeliveryState {...about} />}
      <AskAgain {...about} />
      <AnswerRecord application={application} record={record} />
      {agreed ? (
        <Section title={t("partners.link.title")} card>
          <CopyLink {...about} />
        </Section>
      ) : (
        <InvitationPanel {...about} {...{ record, mail, sent }} />
      )}
      <PartnerPapers {...about} />
      <PartnerPassport {...about} />
    </div>
  );
}
