import type { Source } from "@/lib/domain/calls/types";

/** A page that states the fact itself. */
const page = (title: string, url: string): Source => ({ title, url, certainty: "exact" });

/** Concluded from what a source says of a neighbouring year or case: may warn, never block. */
export const inferredFrom = (source: Source): Source => ({ ...source, certainty: "inferred" });

/** Restated by someone who is not the Programme: good enough to rely on. */
export const restated = (source: Source): Source => ({ ...source, certainty: "secondary" });

/** What the 2022 packs rest on. Where a page is of a neighbouring year, its title says so. */
export const sources = {
  // The slides have no address of their own that we know; they print this page for this call.
  slides: page(
    "VIAA slides on KA2 in the 2022 call, Riga, 14 January 2022",
    "https://www.erasmusplus.lv/pasakums/vebinars-erasmus-sadarbibas-partneribu-projektu-pieteicejiem",
  ),
  partnerships: page(
    "Funding Programmes Portal of Cyprus: Cooperation Partnerships (2025, unchanged since 2022)",
    "https://www.fundingprogrammesportal.gov.cy/en/call/cooperation-partnerships-en-2025",
  ),
  frenchAgency: page(
    "Agence Erasmus+ France: KA220-VET (2023)",
    "https://monprojet.erasmusplus.fr/fiche-action/appel=2023&codeAction=KA220-VET",
  ),
  countries: page(
    "USAMV Cluj-Napoca: eligible countries in Erasmus+",
    "https://erasmus.usamvcluj.ro/eligible-countries-in-erasmus/",
  ),
  territories: page(
    "Programme Guide of the earlier programme: eligible countries, note on overseas territories",
    "https://docslib.org/doc/641966/definition-of-erasmus-programme-and-partner-countries",
  ),
  russia: page(
    "SALTO-YOUTH: Erasmus+ after Russia's attack on Ukraine (2022)",
    "https://salto-youth.net/rc/eeca/eecafwdlinks/helpukraine",
  ),
  euLogin: page(
    "Programme Guide, part C: step 1, register",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-1_en",
  ),
  capacity: page(
    "Programme Guide (earlier edition), part C: step 1, supporting documents",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-1_nl",
  ),
  oneApplication: page(
    "Programme Guide, part C: step 4, fill in and submit the application",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-4_lv",
  ),
  submission: page(
    "Programme Guide, part C: how to submit",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/submission",
  ),
  approved: page(
    "Programme Guide, part C: what happens once the application is approved",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/what-happen-approved?",
  ),
  form: page(
    "European Commission wiki: the KA220 application form",
    "https://wikis.ec.europa.eu/plugins/viewsource/viewpagesrc.action?pageId=71926205",
  ),
  workPackages: page(
    "European Commission wiki: project design in KA220 applications",
    "https://wikis.ec.europa.eu/display/NAITDOC/Project+design+and+implementation+in+KA220+applications",
  ),
  annexes: page(
    "European Commission wiki: annexes in applications",
    "https://wikis.ec.europa.eu/display/NAITDOC/Annexes+in+applications",
  ),
  priorities: page(
    "erasmusplus.lv: Cooperation Partnerships",
    "https://erasmusplus.lv/sadarbibas-partneribas",
  ),
} as const satisfies Record<string, Source>;
