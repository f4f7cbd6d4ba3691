import Link from "next/link";
import { ButtonLink, EmptyState, Section, Tag } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { OrganisationSummary } from "@/lib/organisations/types";

/** The organisations this person belongs to. */
export async function OrganisationList({
  organisations,
  mayCreate,
}: {
  organisations: readonly OrganisationSummary[];
  mayCreate: boolean;
}) {
  const { t, format } = await reader();
  if (organisations.length === 0)
    return (
      <EmptyState
        title={t("organisations.none")}
        action={
          mayCreate && (
            <ButtonLink href="/organisations/new" variant="primary">
              {t("organisations.new")}
            </ButtonLink>
          )
        }
      >
        {t("organisations.noneText")}
      </EmptyState>
    );
  return (
    <Section title={t("organisations.mine")}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {organisations.map(({ id, name, country, role }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 p-4 sm:px-6">
            <div className="min-w-0 grow">
              <Link href={`/organisations/${id}`} className="link font-medium wrap-break-word">
                {name}
              </Link>
              <p className="text-sm text-muted">{format.country(country)}</p>
            </div>
            <Tag>{t(`organisations.role.${role}`)}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
