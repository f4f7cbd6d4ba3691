import { AnswerRecord } from "@/components/partners/answer-record";
import { InvitationPanel } from "@/components/partners/invitation-panel";
import type { ApplicationView, Participant } from "@/lib/applications/types";
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
  const about = { application, partner };
  const [mail, lines] = await Promise.all([
    partner.contactEmail ? previewInvitation(application.id, partner.id) : null,
    mailLines(application.id),
  ]);
  const sent = lines.find(
    ({ reason, occurrence }) => reason === "invitation" && occurrence === record.invitation?.id,
  );
  return (
    <div className="flex min-w-0 flex-col gap-8">
      {record.answer && <AnswerRecord application={application} answer={record.answer} />}
      {partner.status !== "confirmed" && <InvitationPanel {...about} {...{ record, mail, sent }} />}
    </div>
  );
}
