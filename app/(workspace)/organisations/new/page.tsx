import type { Metadata } from "next";
import { CheckKept } from "@/components/applications/new/check-kept";
import { NewOrganisationForm } from "@/components/organisations/new-form";
import { Notice, PageHeader } from "@/components/ui";
import { checkIn } from "@/lib/applications/offer/offer";
import { requireUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { myOrganisations } from "@/lib/organisations/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("organisations.form.newTitle") };
}

/** Registers an organisation; the first stop of a person who belongs to none. */
export default async function NewOrganisationPage({
  searchParams,
}: PageProps<"/organisations/new">) {
  const asked = await searchParams;
  const next = typeof asked.next === "string" ? asked.next : null;
  const user = await requireUser(
    `/organisations/new${next ? `?${new URLSearchParams({ next })}` : ""}`,
  );
  const known = checkIn(next ?? "")?.organisations.find(({ role }) => role === "coordinator");
  const [{ t }, mine] = await Promise.all([reader(), myOrganisations()]);
  const lead =
    mine.length === 0 ? t("organisations.form.firstWhy") : t("organisations.form.newLead");
  return (
    <div className="flex max-w-2xl flex-col gap-8">
      <PageHeader title={t("organisations.form.newTitle")} lead={lead} />
      {user.guest ? (
        <Notice tone="warning">{t("refusals.organisations.guest")}</Notice>
      ) : (
        <>
          <CheckKept path={next ?? ""} />
          <NewOrganisationForm askName={user.name === ""} next={next} known={known} />
        </>
      )}
    </div>
  );
}
