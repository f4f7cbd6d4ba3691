import { Section } from "@/components/ui";
import { Why } from "@/components/verdict/why";
import type { ApplicationView } from "@/lib/applications/types";
import { agencyOf } from "@/lib/domain/agencies/agencies";
import { reader } from "@/lib/i18n/request";

/** The agency the application goes to, how sure that is, and where to look. */
export async function AgencyCard({
  application: { organisation, pack },
}: {
  application: Pick<ApplicationView, "organisation" | "pack">;
}) {
  const { t, format } = await reader();
  const country = format.country(organisation.country);
  const agency = agencyOf(organisation.country, pack.field);
  return (
    <Section id="agency" title={t("applications.overview.agency")} card>
      {agency ? (
        <div className="flex flex-col gap-1">
          <p className="text-sm text-muted">
            {t("applications.overview.agencyWhere", { country })}
          </p>
          <p className="font-medium">{agency.name}</p>
          <Why source={agency.source} pack={pack} />
        </div>
      ) : (
        <p>{t("applications.overview.agencyUnknown", { country })}</p>
      )}
    </Section>
  );
}
