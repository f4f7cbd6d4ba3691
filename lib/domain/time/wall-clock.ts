import { Temporal } from "temporal-polyfill";
import type { WallClock } from "@/lib/domain/calls/types";

/** The instant of a wall-clock time. Throws for one that a clock change skips or repeats. */
export function instantOf(wall: WallClock): Date {
  const zoned = Temporal.PlainDateTime.from(wall.local).toZonedDateTime(wall.zone, {
    disambiguation: "reject",
  });
  return new Date(zoned.epochMilliseconds);
}

/** The calendar day `YYYY-MM-DD` that people in `zone` live at that instant. */
export function localDay(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The calendar day `days` later (earlier if negative); days are dates, not 24 hours. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/**
 * `hour`:00 on the wall of `zone` on that day. Should a clock change skip that hour, the clock
 * has moved on by as much: a reminder comes a little later rather than never.
 */
export function atLocalHour(day: string, hour: number, zone: string): Date {
  const zoned = Temporal.PlainDate.from(day)
    .toPlainDateTime({ hour })
    .toZonedDateTime(zone, { disambiguation: "compatible" });
  return new Date(zoned.epochMilliseconds);
}

/** The first instant of that day in `zone`, which is not always 00:00. */
export function startOfLocalDay(day: string, zone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}

/** The last millisecond of that day in `zone`: what is due "by the end of the day" is due then. */
export function endOfLocalDay(day: string, zone: string): Date {
  return new Date(startOfLocalDay(addDays(day, 1), zone).getTime() - 1);
}
