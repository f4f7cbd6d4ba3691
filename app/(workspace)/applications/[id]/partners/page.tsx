import type { Metadata } from "next";
import { AskAllAgain } from "@/components/partners/ask-again";
import { ConsortiumTable } from "@/components/partners/consortium-table";
import { GonePartners } from "@/components/partners/gone-partners";
import { NoPartners } from "@/components/partners/no-partners";
import { RemovedNotice } from "@/components/partners/removed-notice";
import { SharesNote } from "@/components/partners/shares-note";
import { AddedNotice } from "@/components/transfer/added-notice";
import { ExportLinks } from "@/components/transfer/export-links";
import { ButtonLink, Card, Section } from "@/components/ui";
import { VerdictLines } from "@/components/verdict/verdict-lines";
import { loadApplication } from "@/lib/applications/loaders";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("partners.title") };
}

/** Who takes part, what each said, and what that means for the minimum. */
export default async function PartnersPage({
  params,
  searchParams,
}: PageProps<"/applications/[id]/partners">) {
  const [{ t }, application] = await Promise.all([reader(), loadApplication((await params).id)]);
  const { removed, added } = await searchParams;
  const { id, relation, submission, participants } = application;
  const edits = may(relation, "partners.edit");
  const adds = edits && !submission;
  const add = (
    <>
      <ButtonLink href={`/applications/${id}/partners/import`}>{t("transfer.open")}</ButtonLink>
      <ButtonLink variant="primary" href={`/applications/${id}/partners/new`}>
        {t("partners.add")}
      </ButtonLink>
    </>
  );
  return (
    <div className="flex flex-col gap-8">
      {adds && <RemovedNotice application={application} removed={removed} />}
      {adds && <AddedNotice added={added} />}
      <VerdictLines application={application} />
      {edits && <AskAllAgain application={application} />}
      <Section
        title={t("partners.title")}
        lead={t("partners.about")}
        actions={adds && participants.length > 1 && add}
      >
        <Card>
          <ConsortiumTable application={application} />
        </Card>
        {edits && <SharesNote application={application} />}
        {adds && participants.length === 1 && <NoPartners action={add} />}
      </Section>
      {edits && <GonePartners application={application} />}
      {edits && <ExportLinks applicationId={id} />}
    </div>
  );
}
