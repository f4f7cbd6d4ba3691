import { exact, secondary } from "@/lib/domain/calls/source";
import type { Source } from "@/lib/domain/calls/types";

/** Pages that name a National Agency and its fields. */
export const sources = {
  /** The Commission's own list, to check an agency against. */
  commission: {
    title: "European Commission: National Agencies",
    url: "https://erasmus-plus.ec.europa.eu/contacts/national-agencies",
    certainty: "unverified",
  },
  austria: exact("OeAD: Erasmus+", "https://erasmusplus.oead.at/de/das-programm"),
  belgium: exact(
    "Ostbelgien in Europe: the National Agencies in Belgium (2020)",
    "http://www.ostbelgieneuropa.be/desktopdefault.aspx/tabid-4242/7571_read-59146/",
  ),
  bulgaria: exact("HRDC: about us (2014–2020)", "https://hrdc.bg/2020/en/about-us/"),
  cyprus: exact(
    "IDEP: Small-scale Partnerships, youth included (2026; in 2022 the Youth Board had youth)",
    "https://erasmusplus.idep.org.cy/en/vasiki-drasi-2/symprakseis-mikris-klimakas",
  ),
  czechia: exact(
    "DZS: Erasmus+ projects and grants",
    "https://www.dzs.cz/en/program/erasmus/projects-and-grants",
  ),
  germany: secondary(
    "europa.ruhr: the Erasmus+ call of 2026 and the four German agencies",
    "https://www.europa.ruhr/europa-services/detailseite-europa-infos/news/foerderaufruf-bildung-jugend-sport-erasmus-2026",
  ),
  estonia: exact(
    "Erasmus+ and European Solidarity Corps Agency of Estonia: questions and answers",
    "https://eeagentuur.ee/projektitegijale/kusimused-ja-vastused/",
  ),
  greece: exact(
    "IKY: Erasmus+, youth apart (2014–2020)",
    "https://www.iky.gr/erasmus-plus-mainp-eng/?lang=en",
  ),
  spain: secondary(
    "Meraki Projectes: the National Agencies of Spain",
    "https://merakiprojectes.eu/en/national-agency/",
  ),
  finland: exact(
    "Opetushallitus: Erasmus+ cooperation projects of spring 2023",
    "https://www.oph.fi/fi/uutiset/2023/erasmus-ohjelman-yhteistyohankkeet-kiinnostivat-kevaan-2023-hakukierroksella",
  ),
  france: exact(
    "Agence Erasmus+ France: the agencies",
    "https://agence.erasmusplus.fr/en/agence-erasmus/european-erasmus-agencies",
  ),
  croatia: exact(
    "AMPEU: Erasmus+ in Croatia, the only accredited body",
    "https://www.mobilnost.hr/hr/novosti/erasmus-za-2020-hrvatskoj-na-raspolaganju-32-milijuna-eura/",
  ),
  hungary: exact(
    "Tempus Közalapítvány: measures concerning public interest trusts",
    "https://www.tpf.hu/new/16828/information-on-measures-in-the-erasmus-programme-concerning-public-interest-trusts",
  ),
  ireland: exact(
    "EurIreland: Erasmus+ and its two agencies",
    "https://eurireland.ie/erasmusplus/overview/",
  ),
  leargas: exact(
    "Léargas: partnership and cooperation",
    "https://www.leargas.ie/erasmus-plus/partnership-cooperation/",
  ),
  iceland: exact(
    "Landskrifstofa Erasmus+: for applicants",
    "https://erasmusplus.is/um/fyrir-umsaekjendur",
  ),
  italy: exact("INAPP: Erasmus+ in Italy", "https://intest.inapp.org/?p=1596"),
  liechtenstein: exact("AIBA: Erasmus+ in Liechtenstein", "https://erasmus.li/?p=7087"),
  lithuania: exact(
    "EACEA Youth Wiki: Lithuania, administration and governance (2024)",
    "https://national-policies.eacea.ec.europa.eu/youthwiki/chapters/lithuania/92-administration-and-governance",
  ),
  luxembourg: secondary(
    "Chronicle.lu: Anefore and the European programmes (2025)",
    "https://chronicle.lu/category/education-1/55948-anefores-summer-event-highlights-38-years-of-erasmus-eur40-8bn-vision-for-the-future",
  ),
  viaa: exact(
    "VIAA: Erasmus+",
    "https://viaa.gov.lv/eng/ec_educational_programs_and_in/erasmus_/erasmus_plus/",
  ),
  jspa: exact(
    "JSPA: Erasmus+ and the two agencies of Latvia",
    "https://jaunatne.gov.lv/par-agenturu/programmas-projekti/erasmus/",
  ),
  northMacedonia: exact(
    "EACEA Youth Wiki: North Macedonia, cross-border learning mobility (2023)",
    "https://national-policies.eacea.ec.europa.eu/youthwiki/chapters/republic-of-north-macedonia/65-cross-border-learning-mobility",
  ),
  malta: exact("EUPA: about us (2014–2020)", "http://eupa.org.mt/about-us/"),
  norway: exact(
    "HK-dir: national office for Erasmus+ (2023)",
    "https://hkdir.no/om-oss/vart-internasjonale-samarbeid/nasjonalkontor-for-erasmus",
  ),
  poland: secondary(
    "Rzeszów University of Technology: Erasmus+",
    "https://dwm.prz.edu.pl/en/erasmus",
  ),
  portugal: exact(
    "Agência Nacional Erasmus+ Juventude/Desporto: the two agencies",
    "https://juventude.pt/pt",
  ),
  romania: secondary("ANPCDEFP", "https://www.anpcdefp.ro/"),
  serbia: exact(
    "Foundation Tempus: general call 2023, round 2",
    "https://erasmusplus.rs/general-call-2023-round-2-deadlines-for-ka1-and-ka2-project-applications/",
  ),
  sweden: exact(
    "Studera.nu: Erasmus+ 2021–2027, UHR and MUCF",
    "https://www.studera.nu/erasmusplus2021-2027/",
  ),
  slovenia: secondary(
    "Zadnje novice: Erasmus+ in Slovenia in 2025, CMEPIUS and MOVIT",
    "https://zadnjenovice.info/sloveniji-za-projekte-erasmus-za-leto-2025-na-voljo-okoli-37-milijonov-evrov-12795.html",
  ),
  slovakEducation: secondary(
    "Europe Direct: priorities of Erasmus+ in Slovakia (2021)",
    "https://www.europedirectza.sk/priority-programu-erasmus-na-najblizsich-sedem-rokov/",
  ),
  slovakYouth: exact("NIVAM: Erasmus+ for youth", "https://nivam.sk/mladez/erasmus-pre-mladez/"),
  turkey: exact(
    "Türkiye Ulusal Ajansı: questions on youth programmes (2023)",
    "https://www.ua.gov.tr/anasayfa/icerikler/sikca-sorulan-sorular-baglanti/sss-genclik-programi/",
  ),
} as const satisfies Record<string, Source>;
