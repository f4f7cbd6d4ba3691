import type { Source } from "@/lib/domain/calls/types";

/** The pages the 2022 packs rest on. Certainty is per use: `exact` unless a fact says otherwise. */
const page = (title: string, url: string): Source => ({ title, url, certainty: "exact" });

/** A source that says it only in passing, or of a neighbouring year: may warn, never block. */
export const inferredFrom = (source: Source): Source => ({ ...source, certainty: "inferred" });

/** A source that is not the Programme's own: good enough to rely on. */
export const secondary = (source: Source): Source => ({ ...source, certainty: "secondary" });

export const sources = {
  guide: page(
    "Programme Guide: Cooperation Partnerships, eligibility criteria",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-b/key-action-2/partnerships-cooperation/cooperation-partnerships_fi",
  ),
  call: page(
    "Call for proposals 2022, EAC/A09/2021 (OJ C 473/09)",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:C2021/473/09&from=FI",
  ),
  slides: page(
    "VIAA slides on KA2 in the 2022 call, Riga, 14 January 2022",
    "https://www.erasmusplus.lv/pasakums/vebinars-erasmus-sadarbibas-partneribu-projektu-pieteicejiem",
  ),
  deadlines: page(
    "University of Valencia: Erasmus+ calls 2022",
    "https://webedicion.uv.es/uvweb/college/en/international-relations/international-relations/erasmus-projects/current-call-1285950717006.html",
  ),
  partnerships: page(
    "Cyprus funding portal: Cooperation Partnerships",
    "https://www.fundingprogrammesportal.gov.cy/en/call/cooperation-partnerships-en-2025",
  ),
  frenchAgency: page(
    "Agence Erasmus+ France: KA220-VET",
    "https://monprojet.erasmusplus.fr/fiche-action/appel=2023&codeAction=KA220-VET",
  ),
  countries: page(
    "Eligible countries in Erasmus+",
    "https://erasmus.usamvcluj.ro/eligible-countries-in-erasmus/",
  ),
  russia: page(
    "SALTO: Erasmus+ and the war against Ukraine",
    "https://salto-youth.net/rc/eeca/eecafwdlinks/helpukraine",
  ),
  eligibility: page(
    "Programme Guide, part C: submitting an application",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/submission",
  ),
  register: page(
    "Programme Guide, part C: what to do, step 1",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-1_en",
  ),
  capacity: page(
    "Programme Guide, part C: financial capacity",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-1_nl",
  ),
  approved: page(
    "Programme Guide, part C: when the application is approved",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/what-happen-approved?",
  ),
  form: page(
    "European Commission wiki: KA220 application form",
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
  twins: page(
    "Guide on KA2 partnerships for cooperation, page 30",
    "https://fliphtml5.com/gwotv/rzef/ERASMUS%2B_KA2_PARTNERSHIPS_FOR_COOPERATION_PROJECTS/30",
  ),
  checklist: page(
    "Erasmus+ application checklist",
    "https://growthprojects.eu/erasmus-application-checklist-2026/",
  ),
  territories: page(
    "Programme and partner countries, earlier programme",
    "https://docslib.org/doc/641966/definition-of-erasmus-programme-and-partner-countries",
  ),
} as const satisfies Record<string, Source>;
