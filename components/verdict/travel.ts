import { allCalls, callById, noCalls, sameCallIn } from "@/lib/domain/calls/calls";
import type { CallRules, NoCall, RulePack } from "@/lib/domain/calls/types";
import { type Comparison, compare } from "@/lib/domain/eligibility/compare";
import type { Facts, Finding } from "@/lib/domain/eligibility/types";

/** Where one may travel to: a call, or a year in which its action had none. */
export type Destination =
  | { kind: "call"; call: RulePack }
  | { kind: "none"; none: NoCall }
  | { kind: "unknown" };

/** What an address names; null where it names nothing, or the call that one is in. */
export function destinationOf(
  as: string | string[] | undefined,
  here: CallRules,
): Destination | null {
  if (typeof as !== "string" || as === "" || as === here.id) return null;
  const call = callById(as);
  if (call) return { kind: "call", call };
  const none = noCalls.find(({ id }) => id === as);
  return none ? { kind: "none", none } : { kind: "unknown" };
}

/** The same call in every other year: null where nothing is known of one. */
export function otherYears(here: RulePack): { year: number; there: RulePack | NoCall | null }[] {
  const years = [...new Set(allCalls.map(({ year }) => year))].filter((year) => year !== here.year);
  return years.sort((a, b) => a - b).map((year) => ({ year, there: sameCallIn(here, year) }));
}

/**
 * The same consortium in another call, judged as the overview judges it here: the project starts on
 * the same day as many years later as the call is, and it is that call's deadline that counts.
 */
export function travelled(
  { deadline: _own, ...facts }: Facts,
  here: CallRules,
  there: CallRules,
): Comparison {
  const startsOn = facts.startsOn && yearsLater(facts.startsOn, there.year - here.year);
  const found = compare({ ...facts, startsOn }, here, there, "drafting");
  // A start that was moved says nothing about here.
  const about = ({ path }: Finding) => path === "startsOn" && startsOn !== null;
  return { ...found, disappears: found.disappears.filter((one) => !about(one)) };
}

function yearsLater(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return moved.replace("-02-29", "-02-28");
}
