import { sources2024 } from "@/lib/domain/calls/2024/sources";
import { sources2025 } from "@/lib/domain/calls/2025/sources";
import { sources2026 } from "@/lib/domain/calls/2026/sources";
import { alliances, enterpriseGrant, sectoralGrant } from "@/lib/domain/calls/families/alliances";
import {
  agencyCooperation,
  autumnStart,
  ngoCooperation,
  sportCooperation,
  springStart,
} from "@/lib/domain/calls/families/cooperation";
import { europeanUniversities } from "@/lib/domain/calls/families/european-universities";
import {
  actionNames,
  europeanUniversities as european,
  teacherAcademies,
} from "@/lib/domain/calls/families/names";
import { fullRoles, neighboursIn, titled } from "@/lib/domain/calls/families/pack";
import {
  agencySmallScale,
  type SmallScaleField,
  smallScaleFields,
  sportSmallScale,
} from "@/lib/domain/calls/families/small-scale";
import { sources } from "@/lib/domain/calls/families/sources";
import { brussels, fact, inferredFrom, restated } from "@/lib/domain/calls/source";
import type { Field, NoCall, RulePack, Source } from "@/lib/domain/calls/types";

const year = 2026;
const noon = brussels("2026-03-05T12:00:00");
const evening = brussels("2026-03-05T17:00:00");
/** The day is sure, the hour by the practice of the agencies. */
const dayOnly = inferredFrom(sources2026.calendar);
const opens = fact("2025-11-19", sources2026.opening);
const window = inferredFrom(sources2025.youth);

const cooperationDeadlines: Record<Exclude<Field, "sport">, Source> = {
  school: sources2026.school,
  vocational: dayOnly,
  higher: sources2026.higher,
  adult: dayOnly,
  youth: inferredFrom(sources2026.youth),
};

const cooperation = (field: Exclude<Field, "sport">) =>
  agencyCooperation(field, {
    year,
    opens,
    deadline: fact(noon, cooperationDeadlines[field]),
    start: autumnStart(year, window),
    others: sources2026.neighbours,
    founded: sources2026.founded,
    // Higher education has no such cap.
    ...(field === "higher" ? {} : { cap: sources2026.caps }),
  });

const smallScaleDeadlines: Record<SmallScaleField, Source> = {
  school: sources2026.school,
  vocational: dayOnly,
  adult: sources2026.smallAdult,
  youth: dayOnly,
};

const smallScale = {
  year,
  opens,
  noOthers: restated(sources.smallScale),
  cap: sources2026.caps,
  onlyOnce: sources.capsOfPartnerships,
};

const alliancesYear = (lot: Source) => ({
  year,
  opens: fact("2025-12-04", lot),
  deadline: fact(brussels("2026-03-10T17:00:00"), lot),
  callBudget: fact(67_000_000, restated(lot)),
  otherCountries: fact(neighboursIn(year), inferredFrom(sources2025.alliancesCountries)),
  countingRoles: fact(fullRoles, restated(sources.alliancesOfMovetia)),
});

