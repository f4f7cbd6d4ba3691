import type { CallRules, CompositionRule } from "@/lib/domain/calls/types";
import { shortfall } from "@/lib/domain/eligibility/judge";
import { placesOf } from "@/lib/domain/eligibility/places";
import { lossesOf } from "@/lib/domain/eligibility/stress";
import { tally } from "@/lib/domain/eligibility/tally";
import type { Facts, OrganisationFacts, OrganisationType } from "@/lib/domain/eligibility/types";

/** A kind of organisation that would help most if it joined as a full partner. */
export interface NextPartner {
  /** What it should be; empty: any organisation will do. */
  types: readonly OrganisationType[];
  /** Countries from which it helps as much, by code. */
  countries: readonly string[];
  /** Codes of rules that it would fulfil, or bring nearer. */
  closes: readonly string[];
  /** How many partners could then be lost, one at a time, without losing eligibility; and now. */
  critical: { before: number; after: number };
}

/**
 * Which partner to look for next: first those that close most of what is missing, then those that
 * leave the fewest partners whose loss would be critical. At most three, best first; none when
 * nothing would get better.
 */
export function nextPartners(facts: Facts, pack: CallRules): NextPartner[] {
  const before = standing(facts, pack);
  const found = new Map<string, NextPartner & { lack: number }>();
  for (const types of wantedTypes(pack)) {
    for (const countries of alikeCountries(facts, pack)) {
      const [country = ""] = countries;
      const joined = joining(facts, country, types);
      const after = standing(joined, pack);
      const closes = [...before.lacking]
        .filter(([code, by]) => (after.lacking.get(code) ?? 0) < by)
        .map(([code]) => code);
      const helps =
        after.lack < before.lack || (after.lack === 0 && after.critical < before.critical);
      if (!helps) continue;
      const key = `${types.join()} ${after.lack} ${after.critical} ${closes.join()}`;
      const known = found.get(key);
      found.set(key, {
        types,
        countries: [...(known?.countries ?? []), ...countries].sort(),
        closes,
        critical: { before: before.critical, after: after.critical },
        lack: after.lack,
      });
    }
  }
  const ranked = [...found.values()].sort(
    (a, b) =>
      a.lack - b.lack || a.critical.after - b.critical.after || a.types.length - b.types.length,
  );
  return withoutLesser(ranked).slice(0, 3);
}

/** Of suggestions that bring the same, the one that asks least of the newcomer is enough. */
function withoutLesser(ranked: readonly (NextPartner & { lack: number })[]): NextPartner[] {
  const [best] = ranked;
  return ranked
    .filter((one) => one.lack === best?.lack && one.critical.after === best.critical.after)
    .filter(
      (one, _index, equal) =>
        one.types.length === 0 || !equal.some(({ types }) => types.length === 0),
    )
    .map(({ lack: _lack, ...one }) => one);
}

function standing(facts: Facts, pack: CallRules) {
  const { lacking } = shortfall(facts, pack);
  const lack = [...lacking.values()].reduce((sum, by) => sum + by, 0);
  const losses = lossesOf(facts, pack);
  return { lacking, lack, critical: losses.filter(({ effect }) => effect === "critical").length };
}

/** The types that the call's rules speak of, each alone; none where any organisation will do. */
function wantedTypes(pack: CallRules): readonly (readonly OrganisationType[])[] {
  const spoken = pack.composition.flatMap(typesOf);
  const counting = pack.countingTypes?.value;
  const any = counting ? counting.map((type) => [type]) : [[]];
  return [...any, ...new Set(spoken)].map((one) => (typeof one === "string" ? [one] : one));
}

function typesOf(rule: CompositionRule): readonly OrganisationType[] {
  if (rule.kind === "both") return rule.among.flatMap(({ types }) => types.slice(0, 1));
  // The first named stands for all that fulfil the rule.
  return "types" in rule && rule.kind !== "coordinator-type" ? rule.types.slice(0, 1) : [];
}

/** Countries that count, put together where a newcomer from any of them changes the same. */
function alikeCountries(facts: Facts, pack: CallRules): readonly (readonly string[])[] {
  const { places, organisations } = tally(facts, pack);
  const groups = new Map<string, string[]>();
  for (const country of placesOf(pack).counting) {
    const there = organisations
      .filter((_one, index) => places[index]?.countsFor === country)
      .map(({ types, role }) => `${role} ${types.join()}`)
      .sort();
    const key = `${pack.memberStates.value.includes(country)} ${there.join(";")}`;
    groups.set(key, [...(groups.get(key) ?? []), country]);
  }
  return [...groups.values()];
}

function joining(facts: Facts, country: string, types: readonly string[]): Facts {
  const newcomer: OrganisationFacts = { id: "~new", name: "", country, role: "partner", types };
  return { ...facts, organisations: [...facts.organisations, newcomer] };
}
