import { Clock } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** A moment on the call's clock and on the reader's; once when they read the same zone. */
export async function BothClocks({ instant, zone }: { instant: Date; zone: string }) {
  const { t, format, zone: mine } = await reader();
  const on = (whose: string) => (
    <Clock key={whose} instant={instant}>
      {t("partners.inZone", {
        when: format.dateTime(instant, whose),
        city: format.zoneCity(whose),
      })}
    </Clock>
  );
  return (
    <span className="flex flex-col">
      {on(mine)}
      {mine !== zone && <span className="text-sm text-muted">{on(zone)}</span>}
    </span>
  );
}
