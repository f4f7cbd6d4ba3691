import type { CallRules } from "@/lib/domain/calls/types";
import { countedCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import { notes } from "@/lib/domain/eligibility/notes";
import type { Role } from "@/lib/domain/eligibility/types";

/** What an establishment in one country means to one call. */
export interface Place {
  /** ISO code of the country itself, and of the one it counts for (that of a territory). */
  country: string;
  countsFor: string;
  /** Position of the counted country among those that count, from 0; -1 if it does not count. */
  slot: number;
  /** May be a full partner, though it does not count. */
  admitted: boolean;
  restricted: boolean;
  /** What a tally notes of an organisation there. */
  noted: number;
}

/** A call as the tally reads it. */
export interface Places {
  /** Countries that count, sorted by code; `slot` is the position in here. */
  counting: readonly string[];
  /** Whether the country in a slot is an EU Member State. */
  memberState: readonly boolean[];
  /** Which roles count, and which the form knows at all. */
  counts: Readonly<Record<Role, boolean>>;
  offers: Readonly<Record<Role, boolean>>;
  of(country: string): Place;
}

const known = new WeakMap<CallRules, Places>();

/** The places of a call, worked out once for each pack and code: judging reads them many times. */
export function placesOf(rules: CallRules): Places {
  const found = known.get(rules) ?? makePlaces(rules);
  known.set(rules, found);
  return found;
}

function makePlaces(rules: CallRules): Places {
  const counting = [
    ...rules.memberStates.value,
    ...rules.associatedCountries.value,
    ...(rules.alsoCounting?.value ?? []),
  ].sort();
  // By the two letters, of each its last five bits: quicker than a map, and as small.
  const met: ({ code: string; place: Place } | null)[] = Array(1024).fill(null);
  const of = (code: string): Place => {
    const at = ((code.charCodeAt(0) & 31) << 5) | (code.charCodeAt(1) & 31);
    const found = met[at];
    if (found && found.code === code) return found.place;
    const made = place(code, counting, rules);
    // What strangers send in place of a code is worth no memory.
    if (code.length === 2) met[at] = { code, place: made };
    return made;
  };
  return {
    counting,
    memberState: counting.map((code) => rules.memberStates.value.includes(code)),
    counts: among(rules.countingRoles.value),
    offers: among(rules.roles),
    of,
  };
}

function among(some: readonly Role[]): Record<Role, boolean> {
  return {
    coordinator: some.includes("coordinator"),
    partner: some.includes("partner"),
    associated: some.includes("associated"),
    affiliated: some.includes("affiliated"),
  };
}

function place(code: string, counting: readonly string[], rules: CallRules): Place {
  const country = normaliseCountry(code);
  const countsFor = countedCountry(country);
  const others = rules.otherCountries.value;
  const slot = counting.indexOf(countsFor);
  const restricted = rules.restrictedCountries.value.includes(country);
  return {
    country,
    countsFor,
    slot,
    admitted:
      slot >= 0 ||
      (others.admits === "any" && !others.except.includes(country)) ||
      (others.admits === "some" && others.countries.includes(country)),
    restricted,
    noted: (restricted ? notes.restricted : 0) | (country === countsFor ? 0 : notes.territory),
  };
}
