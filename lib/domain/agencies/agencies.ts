import { type Certainty, type Field, fields, type Source } from "@/lib/domain/calls/types";
import { normaliseCountry } from "@/lib/domain/countries/countries";

/** A National Agency: where an application of its country in one of its fields is submitted. */
export interface Agency {
  /** ISO 3166-1 code. */
  country: string;
  name: string;
  fields: readonly Field[];
  /** `unverified`: from general knowledge; to be checked on the Commission's page before relying on it. */
  source: Source;
}

/** The Commission's own list, to check an agency against. */
const commission: Source = {
  title: "European Commission: National Agencies",
  url: "https://erasmus-plus.ec.europa.eu/contacts/national-agencies",
  certainty: "unverified",
};

const verified = (
  country: string,
  name: string,
  url: string,
  of: readonly Field[] = fields,
  certainty: Certainty = "exact",
): Agency => ({ country, name, fields: of, source: { title: name, url, certainty } });
/** Named by a page of its own or about it that says less about its fields. */
const restated = (country: string, name: string, url: string, of: readonly Field[] = fields) =>
  verified(country, name, url, of, "secondary");
const unverified = (country: string, name: string, of: readonly Field[] = fields): Agency => ({
  country,
  name,
  fields: of,
  source: commission,
});

/** Agencies for education and training (youth is not offered yet), by country. */
export const agencies: readonly Agency[] = [
  verified(
    "LV",
    "Valsts izglītības attīstības aģentūra (VIAA)",
    "https://viaa.gov.lv/eng/ec_educational_programs_and_in/erasmus_/erasmus_plus/",
  ),
  restated("AT", "OeAD", "https://erasmusplus.at/en/berufsbildung/allianzen-fuer-innovation"),
  unverified("BE", "Epos (nl), AEF-Europe (fr), Jugendbüro (de)"),
  unverified("BG", "Human Resource Development Centre (HRDC)"),
  verified(
    "CY",
    "IDEP",
    "https://erasmusplus.idep.org.cy/en/vasiki-drasi-2/symprakseis-synergasias",
  ),
  restated(
    "CZ",
    "Dům zahraniční spolupráce (DZS)",
    "https://www.dzs.cz/en/article/2022-erasmus-european-universities-call-has-been-launched",
  ),
  unverified("DE", "Pädagogischer Austauschdienst (PAD)", ["school"]),
  restated(
    "DE",
    "Nationale Agentur beim BIBB (NA beim BIBB)",
    "https://www.na-bibb.de/en/informieren/weitere-foerderungen/allianzen-fuer-innovation",
    ["vocational", "adult"],
  ),
  restated(
    "DE",
    "Nationale Agentur im DAAD (NA DAAD)",
    "https://eu.daad.de/infos-fuer-hochschulen/antragstellung/europaeische-hochschulen/de/67181-europaeische-hochschulen-beantragen/",
    ["higher"],
  ),
  unverified("DK", "Uddannelses- og Forskningsstyrelsen (UFS)"),
  unverified("EE", "Haridus- ja Noorteamet (Harno)"),
  restated(
    "ES",
    "Servicio Español para la Internacionalización de la Educación (SEPIE)",
    "https://www.que.es/2022/03/09/sepie-solicitudes-proyectos-movilidad-erasmus/",
  ),
  verified(
    "FI",
    "Opetushallitus (OPH)",
    "https://www.oph.fi/en/news/2024/budget-mobility-projects-increasing-2025-erasmus-calls",
  ),
  verified(
    "FR",
    "Agence Erasmus+ France / Éducation Formation",
    "https://agence.erasmusplus.fr/en/agence-erasmus/european-erasmus-agencies",
  ),
  unverified("GR", "Ίδρυμα Κρατικών Υποτροφιών (IKY)"),
  unverified("HR", "Agencija za mobilnost i programe EU (AMPEU)"),
  verified(
    "HU",
    "Tempus Közalapítvány",
    "https://www.tpf.hu/new/16828/information-on-measures-in-the-erasmus-programme-concerning-public-interest-trusts",
  ),
  verified("IE", "Léargas", "https://www.leargas.ie/erasmus-plus/partnership-cooperation/", [
    "school",
    "vocational",
    "adult",
  ]),
  unverified("IE", "Higher Education Authority (HEA)", ["higher"]),
  unverified("IS", "Rannís"),
  unverified("IT", "INDIRE", ["school", "higher", "adult"]),
  unverified("IT", "INAPP", ["vocational"]),
  unverified("LI", "AIBA"),
  unverified("LT", "Švietimo mainų paramos fondas (ŠMPF)"),
  unverified("LU", "Anefore"),
  unverified("MK", "National Agency for European Educational Programmes and Mobility"),
  unverified("MT", "European Union Programmes Agency (EUPA)"),
  unverified("NL", "Nationaal Agentschap Erasmus+ Onderwijs & Training (Nuffic, CINOP)"),
  unverified("NO", "Direktoratet for høyere utdanning og kompetanse (HK-dir)"),
  unverified("PL", "Fundacja Rozwoju Systemu Edukacji (FRSE)"),
  unverified("PT", "Agência Nacional Erasmus+ Educação e Formação"),
  unverified("RO", "ANPCDEFP"),
  verified(
    "RS",
    "Фондација Темпус (Foundation Tempus)",
    "https://erasmusplus.rs/general-call-2023-round-2-deadlines-for-ka1-and-ka2-project-applications/",
  ),
  unverified("SE", "Universitets- och högskolerådet (UHR)"),
  unverified("SI", "CMEPIUS"),
  unverified("SK", "SAAIC"),
  unverified("TR", "Türkiye Ulusal Ajansı"),
];

/** The agency to which an applicant of this country submits in this field; null if there is none. */
export function agencyOf(country: string, field: Field): Agency | null {
  const code = normaliseCountry(country);
  return (
    agencies.find((agency) => agency.country === code && agency.fields.includes(field)) ?? null
  );
}
