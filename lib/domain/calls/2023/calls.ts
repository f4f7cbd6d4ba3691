import { sources2023 } from "@/lib/domain/calls/2023/sources";
import { alliances, enterpriseGrant, sectoralGrant } from "@/lib/domain/calls/families/alliances";
import {
  agencyCooperation,
  autumnStart,
  ngoCooperation,
  sportCooperation,
  springStart,
} from "@/lib/domain/calls/families/cooperation";
import { europeanUniversities } from "@/lib/domain/calls/families/european-universities";
import { forwardLooking, mix, upTo } from "@/lib/domain/calls/families/forward-looking";
import {
  europeanUniversities as european,
  forwardLooking as lots,
  teacherAcademies,
} from "@/lib/domain/calls/families/names";
import { fullRoles, titled } from "@/lib/domain/calls/families/pack";
import {
  agencySmallScale,
  smallScaleFields,
  sportSmallScale,
} from "@/lib/domain/calls/families/small-scale";
import { sources } from "@/lib/domain/calls/families/sources";
import { brussels, fact, inferredFrom, restated } from "@/lib/domain/calls/source";
import type { Field, NoCall, RulePack } from "@/lib/domain/calls/types";

const year = 2023;
const noon = fact(brussels("2023-03-22T12:00:00"), sources2023.calendar);
const evening = brussels("2023-03-22T17:00:00");
/** The first day is sure; the page at hand breaks off within the last. */
const autumn = autumnStart(year, inferredFrom(sources.frenchAgency));
const others = restated(sources.frenchAgency);

const cooperation = (field: Exclude<Field, "sport">) => {
  // The French page is that of vocational education.
  const agency = field === "vocational" ? sources.frenchAgency : others;
  return agencyCooperation(field, {
    year,
    deadline: noon,
    start: autumn,
    others: agency,
    roles: agency,
  });
};

const smallScale = { year, noOthers: restated(sources2023.smallSport) };

const universities = {
  year,
  opens: fact("2022-10-04", sources2023.europeanUniversities),
  deadline: fact(brussels("2023-01-31T17:00:00"), sources2023.europeanUniversities),
  callBudget: fact(384_000_000, sources2023.europeanUniversitiesBudget),
  funding: fact(
    {
      model: "budget-based",
      max: 14_400_000,
      ratePercent: 80,
      rateSource: sources2023.europeanUniversities,
    },
    sources2023.europeanUniversitiesGrant,
  ),
  duration: fact({ oneOf: [48] }, sources2023.europeanUniversities),
  rules: sources.europeanUniversities,
  charter: sources.europeanUniversities,
} as const;

const alliancesYear = {
  year,
  opens: null,
  deadline: fact(brussels("2023-05-03T17:00:00"), sources2023.calendar),
  otherCountries: fact({ admits: "any", except: [] } as const, sources.alliancesOfNet),
  countingRoles: fact(fullRoles, restated(sources.alliancesOfMovetia)),
};

const enterprises = alliances(alliancesYear, {
  lot: 1,
  funding: fact(enterpriseGrant, sources2023.alliancesProviders),
  duration: fact({ oneOf: [24, 36] }, sources.alliancesLength),
  organisations: restated(sources.alliancesOfMovetia),
  countries: sources.alliancesOfNet,
  labourMarket: restated(sources.alliancesOfMovetia),
  education: inferredFrom(sources.alliancesOfCommission),
  providers: { source: sources2023.alliancesProviders },
});

const sectors = alliances(alliancesYear, {
  lot: 2,
  funding: fact(sectoralGrant, sources.sectoralAlliances),
  duration: fact({ oneOf: [48] }, sources.sectoralAlliances),
  organisations: inferredFrom(sources.lugano),
  countries: inferredFrom(sources.lugano),
  labourMarket: inferredFrom(sources.sectoralAlliances2021),
  education: inferredFrom(sources.sectoralAlliances2021),
  providers: { source: inferredFrom(sources.sectoralAlliances2021) },
});

