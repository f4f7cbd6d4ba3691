import { exact, secondary } from "@/lib/domain/calls/source";
import type { Source } from "@/lib/domain/calls/types";

/** What the portal itself records of a topic: days, without the hour. */
const topic = (id: string) =>
  exact(
    `EU Funding & Tenders Portal: ${id}`,
    `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/${id.toLowerCase()}`,
  );

/** What the packs of 2024 rest on besides what holds for several years. */
export const sources2024 = {
  calendar: exact(
    "Universitat de València: Erasmus+ projects, call of 2024",
    "https://www.uv.es/uvweb/college/en/international-relations/international-relations/projects/erasmus-/calls-1285950717006.html",
  ),
  topics: {
    ngos: topic("ERASMUS-EDU-2024-PCOOP-ENGO"),
    sport: topic("ERASMUS-SPORT-2024-SCP"),
    smallSport: topic("ERASMUS-SPORT-2024-SSCP"),
    europeanUniversities: topic("ERASMUS-EDU-2024-EUR-UNIV-1"),
    academies: topic("ERASMUS-EDU-2024-PEX-TEACH-ACA"),
    enterprises: topic("ERASMUS-EDU-2024-PI-ALL-INNO-EDU-ENTERP"),
    sectors: topic("ERASMUS-EDU-2024-PI-ALL-INNO-BLUEPRINT"),
  },
  youth: exact(
    "JSPA: Erasmus+ and European Solidarity Corps calls of 2024",
    "https://lpr.gov.lv/lv/2023/izsludinati-erasmus-eiropas-solidaritates-korpusa-projekti/",
  ),
  secondRound: secondary(
    "Tecnica della Scuola: the deadline of 1 October 2024 moved to 8 October",
    "https://tecnicadellascuola.it/erasmus-entro-le-ore-12-dell8-ottobre-le-domande-per-laccreditamento-e-per-i-partenariati-su-piccola-scala",
  ),
  start: exact(
    "NA beim BIBB: Cooperation Partnerships in vocational education and training (2024)",
    "https://www.na-bibb.de/erasmus-berufsbildung/partnerschaften-fuer-zusammenarbeit/kooperationspartnerschaften",
  ),
  ngos: exact(
    "DZS: call 2024, Cooperation Partnerships submitted by European NGOs",
    "http://www.dzs.cz./en/article/call-2024-cooperation-partnerships-fields-education-training-and-youth-submitted-european",
  ),
  smallScaleCountries: exact(
    "MUCF: Small-scale Partnerships in youth (2024)",
    "https://www.mucf.se/bidrag/smaskaliga-partnerskap",
  ),
  europeanUniversities: exact(
    "DevelopmentAid: European Universities (2024)",
    "https://www.developmentaid.org/grants/view/1184742/european-universities-development-of-deep-institutional-transnational-cooperation",
  ),
  europeanUniversitiesRules: exact(
    "NA DAAD: European Universities (2024)",
    "https://eu.daad.de/infos-fuer-hochschulen/antragstellung/europaeische-hochschulen/de/67181-europaeische-hochschulen-pilotausschreibung-01/",
  ),
  europeanUniversitiesGrant: exact(
    "DZS: European Universities, an opportunity for new alliances (2024)",
    "https://www.dzs.cz/en/article/evropean-universities-opportunity-new-alliances",
  ),
  academies: secondary(
    "Palacký University Olomouc: Erasmus+ deadlines (2024)",
    "https://international.upol.cz/erasmus",
  ),
  academyRules: secondary(
    "EACEA news in reprint: Teacher Academies 2024, how to apply",
    "https://eoc.org.cy/erasmus-teacher-academies-2024-how-to-apply/",
  ),
  alliances: exact(
    "Pact for Skills: Alliances for Education and Enterprises (2024)",
    "https://pact-for-skills.ec.europa.eu/stakeholders-and-business/funding-opportunities/alliances-education-and-enterprises-0_en",
  ),
  noForwardLooking: exact(
    "Movetia: its funding programmes in 2024, no forward-looking projects at European level",
    "https://www.movetia.ch/en/news-events/movetia-launches-its-funding-programmes-for-international-cooperation-in-2024",
  ),
} as const satisfies Record<string, Source | Record<string, Source>>;