export const calls2026: readonly RulePack[] = [
  cooperation("school"),
  cooperation("vocational"),
  cooperation("higher"),
  cooperation("adult"),
  cooperation("youth"),
  ngoCooperation({
    year,
    deadline: fact(evening, inferredFrom(sources2026.ngos)),
    // The page is that of European NGOs in youth.
    others: restated(sources2026.neighboursOfNgos),
    coordinates: restated(sources.ngosCoordinate),
    years: 2,
    age: restated(sources2025.ngos),
    ngoForm: restated(sources2025.ngos),
  }),
  sportCooperation({
    year,
    deadline: fact(evening, inferredFrom(sources2026.smallSport)),
    others: sources2026.neighbours,
    founded: inferredFrom(sources2026.founded),
  }),
  ...smallScaleFields.map((field) =>
    agencySmallScale(field, {
      ...smallScale,
      ...(field === "adult" && { opens: fact("2025-11-19", sources2026.smallAdult) }),
      deadline: fact(noon, smallScaleDeadlines[field]),
      start: autumnStart(year, window),
    }),
  ),
  // Each National Agency decides whether it opens this round.
  ...smallScaleFields.map((field) =>
    agencySmallScale(field, {
      ...smallScale,
      opens: null,
      round: 2,
      deadline: fact(brussels("2026-10-01T12:00:00"), window),
      start: springStart(year, window),
    }),
  ),
  sportSmallScale({
    year,
    opens: fact("2025-12-18", sources2026.smallSport),
    deadline: fact(evening, sources2026.smallSport),
    callBudget: fact(10_000_000, sources2026.smallSport),
    noOthers: restated(sources.smallScale),
  }),
  europeanUniversities({
    year,
    lot: null,
    name: european.existingAlliances,
    opens: fact("2025-11-18", sources2026.europeanUniversities),
    deadline: fact(brussels("2026-03-04T17:00:00"), sources2026.europeanUniversities),
    callBudget: fact(145_600_000, sources2026.europeanUniversitiesRules),
    funding: fact(
      { model: "budget-based-lump-sum", max: null, ratePercent: 80 },
      inferredFrom(sources2026.europeanUniversitiesRules),
    ),
    duration: fact({ oneOf: [24] }, sources2026.europeanUniversitiesRules),
    // The page names neither number nor countries, but money for the Western Balkans.
    rules: inferredFrom(sources2026.europeanUniversitiesRules),
    charter: restated(sources2024.europeanUniversitiesRules),
  }),
  alliances(alliancesYear(sources2026.alliances), {
    lot: 1,
    funding: fact(enterpriseGrant, sources2026.alliances),
    duration: fact({ oneOf: [24, 36] }, sources.alliancesLength),
    organisations: sources2026.allianceRules,
    countries: sources2026.allianceRules,
    labourMarket: sources2026.allianceRules,
    education: sources2026.allianceRules,
    // "Should", says a page on 2026; "must", say those on the years before.
    providers: {
      source: restated(sources.alliancesOfArmenia),
      differs: sources2026.allianceRules,
    },
  }),
  alliances(alliancesYear(sources2026.sectoralAlliances), {
    lot: 2,
    skillsPact: sources.skillsPact,
    funding: fact(sectoralGrant, sources2026.sectoralAlliances),
    duration: fact({ oneOf: [48] }, sources2026.sectoralAlliances),
    organisations: inferredFrom(sources.lugano),
    countries: inferredFrom(sources.lugano),
    labourMarket: inferredFrom(sources.sectoralAlliances2021),
    education: inferredFrom(sources.sectoralAlliances2021),
    providers: { source: inferredFrom(sources.sectoralAlliances2021) },
  }),
  alliances(alliancesYear(sources2026.stemAlliances), {
    lot: 3,
    funding: fact(
      { model: "budget-based-lump-sum", max: 1_500_000, ratePercent: 80 },
      sources2026.stemAlliances,
    ),
    // "Shall normally last": not for sure the only one.
    duration: fact({ oneOf: [24] }, inferredFrom(sources2026.stemLength)),
    organisations: sources2026.stemRules,
    countries: sources2026.stemRules,
    labourMarket: sources2026.stemRules,
    education: sources2026.stemRules,
    providers: null,
  }),
];

/** They are not in the list of the year's calls. */
const unlisted = inferredFrom(sources2026.allCalls);

export const noCalls2026: readonly NoCall[] = [
  {
    id: "2026/teacher-academies",
    year,
    action: "teacher-academies",
    title: titled(teacherAcademies, year),
    source: unlisted,
  },
  ...[1, 2, 3].map((lot) => ({
    id: `2026/forward-looking-${lot}`,
    year,
    action: "forward-looking" as const,
    title: titled(actionNames.forwardLooking, year),
    source: unlisted,
  })),
];
