import type { Among, CallRules, CompositionRule } from "@/lib/domain/calls/types";
import type { Place } from "@/lib/domain/eligibility/places";
import {
  blocks,
  type Case,
  consortium,
  type Found,
  nothing,
  pathOf,
  type Rule,
  warns,
} from "@/lib/domain/eligibility/rule";
import { isPrivate, isPublic } from "@/lib/domain/eligibility/sectors";
import type { Tally } from "@/lib/domain/eligibility/tally";
import type { Standing } from "@/lib/domain/eligibility/types";

/** The call's own rules about who must be in the consortium, as rules like all others. */
export function compositionRules(pack: CallRules): Rule[] {
  return pack.composition.map((written) => ({
    id: written.code,
    severity: written.advice ? warns : blocks,
    source: () => written.source,
    find: (about) => {
      const found = check(written, about);
      const { differs } = written;
      return differs ? found.map((one) => ({ ...one, differs })) : found;
    },
    passes: { facts: consortium(pack.example) },
    fails: { facts: consortium(written.fails) },
  }));
}

function check(rule: CompositionRule, about: Case): readonly Found[] {
  const { tally } = about;
  switch (rule.kind) {
    case "count":
      return atLeast(rule.atLeast, among(tally, rule).length, rule.types);
    case "countries":
      return atLeast(rule.atLeast, countriesOf(tally, rule).size, rule.types);
    case "both": {
      const [first, second] = rule.among;
      const countries = countriesOf(tally, second);
      const both = [...countriesOf(tally, first)].filter((country) => countries.has(country));
      return atLeast(rule.atLeast, both.length, [...first.types, ...second.types]);
    }
    case "coordinator-type":
      return aboutCoordinator(about, ({ types }) => !types.some(oneOf(rule.types)), {
        types: rule.types,
      });
    case "coordinator-age":
      return tooYoung(rule.years, about);
    case "public-and-private": {
      const has = tally.organisations.some(isPublic) && tally.organisations.some(isPrivate);
      return has ? nothing : [{ path: "", params: {} }];
    }
    case "cap":
      return tally.organisations.flatMap((organisation) => {
        const { elsewhere } = organisation;
        const [inAll, coordinated] = [elsewhere?.applications ?? 0, elsewhere?.coordinates ?? 0];
        const coordinates = organisation.role === "coordinator";
        if (rule.role === "coordinator" && !coordinates) return [];
        const have = 1 + (rule.role === "coordinator" ? coordinated : inAll);
        if (have <= rule.atMost) return [];
        const params = { name: organisation.name, have, atMost: rule.atMost };
        return [{ path: pathOf(organisation), params }];
      });
  }
}

function atLeast(needed: number, have: number, types: readonly string[]): readonly Found[] {
  return have >= needed
    ? nothing
    : [{ path: "", params: { needed, have, missing: needed - have, types } }];
}

/** Positions of the organisations that a rule looks at; their countries must count. */
function among({ organisations, standings, places }: Tally, { types, roles }: Among): number[] {
  const found: number[] = [];
  organisations.forEach((organisation, index) => {
    const standing = standings[index] as Standing;
    const { slot } = places[index] as Place;
    const admitted = roles
      ? roles.includes(organisation.role) && slot >= 0 && standing !== "duplicate"
      : standing.startsWith("counts");
    if (admitted && organisation.types.some(oneOf(types))) found.push(index);
  });
  return found;
}

function countriesOf(tally: Tally, these: Among): Set<number | undefined> {
  return new Set(among(tally, these).map((index) => tally.places[index]?.slot));
}

function aboutCoordinator(
  { tally }: Case,
  is: (coordinator: Tally["organisations"][number]) => boolean,
  params: Found["params"],
): readonly Found[] {
  return tally.organisations
    .filter((one) => one.role === "coordinator" && is(one))
    .map((one) => ({ path: pathOf(one), params: { name: one.name, ...params } }));
}

/** The day of the deadline counts: founded that day so many years ago is old enough. */
function tooYoung(years: number, about: Case): readonly Found[] {
  const day = (about.facts.deadline ?? about.pack.deadline?.value)?.local.slice(0, 10);
  if (!day) return nothing;
  const latest = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return aboutCoordinator(about, ({ foundedOn }) => Boolean(foundedOn && foundedOn > latest), {
    years,
    day: latest,
  });
}

function oneOf(types: readonly string[]) {
  return (type: string) => types.includes(type);
}
