import type { Duration, Funding, Start } from "@/lib/domain/calls/types";

/** Whether a project may last so many months. */
export function durationFits(months: number, duration: Duration): boolean {
  if ("oneOf" in duration) return duration.oneOf.includes(months);
  return Number.isInteger(months) && months >= duration.min && months <= duration.max;
}

/** Whether a project may start on this day, `YYYY-MM-DD`. */
export function startFits(day: string, start: Start): boolean {
  return "oneOf" in start ? start.oneOf.includes(day) : day >= start.from && day <= start.to;
}

/**
 * The most that may be asked for, in whole euros: of a project of so many months, if that matters
 * and is known. null where one of a few lump sums is chosen.
 */
export function grantCeiling(funding: Funding, months: number | null): number | null {
  if (funding.model === "prefixed-lump-sum") return null;
  return funding.maxByMonths?.find((one) => one.months === months)?.max ?? funding.max;
}
