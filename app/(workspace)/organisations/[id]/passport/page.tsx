import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrganisationPassportForm } from "@/components/passport/organisation-passport";
import { PageHeader } from "@/components/ui";
import { requireUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { organisationHere } from "@/lib/organisations/loaders";

type Props = PageProps<"/organisations/[id]/passport">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ t }, { id }] = await Promise.all([reader(), params]);
  const organisation = await organisationHere(id);
  return {
    title: organisation
      ? t("passport.pageTitle", { name: organisation.name })
      : t("shell.notFound.title"),
  };
}

/** The passport of an organisation, for those who may change it. */
export default async function OrganisationPassportPage({ params }: Props) {
  const { id } = await params;
  await requireUser(`/organisations/${id}/passport`);
  const [{ t }, organisation] = await Promise.all([reader(), organisationHere(id)]);
  if (!organisation?.may.edit) notFound();
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <PageHeader
        title={t("passport.title")}
        back={{ href: `/organisations/${id}`, label: organisation.name }}
      />
      <OrganisationPassportForm organisation={organisation} />
    </div>
  );
}
