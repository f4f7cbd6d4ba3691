import { ButtonLink, EmptyState } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** What a list without applications says: why one is worth it, and the one next step. */
export async function NoApplications({
  hasOrganisation,
  next,
}: {
  hasOrganisation: boolean;
  /** Path to come back to once there is an organisation. */
  next?: string;
}) {
  const { t } = await reader();
  return (
    <EmptyState
      title={t("applications.empty.title")}
      action={
        <>
          {hasOrganisation ? (
            <ButtonLink href="/applications/new" variant="primary">
              {t("applications.new")}
            </ButtonLink>
          ) : (
            <ButtonLink
              href={`/organisations/new${next ? `?${new URLSearchParams({ next })}` : ""}`}
              variant="primary"
            >
              {t("applications.empty.addOrganisation")}
            </ButtonLink>
          )}
          <ButtonLink href="/" variant="quiet">
            {t("applications.empty.demo")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("applications.empty.why")}</p>
      {!hasOrganisation && <p className="mt-2">{t("applications.empty.organisationFirst")}</p>}
    </EmptyState>
  );
}
