import type { Metadata } from "next";
import { PartHeader } from "@/components/partners/part-header";
import { PartnerMain } from "@/components/partners/partner-main";
import { PartnerSide } from "@/components/partners/partner-side";
import { PartnerSummary } from "@/components/partners/partner-summary";
import { reader } from "@/lib/i18n/request";
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
  return (
    <div className="flex flex-col gap-8">
      <PartHeader
        back={{ href: `/applications/${id}/partners`, label: t("partners.title") }}
        title={partner.name}
      >
        <PartnerSummary {...{ application, partner }} />
      </PartHeader>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <PartnerMain {...{ application, partner, record }} />
        <PartnerSide {...{ application, partner }} />
      </div>
    </div>
  );
}
