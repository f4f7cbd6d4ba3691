import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartHeader } from "@/components/partners/part-header";
import { ImportPartners } from "@/components/transfer/import-partners";
import { loadApplication } from "@/lib/applications/loaders";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("transfer.title") };
}

/** Reads partners in from a table. */
export default async function ImportPage({
  params,
}: PageProps<"/applications/[id]/partners/import">) {
  const [{ t }, application] = await Promise.all([reader(), loadApplication((await params).id)]);
  if (!may(application.relation, "partners.edit") || application.submission) notFound();
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <PartHeader
        back={{ href: `/applications/${application.id}/partners`, label: t("partners.title") }}
        title={t("transfer.title")}
      >
        <p className="max-w-prose text-muted">{t("transfer.about")}</p>
      </PartHeader>
      <ImportPartners applicationId={application.id} />
    </div>
  );
}
