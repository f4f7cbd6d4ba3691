import { timeLeft } from "@/lib/format/format";
import type { Said } from "@/lib/forms/state";

const MINUTE = 60_000;

/** Whole calendar days from one instant to another, as people living in `zone` count them. */
function calendarDays(from: Date, to: Date, zone: string): number {
  // Not Temporal: this runs in the browser on every page of an application.
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  const midnight = (instant: Date) => Date.parse(`${day.format(instant)}T00:00:00Z`);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/**
 * The time left until a deadline in words: calendar days of `zone` while there are seven or more,
 * then days and hours, and on the last two calendar days their names. A minute that has begun
 * counts whole, so that a clock just set to "3 hours before" says three hours.
 */
export function timeLeftSaid(now: Date, deadline: Date, zone: string): Said {
  const remaining = deadline.getTime() - now.getTime();
  if (remaining <= 0) {
    const { days, hours, minutes } = timeLeft(now, deadline);
    if (days > 0) return { key: "live.left.passedDays", params: { days } };
    if (hours > 0) return { key: "live.left.passedHours", params: { hours } };
    return { key: "live.left.passedMinutes", params: { minutes } };
  }
  if (remaining < MINUTE) return { key: "live.left.lastMinute" };
  const away = calendarDays(now, deadline, zone);
  if (away >= 7) return { key: "live.left.days", params: { days: away } };
  const { days, hours, minutes } = timeLeft(now, new Date(deadline.getTime() + MINUTE - 1));
  if (away >= 2 && days > 0) return { key: "live.left.daysHours", params: { days, hours } };
  const allHours = days * 24 + hours;
  if (away >= 1 && allHours > 0) return { key: "live.left.tomorrow", params: { hours: allHours } };
  if (allHours > 0) return { key: "live.left.todayHours", params: { hours: allHours, minutes } };
  return { key: "live.left.minutes", params: { minutes } };
}
