import { exact, secondary } from "@/lib/domain/calls/source";
import type { Source } from "@/lib/domain/calls/types";

/** What the packs of 2026 rest on besides what holds for several years. */
export const sources2026 = {
  higher: exact(
    "OeAD: applying for Cooperation Partnerships in higher education (2026)",
    "https://erasmusplus.oead.at/en/hochschulbildung/kooperationen/kooperationspartnerschaften/antragstellung",
  ),
  // Names the day for every field, but no hour.
  calendar: exact(
    "OeAD: the Erasmus+ call of 2026 and the new Programme Guide",
    "https://erasmusplus.oead.at/en/news/article/2025/11/erasmus-aufruf-zur-einreichung-von-antraegen-fuer-2026-und-neuer-programmleitfaden-sind-da",
  ),
  youth: exact(
    "JUGEND für Europa: Cooperation Partnerships, only one deadline in 2026",
    "https://www.jugendfuereuropa.de/news/11525-entwickeln-sie-ihre-organisation-mit-kooperationspartnerschaften-weiter-nur-eine-antragsfrist-in-2026",
  ),
  school: secondary(
    "Tuttoscuola: KA210 and KA220 in school education (2026)",
    "https://www.tuttoscuola.com/?p=700274",
  ),
  smallAdult: exact(
    "Finnish National Agency for Education: Small-scale Partnerships in adult education (2026)",
    "https://www.oph.fi/fi/funding/erasmus-aikuiskoulutus-pienimuotoisten-kumppanuushankkeiden-ka210-adu-rahoitushaku-1",
  ),
  opening: secondary(
    "University of Siena: Erasmus+ forms open from 19 November (2026)",
    "https://www.unisi.it/internazionale/dimensione-internazionale/programmi-europei-di-formazione-e-mobilit%C3%A0",
  ),
  neighbours: secondary(
    "Grantia: Cooperation Partnerships (2026)",
    "https://grantia.se/grants/cooperation-partnerships",
  ),
  neighboursOfNgos: exact(
    "Funding Programmes Portal of Cyprus: youth partnerships of European NGOs (2026)",
    "https://www.fundingprogrammesportal.gov.cy/en/call/partnerships-for-cooperation-cooperation-partnerships-in-the-field-of-youth-submitted-by-european-ngos-2026-en-2025",
  ),
  founded: exact(
    "IDEP: Cooperation Partnerships (2026)",
    "https://erasmusplus.idep.org.cy/en/vasiki-drasi-2/symprakseis-synergasias",
  ),
  caps: secondary(
    "University of Coimbra: Erasmus+ 2026 funding bids",
    "https://www.uc.pt/en/ceis20/news/erasmus-2026-funding-bids",
  ),
  ngos: secondary(
    "fundsforNGOs: Cooperation Partnerships in youth for European NGOs (2026)",
    "https://www2.fundsforngos.org/education/2026-call-cooperation-partnerships-in-the-field-of-youth-for-european-ngos",
  ),
  smallSport: secondary(
    "EuroAccess: Small-scale Partnerships in sport (2026)",
    "https://www.euro-access.eu/de/calls/2542/Kleinere-Partnerschaften?css=default",
  ),
  europeanUniversities: exact(
    "EuroAccess: European Universities (2026)",
    "https://www.euro-access.eu/en/calls/2453/European-Universities?css=black",
  ),
  europeanUniversitiesRules: exact(
    "Funding Programmes Portal of Cyprus: European Universities (2026)",
    "https://www.fundingprogrammesportal.gov.cy/en/call/european-universities-en-2025",
  ),
  alliances: exact(
    "EuroAccess: Alliances for Education and Enterprises (2026)",
    "https://www.euro-access.eu/en/calls/2487/Alliances-for-Education-and-Enterprises?css=yellow",
  ),
  sectoralAlliances: exact(
    "EuroAccess: Alliances for Sectoral Cooperation on Skills (2026)",
    "https://www.euro-access.eu/en/calls/2485/Alliances-for-Sectoral-Cooperation-on-Skills-implementing-the-Blueprint?css=black",
  ),
  stemAlliances: exact(
    "EuroAccess: Alliances for STEM Skills Foundries (2026)",
    "https://www.euro-access.eu/en/calls/2486/Alliances-for-STEM-Skills-Foundries?font=4",
  ),
  stemRules: secondary(
    "Subsdy: Alliances for STEM Skills Foundries (2026)",
    "https://www.subsdy.com/grants/alliances-for-stem-skills-foundries",
  ),
  stemLength: secondary(
    "Funding Programmes Portal of Cyprus: Alliances for STEM Skills Foundries (2026)",
    "https://www.fundingprogrammesportal.gov.cy/en/call/alliances-for-stem-skills-foundries-en-2025",
  ),
  allianceRules: secondary(
    "Nextmove: the Erasmus+ programme of 2026, Alliances for Innovation",
    "https://nextmove.fr/projects-calls/programme-de-travail-erasmus-2026",
  ),
  allCalls: exact(
    "Funding Programmes Portal of Cyprus: the calls of Erasmus+ 2026",
    "https://www.fundingprogrammesportal.gov.cy/en/2025/11/erasmus-programme-2026-eac-a12-2025",
  ),
} as const satisfies Record<string, Source>;
