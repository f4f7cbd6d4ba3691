import { europeanZones, programmeZones, worldZones } from "@/lib/domain/countries/zones";

/** EU Member States and countries associated to the Programme, by code: they may coordinate. */
export const programmeCountries: readonly string[] = Object.keys(programmeZones).sort();

/** Other European countries and territories, by code. */
export const otherEuropeanCountries: readonly string[] = Object.keys(europeanZones);

/** The rest of the world, by code. */
export const otherCountries: readonly string[] = Object.keys(worldZones);

/** Every code a form offers: Programme countries first, then other European ones, then the rest. */
export const countries: readonly string[] = [
  ...programmeCountries,
  ...otherEuropeanCountries,
  ...otherCountries,
];

const zones = new Map<string, string>(
  Object.entries({ ...programmeZones, ...europeanZones, ...worldZones }),
);

/** Codes the Commission writes differently from ISO 3166-1. */
const aliases = new Map([
  ["EL", "GR"],
  ["UK", "GB"],
]);

/**
 * Overseas territories and the Member State they count with, so that they add no country of their
 * own: outermost regions and Åland are part of it, overseas countries and territories are linked
 * to it (Article 355 and Annex II TFEU).
 */
const territories = new Map(
  Object.entries({
    AX: "FI",
    GL: "DK",
    GF: "FR",
    GP: "FR",
    MF: "FR",
    MQ: "FR",
    RE: "FR",
    YT: "FR",
    BL: "FR",
    NC: "FR",
    PF: "FR",
    PM: "FR",
    WF: "FR",
    AW: "NL",
    BQ: "NL",
    CW: "NL",
    SX: "NL",
  }),
);

/** ISO 3166-1 alpha-2 in upper case; understands the Commission's EL and UK. */
export function normaliseCountry(code: string): string {
  // Only ASCII letters: a dotless i is no I, whatever upper case makes of it.
  const upper = code.trim().replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return aliases.get(upper) ?? upper;
}

/** Is this, once normalised, a country that forms offer? */
export function isCountry(code: string): boolean {
  return zones.has(normaliseCountry(code));
}

/** The country an organisation established there counts for: itself, or a territory's Member State. */
export function countedCountry(code: string): string {
  const normalised = normaliseCountry(code);
  return territories.get(normalised) ?? normalised;
}

/** IANA zone of the capital: whose 09:00 a reminder means. Brussels for an unknown country. */
export function zoneOfCountry(code: string): string {
  return zones.get(normaliseCountry(code)) ?? "Europe/Brussels";
}

/** The language in which an organisation of this country is first written to. */
export function defaultLocaleOf(country: string): "en" | "lv" {
  return normaliseCountry(country) === "LV" ? "lv" : "en";
}
