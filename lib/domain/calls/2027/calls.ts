import { calls2026 } from "@/lib/domain/calls/2026/calls";
import { sources } from "@/lib/domain/calls/families/sources";
import { fact, inferredFrom, isSure } from "@/lib/domain/calls/source";
import type {
  PackRequirement,
  PackRequirementKey,
  RulePack,
  Source,
} from "@/lib/domain/calls/types";
import { members } from "@/lib/domain/countries/groups";

const year = 2027;

/** The pack of 2026 as a guess at 2027: the same rules, none of them sure, no dates. */
function provisional(pack: RulePack): RulePack {
  const { requirements, ...rules } = pack;
  return {
    ...unsure(rules),
    id: pack.id.replace("2026/", `${year}/`),
    year,
    title: {
      en: `${pack.title.en.replace(" 2026", ` ${year}`)} (provisional)`,
      lv: `${pack.title.lv.replace(" 2026", ` ${year}`)} (provizoriski)`,
    },
    basedOn: pack.id,
    opens: null,
    deadline: null,
    start: null,
    callBudget: null,
    // The United Kingdom joins.
    associatedCountries: fact(members("associated", year), inferredFrom(sources.unitedKingdom)),
    requirements: requirements.map(carriedOver),
  };
}

/** What a call asks for by rules of its year, which the next one may drop. */
const byYear: readonly PackRequirementKey[] = [
  "minimum",
  "composition",
  "charter",
  "ngo-form",
  "oid-caps",
];

/** Every application signs in, fills in the form and submits: that much is a must in any year. */
const carriedOver = (asked: PackRequirement): PackRequirement => ({
  ...unsure(asked),
  hard: asked.hard && !byYear.includes(asked.key),
});

/** The same with every sure source lowered: it may warn, never block. */
function unsure<T>(value: T): T {
  if (Array.isArray(value)) return value.map(unsure) as T;
  if (!value || typeof value !== "object") return value;
  if ("certainty" in value) {
    const source = value as unknown as Source;
    return (isSure(source) ? inferredFrom(source) : source) as T;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unsure(inner)])) as T;
}

/** No call of 2027 is published yet: those of 2026 carried over. */
export const calls2027: readonly RulePack[] = calls2026.map(provisional);
