import type { Metadata } from "next";
import { ApplicationList } from "@/components/applications/application-list";
import { NoApplications } from "@/components/applications/no-applications";
import { ButtonLink, PageHeader } from "@/components/ui";
import { loadApplications } from "@/lib/applications/loaders";
import { reader } from "@/lib/i18n/request";
import { myOrganisations } from "@/lib/organisations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("applications.title") };
}

/** Everything the signed-in person works on. */
export default async function ApplicationsPage() {
  const [{ t }, applications, organisations] = await Promise.all([
    reader(),
    loadApplications(),
    myOrganisations(),
  ]);
  const empty = applications.length === 0;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("applications.title")}
        lead={t("applications.list.about")}
        actions={
          !empty && (
            <ButtonLink href="/applications/new" variant="primary">
              {t("applications.new")}
            </ButtonLink>
          )
        }
      />
      {empty ? (
        <NoApplications hasOrganisation={organisations.length > 0} />
      ) : (
        <ApplicationList applications={applications} />
      )}
    </div>
  );
}
