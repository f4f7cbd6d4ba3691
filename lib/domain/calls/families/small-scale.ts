import { withAgencyChecklist, withPortalChecklist } from "@/lib/domain/calls/families/checklist";
import { codeOf, smallScaleIn } from "@/lib/domain/calls/families/names";
import {
  agencyRoles,
  fullRoles,
  noOthers,
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
  RulePack,
  Source,
  WallClock,
} from "@/lib/domain/calls/types";

/** What a year says of a Small-scale Partnerships call; all else is the same in every year. */
interface Year
  extends Partial<Pick<CallRules, "round" | "opens" | "start" | "callBudget" | "differences">> {
  year: number;
  deadline: Fact<WallClock>;
  /** Who says that nobody else may be a full partner. */
  noOthers: Source;
  /** Who says how many applications one organisation may take part in, and coordinate. */
  cap?: Source;
  onlyOnce?: Source;
}

const members = ["LV", "EE"];

function smallScale(given: Year, source: Source) {
  const { noOthers: others, cap, onlyOnce, ...rest } = given;
  return {
    ...rest,
    action: "ka210" as const,
    funding: fact({ model: "prefixed-lump-sum" as const, amounts: [30_000, 60_000] }, source),
    duration: fact({ min: 6, max: 24 }, source),
    minOrganisations: fact(2, ofYear(2025, sources.smallScale, given.year)),
    minCountries: fact(2, ofYear(2025, sources.smallScale, given.year)),
    otherCountries: fact(noOthers, others),
    countingRoles: fact(fullRoles, restated(sources.frenchAgency)),
    composition: caps(cap, onlyOnce),
    example: members,
  };
}

function caps(cap: Source | undefined, onlyOnce: Source | undefined) {
  const found: CompositionRule[] = [];
  if (cap)
    found.push({
      code: "applications-cap",
      kind: "cap",
      role: "any",
      atMost: 5,
      source: cap,
      fails: ["LV:::elsewhere=5/0", "EE"],
    });
  if (onlyOnce)
    found.push({
      code: "coordinator-cap",
      kind: "cap",
      role: "coordinator",
      atMost: 1,
      source: onlyOnce,
      fails: ["LV:::elsewhere=1/1", "EE"],
    });
  return found;
}

/** Not offered in higher education. */
export type SmallScaleField = Exclude<Field, "higher" | "sport">;
export const smallScaleFields = ["school", "vocational", "adult", "youth"] as const;

/** At the National Agencies. */
export function agencySmallScale(field: SmallScaleField, given: Year): RulePack {
  const source =
    field === "youth" ? sources.smallScaleYouth : ofYear(2025, sources.smallScale, given.year);
  const rules = rulesFrom({
    ...smallScale({ onlyOnce: inferredFrom(sources.smallScaleOnce), ...given }, source),
    name: `ka210-${codeOf[field]}${given.round === 2 ? "-r2" : ""}`,
    field,
    title: titled(smallScaleIn(field), given.year, given.round),
    agency: "national",
    roles: agencyRoles,
    // The wiki describes the form of the larger partnerships; both identify bodies alike.
    form: fact("oid", restated(sources.form)),
  });
  return withAgencyChecklist(rules);
}

/** In sport, at EACEA. */
export function sportSmallScale(given: Year): RulePack {
  const rules = rulesFrom({
    ...smallScale(given, ofYear(2025, sources.smallScale, given.year)),
    name: "ka210-sport",
    field: "sport",
    title: titled(smallScaleIn("sport"), given.year),
    agency: "eacea",
    roles: portalRoles,
    form: fact("pic", sources.registration),
  });
  return withPortalChecklist(rules);
}
