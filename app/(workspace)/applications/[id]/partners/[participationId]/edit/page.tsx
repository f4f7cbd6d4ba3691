import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditPartner } from "@/components/partners/edit-partner";
import { PartHeader } from "@/components/partners/part-header";
import { reader } from "@/lib/i18n/request";
import { loadPartner } from "@/lib/partners/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("partners.edit.title") };
}

/** Changes what is known about a partner. */
export default async function EditPartnerPage({
  params,
}: PageProps<"/applications/[id]/partners/[participationId]/edit">) {
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
        title={t("partners.edit.title")}
      />
      <EditPartner application={application} partner={partner} />
    </div>
  );
}
