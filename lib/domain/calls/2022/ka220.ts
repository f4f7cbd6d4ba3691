import { inferredFrom, restated, sources } from "@/lib/domain/calls/2022/sources";
import type {
  PackRequirement,
  PackRequirementKey,
  RulePack,
  Source,
} from "@/lib/domain/calls/types";

const hard = (key: PackRequirementKey, source: Source, daysBefore = 0): PackRequirement => ({
  key,
  hard: true,
  daysBefore,
  source,
});
const soft = (key: PackRequirementKey, source: Source, daysBefore = 0): PackRequirement => ({
  key,
  hard: false,
  daysBefore,
  source,
});

/** The checklist of a National Agency call, in the order in which one works through it. */
const requirements: readonly PackRequirement[] = [
  hard("eu-login", sources.euLogin),
  hard("right-agency", sources.form),
  hard("title", restated(sources.form)),
  hard("minimum", sources.partnerships),
  hard("oid", sources.form),
  hard("lump-sum", sources.slides),
  hard("duration", sources.slides),
  hard("start-date", sources.slides),
  hard("priorities", sources.priorities),
  hard("work-packages", sources.workPackages),
  hard("declaration-on-honour", sources.annexes),
  hard("annex-rules", sources.annexes),
  hard("no-twin-application", sources.oneApplication),
  hard("data-protection-and-submit", sources.submission),
  // An internal date: the form needs the text, three weeks leave time to write it in.
  soft("profiles", sources.form, 21),
  soft("mandates", sources.approved),
  soft("financial-capacity", inferredFrom(sources.capacity)),
];

/** What the four Cooperation Partnerships calls of 2022 at National Agencies have in common. */
export const ka220of2022 = {
  version: 1,
  year: 2022,
  action: "ka220",
  agency: "national",
  deadline: {
    value: { local: "2022-03-23T12:00:00", zone: "Europe/Brussels" },
    source: sources.slides,
  },
  lumpSums: { value: [120_000, 250_000, 400_000], source: sources.slides },
  durationMonths: { value: { min: 12, max: 36 }, source: sources.slides },
  startsOn: { value: { from: "2022-09-01", to: "2022-12-31" }, source: sources.slides },
  minOrganisations: { value: 3, source: sources.partnerships },
  minCountries: { value: 3, source: sources.partnerships },
  memberStates: {
    // biome-ignore format: a list of codes reads best in rows
    value: [
      "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
      "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ],
    source: sources.countries,
  },
  associatedCountries: {
    value: ["IS", "LI", "MK", "NO", "RS", "TR"],
    source: sources.countries,
  },
  restrictedCountries: { value: ["RU"], source: sources.russia },
  countingRoles: { value: ["coordinator", "partner"], source: sources.frenchAgency },
  territories: inferredFrom(sources.territories),
  thirdCountries: sources.frenchAgency,
  form: sources.form,
  requirements,
  differences: [
    {
      key: "member-states-or-associated",
      theirs: sources.slides,
      ours: sources.partnerships,
    },
  ],
} as const satisfies Omit<RulePack, "id" | "field" | "title">;
