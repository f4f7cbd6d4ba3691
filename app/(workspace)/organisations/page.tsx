import type { Metadata } from "next";
import { OrganisationList } from "@/components/organisations/list";
import { JoinOffers } from "@/components/organisations/offers";
import { ButtonLink, PageHeader } from "@/components/ui";
import { requireUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { myJoinOffers, myOrganisations } from "@/lib/organisations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("organisations.title") };
}

/** My organisations, and those that ask me to join. */
export default async function OrganisationsPage() {
  const user = await requireUser("/organisations");
  const [{ t }, mine, offers] = await Promise.all([reader(), myOrganisations(), myJoinOffers()]);
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <PageHeader
        title={t("organisations.title")}
        lead={t("organisations.lead")}
        actions={
          mine.length > 0 &&
          !user.guest && <ButtonLink href="/organisations/new">{t("organisations.new")}</ButtonLink>
        }
      />
      <JoinOffers offers={offers} />
      <OrganisationList organisations={mine} mayCreate={!user.guest} />
    </div>
  );
}
