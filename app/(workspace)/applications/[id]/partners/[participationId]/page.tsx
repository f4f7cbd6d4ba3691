import type { Metadata } from "next";
import { AnswerRecord } from "@/components/partners/answer-record";
import { InvitationPanel } from "@/components/partners/invitation-panel";
import { PartHeader } from "@/components/partners/part-header";
import { PartnerDetails } from "@/components/partners/partner-details";
import { PartnerSummary } from "@/components/partners/partner-summary";
import { RemoveForm } from "@/components/partners/remove-form";
import { reader } from "@/lib/i18n/request";
import { mailLines, previewInvitation } from "@/lib/mails/loaders";
import { loadPartner } from "@/lib/partners/loaders";

type Props = PageProps<"/applications/[id]/partners/[participationId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, participationId } = await params;
  return { title: (await loadPartner(id, participationId)).partner.name };
}

/** One partner: where it stands, its answer, the mail before it goes, its details. */
export default async function PartnerPage({ params }: Props) {
  const { id, participationId } = await params;
  const [{ t }, { application, partner, record }] = await Promise.all([
    reader(),
    loadPartner(id, participationId),
  ]);
  const about = { application, partner };
  const confirmed = partner.status === "confirmed";
  const [mail, lines] = await Promise.all([
    partner.contactEmail ? previewInvitation(id, participationId) : null,
    mailLines(id),
  ]);
  const sent = lines.find(
    ({ reason, occurrence }) => reason === "invitation" && occurrence === record.invitation?.id,
  );
  return (
    <div className="flex flex-col gap-8">
      <PartHeader
        back={{ href: `/applications/${id}/partners`, label: t("partners.title") }}
        title={partner.name}
      >
        <PartnerSummary {...about} />
      </PartHeader>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-8">
          {record.answer && <AnswerRecord application={application} answer={record.answer} />}
          {!confirmed && <InvitationPanel {...about} {...{ record, mail, sent }} />}
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <PartnerDetails {...about} />
          {!application.submission && <RemoveForm {...about} />}
        </div>
      </div>
    </div>
  );
}
