import { centralised2022 } from "@/lib/domain/calls/2022/centralised";
import { sources2022 } from "@/lib/domain/calls/2022/sources";
import {
  agencyCooperation,
  autumnStart,
  ngoCooperation,
  sportCooperation,
  springStart,
} from "@/lib/domain/calls/families/cooperation";
import {
  agencySmallScale,
  type SmallScaleField,
  smallScaleFields,
  sportSmallScale,
} from "@/lib/domain/calls/families/small-scale";
import { sources } from "@/lib/domain/calls/families/sources";
import { brussels, fact, inferredFrom, restated, riga } from "@/lib/domain/calls/source";
import type { RulePack } from "@/lib/domain/calls/types";

const year = 2022;
const { slides } = sources2022;
const noon = brussels("2022-03-23T12:00:00");
const evening = brussels("2022-03-23T17:00:00");
const others = restated(sources.frenchAgency);

/** The four fields of VIAA, of which the slides speak. */
const ofSlides = {
  // Published once without who may take part, third countries and webinar.
  version: 2,
  year,
  deadline: fact(noon, slides),
  start: autumnStart(year, slides),
  webinar: fact({ from: riga("2022-01-19T13:00:00"), to: riga("2022-01-19T15:30:00") }, slides),
  amounts: slides,
  length: slides,
  others,
  differences: [
    { key: "member-states-or-associated", theirs: slides, ours: restated(sources.partnerships) },
  ],
} as const;

const smallScale = (field: SmallScaleField, round: 1 | 2): RulePack => {
  const isYouth = field === "youth";
  const window = isYouth ? sources.youthRounds : inferredFrom(sources.youthRounds);
  return agencySmallScale(field, {
    year,
    round,
    deadline: fact(
      round === 1 ? noon : brussels("2022-10-04T12:00:00"),
      isYouth ? sources.youthRounds : sources2022.calendar,
    ),
    start: round === 1 ? autumnStart(year, window) : springStart(year, window),
    noOthers: sources2022.smallScaleCountries,
  });
};

export const calls2022: readonly RulePack[] = [
  agencyCooperation("school", ofSlides),
  agencyCooperation("vocational", ofSlides),
  agencyCooperation("higher", ofSlides),
  agencyCooperation("adult", ofSlides),
  agencyCooperation("youth", {
    year,
    deadline: fact(noon, sources.youthRounds),
    start: autumnStart(year, sources.youthRounds),
    others,
  }),
  agencyCooperation("youth", {
    year,
    round: 2,
    deadline: fact(brussels("2022-10-04T12:00:00"), sources.youthRounds),
    start: springStart(year, sources.youthRounds),
    others,
  }),
  ngoCooperation({
    year,
    opens: fact("2021-12-22", sources2022.ngos),
    deadline: fact(evening, sources2022.ngos),
    others,
    coordinates: sources.europeanNgos,
    years: 1,
    age: sources.europeanNgos,
  }),
  sportCooperation({
    year,
    opens: fact("2022-01-20", sources2022.sport),
    deadline: fact(evening, sources2022.sport),
    others,
  }),
  ...smallScaleFields.map((field) => smallScale(field, 1)),
  ...smallScaleFields.map((field) => smallScale(field, 2)),
  sportSmallScale({
    year,
    opens: fact("2022-01-20", sources2022.smallSport),
    deadline: fact(evening, sources2022.smallSport),
    callBudget: fact(10_000_000, restated(sources2022.smallSport)),
    // The page is not that of sport.
    noOthers: inferredFrom(sources2022.smallScaleCountries),
  }),
  ...centralised2022,
];
