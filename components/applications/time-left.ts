import { timeLeft } from "@/lib/format/format";
import type { Said } from "@/lib/forms/state";

/** Whole calendar days from one instant to another, as people living in `zone` count them. */
function calendarDays(from: Date, to: Date, zone: string): number {
  // Not Temporal: this runs in the browser on every page of an application.
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  const midnight = (instant: Date) => Date.parse(`${day.format(instant)}T00:00:00Z`);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/**
 * The time left until a deadline in words, never more than there is: days while there are seven
 * or more, then days and hours, and on the last two calendar days of `zone` by their names.
 */
export function timeLeftSaid(now: Date, deadline: Date, zone: string): Said {
  const { past, days, hours, minutes } = timeLeft(now, deadline);
  if (past) {
    if (days > 0) return { key: "live.left.passedDays", params: { days } };
    if (hours > 0) return { key: "live.left.passedHours", params: { hours } };
    return { key: "live.left.passedMinutes", params: { minutes } };
  }
  const away = calendarDays(now, deadline, zone);
  const allHours = days * 24 + hours;
  if (days >= 7) return { key: "live.left.days", params: { days } };
  if (away >= 2 && days > 0) return { key: "live.left.daysHours", params: { days, hours } };
  if (away >= 1 && allHours > 0) return { key: "live.left.tomorrow", params: { hours: allHours } };
  if (allHours > 0) return { key: "live.left.todayHours", params: { hours: allHours, minutes } };
  if (minutes > 0) return { key: "live.left.minutes", params: { minutes } };
  return { key: "live.left.lastMinute" };
}
