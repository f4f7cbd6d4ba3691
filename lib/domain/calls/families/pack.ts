import { sources } from "@/lib/domain/calls/families/sources";
import { fact, inferredFrom } from "@/lib/domain/calls/source";
import type { CallRules, CompositionRule } from "@/lib/domain/calls/types";
import { members } from "@/lib/domain/countries/groups";

/** What holds unless a call says otherwise: nothing known, nothing asked. */
const unlessSaid = {
  version: 1,
  round: 1,
  field: null,
  lot: null,
  basedOn: null,
  opens: null,
  webinar: null,
  callBudget: null,
  start: null,
  minMemberStates: null,
  alsoCounting: null,
  countingTypes: null,
  composition: [],
  differences: [],
} as const satisfies Partial<CallRules>;

/** What every call of one year says of countries. */
function placesIn(year: number) {
  return {
    memberStates: fact(members("member-states", year), sources.countries),
    associatedCountries: fact(members("associated", year), sources.countries),
    restrictedCountries: fact(
      members("restricted", year),
      // The page on forward-looking projects of 2025 is the one that names Belarus beside Russia.
      year < 2025 ? sources.russia : inferredFrom(sources.forwardLooking),
    ),
    territories: inferredFrom(sources.territories),
  } satisfies Partial<CallRules>;
}

type Unsaid = keyof typeof unlessSaid | keyof ReturnType<typeof placesIn> | "affiliated";
type Given = Omit<CallRules, Unsaid | "id"> & Partial<Pick<CallRules, Unsaid>> & { name: string };

/** The rules of a call from what is particular to it; `name` is its id without the year. */
export function rulesFrom({ name, ...given }: Given): CallRules {
  const id = `${given.year}/${name}`;
  // Forms of National Agencies know no affiliated entities. At the portal, where a page only names
  // the roles that count, that these do not is a conclusion.
  const { source } = given.countingRoles;
  const affiliated = given.agency === "national" ? source : inferredFrom(source);
  return { ...unlessSaid, ...placesIn(given.year), affiliated, ...given, id };
}

/** A title with its year and, where there is another, its round. */
export function titled(
  name: { en: string; lv: string },
  year: number,
  round: 1 | 2 = 1,
): CallRules["title"] {
  const second = round === 2;
  return {
    en: `${name.en} ${year}${second ? ", second round" : ""}`,
    lv: `${name.lv} ${year}${second ? ", 2. kārta" : ""}`,
  };
}

/** Roles of the form of a National Agency, and of the portal's. */
export const agencyRoles = ["coordinator", "partner", "associated"] as const;
export const portalRoles = ["coordinator", "partner", "associated", "affiliated"] as const;
export const fullRoles = ["coordinator", "partner"] as const;

/** Nobody but Member States and associated countries may be a full partner. */
export const noOthers = { admits: "none" } as const;

/** Regions 1 to 3 without Belarus. */
export const neighboursIn = (year: number) =>
  ({ admits: "some", countries: members("admitted-neighbours", year) }) as const;

export const isCap = ({ kind }: CompositionRule) => kind === "cap";
