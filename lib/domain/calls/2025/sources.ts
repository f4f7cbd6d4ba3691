import { exact, secondary } from "@/lib/domain/calls/source";
import type { Source } from "@/lib/domain/calls/types";

/** What the packs of 2025 rest on besides what holds for several years. */
export const sources2025 = {
  calendar: exact(
    "Finnish National Agency for Education: the Erasmus+ calls of 2025",
    "https://www.oph.fi/en/news/2024/budget-mobility-projects-increasing-2025-erasmus-calls",
  ),
  youth: exact(
    "JUGEND für Europa: application rounds (2025)",
    "https://erasmusplus-jugend.de/antragstellung/antragsrunden",
  ),
  ngos: exact(
    "EU Action Hub: Cooperation Partnerships submitted by European NGOs (2025)",
    "https://euactionhub.com/erasmus-cooperation-partnerships-in-the-field-of-education-and-training-submitted-by-european-ngos-what-you-need-to-know-to-apply",
  ),
  sport: secondary(
    "Access Europe: Cooperation Partnerships in sport (2025)",
    "https://accesseurope.ie/open-funds/erasmus-cooperation-partnerships-in-sport-2",
  ),
  academies: exact(
    "Finnish National Agency for Education: Teacher Academies (2025)",
    "https://www.oph.fi/en/funding/erasmus-higher-education-vocational-education-and-training-and-school-education-teacher",
  ),
  academiesGrant: exact(
    "EuroAccess: Erasmus+ Teacher Academies (2025)",
    "https://euro-access.eu/en/calls/1685/Erasmus-Teacher-Academies",
  ),
  academyApplicants: exact(
    "Funding Programmes Portal of Cyprus: Erasmus+ Teacher Academies (2025)",
    "https://fundingprogrammesportal.gov.cy/en/call/erasmus-teacher-academies-en",
  ),
  academyCoordinator: exact(
    "Pact for Skills: Erasmus+ Teacher Academies (2025)",
    "https://pact-for-skills.ec.europa.eu/stakeholders-and-business/funding-opportunities/erasmus-teacher-academies_en?prefLang=hr",
  ),
  alliances: exact(
    "Pact for Skills: Alliances for Innovation, lot 1 (2025)",
    "https://pact-for-skills.ec.europa.eu/stakeholders-and-business/funding-opportunities/alliances-innovation-lot-1-alliances-education-and-enterprises_en",
  ),
  alliancesCountries: exact(
    "Agence Erasmus+ France: Alliances for Innovation, what is new in 2025",
    "https://monprojet.erasmusplus.fr/alliance-pour-l-innovation",
  ),
  forwardLooking: exact(
    "EuroAccess: forward-looking projects, topic 5 (2025)",
    "https://euro-access.eu/en/calls/1741/Topic-5-Adult-learning-Improving-career-guidance-to-support-adults-participation-in-training",
  ),
  forwardLookingRules: secondary(
    "EUcalls: the call for forward-looking projects of 2025",
    "https://eucalls.net/blog/erasmus-forward-looking-projects-call-2025",
  ),
  forwardLookingBudget: secondary(
    "FASI: 32 million euros for forward-looking projects (2025)",
    "https://fasi.eu/en/articles/in-evidence/27987-erasmus-2025-call-32-million-for-forward-looking-projects-in-education-and-training.html",
  ),
} as const satisfies Record<string, Source>;
