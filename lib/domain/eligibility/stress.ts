import type { CallRules } from "@/lib/domain/calls/types";
import { type Shortfall, shortfall } from "@/lib/domain/eligibility/judge";
import type { Facts } from "@/lib/domain/eligibility/types";

/** What the loss of one partner does, everyone else staying. */
export interface Loss {
  /** The partner's id. */
  id: string;
  /**
   * - critical: the consortium may stand as it is, but not without this partner;
   * - worse: it falls short already, and further without;
   * - country: it may still stand, but one country fewer counts;
   * - safe: nothing that matters changes.
   */
  effect: "critical" | "worse" | "country" | "safe";
  /** Codes of the rules that would then be broken, or be broken further. */
  breaks: readonly string[];
}

export interface Stress {
  /** By id, for every organisation but the coordinator. */
  losses: readonly Loss[];
  /** So many partners may leave, whichever they are: 0, 1 or 2 (which means at least 2). */
  survives: 0 | 1 | 2;
}

/** More partners than these are not tried two by two. */
const MANY = 60;

/**
 * What happens if partners drop out. Looks at who takes part, not at amounts and dates. Tries each
 * partner, and each two while there are at most 60: no shortcut, no surprise.
 */
export function stressTest(facts: Facts, pack: CallRules): Stress {
  const losses = lossesOf(facts, pack);
  return { losses, survives: survives(facts, pack, losses) };
}

/** What the loss of each partner does, sorted by its id. */
export function lossesOf(facts: Facts, pack: CallRules): Loss[] {
  const now = shortfall(facts, pack);
  return facts.organisations
    .filter(({ role }) => role !== "coordinator")
    .map(({ id }) => loss(id, now, shortfall(leaving(facts, id), pack)))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** What the loss of one organisation does, the coordinator's too. */
export function lossOf(facts: Facts, pack: CallRules, id: string): Loss {
  return loss(id, shortfall(facts, pack), shortfall(leaving(facts, id), pack));
}

function loss(id: string, now: Shortfall, then: Shortfall): Loss {
  const breaks = [...then.lacking]
    .filter(([code, by]) => by > (now.lacking.get(code) ?? 0))
    .map(([code]) => code);
  const fewer = then.countries < now.countries ? "country" : "safe";
  const broken = now.lacking.size > 0 ? "worse" : "critical";
  return { id, effect: breaks.length > 0 ? broken : fewer, breaks };
}

function survives(facts: Facts, pack: CallRules, losses: readonly Loss[]): Stress["survives"] {
  const stands = (left: Facts) => shortfall(left, pack).lacking.size === 0;
  if (!stands(facts) || losses.some(({ effect }) => effect === "critical")) return 0;
  if (losses.length > MANY) return 1;
  const anyTwo = losses.every(({ id }, index) => {
    const left = leaving(facts, id);
    return losses.slice(index + 1).every((other) => stands(leaving(left, other.id)));
  });
  return anyTwo ? 2 : 1;
}

function leaving(facts: Facts, id: string): Facts {
  return { ...facts, organisations: facts.organisations.filter((one) => one.id !== id) };
}
