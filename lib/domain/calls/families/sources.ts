import { exact, secondary } from "@/lib/domain/calls/source";
import type { Source } from "@/lib/domain/calls/types";

/** What packs of several years rest on. Where a page is of a neighbouring year, its title says so. */
export const sources = {
  // Countries
  countries: exact(
    "USAMV Cluj-Napoca: eligible countries in Erasmus+",
    "https://erasmus.usamvcluj.ro/eligible-countries-in-erasmus/",
  ),
  territories: exact(
    "Programme Guide of the earlier programme: eligible countries, note on overseas territories",
    "https://docslib.org/doc/641966/definition-of-erasmus-programme-and-partner-countries",
  ),
  russia: exact(
    "SALTO-YOUTH: Erasmus+ after Russia's attack on Ukraine (2022)",
    "https://salto-youth.net/rc/eeca/eecafwdlinks/helpukraine",
  ),
  unitedKingdom: exact(
    "GOV.UK: the United Kingdom is to associate to Erasmus+ from 2027",
    "https://www.gov.uk/government/publications/the-erasmus-programme/overview-of-the-erasmus-programme",
  ),

  // Applying
  euLogin: exact(
    "Programme Guide, part C: step 1, register",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-1_en",
  ),
  capacity: exact(
    "Programme Guide (earlier edition), part C: step 1, supporting documents",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-1_nl",
  ),
  oneApplication: exact(
    "Programme Guide, part C: step 4, fill in and submit the application",
    "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-c/what-to-do/step-4_lv",
  ),
  submission: exact(
    "Programme Guide, part C: how to submit",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/submission",
  ),
  compliance: exact(
    "Programme Guide, part C: compliance checks and the parts of the application",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/compliance",
  ),
  registration: exact(
    "Programme Guide, part C: registration and the Participant Identification Code",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/what-to-do-to-submit",
  ),
  financialConditions: exact(
    "Programme Guide, part C: financial conditions, lump sums",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/financial-conditions",
  ),
  approved: exact(
    "Programme Guide, part C: what happens once the application is approved",
    "https://erasmus-plus.ec.europa.eu/programme-guide/part-c/what-happen-approved?",
  ),
  form: exact(
    "European Commission wiki: the KA220 application form",
    "https://wikis.ec.europa.eu/plugins/viewsource/viewpagesrc.action?pageId=71926205",
  ),
  workPackages: exact(
    "European Commission wiki: project design in KA220 applications",
    "https://wikis.ec.europa.eu/display/NAITDOC/Project+design+and+implementation+in+KA220+applications",
  ),
  annexes: exact(
    "European Commission wiki: annexes in applications",
    "https://wikis.ec.europa.eu/display/NAITDOC/Annexes+in+applications",
  ),
  priorities: exact(
    "erasmusplus.lv: Cooperation Partnerships",
    "https://erasmusplus.lv/sadarbibas-partneribas",
  ),
  charter: secondary(
    "Funding Programmes Portal of Cyprus: Erasmus Charter for Higher Education (call 2022)",
    "https://fundingprogrammesportal.gov.cy/en/call/erasmus-charter-for-higher-education",
  ),

  hungarianTrusts: exact(
    "Commissioners Hahn and Gabriel on Hungarian public-interest trusts, in reprint (2023)",
    "https://eoc.org.cy/joint-statement-by-commissioners-hahn-and-gabriel-on-the-application-of-council-implementing-decision-of-15-december-2022-in-relation-to-hungarian-public-interest-trusts/",
  ),
  secondRounds: secondary(
    "Mother Project: Erasmus+ deadlines, the second round may depend on the agency (2022)",
    "https://motherproject.eu/erasmus-funding-deadlines-new-dates-to-submit-your-challenging-projects-in/",
  ),

  // Cooperation Partnerships
  partnerships: exact(
    "Funding Programmes Portal of Cyprus: Cooperation Partnerships (2025)",
    "https://www.fundingprogrammesportal.gov.cy/en/call/cooperation-partnerships-en-2025",
  ),
  frenchAgency: exact(
    "Agence Erasmus+ France: KA220-VET (2023)",
    "https://monprojet.erasmusplus.fr/fiche-action/appel=2023&codeAction=KA220-VET",
  ),
  partnershipLength: exact(
    "University of Malta: outline of Erasmus+ calls (2026)",
    "https://www.um.edu.mt/rssd/researchfunding/externalfunding/outlineoferasmus2026",
  ),
  neighbours: exact(
    "NA DAAD: applying for Cooperation Partnerships in higher education (2025)",
    "https://eu.daad.de/infos-fuer-hochschulen/antragstellung/cooperation-partnerships/de/45853-die-beantragung-von-cooperation-partnerships",
  ),
  capsOfPartnerships: exact(
    "Rannís: new rules on the highest number of applications for cooperation projects",
    "https://erasmusplus.is/frettir-og-vidburdir/frettir/nyjar-reglur-um-hamark-umsokna-um-samstarfsverkefni",
  ),
  europeanNgos: secondary(
    "European Net for Inclusion: Cooperation Partnerships submitted by European NGOs (undated)",
    "https://europeannetforinclusion.org/opportunities/european-calls/cooperation-partnerships-submitted-european-ngos-fields-education",
  ),
  ngosCoordinate: exact(
    "DZS: call for European NGOs to apply for a project in education or youth (2023, 2024)",
    "https://www.dzs.cz/en/article/call-european-ngos-apply-project-field-education-or-youth",
  ),

  // Small-scale Partnerships
  smallScale: exact(
    "Funding Programmes Portal of Cyprus: Small-scale Partnerships (2025)",
    "https://www.fundingprogrammesportal.gov.cy/en/call/small-scale-partnerships-en-2025",
  ),
  smallScaleYouth: exact(
    "erasmusplus.lv: Small-scale Partnerships in youth",
    "https://erasmusplus.lv/maza-meroga-partneribas-jaunatnes-joma",
  ),
  smallScaleOnce: secondary(
    "Youth Networks: Small-scale Partnerships, one application per deadline",
    "https://youthnetworks.net/small-scale-partnerships-erasmus/",
  ),
  youthRounds: exact(
    "JUGEND für Europa: application rounds (2022)",
    "https://www.erasmusplus-jugend.de/ueber-das-programm/antragsrunden/",
  ),

  // European Universities
  europeanUniversities: exact(
    "NA DAAD: applying for European Universities (2022 and 2023)",
    "https://eu.daad.de/infos-fuer-hochschulen/antragstellung/europaeische-hochschulen/de/67181-europaeische-hochschulen-beantragen/",
  ),

  // Teacher Academies
  academyApplicants: exact(
    "European Commission: Erasmus+ Teacher Academies, who may apply",
    "https://culture.ec.europa.eu/node/1155",
  ),
  academyRules: secondary(
    "Limegrow: Erasmus+ Teacher Academies (2024 or 2025)",
    "https://dev-programmes.dev5.limegrow.com/en/programme/22285/eu",
  ),

  // Alliances for Innovation
  alliancesOfCommission: exact(
    "European Commission: Alliances for Innovation, for organisations (undated)",
    "https://erasmus-plus.ec.europa.eu/fr/opportunities/opportunities-for-organisations/cooperation-among-organisations-and-institutions/alliances-for-innovation",
  ),
  alliancesOfBibb: exact(
    "NA beim BIBB: Alliances for Innovation (2021, 2022)",
    "https://na-bibb.de/erasmus-berufsbildung/allianzen-fuer-innovation",
  ),
  alliancesOfMovetia: exact(
    "Movetia: Alliances for Innovation (undated)",
    "https://www.movetia.ch/en/programmes/international/swiss-programme-for-erasmus/vocational-education-and-training/alliances-for-innovation",
  ),
  alliancesOfNet: secondary(
    "European Net for Inclusion: Alliances for Innovation",
    "https://europeannetforinclusion.org/opportunities/european-calls/alliances-innovation-erasmus-programme",
  ),
  alliancesOfArmenia: exact(
    "Erasmus+ Office of Armenia: Alliances for Innovation (undated)",
    "https://erasmusplus.am/innovation-alliances/",
  ),
  alliancesLength: exact(
    "NA DAAD: Alliances for Education and Enterprises",
    "https://eu.daad.de/infos-fuer-hochschulen/programmlinien/foerderung-von-hochschulkooperationen/allianzen-fuer-innovation/de/79485-lot-1-allianzen-fuer-bildung-und-unternehmen",
  ),
  sectoralAlliances: exact(
    "NA DAAD: Alliances for Sectoral Cooperation on Skills",
    "https://eu.daad.de/infos-fuer-hochschulen/programmlinien/foerderung-von-hochschulkooperationen/allianzen-fuer-innovation/de/79486-lot-2-allianzen-fuer-sektorale-zusammenarbeit-im-bereich-kompetenzen/",
  ),
  sectoralAlliances2021: secondary(
    "EVPA: Alliances for Innovation, lot 2 (2021)",
    "https://evpa.eu.com/eu-funding/partnerships-for-innovation-alliances-erasmus-edu-2021-pi-all-inno-lot-2",
  ),
  lugano: secondary(
    "Università della Svizzera italiana: Erasmus+ partnerships (July 2022)",
    "https://newsletter.usi.ch/published/Research_2022.07.05.html",
  ),

  skillsPact: secondary(
    "Athena European University: Erasmus+ Alliances for Innovation (call of 2024)",
    "https://grantoffice.athenauni.eu/2023/11/17/erasmus-alliances-for-innovation",
  ),

  // Forward-looking projects
  forwardLooking: exact(
    "NA DAAD: applying for forward-looking projects (2023 and 2025)",
    "https://eu.daad.de/infos-fuer-hochschulen/antragstellung/zukunftsorientierte-projekte/de/80206-zukunftsorientierte-projekte",
  ),
} as const satisfies Record<string, Source>;
