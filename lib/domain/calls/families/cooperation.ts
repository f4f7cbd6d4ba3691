import { withAgencyChecklist, withPortalChecklist } from "@/lib/domain/calls/families/checklist";
import { codeOf, cooperationIn, cooperationOfNgos } from "@/lib/domain/calls/families/names";
import {
  agencyRoles,
  fullRoles,
  neighboursIn,
  portalRoles,
  rulesFrom,
  titled,
} from "@/lib/domain/calls/families/pack";
import { sources } from "@/lib/domain/calls/families/sources";
import { fact, inferredFrom, ofYear, restated } from "@/lib/domain/calls/source";
import type {
  CallRules,
  CompositionRule,
  Fact,
  Field,
  OtherCountries,
  RulePack,
  Source,
  WallClock,
} from "@/lib/domain/calls/types";

/** What a year says of a Cooperation Partnerships call; all else is the same in every year. */
interface Year
  extends Partial<
    Pick<
      CallRules,
      "version" | "round" | "opens" | "start" | "webinar" | "callBudget" | "differences"
    >
  > {
  year: number;
  deadline: Fact<WallClock>;
  /** Who says that others may take part, and whether they must be neighbours (since 2025). */
  others: Source;
  /** Another source than that of the neighbouring years for the roles that count. */
  roles?: Source;
  /** Other sources for amounts and duration than those that hold for every year. */
  amounts?: Source;
  length?: Source;
  /** Two years of existence asked of the coordinator, by this source. */
  founded?: Source;
  /** At most ten applications of one organisation, by this source. */
  cap?: Source;
}

const amounts = [120_000, 250_000, 400_000];
const members = ["LV", "EE", "MT"];

/** Founded so many years before the deadline, to the day. */
function foundedBefore({ deadline }: Year, years: number): string {
  const day = deadline.value.local.slice(0, 10);
  return `founded=${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}

function coordinatorAge(
  year: number,
  years: number,
  source: Source,
  coordinator = "LV::",
): CompositionRule {
  const fails = [`${coordinator}:founded=${year + 1 - years}-01-01`, "EE", "MT"];
  return { code: "coordinator-age", kind: "coordinator-age", years, source, fails };
}

function cooperation(given: Year) {
  const partnerships = ofYear(2025, sources.partnerships, given.year);
  const { amounts: fromAmounts, length, others, roles: fromRoles, founded, cap, ...rest } = given;
  const other: OtherCountries =
    given.year < 2025 ? { admits: "any", except: [] } : neighboursIn(given.year);
  const composition: CompositionRule[] = [];
  const since = founded && foundedBefore(given, 2);
  if (founded) composition.push(coordinatorAge(given.year, 2, founded));
  if (cap)
    composition.push({
      code: "applications-cap",
      kind: "cap",
      role: "any",
      atMost: 10,
      source: cap,
      fails: [`LV:::${[since, "elsewhere=10/0"].filter(Boolean).join(",")}`, "EE", "MT"],
    });
  return {
    ...rest,
    action: "ka220" as const,
    funding: fact({ model: "prefixed-lump-sum" as const, amounts }, fromAmounts ?? partnerships),
    duration: fact(
      { min: 12, max: 36 },
      length ?? ofYear(2026, sources.partnershipLength, given.year),
    ),
    minOrganisations: fact(3, partnerships),
    minCountries: fact(3, partnerships),
    otherCountries: fact(other, others),
    countingRoles: fact(fullRoles, fromRoles ?? restated(sources.frenchAgency)),
    composition: composition as readonly CompositionRule[],
    example: since ? [`LV:::${since}`, ...members.slice(1)] : members,
  };
}

/** At the National Agencies: everyone in education, training and youth. */
export function agencyCooperation(field: Exclude<Field, "sport">, given: Year): RulePack {
  const rules = rulesFrom({
    ...cooperation(given),
    name: `ka220-${codeOf[field]}${given.round === 2 ? "-r2" : ""}`,
    field,
    title: titled(cooperationIn(field), given.year, given.round),
    agency: "national",
    roles: agencyRoles,
    form: fact("oid", sources.form),
  });
  return withAgencyChecklist(rules);
}

/** In sport, at EACEA. */
export function sportCooperation(given: Year): RulePack {
  const rules = rulesFrom({
    ...cooperation(given),
    name: "ka220-sport",
    field: "sport",
    title: titled(cooperationIn("sport"), given.year),
    agency: "eacea",
    roles: portalRoles,
    form: fact("pic", sources.registration),
  });
  return withPortalChecklist(rules);
}

interface OfNgos extends Year {
  /** Who says that a European NGO must coordinate, and how long it must have existed. */
  coordinates: Source;
  years: number;
  age: Source;
  /** The form that shows it to be one; since 2025. */
  ngoForm?: Source;
}

/** Submitted by European NGOs in education and training, at EACEA. */
export function ngoCooperation({ coordinates, years, age, ngoForm, ...given }: OfNgos): RulePack {
  const coordinator = "LV:coordinator:european-ngo";
  const since = foundedBefore(given, years);
  const rules = rulesFrom({
    ...cooperation({ ...given, length: sources.europeanNgos }),
    name: "ka220-engo",
    title: titled(cooperationOfNgos, given.year),
    agency: "eacea",
    roles: portalRoles,
    form: fact("pic", sources.registration),
    composition: [
      {
        code: "european-ngo-coordinates",
        kind: "coordinator-type",
        types: ["european-ngo"],
        source: coordinates,
        fails: [`LV:::${since}`, "EE", "MT"],
      },
      coordinatorAge(given.year, years, age, coordinator),
    ],
    example: [`${coordinator}:${since}`, "EE", "MT"],
  });
  return withPortalChecklist(rules, ngoForm ? { ngoForm } : {});
}

/** A first round is for projects that start in the autumn of its year. */
export function autumnStart(year: number, source: Source) {
  return fact({ from: `${year}-09-01`, to: `${year}-12-31` }, source);
}

/** A second round is for projects that start early in the year that follows. */
export function springStart(year: number, source: Source = inferredFrom(sources.youthRounds)) {
  return fact({ from: `${year + 1}-01-01`, to: `${year + 1}-08-31` }, source);
}
