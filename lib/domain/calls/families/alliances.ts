import { withPortalChecklist } from "@/lib/domain/calls/families/checklist";
import { alliances as names } from "@/lib/domain/calls/families/names";
import { portalRoles, rulesFrom, titled } from "@/lib/domain/calls/families/pack";
import { sources } from "@/lib/domain/calls/families/sources";
import { fact } from "@/lib/domain/calls/source";
import type { CallRules, CompositionRule, RulePack, Source } from "@/lib/domain/calls/types";

interface Year
  extends Pick<CallRules, "year" | "opens" | "deadline" | "otherCountries" | "countingRoles">,
    Partial<Pick<CallRules, "callBudget" | "differences">> {}

/** What a year says of a lot: its money and length, and who says who must be in it. */
interface Lot {
  lot: 1 | 2 | 3;
  funding: CallRules["funding"];
  duration: NonNullable<CallRules["duration"]>;
  organisations: Source;
  countries: Source;
  labourMarket: Source;
  education: Source;
  /** At least one institution of higher and one of vocational education. */
  providers: { source: Source; differs?: Source } | null;
  /** Who says that it is for members of the Pact for Skills. */
  skillsPact?: Source;
  oneEcosystem?: Source;
}

/** "Enterprises or companies, or chambers, trade unions and trade associations". */
const labourMarket = ["enterprise", "social-partner"] as const;
const education = ["hei", "vet-provider"] as const;
const higher = ["hei"] as const;
const vocational = ["vet-provider"] as const;

const sizes = {
  1: { organisations: 8, countries: 4, each: 3 },
  2: { organisations: 12, countries: 8, each: 5 },
  3: { organisations: 8, countries: 4, each: 3 },
} as const;

/** Who is in an alliance, from how many countries. */
interface Shape {
  educators: readonly string[];
  labour: number;
  all: number;
  countries: readonly string[];
}

/** Organisations go round the countries, educators first: the first one coordinates. */
function alliance({ educators, labour, all, countries }: Shape): string[] {
  const types = [
    ...educators,
    ...Array.from({ length: labour }, (_none, index) => labourMarket[index % 2]),
  ];
  return Array.from({ length: all }, (_none, index) => {
    const role = index === 0 ? "coordinator" : "";
    return `${countries[index % countries.length]}:${role}:${types[index] ?? "research-institute"}`;
  });
}

const eight = ["LV", "EE", "LT", "FI", "SE", "DK", "DE", "NO"];

export function alliances(year: Year, given: Lot): RulePack {
  const { organisations, countries, each } = sizes[given.lot];
  const all = { labour: each, all: organisations, countries: eight.slice(0, countries) };
  const mixed = [...education, ...education, "hei"].slice(0, each);
  const only = (type: string) => mixed.map(() => type);
  const providers = given.providers;
  const composition: CompositionRule[] = [
    {
      code: "labour-market-actors",
      kind: "count",
      atLeast: each,
      types: labourMarket,
      source: given.labourMarket,
      fails: alliance({ ...all, educators: mixed, labour: each - 1 }),
    },
    {
      code: "education-providers",
      kind: "count",
      atLeast: each,
      types: education,
      source: given.education,
      fails: alliance({ ...all, educators: mixed.slice(1) }),
    },
  ];
  if (providers)
    composition.push(
      {
        code: "higher-education-provider",
        kind: "count",
        atLeast: 1,
        types: higher,
        ...providers,
        fails: alliance({ ...all, educators: only("vet-provider") }),
      },
      {
        code: "vocational-provider",
        kind: "count",
        atLeast: 1,
        types: vocational,
        ...providers,
        fails: alliance({ ...all, educators: only("hei") }),
      },
    );
  const rules = rulesFrom({
    ...year,
    name: `alliances-${given.lot}`,
    action: "alliances",
    lot: given.lot,
    title: titled(names[given.lot], year.year),
    agency: "eacea",
    funding: given.funding,
    duration: given.duration,
    minOrganisations: fact(organisations, given.organisations),
    minCountries: fact(countries, given.countries),
    roles: portalRoles,
    composition,
    example: alliance({ ...all, educators: mixed }),
    form: fact("pic", sources.registration),
  });
  const { skillsPact, oneEcosystem } = given;
  return withPortalChecklist(rules, {
    charter: { source: sources.charter, must: true },
    ...(skillsPact && { skillsPact: { source: skillsPact, must: false } }),
    ...(oneEcosystem && { oneEcosystem }),
  });
}

/** One million euros for two years, one and a half for three. */
export const enterpriseGrant = {
  model: "budget-based-lump-sum",
  max: 1_500_000,
  maxByMonths: [
    { months: 24, max: 1_000_000 },
    { months: 36, max: 1_500_000 },
  ],
  ratePercent: 80,
} as const;
export const sectoralGrant = {
  model: "budget-based-lump-sum",
  max: 4_000_000,
  ratePercent: 80,
} as const;
