import type { Locale } from "@/lib/i18n/locales";

/**
 * Short names of countries where the Unicode data in use say otherwise, as the EU writes them:
 * Interinstitutional Style Guide, annexes A5 and A6
 * (https://style-guide.europa.eu/en/content/-/isg/topic?identifier=annex-a5-list-countries-territories-currencies).
 */
export const countryNames: Record<Locale, Readonly<Record<string, string>>> = {
  en: {
    AG: "Antigua and Barbuda",
    BA: "Bosnia and Herzegovina",
    BL: "Saint-Barthélemy",
    BQ: "Bonaire, Sint Eustatius and Saba",
    CD: "Democratic Republic of the Congo",
    CG: "Congo",
    CV: "Cabo Verde",
    HK: "Hong Kong",
    KN: "Saint Kitts and Nevis",
    LC: "Saint Lucia",
    MF: "Saint-Martin",
    MM: "Myanmar/Burma",
    MO: "Macao",
    PM: "Saint Pierre and Miquelon",
    PS: "Palestine",
    SH: "Saint Helena, Ascension and Tristan da Cunha",
    SJ: "Svalbard and Jan Mayen",
    ST: "São Tomé and Príncipe",
    TC: "Turks and Caicos Islands",
    TT: "Trinidad and Tobago",
    VC: "Saint Vincent and the Grenadines",
    WF: "Wallis and Futuna",
  },
  lv: {
    AX: "Ālandu salas",
    BQ: "Bonaire, Sintestatiusa un Saba",
    CD: "Kongo Demokrātiskā Republika",
    CG: "Kongo",
    HK: "Honkonga",
    MM: "Mjanma/Birma",
    MO: "Makao",
    PS: "Palestīna",
    SH: "Svētās Helēnas, Debesbraukšanas un Tristana da Kuņas salas",
    SZ: "Esvatini",
  },
};
