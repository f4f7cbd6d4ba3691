import { sources2025 } from "@/lib/domain/calls/2025/sources";
import { alliances, enterpriseGrant, sectoralGrant } from "@/lib/domain/calls/families/alliances";
import {
  agencyCooperation,
  autumnStart,
  ngoCooperation,
  sportCooperation,
  springStart,
} from "@/lib/domain/calls/families/cooperation";
import { forwardLooking, upTo } from "@/lib/domain/calls/families/forward-looking";
import { actionNames, forwardLookingTopics } from "@/lib/domain/calls/families/names";
import { fullRoles, neighboursIn, titled } from "@/lib/domain/calls/families/pack";
import {
  agencySmallScale,
  type SmallScaleField,
  smallScaleFields,
  sportSmallScale,
} from "@/lib/domain/calls/families/small-scale";
import { sources } from "@/lib/domain/calls/families/sources";
import { laterAcademies } from "@/lib/domain/calls/families/teacher-academies";
import { brussels, fact, inferredFrom, restated } from "@/lib/domain/calls/source";
import type { Field, NoCall, RulePack } from "@/lib/domain/calls/types";
import { members } from "@/lib/domain/countries/groups";

const year = 2025;
const noon = brussels("2025-03-05T12:00:00");
const autumnNoon = brussels("2025-10-01T12:00:00");
/** The day is sure for all of them, the hour by the practice of EACEA. */
const evening = fact(brussels("2025-03-05T17:00:00"), inferredFrom(sources2025.calendar));

/** The page is that of European NGOs: of all that name the regions, it leaves out Belarus. */
const others = restated(sources2025.ngos);

/** The page of JUGEND für Europa is sure for youth only. */
const ofYouth = (field: Field) =>
  field === "youth" ? sources2025.youth : inferredFrom(sources2025.youth);

const cooperation = (field: Exclude<Field, "sport">) => {
  const isHigher = field === "higher";
  return agencyCooperation(field, {
    year,
    deadline: fact(noon, field === "youth" ? sources2025.youth : sources2025.calendar),
    start: autumnStart(year, ofYouth(field)),
    others,
    // The page is that of higher education.
    founded: isHigher ? sources.neighbours : restated(sources.neighbours),
    // Higher education has no such cap.
    ...(isHigher ? {} : { cap: restated(sources.capsOfPartnerships) }),
  });
};

const smallScale = (field: SmallScaleField, round: 1 | 2) =>
  agencySmallScale(field, {
    year,
    round,
    deadline: fact(
      round === 1 ? noon : autumnNoon,
      field === "youth" ? sources2025.youth : sources2025.calendar,
    ),
    start: (round === 1 ? autumnStart : springStart)(year, ofYouth(field)),
    noOthers: sources.smallScale,
    cap: sources2025.calendar,
    onlyOnce: sources2025.calendar,
  });

/** Topic 4: nobody else may apply. */
const ofPact = forwardLookingTopics[3];

const alliancesYear = {
  year,
  opens: fact("2024-12-05", sources2025.alliances),
  deadline: fact(brussels("2025-03-06T17:00:00"), sources2025.alliances),
  otherCountries: fact(neighboursIn(year), sources2025.alliancesCountries),
  countingRoles: fact(fullRoles, restated(sources.alliancesOfMovetia)),
};

export const calls2025: readonly RulePack[] = [
  cooperation("school"),
  cooperation("vocational"),
  cooperation("higher"),
  cooperation("adult"),
  cooperation("youth"),
  // A National Agency may open it: "some actions" have a second round.
  agencyCooperation("youth", {
    year,
    round: 2,
    deadline: fact(autumnNoon, inferredFrom(sources2025.calendar)),
    start: springStart(year, sources2025.youth),
    others,
    founded: restated(sources.neighbours),
    cap: restated(sources.capsOfPartnerships),
  }),
  ngoCooperation({
    year,
    deadline: evening,
    others: sources2025.ngos,
    coordinates: restated(sources.ngosCoordinate),
    years: 2,
    age: restated(sources2025.ngos),
    ngoForm: restated(sources2025.ngos),
  }),
  sportCooperation({
    year,
    deadline: fact(evening.value, sources2025.sport),
    amounts: sources2025.sport,
    others,
    founded: inferredFrom(sources.neighbours),
  }),
  ...smallScaleFields.map((field) => smallScale(field, 1)),
  ...smallScaleFields.map((field) => smallScale(field, 2)),
  sportSmallScale({ year, deadline: evening, noOthers: sources.smallScale }),
  laterAcademies(
    {
      year,
      opens: fact("2024-12-05", sources2025.academies),
      deadline: fact(brussels("2025-03-26T17:00:00"), sources2025.academies),
      callBudget: fact(25_500_000, sources2025.academiesGrant),
      funding: fact(
        { model: "budget-based-lump-sum", max: 1_500_000, ratePercent: 80 },
        sources2025.academiesGrant,
      ),
      duration: fact({ oneOf: [36] }, sources.academyRules),
      countingRoles: fact(fullRoles, sources2025.academyApplicants),
      applicants: sources2025.academyApplicants,
    },
    {
      numbers: sources2025.academyApplicants,
      composition: sources.academyRules,
      coordinator: sources2025.academyCoordinator,
    },
  ),
  alliances(alliancesYear, {
    lot: 1,
    funding: fact(enterpriseGrant, restated(sources.alliancesLength)),
    duration: fact({ oneOf: [24, 36] }, sources.alliancesLength),
    organisations: restated(sources.alliancesOfMovetia),
    countries: sources.alliancesOfNet,
    labourMarket: restated(sources.alliancesOfMovetia),
    education: inferredFrom(sources.alliancesOfCommission),
    providers: { source: restated(sources.alliancesOfArmenia) },
  }),
  alliances(alliancesYear, {
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
  ...forwardLookingTopics.map((name, index) =>
    forwardLooking({
      year,
      lot: index + 1,
      name,
      opens: fact("2024-12-18", sources2025.forwardLooking),
      deadline: fact(brussels("2025-05-27T17:00:00"), sources2025.forwardLooking),
      callBudget: fact(32_000_000, sources2025.forwardLookingBudget),
      funding: fact(upTo(1_000_000), sources2025.forwardLookingRules),
      duration: null,
      minimum: sources2025.forwardLookingRules,
      roles: sources.forwardLooking,
      ...(name === ofPact && { skillsPact: { source: sources.forwardLooking, must: true } }),
      restrictedCountries: fact(members("restricted", year), sources.forwardLooking),
    }),
  ),
];

export const noCalls2025: readonly NoCall[] = [1, 2].map((lot) => ({
  id: `2025/european-universities-${lot}`,
  year,
  action: "european-universities",
  title: titled(actionNames.europeanUniversities, year),
  source: sources2025.calendar,
}));
