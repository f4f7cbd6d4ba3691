import type { Locale } from "@/lib/i18n/locales";

/** Where the IANA name is not what people write today. */
const english: Record<string, string> = {
  Calcutta: "Kolkata",
  Canary: "Canary Islands",
  Faeroe: "Faroe Islands",
  Katmandu: "Kathmandu",
  Kiev: "Kyiv",
  Rangoon: "Yangon",
  Saigon: "Ho Chi Minh City",
  Tirane: "Tirana",
};

/** Latvian names of the zones in which the Programme's organisations live. */
const latvian: Record<string, string> = {
  Amsterdam: "Amsterdama",
  Athens: "Atēnas",
  Azores: "Azoru salas",
  Belgrade: "Belgrada",
  Berlin: "Berlīne",
  Brussels: "Brisele",
  Bucharest: "Bukareste",
  Budapest: "Budapešta",
  Canary: "Kanāriju salas",
  Chisinau: "Kišiņeva",
  Copenhagen: "Kopenhāgena",
  Dublin: "Dublina",
  Faeroe: "Fēru salas",
  Istanbul: "Stambula",
  Kiev: "Kijiva",
  Kyiv: "Kijiva",
  Lisbon: "Lisabona",
  Ljubljana: "Ļubļana",
  London: "Londona",
  Luxembourg: "Luksemburga",
  Madrid: "Madride",
  Minsk: "Minska",
  Moscow: "Maskava",
  New_York: "Ņujorka",
  Nicosia: "Nikosija",
  Paris: "Parīze",
  Prague: "Prāga",
  Reykjavik: "Reikjavīka",
  Riga: "Rīga",
  Rome: "Roma",
  San_Marino: "Sanmarīno",
  Sarajevo: "Sarajeva",
  Sofia: "Sofija",
  Stockholm: "Stokholma",
  Tallinn: "Tallina",
  Tirane: "Tirāna",
  Vaduz: "Vaduca",
  Vatican: "Vatikāns",
  Vienna: "Vīne",
  Vilnius: "Viļņa",
  Warsaw: "Varšava",
  Yerevan: "Erevāna",
  Zagreb: "Zagreba",
  Zurich: "Cīrihe",
};

const names: Record<Locale, Record<string, string>> = { en: english, lv: latvian };

/** The city that stands for an IANA zone, as this language writes it: "Europe/Riga" is Rīga. */
export function cityOfZone(zone: string, locale: Locale): string {
  const last = zone.split("/").at(-1) ?? zone;
  return names[locale][last] ?? english[last] ?? last.replaceAll("_", " ");
}
