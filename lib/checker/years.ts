import { allCalls, sameCallIn } from "@/lib/domain/calls/calls";
import type { NoCall, RulePack } from "@/lib/domain/calls/types";

/** Every year of which calls are known, in order. */
export const years: readonly number[] = [...new Set(allCalls.map(({ year }) => year))].sort();

/** The same call in every other year in which it, or that there was none, is known. */
export function inOtherYears(pack: RulePack): (RulePack | NoCall)[] {
  return years
    .filter((year) => year !== pack.year)
    .map((year) => sameCallIn(pack, year))
    .filter((one) => one !== null);
}
