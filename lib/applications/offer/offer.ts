import { type Checked, readCheck } from "@/lib/checker/state";
import { allCalls, callById, noCalls } from "@/lib/domain/calls/calls";
import { type Action, actions, type NoCall, type RulePack } from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";

/** A call that an application can be started for. */
export interface OfferedCall {
  pack: RulePack;
  /** null: not known; the coordinator enters it. */
  deadline: Date | null;
  /** Whether the deadline is still ahead on the server's clock. */
  state: "open" | "over" | "unknown";
}

/** What a new application can be for, step by step: year, action, call. */
export interface Offer {
  year: number;
  years: readonly number[];
  action: Action;
  actions: readonly Action[];
  /** The calls of that action in that year; none where it had no call or nothing is known. */
  calls: readonly OfferedCall[];
  /** What is known not to have been called in that year, each title once. */
  noCalls: readonly NoCall[];
  /** Id of the call to begin with, if one was asked for or there is only one. */
  chosen: string | null;
  /** The query of a checker page and what it says; null when none came along. */
  check: { query: string; checked: Checked } | null;
}

/** Longer queries are no consortium of ours. */
const LONGEST_CHECK = 8000;

/** What an address asks for; whatever it holds, it is answered. */
export type Asked = Partial<Record<"year" | "action" | "call" | "check", string>>;

/**
 * The part of all calls that an address asks for. Without a wish it begins with the call whose
 * deadline comes next, else with the newest.
 * @param now on the server's clock.
 */
export function offerOf(asked: Asked, now: Date): Offer {
  const check = checkOf(asked.check);
  const wanted = callById(asked.call ?? "") ?? (check && callById(check.checked.callId));
  const first = firstCall(now);
  const years = [...new Set(allCalls.map(({ year }) => year))].sort();
  const year = years.find((one) => String(one) === asked.year) ?? wanted?.year ?? first?.year ?? 0;
  const action =
    actions.find((one) => one === asked.action) ?? wanted?.action ?? first?.action ?? "ka220";
  const calls = allCalls
    .filter((pack) => pack.year === year && pack.action === action)
    .map((pack) => offered(pack, now));
  const [only, another] = calls;
  const inSight = calls.find(({ pack }) => pack.id === wanted?.id) ?? (another ? null : only);
  const none = noCalls.filter((one) => one.year === year && one.action === action);
  return {
    year,
    years,
    action,
    actions,
    calls,
    check,
    noCalls: none.filter(({ title }, at) => none.findIndex((n) => n.title.en === title.en) === at),
    chosen: inSight?.pack.id ?? null,
  };
}

/** The address of the page that asks so: whoever has to sign in first comes back to it. */
export function newApplicationPath(
  asked: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const name of ["year", "action", "call", "check"]) {
    const value = asked[name];
    if (typeof value === "string") query.set(name, value);
  }
  return query.size > 0 ? `/applications/new?${query}` : "/applications/new";
}

/**
 * The consortium from the checker that a path brings along: that of a new application, also where
 * an organisation has to be registered first. null without one.
 */
export function checkIn(path: string): Checked | null {
  const base = "https://tercet.invalid";
  if (!URL.canParse(path, base)) return null;
  const { pathname, searchParams } = new URL(path, base);
  if (pathname === "/organisations/new") {
    const next = searchParams.get("next");
    return next?.startsWith("/applications/new?") ? checkIn(next) : null;
  }
  if (pathname !== "/applications/new") return null;
  return checkOf(searchParams.get("check") ?? undefined)?.checked ?? null;
}

function offered(pack: RulePack, now: Date): OfferedCall {
  if (!pack.deadline) return { pack, deadline: null, state: "unknown" };
  const deadline = instantOf(pack.deadline.value);
  return { pack, deadline, state: deadline > now ? "open" : "over" };
}

function firstCall(now: Date): RulePack | null {
  const open = allCalls
    .map((pack) => offered(pack, now))
    .filter(({ state }) => state === "open")
    .sort((a, b) => Number(a.deadline) - Number(b.deadline));
  // The calls of one year stand in the order in which a form offers them.
  const year = open[0]?.pack.year;
  return (
    open.map(({ pack }) => pack).find((pack) => pack.action === "ka220" && pack.year === year) ??
    open[0]?.pack ??
    allCalls.findLast(({ action }) => action === "ka220") ??
    null
  );
}

function checkOf(query: string | undefined): Offer["check"] {
  if (!query || query.length > LONGEST_CHECK) return null;
  return { query, checked: readCheck(query) };
}
