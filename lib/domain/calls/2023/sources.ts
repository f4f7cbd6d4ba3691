import { exact, secondary } from "@/lib/domain/calls/source";
import type { Source } from "@/lib/domain/calls/types";

/** What the packs of 2023 rest on besides what holds for several years. */
export const sources2023 = {
  calendar: exact(
    "Universitat de València: Erasmus+ projects, call of 2023",
    "https://www.uv.es/uvweb/universitat/ca/relacions-internacionals/relacions-internacionals/projectes-erasmus-/convocatoria-actual-1285950717006.html",
  ),
  secondRound: exact(
    "Foundation Tempus: general call 2023, round 2",
    "https://erasmusplus.rs/general-call-2023-round-2-deadlines-for-ka1-and-ka2-project-applications/",
  ),
  ngos: secondary(
    "Time Machine: Cooperation Partnerships submitted by European NGOs (2023)",
    "https://www.timemachine.eu/funding-opts/partnerships-for-cooperation-in-the-fields-of-education-and-training-european-ngos-erasmus-edu-2023-pcoop-engo/",
  ),
  smallSport: exact(
    "EuroAccess: Small-scale Partnerships in sport (2023)",
    "https://www.euro-access.eu/en/calls/486/Small-scale-partnerships",
  ),
  europeanUniversities: exact(
    "EuroAccess: European Universities (2023)",
    "https://euro-access.eu/en/calls/163/European-Universities-Development-of-new-deep-institutional-transnational-cooperation-Topic-2",
  ),
  europeanUniversitiesBudget: exact(
    "CRNet: a record budget of 384 million euros for European Universities (2023)",
    "https://crnet.fi/responsibility-news/science-news/education-a-record-budget-of-e384-million-under-erasmus-to-support-european-universities-alliances/",
  ),
  europeanUniversitiesGrant: exact(
    "European Commission: new funding for European Universities alliances (3 July 2023)",
    "https://cyprus.representation.ec.europa.eu/news/erasmus-new-funding-european-universities-alliances-boosts-cooperation-higher-education-2023-07-03_en",
  ),
  noAcademies: exact(
    "Foundation Tempus: Erasmus+ Teacher Academies, not opened in the call of 2023",
    "https://erasmusplus.rs/higher-education/erasmus-teacher-academies/",
  ),
  alliancesProviders: exact(
    "Funding Programmes Portal of Cyprus: Alliances for Education and Enterprises (2023)",
    "https://fundingprogrammesportal.gov.cy/en/call/alliances-for-education-and-enterprises",
  ),
  forwardLooking: exact(
    "EuroAccess: forward-looking projects, adult learning (2023)",
    "https://www.euro-access.eu/en/calls/191/Partnerships-for-Innovation-Forward-Looking-Projects-Adult-learning",
  ),
  forwardLookingGrant: exact(
    "Finnish National Agency for Education: forward-looking projects (2023)",
    "https://www.oph.fi/en/programmes/erasmus-forward-looking-projects-ka2",
  ),
  forwardLookingAdult: secondary(
    "Funding Programmes Portal of Cyprus: forward-looking projects, adult learning (2023)",
    "https://fundingprogrammesportal.gov.cy/en/call/partnerships-for-innovation-forward-looking-projects-adult-learning",
  ),
} as const satisfies Record<string, Source>;
