import { sources2022 } from "@/lib/domain/calls/2022/sources";
import { alliances, enterpriseGrant, sectoralGrant } from "@/lib/domain/calls/families/alliances";
import { europeanUniversities } from "@/lib/domain/calls/families/european-universities";
import { forwardLooking, mix, upTo } from "@/lib/domain/calls/families/forward-looking";
import {
  europeanUniversities as european,
  forwardLooking as lots,
} from "@/lib/domain/calls/families/names";
import { fullRoles } from "@/lib/domain/calls/families/pack";
import { sources } from "@/lib/domain/calls/families/sources";
import { firstAcademies } from "@/lib/domain/calls/families/teacher-academies";
import { brussels, fact, inferredFrom, riga } from "@/lib/domain/calls/source";
import type { RulePack, Source } from "@/lib/domain/calls/types";

const year = 2022;
const { slides } = sources2022;

const universities = {
  year,
  opens: fact("2021-11-30", sources2022.europeanUniversities),
  deadline: fact(brussels("2022-03-22T17:00:00"), sources2022.europeanUniversities),
  // For both topics together.
  callBudget: fact(272_000_000, slides),
  // Nine partners and more; three partners get 3.24 million, the steps between are not known.
  funding: fact({ model: "budget-based", max: 14_400_000 }, sources2022.europeanUniversitiesGrant),
  // "The normal duration": not for sure the only one.
  duration: fact({ oneOf: [48] }, inferredFrom(sources2022.europeanUniversitiesLength)),
  rules: sources.europeanUniversities,
  charter: sources.europeanUniversities,
  // 18:00 in Latvia is 17:00 in Brussels: the same moment.
  differences: [{ key: "riga-time", theirs: slides, ours: sources2022.europeanUniversities }],
} as const;

const academies = firstAcademies(
  {
    year,
    opens: fact("2022-03-15", sources2022.academies),
    deadline: fact(brussels("2022-09-07T17:00:00"), slides),
    callBudget: fact(22_500_000, sources2022.academies),
    funding: fact({ model: "actual-costs", max: 1_500_000 }, slides),
    duration: fact({ oneOf: [36] }, sources2022.academiesLength),
    countingRoles: fact(fullRoles, sources2022.academyRules),
    applicants: sources.academyApplicants,
    differences: [{ key: "no-composition", theirs: slides, ours: sources2022.academyRules }],
  },
  sources2022.academyRules,
);

const alliancesOf = (ours: Source) =>
  ({
    year,
    opens: null,
    deadline: fact(brussels("2022-09-15T17:00:00"), slides),
    otherCountries: fact({ admits: "any", except: [] }, sources.alliancesOfNet),
    countingRoles: fact(fullRoles, sources.alliancesOfBibb),
    differences: [{ key: "no-composition", theirs: slides, ours }],
  }) as const;

const enterprises = alliances(alliancesOf(sources.alliancesOfBibb), {
  lot: 1,
  funding: fact({ ...enterpriseGrant, rateSource: sources2022.alliancesShare }, slides),
  duration: fact({ oneOf: [24, 36] }, slides),
  organisations: sources.alliancesOfBibb,
  countries: sources.alliancesOfBibb,
  // The page has the words of 2021 and 2022, but no date.
  labourMarket: inferredFrom(sources.alliancesOfCommission),
  education: inferredFrom(sources.alliancesOfCommission),
  providers: { source: sources2022.alliancesProviders },
});

const sectors = alliances(alliancesOf(sources.lugano), {
  lot: 2,
  funding: fact({ ...sectoralGrant, rateSource: sources2022.alliancesShare }, slides),
  duration: fact({ oneOf: [48] }, slides),
  organisations: sources.lugano,
  countries: sources.lugano,
  labourMarket: inferredFrom(sources.sectoralAlliances2021),
  education: inferredFrom(sources.sectoralAlliances2021),
  providers: { source: inferredFrom(sources.sectoralAlliances2021) },
  oneEcosystem: sources2022.oneEcosystem,
});

