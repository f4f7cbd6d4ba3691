import Link from "next/link";
import { countsWords } from "@/components/partners/counts-words";
import { AnswerCell, ContactCell, type PartnerHere } from "@/components/partners/partner-cells";
import { Status, Table } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { organisationTypes } from "@/lib/domain/eligibility/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

/** The consortium, an organisation a row: who it is, whom to write to, what it said, whether it counts. */
export async function ConsortiumTable({ application }: { application: ApplicationView }) {
  const here = await reader();
  const { t } = here;
  const edits = may(application.relation, "partners.edit");
  const canCorrect = !application.submission && application.now < application.deadline;
  return (
    <Table
      caption={t("partners.title")}
      columns={[
        { key: "organisation", title: t("partners.columns.organisation") },
        ...(edits ? [{ key: "contact", title: t("partners.columns.contact") }] : []),
        { key: "answer", title: t("partners.columns.answer") },
        { key: "counts", title: t("partners.columns.counts") },
      ]}
      rows={application.participants.map((partner) => {
        const counts = countsWords(application, partner, here);
        const own = edits && partner.role !== "coordinator";
        const href = own ? `/applications/${application.id}/partners/${partner.id}` : null;
        const row = { partner, href, identifier: application.pack.form.value, here };
        return {
          key: partner.id,
          cells: {
            organisation: <OrganisationCell {...row} />,
            contact: <ContactCell {...row} />,
            answer: <AnswerCell {...row} applicationId={application.id} canCorrect={canCorrect} />,
            counts: <Status tone={counts.tone}>{counts.text}</Status>,
          },
        };
      })}
    />
  );
}

function OrganisationCell({ partner, href, here: { t, format } }: PartnerHere) {
  const kinds = organisationTypes
    .filter((type) => partner.types.includes(type))
    .map((type) => t(`organisations.type.${type}`));
  return (
    <span className="flex min-w-0 flex-col items-start">
      {href ? (
        <Link href={href} className="link py-0.5 font-semibold">
          {partner.name}
        </Link>
      ) : (
        <span className="py-0.5 font-semibold">{partner.name}</span>
      )}
      <span className="text-sm font-normal">
        {format.country(partner.country)} · {t(`eligibility.role.${partner.role}`)}
      </span>
      {kinds.length > 0 && (
        <span className="text-sm font-normal text-muted">{kinds.join(", ")}</span>
      )}
    </span>
  );
}