const projects = {
  year,
  opens: fact("2022-11-29", sources2023.forwardLooking),
  deadline: fact(brussels("2023-03-15T17:00:00"), sources2023.forwardLooking),
  roles: sources.forwardLooking,
  example: ["LV:coordinator:public-body", "EE::enterprise", "NO::hei"],
} as const;
const unmixed = ["LV:coordinator:public-body", "EE::hei", "NO::hei"];
// Lots 2 and 3 had rules of their own, which we did not find.
const minimumUnsure = inferredFrom(sources.forwardLooking);
/** The page names what holds in lot 1. */
const otherLots = {
  ...projects,
  minimum: minimumUnsure,
  affiliated: restated(sources.forwardLooking),
  composition: [mix(restated(sources.forwardLooking), unmixed)],
};

export const calls2023: readonly RulePack[] = [
  cooperation("school"),
  cooperation("vocational"),
  cooperation("higher"),
  cooperation("adult"),
  cooperation("youth"),
  agencyCooperation("youth", {
    year,
    round: 2,
    deadline: fact(brussels("2023-10-04T12:00:00"), sources2023.secondRound),
    start: springStart(year),
    others,
  }),
  ngoCooperation({
    year,
    deadline: fact(evening, sources2023.ngos),
    others,
    coordinates: sources.ngosCoordinate,
    years: 1,
    age: sources.europeanNgos,
  }),
  sportCooperation({ year, deadline: fact(evening, sources2023.calendar), others }),
  ...smallScaleFields.map((field) =>
    agencySmallScale(field, {
      ...smallScale,
      deadline: noon,
      start: autumn,
    }),
  ),
  ...smallScaleFields.map((field) =>
    agencySmallScale(field, {
      ...smallScale,
      round: 2,
      deadline: fact(brussels("2023-10-04T12:00:00"), sources2023.calendar),
      start: springStart(year),
    }),
  ),
  sportSmallScale({
    ...smallScale,
    opens: fact("2023-01-17", sources2023.smallSport),
    deadline: fact(evening, sources2023.smallSport),
    callBudget: fact(10_500_000, restated(sources2023.smallSport)),
  }),
  europeanUniversities({ ...universities, lot: 1, name: european.intensification }),
  europeanUniversities({ ...universities, lot: 2, name: european.development }),
  enterprises,
  sectors,
  forwardLooking({
    ...projects,
    lot: 1,
    name: lots.digital,
    funding: fact(upTo(1_500_000), sources2023.forwardLookingGrant),
    duration: fact({ min: 24, max: 48 }, sources2023.forwardLookingGrant),
    minimum: sources.forwardLooking,
    affiliated: sources.forwardLooking,
    composition: [
      {
        // "As applicant (coordinator or full partner)".
        code: "public-authority",
        kind: "count",
        atLeast: 1,
        types: ["public-body"],
        source: sources.forwardLooking,
        fails: ["LV:coordinator:hei:sector=public", "EE::enterprise", "NO::hei"],
      },
      mix(sources.forwardLooking, unmixed),
    ],
  }),
  forwardLooking({
    ...otherLots,
    lot: 2,
    name: lots.vocational,
    funding: fact(upTo(900_000), sources2023.forwardLookingGrant),
    duration: fact({ oneOf: [36] }, sources2023.forwardLookingGrant),
  }),
  forwardLooking({
    ...otherLots,
    lot: 3,
    name: lots.adult,
    funding: fact(upTo(1_000_000), sources2023.forwardLookingAdult),
    duration: null,
    // For one of its priorities only such a coordinator may apply.
    skillsPact: { source: sources2023.forwardLookingAdult, must: false },
  }),
];

export const noCalls2023: readonly NoCall[] = [
  {
    id: "2023/teacher-academies",
    year,
    action: "teacher-academies",
    title: titled(teacherAcademies, year),
    source: sources2023.noAcademies,
  },
];
