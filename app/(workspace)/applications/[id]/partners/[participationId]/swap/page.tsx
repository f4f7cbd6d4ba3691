import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartHeader } from "@/components/partners/part-header";
import { SwapPartner } from "@/components/partners/swap-form";
import { reader } from "@/lib/i18n/request";
import { loadPartner } from "@/lib/partners/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("swap.title") };
}

/** Takes another organisation in the place of a partner. */
export default async function SwapPartnerPage({
  params,
}: PageProps<"/applications/[id]/partners/[participationId]/swap">) {
  const { id, participationId } = await params;
  const [{ t }, { application, partner }] = await Promise.all([
    reader(),
    loadPartner(id, participationId),
  ]);
  if (application.submission) notFound();
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PartHeader
        back={{ href: `/applications/${id}/partners/${participationId}`, label: partner.name }}
        title={t("swap.open", { name: partner.name })}
      />
      <SwapPartner {...{ application, partner }} />
    </div>
  );
}
