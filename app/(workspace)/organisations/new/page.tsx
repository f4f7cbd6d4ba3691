import type { Metadata } from "next";
import { NewOrganisationForm } from "@/components/organisations/new-form";
import { Notice, PageHeader } from "@/components/ui";
import { requireUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { myOrganisations } from "@/lib/organisations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("organisations.form.newTitle") };
}

/** Registers an organisation; the first stop of a person who belongs to none. */
export default async function NewOrganisationPage() {
  const user = await requireUser("/organisations/new");
  const [{ t }, mine] = await Promise.all([reader(), myOrganisations()]);
  const lead =
    mine.length === 0 ? t("organisations.form.firstWhy") : t("organisations.form.newLead");
  return (
    <div className="flex max-w-2xl flex-col gap-8">
      <PageHeader title={t("organisations.form.newTitle")} lead={lead} />
      {user.guest ? (
        <Notice tone="warning">{t("refusals.organisations.guest")}</Notice>
      ) : (
        <NewOrganisationForm askName={user.name === ""} />
      )}
    </div>
  );
}
