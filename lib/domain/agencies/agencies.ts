import { sources } from "@/lib/domain/agencies/sources";
import { restated } from "@/lib/domain/calls/source";
import type { Field, Source } from "@/lib/domain/calls/types";
import { normaliseCountry } from "@/lib/domain/countries/countries";

/** A National Agency: where an application of its country in one of its fields is submitted. */
export interface Agency {
  /** ISO 3166-1 code. */
  country: string;
  /** In the agency's own language and script. */
  name: string;
  /** Never sport: its partnerships are submitted to EACEA. */
  fields: readonly Exclude<Field, "sport">[];
  /** `unverified`: from general knowledge; to be checked on the Commission's page before relying on it. */
  source: Source;
}

const education = ["school", "vocational", "higher", "adult"] as const;
const youth = ["youth"] as const;
const everything = [...education, ...youth] as const;

const agency = (
  country: string,
  name: string,
  source: Source = sources.commission,
  fields: Agency["fields"] = everything,
): Agency => ({ country, name, fields, source });

/** By country, Latvia first. */
export const agencies: readonly Agency[] = [
  agency("LV", "Valsts izglītības attīstības aģentūra (VIAA)", sources.viaa, education),
  agency("LV", "Jaunatnes starptautisko programmu aģentūra (JSPA)", sources.jspa, youth),
  agency("AT", "OeAD", sources.austria),
  agency("BE", "Epos (nl), AEF-Europe (fr), Jugendbüro (de)", restated(sources.belgium), education),
  agency("BE", "JINT (nl), BIJ (fr), Jugendbüro (de)", restated(sources.belgium), youth),
  agency("BG", "Център за развитие на човешките ресурси (ЦРЧР)", restated(sources.bulgaria)),
  agency("CY", "ΙΔΕΠ Διά Βίου Μάθησης (IDEP)", sources.cyprus),
  agency("CZ", "Dům zahraniční spolupráce (DZS)", sources.czechia),
  agency("DE", "Pädagogischer Austauschdienst (PAD)", sources.germany, ["school"]),
  agency("DE", "Nationale Agentur beim BIBB (NA beim BIBB)", sources.germany, [
    "vocational",
    "adult",
  ]),
  agency("DE", "Nationale Agentur im DAAD (NA DAAD)", sources.germany, ["higher"]),
  agency("DE", "JUGEND für Europa", sources.germany, youth),
  // The ministry has pages on the calls; under which name the agency goes today nobody checked.
  agency("DK", "Uddannelses- og Forskningsstyrelsen (UFS)"),
  agency("EE", "Haridus- ja Noorteamet (Harno)", sources.estonia),
  agency(
    "ES",
    "Servicio Español para la Internacionalización de la Educación (SEPIE)",
    sources.spain,
    education,
  ),
  agency("ES", "Instituto de la Juventud (INJUVE)", sources.spain, youth),
  agency("FI", "Opetushallitus (OPH)", sources.finland),
  agency("FR", "Agence Erasmus+ France / Éducation Formation", sources.france, education),
  agency("FR", "Agence Erasmus+ France / Jeunesse & Sport", sources.france, youth),
  agency("GR", "Ίδρυμα Κρατικών Υποτροφιών (ΙΚΥ)", restated(sources.greece), education),
  agency("GR", "Ίδρυμα Νεολαίας και Διά Βίου Μάθησης (ΙΝΕΔΙΒΙΜ)", restated(sources.greece), youth),
  agency("HR", "Agencija za mobilnost i programe EU (AMPEU)", sources.croatia),
  agency("HU", "Tempus Közalapítvány", sources.hungary, education),
  agency("HU", "Tempus Közalapítvány", sources.commission, youth),
  agency("IE", "Léargas", sources.leargas, ["school", "vocational", "adult", "youth"]),
  agency("IE", "Higher Education Authority (HEA)", sources.ireland, ["higher"]),
  agency("IS", "Rannís (Landskrifstofa Erasmus+)", sources.iceland),
  agency("IT", "INDIRE", sources.italy, ["school", "higher", "adult"]),
  agency("IT", "INAPP", sources.italy, ["vocational"]),
  // The page names its predecessor, ANG.
  agency("IT", "Agenzia Italiana per la Gioventù", sources.commission, youth),
  agency("LI", "Agentur für Internationale Bildungsangelegenheiten (AIBA)", sources.liechtenstein),
  agency("LT", "Švietimo mainų paramos fondas (ŠMPF)", sources.lithuania, education),
  agency("LT", "Jaunimo reikalų agentūra (JRA)", sources.lithuania, youth),
  agency("LU", "Anefore", sources.luxembourg),
  agency(
    "MK",
    "Национална агенција за европски образовни програми и мобилност",
    sources.northMacedonia,
  ),
  agency("MT", "European Union Programmes Agency (EUPA)", restated(sources.malta)),
  // Pages of the earlier programme name them; how they share the work today nobody checked.
  agency("NL", "Nationaal Agentschap Erasmus+ Onderwijs & Training", sources.commission, education),
  agency("NL", "Nederlands Jeugdinstituut (NJi)", sources.commission, youth),
  agency(
    "NO",
    "Direktoratet for høyere utdanning og kompetanse (HK-dir)",
    sources.norway,
    education,
  ),
  agency("NO", "Barne-, ungdoms- og familiedirektoratet (Bufdir)", sources.norway, youth),
  agency("PL", "Fundacja Rozwoju Systemu Edukacji (FRSE)", sources.poland),
  agency("PT", "Agência Nacional Erasmus+ Educação e Formação", sources.portugal, education),
  agency(
    "PT",
    "Agência Nacional Erasmus+ Juventude, Desporto e Corpo Europeu de Solidariedade",
    sources.portugal,
    youth,
  ),
  agency(
    "RO",
    "Agenția Națională pentru Programe Comunitare în Domeniul Educației și Formării Profesionale (ANPCDEFP)",
    sources.romania,
  ),
  agency("RS", "Фондација Темпус", sources.serbia),
  agency("SE", "Universitets- och högskolerådet (UHR)", sources.sweden, education),
  agency("SE", "Myndigheten för ungdoms- och civilsamhällesfrågor (MUCF)", sources.sweden, youth),
  agency("SI", "CMEPIUS", sources.slovenia, education),
  agency("SI", "MOVIT", sources.slovenia, youth),
  agency("SK", "SAAIC", sources.slovakEducation, education),
  agency("SK", "Národný inštitút vzdelávania a mládeže (NIVAM)", sources.slovakYouth, youth),
  agency("TR", "Türkiye Ulusal Ajansı", restated(sources.turkey)),
];

/**
 * The agency to which an applicant of this country submits in this field; null if there is none,
 * as in sport.
 */
export function agencyOf(country: string, field: Field): Agency | null {
  const code = normaliseCountry(country);
  const has = ({ country, fields }: Agency) =>
    country === code && fields.some((one) => one === field);
  return agencies.find(has) ?? null;
}
