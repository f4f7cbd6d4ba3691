import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddPartner } from "@/components/partners/add-partner";
import { PartHeader } from "@/components/partners/part-header";
import { loadApplication } from "@/lib/applications/loaders";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("partners.new.title") };
}

/** Adds an organisation to the consortium. */
export default async function NewPartnerPage({
  params,
}: PageProps<"/applications/[id]/partners/new">) {
  const [{ t }, application] = await Promise.all([reader(), loadApplication((await params).id)]);
  if (!may(application.relation, "partners.edit")) notFound();
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <PartHeader
        back={{ href: `/applications/${application.id}/partners`, label: t("partners.title") }}
        title={t("partners.new.title")}
      />
      <AddPartner application={application} />
    </div>
  );
}