/** "Should", say the agencies; "must", say the slides. */
const mixed = (source: Source, fails: readonly string[]) => mix(source, fails, slides);

const projects = {
  year,
  opens: null,
  deadline: fact(brussels("2022-03-15T17:00:00"), slides),
  start: fact(
    { oneOf: ["2022-11-01", "2022-12-01", "2023-01-01"] },
    sources2022.forwardLookingProject,
  ),
  webinar: fact({ from: riga("2022-01-18T11:00:00"), to: riga("2022-01-18T17:30:00") }, slides),
  // It depends on the lot; for none of them alone did we find it.
  duration: fact({ min: 24, max: 48 }, sources2022.forwardLookingProject),
  minMemberStates: fact(2, sources2022.forwardLooking),
  minimum: sources2022.forwardLooking,
  roles: sources2022.forwardLooking,
  differences: [{ key: "public-and-private", theirs: slides, ours: sources2022.forwardLooking }],
} as const;

const grant = (max: number) =>
  fact({ ...upTo(max), rateSource: sources2022.forwardLookingProject }, slides);

const crossSectoral = forwardLooking({
  ...projects,
  lot: 1,
  name: lots.crossSectoral,
  funding: grant(800_000),
  composition: [mixed(sources2022.forwardLooking, ["LV:coordinator:hei", "EE::hei", "NO::hei"])],
  example: ["LV:coordinator:public-body", "EE::enterprise", "NO::hei"],
});

const vocational = forwardLooking({
  ...projects,
  lot: 2,
  name: lots.vocational,
  funding: grant(700_000),
  composition: [
    {
      code: "employers-and-education",
      kind: "both",
      atLeast: 3,
      among: [
        { types: ["enterprise", "social-partner"] },
        // "Education and training organisations", whichever they are.
        {
          types: [
            "vet-provider",
            "hei",
            "school",
            "practice-school",
            "teacher-education-provider",
            "in-service-training-provider",
            "adult-education-provider",
          ],
        },
      ],
      source: sources2022.forwardLooking,
      fails: [
        "LV:coordinator:vet-provider:sector=public",
        "LV::enterprise",
        "EE::vet-provider",
        "EE::social-partner",
        "NO::enterprise",
      ],
    },
    mixed(inferredFrom(sources2022.forwardLooking), [
      "LV:coordinator:vet-provider:sector=private",
      "LV::enterprise",
      "EE::vet-provider:sector=private",
      "EE::social-partner",
      "NO::vet-provider:sector=private",
      "NO::enterprise",
    ]),
  ],
  example: [
    "LV:coordinator:vet-provider:sector=public",
    "LV::enterprise",
    "EE::vet-provider",
    "EE::social-partner",
    "NO::vet-provider",
    "NO::enterprise",
  ],
});

const adult = forwardLooking({
  ...projects,
  lot: 3,
  name: lots.adult,
  funding: grant(1_000_000),
  composition: [
    {
      code: "adult-learning-countries",
      kind: "countries",
      atLeast: 3,
      // Bodies that organise, finance or provide adult learning.
      types: ["adult-education-provider", "public-body"],
      roles: ["coordinator", "partner", "associated"],
      source: sources2022.forwardLooking,
      fails: ["LV:coordinator:public-body", "EE::adult-education-provider", "NO::enterprise"],
    },
    mixed(inferredFrom(sources2022.forwardLooking), [
      "LV:coordinator:adult-education-provider:sector=private",
      "EE::adult-education-provider:sector=private",
      "NO::adult-education-provider:sector=private",
    ]),
  ],
  example: [
    "LV:coordinator:public-body",
    "EE::adult-education-provider",
    "NO::enterprise",
    "FI:associated:adult-education-provider",
  ],
});

/** European Universities, Teacher Academies, Alliances for Innovation, forward-looking projects. */
export const centralised2022: readonly RulePack[] = [
  europeanUniversities({ ...universities, lot: 1, name: european.intensification }),
  europeanUniversities({ ...universities, lot: 2, name: european.development }),
  academies,
  enterprises,
  sectors,
  crossSectoral,
  vocational,
  adult,
];
