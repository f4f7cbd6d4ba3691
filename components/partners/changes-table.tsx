import { Table } from "@/components/ui";
import { changesInWords } from "@/lib/consent/words";
import type { TermsDifference } from "@/lib/domain/consent/types";
import { reader } from "@/lib/i18n/request";

/** What was confirmed beside what stands now, a changed thing a row. */
export async function ChangesTable({ differences }: { differences: readonly TermsDifference[] }) {
  const { t, locale } = await reader();
  return (
    <Table
      caption={t("consent.changes.caption")}
      columns={[
        { key: "what", title: t("consent.changes.what") },
        { key: "before", title: t("consent.changes.before") },
        { key: "now", title: t("consent.changes.now") },
      ]}
      rows={changesInWords(differences, locale).map(({ what, before, now }) => ({
        key: what,
        cells: { what, before, now: <strong className="font-semibold">{now}</strong> },
      }))}
    />
  );
}
