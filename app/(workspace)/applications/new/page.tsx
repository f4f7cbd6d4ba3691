import type { Metadata } from "next";
import { CheckKept } from "@/components/applications/new/check-kept";
import { NewApplicationForm } from "@/components/applications/new-application-form";
import { NoApplications } from "@/components/applications/no-applications";
import { Card, PageHeader } from "@/components/ui";
import { loadOffer } from "@/lib/applications/offer/loaders";
import { newApplicationPath } from "@/lib/applications/offer/offer";
import { requireUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { myOrganisations } from "@/lib/organisations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("applications.start.title") };
}

/** Starting an application. */
export default async function NewApplicationPage({ searchParams }: PageProps<"/applications/new">) {
  const asked = await searchParams;
  await requireUser(newApplicationPath(asked));
  const [{ t }, organisations, offer] = await Promise.all([
    reader(),
    myOrganisations(),
    loadOffer(asked),
  ]);
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader
        back={{ href: "/applications", label: t("applications.title") }}
        title={t("applications.start.title")}
        lead={t("applications.start.about")}
      />
      {organisations.length === 0 ? (
        <>
          <CheckKept path={newApplicationPath(asked)} />
          <NoApplications hasOrganisation={false} next={newApplicationPath(asked)} />
        </>
      ) : (
        <Card>
          <NewApplicationForm organisations={organisations} offer={offer} />
        </Card>
      )}
    </div>
  );
}
