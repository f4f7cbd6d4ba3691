import type { RulePack } from "@/lib/domain/calls/types";
import { tally } from "@/lib/domain/eligibility/tally";
import type { Facts, Verdict } from "@/lib/domain/eligibility/types";

/** What the minimum of the call says when one organisation leaves. */
export interface Loss {
  /** `keeps`: met with and without it; `breaks`: met only with it; `short`: not met even with it. */
  effect: "keeps" | "breaks" | "short";
  /** What would be missing without it. */
  missing: Verdict["missing"];
}

/** The consortium minimum if the organisation `id` dropped out and everyone else stayed. */
export function without(facts: Facts, pack: RulePack, id: string): Loss {
  const remaining = facts.organisations.filter((one) => one.id !== id);
  const met = ({ organisations, countries }: Verdict["missing"]) =>
    organisations === 0 && countries === 0;
  const before = tally(facts, pack).missing;
  const { missing } = tally({ ...facts, organisations: remaining }, pack);
  return { effect: met(missing) ? "keeps" : met(before) ? "breaks" : "short", missing };
}
