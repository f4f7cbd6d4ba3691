import type { CallRules } from "@/lib/domain/calls/types";
import { type Duplicate, identifiersOf, noDuplicates } from "@/lib/domain/eligibility/duplicates";
import { notes } from "@/lib/domain/eligibility/notes";
import { type Place, type Places, placesOf } from "@/lib/domain/eligibility/places";
import type {
  Facts,
  Missing,
  OrganisationFacts,
  Standing,
  Verdict,
} from "@/lib/domain/eligibility/types";

/**
 * Who counts and who does not: made in one pass, read by every rule. The arrays run side by side,
 * coordinator first, then by id, whatever the order the organisations came in.
 */
export interface Tally {
  organisations: readonly OrganisationFacts[];
  places: readonly Place[];
  standings: readonly Standing[];
  duplicates: readonly Duplicate[];
  coordinators: number;
  /** Which remarkable things there are at all: sums of `notes`. Most rules look no further. */
  noted: number;
  counts: Verdict["counts"];
  /** The countries among `counts.countries` that are not EU Member States. */
  others: readonly string[];
  missing: Missing;
}

/** How many countries a word of bits holds: a number's sign is left alone. */
const WORD = 31;

/** Counts the organisations that make up the minimum of the call. */
export function tally(facts: Facts, rules: CallRules): Tally {
  const places = placesOf(rules);
  const organisations = inLine(facts.organisations);
  const where: Place[] = [];
  const standings: Standing[] = [];
  const countingTypes: readonly string[] | undefined = rules.countingTypes?.value;
  const identifiers = identifiersOf(organisations, standings);
  let first = 0;
  let second = 0;
  let organisationCount = 0;
  let coordinators = 0;
  let noted = 0;

  for (let index = 0; index < organisations.length; index += 1) {
    const organisation = organisations[index] as OrganisationFacts;
    const place = places.of(organisation.country);
    const duplicate = identifiers?.meet(organisation, index);
    const { role } = organisation;
    if (role === "coordinator") coordinators += 1;
    let standing: Standing;
    if (!places.counts[role])
      standing = role === "affiliated" ? "affiliated-role" : "associated-role";
    else if (place.slot < 0) standing = "country-not-eligible";
    else if (duplicate) standing = "duplicate";
    else if (countingTypes && !organisation.types.some((type) => countingTypes.includes(type)))
      standing = "type-does-not-count";
    else {
      organisationCount += 1;
      // Two words of 31 bits hold which countries are there: faster than a set.
      const bit = 1 << (place.slot % WORD);
      const isFirst = place.slot < WORD;
      standing = (isFirst ? first : second) & bit ? "counts-same-country" : "counts";
      if (isFirst) first |= bit;
      else second |= bit;
    }
    where.push(place);
    standings.push(standing);
    noted |= notes[standing] | place.noted;
    if (!places.offers[role]) noted |= notes["not-offered"];
  }

  const { countries, others } = countriesOf(places, [first, second]);
  const memberStates = countries.length - others.length;
  return {
    organisations,
    places: where,
    standings,
    duplicates: identifiers?.duplicates ?? noDuplicates,
    coordinators,
    noted,
    counts: { organisations: organisationCount, countries, memberStates },
    others,
    missing: {
      organisations: Math.max(0, rules.minOrganisations.value - organisationCount),
      countries: Math.max(0, rules.minCountries.value - countries.length),
      memberStates: Math.max(0, (rules.minMemberStates?.value ?? 0) - memberStates),
    },
  };
}

/** Reads the countries that are there out of the two words, in the order of their codes. */
function countriesOf({ counting, memberState }: Places, words: readonly [number, number]) {
  const countries: string[] = [];
  const others: string[] = [];
  for (let word = 0; word < 2; word += 1) {
    for (let bits = words[word] as number; bits !== 0; bits &= bits - 1) {
      // The position of the lowest bit: of 32, so many stand above it.
      const slot = word * WORD + (31 - Math.clz32(bits & -bits));
      const country = counting[slot] as string;
      countries.push(country);
      if (!memberState[slot]) others.push(country);
    }
  }
  return { countries, others };
}

/** Coordinator first, then by id. Most lists are in that order already and are not copied. */
function inLine(organisations: readonly OrganisationFacts[]): readonly OrganisationFacts[] {
  for (let index = 1; index < organisations.length; index += 1) {
    const before = organisations[index - 1] as OrganisationFacts;
    if (compare(before, organisations[index] as OrganisationFacts) > 0)
      return organisations.toSorted(compare);
  }
  return organisations;
}

function compare(a: OrganisationFacts, b: OrganisationFacts): number {
  const first = Number(b.role === "coordinator") - Number(a.role === "coordinator");
  return first || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Why each organisation does or does not count, by its id. */
export function standingsOf(facts: Facts, rules: CallRules): Record<string, Standing> {
  const { organisations, standings } = tally(facts, rules);
  return Object.fromEntries(
    organisations.map(({ id }, index) => [id, standings[index] as Standing]),
  );
}
