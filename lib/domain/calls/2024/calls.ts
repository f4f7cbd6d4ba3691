import { sources2024 } from "@/lib/domain/calls/2024/sources";
import { alliances, enterpriseGrant, sectoralGrant } from "@/lib/domain/calls/families/alliances";
import {
  agencyCooperation,
  autumnStart,
  ngoCooperation,
  sportCooperation,
  springStart,
} from "@/lib/domain/calls/families/cooperation";
import { europeanUniversities } from "@/lib/domain/calls/families/european-universities";
import { actionNames, europeanUniversities as european } from "@/lib/domain/calls/families/names";
import { fullRoles, titled } from "@/lib/domain/calls/families/pack";
import {
  agencySmallScale,
  type SmallScaleField,
  smallScaleFields,
  sportSmallScale,
} from "@/lib/domain/calls/families/small-scale";
import { sources } from "@/lib/domain/calls/families/sources";
import { laterAcademies } from "@/lib/domain/calls/families/teacher-academies";
import { brussels, fact, inferredFrom, restated } from "@/lib/domain/calls/source";
import type { Difference, Field, NoCall, RulePack, Source } from "@/lib/domain/calls/types";

const year = 2024;
const { topics } = sources2024;
const noon = brussels("2024-03-05T12:00:00");
const evening = fact(brussels("2024-03-05T17:00:00"), sources2024.calendar);
/** First set for 1 October; moved because of the floods in central Europe. */
const moved = fact(brussels("2024-10-08T12:00:00"), sources2024.secondRound);
/** Calendars made before that still name the first day. */
const movedFrom = (theirs: Source): readonly Difference[] => [
  { key: "moved-deadline", theirs, ours: sources2024.secondRound },
];
const others = restated(sources.frenchAgency);
/** Two years are sure from 2025 on; the change may have come in 2024. */
const founded = inferredFrom(sources.neighbours);

const cooperation = (field: Exclude<Field, "sport">) =>
  agencyCooperation(field, {
    year,
    deadline: fact(noon, field === "youth" ? sources2024.youth : sources2024.calendar),
    start: autumnStart(
      year,
      // The page is that of vocational education.
      field === "vocational" ? sources2024.start : inferredFrom(sources2024.start),
    ),
    others,
    founded,
  });

const countriesOf = (field: SmallScaleField) =>
  field === "youth" ? sources2024.smallScaleCountries : restated(sources2024.smallScaleCountries);

const alliancesYear = (topic: Source) => ({
  year,
  opens: fact("2023-12-05", topic),
  deadline: fact(brussels("2024-03-07T17:00:00"), sources2024.alliances),
  otherCountries: fact(
    { admits: "any", except: ["BY", "RU"] } as const,
    // The page on who may apply to lot 2 names them too.
    sources.skillsPact,
  ),
  countingRoles: fact(fullRoles, restated(sources.alliancesOfMovetia)),
});

export const calls2024: readonly RulePack[] = [
  cooperation("school"),
  cooperation("vocational"),
  cooperation("higher"),
  cooperation("adult"),
  cooperation("youth"),
  agencyCooperation("youth", {
    year,
    round: 2,
    deadline: moved,
    start: springStart(year),
    others,
    founded,
    differences: movedFrom(sources2024.youth),
  }),
  ngoCooperation({
    year,
    opens: fact("2023-12-05", topics.ngos),
    deadline: evening,
    callBudget: fact(5_000_000, sources2024.ngos),
    amounts: sources2024.ngos,
    others,
    coordinates: sources.ngosCoordinate,
    years: 2,
    // "At least two": the text at hand ends there, and others call it new in 2025.
    age: inferredFrom(sources2024.ngos),
  }),
  sportCooperation({
    year,
    opens: fact("2024-01-10", topics.sport),
    deadline: evening,
    others,
    founded,
  }),
  ...smallScaleFields.map((field) =>
    agencySmallScale(field, {
      year,
      deadline: fact(noon, field === "youth" ? sources2024.youth : sources2024.calendar),
      start: autumnStart(year, inferredFrom(sources2024.start)),
      noOthers: countriesOf(field),
    }),
  ),
  ...smallScaleFields.map((field) =>
    agencySmallScale(field, {
      year,
      round: 2,
      deadline: moved,
      start: springStart(year),
      noOthers: countriesOf(field),
      differences: movedFrom(field === "youth" ? sources2024.youth : sources2024.calendar),
    }),
  ),
  sportSmallScale({
    year,
    opens: fact("2024-01-10", topics.smallSport),
    deadline: evening,
    noOthers: restated(sources2024.smallScaleCountries),
  }),
  // Its second topic was a community of practice, of whose consortium nothing is known.
  europeanUniversities({
    year,
    lot: 1,
    name: european.newAlliances,
    opens: fact("2023-10-03", topics.europeanUniversities),
    deadline: fact(brussels("2024-02-06T17:00:00"), sources2024.europeanUniversities),
    callBudget: fact(187_700_000, sources2024.europeanUniversities),
    funding: fact(
      { model: "budget-based-lump-sum", max: 14_400_000 },
      sources2024.europeanUniversitiesGrant,
    ),
    // "With the possibility of extension", which is no other duration to apply for.
    duration: fact({ oneOf: [48] }, sources2024.europeanUniversitiesGrant),
    rules: sources2024.europeanUniversitiesRules,
    charter: sources2024.europeanUniversitiesRules,
  }),
  laterAcademies(
    {
      year,
      opens: fact("2023-12-05", topics.academies),
      deadline: fact(brussels("2024-06-06T17:00:00"), sources2024.academies),
      callBudget: null,
      funding: fact(
        {
          model: "budget-based-lump-sum",
          max: 1_500_000,
          ratePercent: 80,
          // "ERASMUS Lump Sum Grants".
          modelSource: topics.academies,
        },
        inferredFrom(sources.academyRules),
      ),
      duration: fact({ oneOf: [36] }, inferredFrom(sources.academyRules)),
      countingRoles: fact(fullRoles, sources2024.academyRules),
      applicants: sources.academyApplicants,
    },
    {
      numbers: inferredFrom(sources.academyRules),
      composition: inferredFrom(sources.academyRules),
      coordinator: sources2024.academyRules,
    },
  ),
  alliances(alliancesYear(topics.enterprises), {
    lot: 1,
    funding: fact(enterpriseGrant, restated(sources.alliancesLength)),
    duration: fact({ oneOf: [24, 36] }, sources.alliancesLength),
    organisations: restated(sources.alliancesOfMovetia),
    countries: sources.alliancesOfNet,
    labourMarket: restated(sources.alliancesOfMovetia),
    education: inferredFrom(sources.alliancesOfCommission),
    providers: { source: restated(sources.alliancesOfArmenia) },
  }),
  alliances(alliancesYear(topics.sectors), {
    lot: 2,
    skillsPact: sources.skillsPact,
    funding: fact(sectoralGrant, sources.sectoralAlliances),
    duration: fact({ oneOf: [48] }, sources.sectoralAlliances),
    organisations: inferredFrom(sources.lugano),
    countries: inferredFrom(sources.lugano),
    labourMarket: inferredFrom(sources.sectoralAlliances2021),
    education: inferredFrom(sources.sectoralAlliances2021),
    providers: { source: inferredFrom(sources.sectoralAlliances2021) },
  }),
];

export const noCalls2024: readonly NoCall[] = [1, 2, 3].map((lot) => ({
  id: `2024/forward-looking-${lot}`,
  year,
  action: "forward-looking",
  title: titled(actionNames.forwardLooking, year),
  source: sources2024.noForwardLooking,
}));
