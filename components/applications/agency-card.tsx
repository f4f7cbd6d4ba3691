import { Section } from "@/components/ui";
import { Why } from "@/components/verdict/why";
import type { ApplicationView } from "@/lib/applications/types";
import { agencyOf } from "@/lib/domain/agencies/agencies";
import { reader } from "@/lib/i18n/request";

const PORTAL = "https://ec.europa.eu/info/funding-tenders/opportunities/portal/";

type Props = { application: Pick<ApplicationView, "organisation" | "pack"> };

/** The agency the application goes to, how sure that is, and where to look. */
export async function AgencyCard({ application }: Props) {
  const { t } = await reader();
  const eacea = application.pack.agency === "eacea";
  return (
    <Section
      id="agency"
      title={t(eacea ? "applications.overview.executiveAgency" : "applications.overview.agency")}
      card
    >
      {eacea ? <Eacea application={application} /> : <NationalAgency application={application} />}
    </Section>
  );
}

async function Eacea({ application: { pack } }: Props) {
  const { t } = await reader();
  const submit = pack.requirements.find(({ key }) => key === "portal-proposal");
  return (
    <div className="flex flex-col gap-1">
      <p className="text-sm text-muted">{t("applications.overview.eaceaWhere")}</p>
      <p className="font-medium">{t("applications.overview.eacea")}</p>
      <p>
        <a href={PORTAL} rel="noreferrer" className="link">
          {t("applications.overview.portal")}
        </a>
      </p>
      <Why source={(submit ?? pack.form).source} pack={pack} />
    </div>
  );
}

async function NationalAgency({ application: { organisation, pack } }: Props) {
  const { t, format } = await reader();
  const country = format.country(organisation.country);
  const agency = pack.field && agencyOf(organisation.country, pack.field);
  if (!agency) return <p>{t("applications.overview.agencyUnknown", { country })}</p>;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-sm text-muted">{t("applications.overview.agencyWhere", { country })}</p>
      <p className="font-medium">{agency.name}</p>
      <Why source={agency.source} pack={pack} />
    </div>
  );
}
