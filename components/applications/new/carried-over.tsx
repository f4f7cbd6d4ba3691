import { Notice } from "@/components/ui";
import { carriedOver } from "@/lib/applications/start/carry";
import type { Checked } from "@/lib/checker/state";
import { callById } from "@/lib/domain/calls/calls";
import { reader } from "@/lib/i18n/request";

/** What comes along from the checker, and what does not. */
export async function CarriedOver({
  checked,
  callId,
  own,
}: {
  checked: Checked;
  /** The call it would go to; without one, that of the check. */
  callId: string | null;
  own: { name: string; country: string };
}) {
  const { t, format } = await reader();
  const pack = callById(callId ?? checked.callId);
  if (!pack) return null;
  const carried = carriedOver(checked, pack, { ...own, oid: null, pic: null });
  const { partners, withoutCountry, lumpSum, durationMonths, startsOn } = carried;
  const parts = [
    t("applications.carried.partners", { n: partners.length }),
    lumpSum !== null && format.money(lumpSum),
    durationMonths !== null && t("applications.carried.months", { n: durationMonths }),
    startsOn !== null && t("applications.carried.start", { day: format.day(startsOn) }),
  ].filter((part) => part !== false);
  return (
    <Notice>
      <p>{t("applications.carried.says", { what: format.list(parts) })}</p>
      {withoutCountry > 0 && <p>{t("applications.carried.leftOut", { n: withoutCountry })}</p>}
    </Notice>
  );
}
