import { Status } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import type { Requirement } from "@/lib/domain/checklist/types";
import { reader } from "@/lib/i18n/request";

/** From this many milliseconds before, the hour matters and not only the day. */
const SOON = 7 * 24 * 60 * 60 * 1000;

/**
 * By when a line is due. Far away it is a day; in the last week it is a time in the call's clock
 * and, where that differs, in the reader's.
 */
export async function Due({
  requirement: { dueAt, done },
  application: { now, closes },
}: {
  requirement: Requirement;
  application: Pick<ApplicationView, "now" | "closes">;
}) {
  const { t, format, zone: mine } = await reader();
  const { zone } = closes;
  const city = format.zoneCity(zone);
  if (done || dueAt.getTime() - now.getTime() > SOON)
    return (
      <time dateTime={dueAt.toISOString()}>
        {t("checklist.dueDay", { when: format.date(dueAt, zone) })}
      </time>
    );
  const when = format.dateTime(dueAt, zone);
  const late = dueAt <= now;
  const sameWall = format.dateTime(dueAt, mine) === when;
  const words = sameWall
    ? t(late ? "checklist.overdue" : "checklist.due", { when, city })
    : t(late ? "checklist.overdueBoth" : "checklist.dueBoth", {
        when,
        city,
        yours:
          format.date(dueAt, mine) === format.date(dueAt, zone)
            ? format.time(dueAt, mine)
            : format.dateTime(dueAt, mine),
        yourCity: format.zoneCity(mine),
      });
  return (
    <Status tone={late ? "negative" : "warning"} className="tabular-nums">
      <time dateTime={dueAt.toISOString()}>{words}</time>
    </Status>
  );
}
