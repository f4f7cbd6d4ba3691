/** Countries that stand in the programme as named from one call year to another. */
interface Membership {
  codes: readonly string[];
  /** First and last call year; the programme runs from 2021 to 2027. */
  from: number;
  until?: number;
}

const westernBalkans = ["AL", "BA", "ME", "XK"];
const neighbourhoodEast = ["AM", "AZ", "BY", "GE", "MD", "UA"];
const southMediterranean = ["DZ", "EG", "IL", "JO", "LB", "LY", "MA", "PS", "SY", "TN"];

const groups = {
  "member-states": [
    {
      // biome-ignore format: a list of codes reads best in rows
      codes: [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
        "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
      ],
      from: 2021,
    },
  ],
  /** Third countries associated to the Programme. */
  associated: [
    { codes: ["IS", "LI", "MK", "NO", "RS", "TR"], from: 2021 },
    { codes: ["GB"], from: 2027 },
  ],
  /** They count in European Universities since the call of 2023, and only there. */
  "counting-western-balkans": [{ codes: westernBalkans, from: 2023 }],
  "region-1": [{ codes: westernBalkans, from: 2021 }],
  "region-2": [{ codes: neighbourhoodEast, from: 2021 }],
  "region-3": [{ codes: southMediterranean, from: 2021 }],
  /**
   * Since 2025 Cooperation Partnerships and Alliances admit as full partners, of all other
   * countries, only those of Regions 1 to 3, without Belarus.
   */
  "admitted-neighbours": [
    {
      codes: [...westernBalkans, ...neighbourhoodEast, ...southMediterranean].filter(
        (code) => code !== "BY",
      ),
      from: 2025,
    },
  ],
  /** Faroe Islands, Switzerland and, until it is associated, the United Kingdom. */
  "region-14": [
    { codes: ["CH", "FO"], from: 2021 },
    { codes: ["GB"], from: 2021, until: 2026 },
  ],
  /** Whose organisations the Commission keeps out or restricts. */
  restricted: [
    { codes: ["RU"], from: 2022 },
    { codes: ["BY"], from: 2025 },
  ],
} as const satisfies Record<string, readonly Membership[]>;

export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as readonly Group[];

/** The ISO codes of a group in the calls of one year, sorted. */
export function members(group: Group, year: number): readonly string[] {
  const memberships: readonly Membership[] = groups[group];
  return memberships
    .filter(({ from, until = Number.POSITIVE_INFINITY }) => from <= year && year <= until)
    .flatMap(({ codes }) => codes)
    .sort();
}
