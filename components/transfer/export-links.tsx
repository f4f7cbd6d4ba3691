import { buttonClass, Section } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** The consortium as files. */
export async function ExportLinks({ applicationId }: { applicationId: string }) {
  const { t } = await reader();
  const file = `/api/applications/${applicationId}/consortium`;
  return (
    <Section title={t("transfer.export.title")} lead={t("transfer.export.about")}>
      <div className="flex flex-wrap gap-2">
        <a href={`${file}.xlsx`} className={buttonClass()} download>
          {t("transfer.export.xlsx")}
        </a>
        <a href={`${file}.csv`} className={buttonClass()} download>
          {t("transfer.export.csv")}
        </a>
      </div>
    </Section>
  );
}
