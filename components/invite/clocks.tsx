import { Clock } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** A moment on the call's clock and on the reader's, each with its city. */
export async function Clocks({ instant, zone }: { instant: Date; zone: string }) {
  const { t, format, zone: mine } = await reader();
  return (
    <span className="flex flex-col">
      {[...new Set([zone, mine])].map((whose) => (
        <Clock key={whose} instant={instant}>
          {t("invite.facts.inZone", {
            when: format.dateTime(instant, whose),
            city: format.zoneCity(whose),
          })}
        </Clock>
      ))}
    </span>
  );
}
