import { fieldList } from "@/components/passport/record-words";
import { Status } from "@/components/ui";
import type { RulePack } from "@/lib/domain/calls/types";
import { contactRisk, passportGaps } from "@/lib/domain/passport/gaps";
import type { OrganisationRecord } from "@/lib/domain/passport/types";
import { reader } from "@/lib/i18n/request";

/** What forms still lack about an organisation, and how hard it is to reach. */
export async function PassportStanding({
  record,
  pack,
}: {
  record: OrganisationRecord;
  /** Whose form is meant; null: any. */
  pack: RulePack | null;
}) {
  const here = await reader();
  const { t } = here;
  const gaps = passportGaps(record, pack);
  const risk = contactRisk(record);
  const list = fieldList(gaps, here);
  return (
    <div className="flex flex-col items-start gap-1">
      {gaps.length > 0 ? (
        <Status tone="waiting">
          {pack ? t("passport.lacks", { list }) : t("passport.lacksAny", { list })}
        </Status>
      ) : (
        <Status tone="positive">{t(pack ? "passport.complete" : "passport.completeAny")}</Status>
      )}
      {risk && (
        <Status tone={risk === "none-known" ? "negative" : "warning"}>
          {t(`passport.risk.${risk}`)}
        </Status>
      )}
    </div>
  );
}
