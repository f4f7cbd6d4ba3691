import { exact, secondary } from "@/lib/domain/calls/source";
import type { Source } from "@/lib/domain/calls/types";

/** What the packs of 2022 rest on besides what holds for several years. */
export const sources2022 = {
  // The slides have no address of their own that we know; they print this page for this call.
  slides: exact(
    "VIAA slides on KA2 in the 2022 call, Riga, 14 January 2022",
    "https://www.erasmusplus.lv/pasakums/vebinars-erasmus-sadarbibas-partneribu-projektu-pieteicejiem",
  ),
  calendar: exact(
    "Universitat de València: Erasmus+ projects, call of 2022",
    "https://webedicion.uv.es/uvweb/college/en/international-relations/international-relations/erasmus-projects/current-call-1285950717006.html",
  ),
  ngos: exact(
    "DevelopmentAid: Cooperation Partnerships submitted by European NGOs (2022)",
    "https://www.developmentaid.org/grants/view/904391/cooperation-partnerships-in-the-field-of-education-training-submitted-by-engos",
  ),
  sport: exact(
    "Grantalist: ERASMUS-SPORT-2022-SCP",
    "https://grantalist.com/grant/ERASMUS-SPORT-2022-SCP",
  ),
  smallSport: exact(
    "Grantalist: ERASMUS-SPORT-2022-SSCP",
    "https://grantalist.com/grant/ERASMUS-SPORT-2022-SSCP",
  ),
  smallScaleCountries: secondary(
    "European Net for Inclusion: Small-scale Partnerships, who may take part (undated)",
    "https://europeannetforinclusion.org/index.php/opportunities/european-calls/small-scale-partnerships-fields-school-education-vocational-0",
  ),
  europeanUniversities: exact(
    "InfoLov: European Universities, call of 2022",
    "https://infolov.org/erasmus-programme-erasmus-call-for-proposals",
  ),
  europeanUniversitiesLength: exact(
    "DZS: the 2022 European Universities call has been launched",
    "https://www.dzs.cz/en/article/2022-erasmus-european-universities-call-has-been-launched",
  ),
  europeanUniversitiesGrant: exact(
    "DAAD: applications for European Universities in 2022",
    "https://eu.daad.de/news/de/82196-antragsstatistiken-europaeische-hochschulen-veroeffentlicht",
  ),
  academies: exact(
    "Grantalist: ERASMUS-EDU-2022-PEX-TEACH-ACA",
    "https://grantalist.com/grant/ERASMUS-EDU-2022-PEX-TEACH-ACA",
  ),
  academiesLength: secondary(
    "Ghent University: Erasmus+ Teacher Academies (2022)",
    "https://www.giis.ugent.be/en/ghentuniv/principles/internationalisation/eu-funding/teacher-academies",
  ),
  academyRules: exact(
    "NA DAAD: applying for Teacher Academies (2022)",
    "https://eu.daad.de/infos-fuer-hochschulen/antragstellung/teacher-academies/de/79496-teacher-academies-beantragen/",
  ),
  alliancesShare: secondary(
    "Obiettivo Europa: Alliances for Innovation (2022)",
    "https://obiettivoeuropa.com/bandi/erasmus-alleanze-per-linnovazione-azione-chiave-2-partenariati-per-linnovazione",
  ),
  alliancesProviders: secondary(
    "Funding Programmes Portal of Cyprus: Alliances for Education and Enterprises (2022)",
    "https://www.fundingprogrammesportal.gov.cy/en/call/partnerships-for-innovation-alliances-for-education-and-enterprises/",
  ),
  oneEcosystem: exact(
    "Funding Programmes Portal of Cyprus: Alliances for Sectoral Cooperation on Skills (2022)",
    "https://fundingprogrammesportal.gov.cy/en/call/partnerships-for-innovation-alliances-for-sectoral-cooperation-on-skills",
  ),
  forwardLooking: exact(
    "NA DAAD: who may take part in forward-looking projects (2022)",
    "https://eu.daad.de/infos-fuer-hochschulen/teilnahmebedingung/teilnahme-erasmus-plus/zukunftsweisende-kooperationsprojekte/de/80224-zukunftsweisende-kooperationsprojekte/",
  ),
  forwardLookingProject: exact(
    "NA DAAD: carrying out forward-looking projects (2022)",
    "https://eu.daad.de/infos-fuer-hochschulen/projektdurchfuehrung/zukunftsorientierte-projekte/de/80215-zukunftsorientierte-projekte/",
  ),
} as const satisfies Record<string, Source>;
