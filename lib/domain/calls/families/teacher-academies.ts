import { withPortalChecklist } from "@/lib/domain/calls/families/checklist";
import { teacherAcademies } from "@/lib/domain/calls/families/names";
import { noOthers, portalRoles, rulesFrom, titled } from "@/lib/domain/calls/families/pack";
import { sources } from "@/lib/domain/calls/families/sources";
import { fact, inferredFrom } from "@/lib/domain/calls/source";
import type { CallRules, CompositionRule, RulePack, Source } from "@/lib/domain/calls/types";

interface Year
  extends Pick<
      CallRules,
      "year" | "opens" | "deadline" | "callBudget" | "funding" | "duration" | "countingRoles"
    >,
    Partial<Pick<CallRules, "differences" | "affiliated">> {
  /** Who says who may apply. */
  applicants: Source;
}

function academies(
  given: Year,
  rest: Pick<
    CallRules,
    "minOrganisations" | "minCountries" | "minMemberStates" | "composition" | "example"
  >,
): RulePack {
  const { applicants, ...year } = given;
  const rules = rulesFrom({
    ...year,
    ...rest,
    name: "teacher-academies",
    action: "teacher-academies",
    title: titled(teacherAcademies, given.year),
    agency: "eacea",
    otherCountries: fact(noOthers, applicants),
    roles: portalRoles,
    form: fact("pic", sources.registration),
  });
  // Providers of teacher education need not be higher education institutions.
  return withPortalChecklist(rules, {
    charter: { source: inferredFrom(sources.charter), must: false },
  });
}

/** Of initial teacher education. */
const initial = ["teacher-education-provider"] as const;
const inService = ["in-service-training-provider"] as const;
const practice = ["practice-school"] as const;
/** The practice school may be an associated partner. */
const anyRole = ["coordinator", "partner", "associated"] as const;

/** Three organisations of three countries: the rules until 2022. */
export function firstAcademies(given: Year, source: Source): RulePack {
  const composition: CompositionRule[] = [
    {
      code: "teacher-education-providers",
      kind: "count",
      atLeast: 2,
      types: initial,
      source,
      fails: [
        "LV:coordinator:teacher-education-provider",
        "EE::in-service-training-provider",
        "NO::practice-school",
      ],
    },
    {
      code: "teacher-education-countries",
      kind: "countries",
      atLeast: 2,
      types: initial,
      source,
      fails: [
        "LV:coordinator:teacher-education-provider",
        "LV::teacher-education-provider",
        "EE::in-service-training-provider",
        "NO::practice-school",
      ],
    },
    {
      code: "in-service-training-provider",
      kind: "count",
      atLeast: 1,
      types: inService,
      source,
      fails: [
        "LV:coordinator:teacher-education-provider",
        "EE::teacher-education-provider",
        "NO::practice-school",
      ],
    },
    {
      code: "practice-school",
      kind: "count",
      atLeast: 1,
      types: practice,
      roles: anyRole,
      source,
      fails: [
        "LV:coordinator:teacher-education-provider",
        "EE::teacher-education-provider",
        "NO::in-service-training-provider",
      ],
    },
  ];
  return academies(given, {
    minOrganisations: fact(3, source),
    minCountries: fact(3, source),
    minMemberStates: fact(2, source),
    composition,
    example: [
      "LV:coordinator:teacher-education-provider",
      "EE::teacher-education-provider",
      "NO::in-service-training-provider",
      "LV:associated:practice-school",
    ],
  });
}

/** Six organisations of four countries: the rules since 2024. */
export function laterAcademies(
  given: Year,
  {
    numbers,
    composition: source,
    coordinator,
  }: Record<"numbers" | "composition" | "coordinator", Source>,
): RulePack {
  const others = ["NO::in-service-training-provider", "LV::practice-school"];
  const composition: CompositionRule[] = [
    {
      code: "teacher-education-providers",
      kind: "count",
      atLeast: 4,
      types: initial,
      source,
      fails: [
        "LV:coordinator:teacher-education-provider",
        "EE::teacher-education-provider",
        "FI::teacher-education-provider",
        "LV::school",
        ...others,
      ],
    },
    {
      code: "teacher-education-countries",
      kind: "countries",
      atLeast: 3,
      types: initial,
      source,
      fails: [
        "LV:coordinator:teacher-education-provider",
        "LV::teacher-education-provider",
        "EE::teacher-education-provider",
        "EE::teacher-education-provider",
        "FI::school",
        ...others,
      ],
    },
    {
      code: "in-service-training-provider",
      kind: "count",
      atLeast: 1,
      types: inService,
      source,
      fails: [...fourProviders, "NO::school", "LV::practice-school"],
    },
    {
      code: "practice-school",
      kind: "count",
      atLeast: 1,
      types: practice,
      // Whether it may still be an associated partner is not known: that much is let pass.
      roles: anyRole,
      source,
      fails: [...fourProviders, "NO::in-service-training-provider", "LV::school"],
    },
    {
      code: "teacher-education-coordinates",
      kind: "coordinator-type",
      // "A teacher education institution": of either kind.
      types: [...initial, ...inService],
      source: coordinator,
      fails: [
        "LV:coordinator:school",
        ...fourProviders.slice(1),
        "LV::teacher-education-provider",
        ...others,
      ],
    },
  ];
  // "Applicants (beneficiaries; not affiliated entities)", says who says which roles count.
  const affiliated = given.countingRoles.source;
  return academies(
    { ...given, affiliated },
    {
      minOrganisations: fact(6, numbers),
      minCountries: fact(4, source),
      minMemberStates: fact(3, source),
      composition,
      example: [...fourProviders, ...others],
    },
  );
}

const fourProviders = [
  "LV:coordinator:teacher-education-provider",
  "LV::teacher-education-provider",
  "EE::teacher-education-provider",
  "FI::teacher-education-provider",
];
