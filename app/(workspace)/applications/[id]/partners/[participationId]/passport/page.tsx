import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartHeader } from "@/components/partners/part-header";
import { PartnerPassportForm } from "@/components/passport/partner-form";
import { reader } from "@/lib/i18n/request";
import { loadPartner } from "@/lib/partners/loaders";

type Props = PageProps<"/applications/[id]/partners/[participationId]/passport">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, participationId } = await params;
  const [{ t }, { partner }] = await Promise.all([reader(), loadPartner(id, participationId)]);
  return { title: t("passport.pageTitle", { name: partner.name }) };
}

/** A partner's passport, filled in on its behalf. */
export default async function PartnerPassportPage({ params }: Props) {
  const { id, participationId } = await params;
  const [{ t }, { application, partner }] = await Promise.all([
    reader(),
    loadPartner(id, participationId),
  ]);
  if (application.submission) notFound();
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <PartHeader
        back={{ href: `/applications/${id}/partners/${participationId}`, label: partner.name }}
        title={t("passport.partner.title", { name: partner.name })}
      />
      <PartnerPassportForm application={application} partner={partner} />
    </div>
  );
}
