import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskColleague } from "@/components/organisations/ask";
import { OrganisationDetails } from "@/components/organisations/details";
import { Members } from "@/components/organisations/members";
import { OrganisationPassport } from "@/components/passport/organisation-passport";
import { PageHeader } from "@/components/ui";
import { requireUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { organisationHere } from "@/lib/organisations/loaders";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ t }, { id }] = await Promise.all([reader(), params]);
  const organisation = await organisationHere(id);
  return { title: organisation?.name ?? t("shell.notFound.title") };
}

/** One organisation: what it is, who belongs to it. */
export default async function OrganisationPage({ params }: Props) {
  const { id } = await params;
  const user = await requireUser(`/organisations/${id}`);
  const [{ t }, organisation] = await Promise.all([reader(), organisationHere(id)]);
  if (!organisation) notFound();
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <PageHeader
        title={<span className="wrap-anywhere">{organisation.name}</span>}
        back={{ href: "/organisations", label: t("organisations.title") }}
      />
      <OrganisationDetails organisation={organisation} />
      <OrganisationPassport organisation={organisation} />
      <Members organisation={organisation} me={user.id} />
      {organisation.may.manage && <AskColleague organisation={organisation} guest={user.guest} />}
    </div>
  );
}
