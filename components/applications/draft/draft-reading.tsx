import { type DataItem, DataList, Notice } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

/** The draft to read only: for partners, and once it is submitted. */
export async function DraftReading({ application }: { application: ApplicationView }) {
  const { t, format, locale } = await reader();
  const { title, acronym, summary, pack, startsOn, durationMonths, lumpSum, relation } =
    application;
  const gap = <span className="text-muted">{t("applications.draft.gap")}</span>;
  const items: DataItem[] = [
    { label: t("applications.draft.titleLabel"), value: title || gap },
    { label: t("applications.draft.acronym"), value: acronym || gap },
    { label: t("applications.draft.summary"), value: summary || gap },
    { label: t("applications.draft.call"), value: pack.title[locale] },
    { label: t("applications.draft.startsOn"), value: startsOn ? format.day(startsOn) : gap },
    { label: t("applications.draft.duration"), value: durationMonths ?? gap },
    {
      label: t(
        pack.funding.value.model === "prefixed-lump-sum"
          ? "applications.draft.lumpSum"
          : "applications.draft.grant",
      ),
      value: lumpSum === null ? t("applications.draft.undecided") : format.money(lumpSum),
    },
  ];
  return (
    <div className="flex flex-col gap-4">
      {may(relation, "application.edit") && (
        <Notice>
          <p>{t("applications.draft.locked")}</p>
        </Notice>
      )}
      <DataList items={items} />
    </div>
  );
}
