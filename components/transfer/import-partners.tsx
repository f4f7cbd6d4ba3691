import { MoreWords } from "@/components/shell/more-words";
import { ImportForm } from "@/components/transfer/import-form";
import { buttonClass, Card, Section } from "@/components/ui";
import { countries } from "@/lib/domain/countries/countries";
import { roles } from "@/lib/domain/eligibility/types";
import { columns } from "@/lib/domain/table/columns";
import type { ColumnKey } from "@/lib/domain/table/types";
import { transferMessages } from "@/lib/i18n/client-areas";
import { allMessages } from "@/lib/i18n/messages";
import { reader } from "@/lib/i18n/request";

/** The form that reads partners from a table, and the template to begin with. */
export async function ImportPartners({ applicationId }: { applicationId: string }) {
  const { t, format, locale } = await reader();
  const names = {
    countries: Object.fromEntries(countries.map((code) => [code, format.country(code)])),
    roles: Object.fromEntries(roles.map((role) => [role, t(`eligibility.role.${role}`)])),
    columns: Object.fromEntries(columns.map((column) => [column.key, column[locale]])) as Record<
      ColumnKey,
      string
    >,
  };
  const file = `/api/applications/${applicationId}/consortium.template`;
  return (
    <>
      <Card>
        <MoreWords messages={transferMessages(allMessages[locale])}>
          <ImportForm {...{ applicationId, names }} />
        </MoreWords>
      </Card>
      <Section title={t("transfer.template.title")} lead={t("transfer.template.about")}>
        <div className="flex flex-wrap gap-2">
          {/* Files: no page to go to, so plain links. */}
          <a href={`${file}.xlsx`} className={buttonClass()} download>
            {t("transfer.template.xlsx")}
          </a>
          <a href={`${file}.csv`} className={buttonClass()} download>
            {t("transfer.template.csv")}
          </a>
        </div>
      </Section>
    </>
  );
}
