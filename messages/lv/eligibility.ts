import type { Translated } from "@/lib/i18n/messages";
import type { eligibility as en } from "@/messages/en/eligibility";

export const eligibility = {
  title: "Vai konsorcijs atbilst noteikumiem?",
  addPartner: "Pievienot partneri",
  seeAnswers: "Skatīt, kas vēl nav atbildējis",
  confirmed: {
    title: "Pēc šodienas apstiprinājumiem",
    about: "Skaitot tikai organizācijas, kas ir piekritušas.",
  },
  hoped: {
    title: "Ja visi uzaicinātie apstiprinās",
    about: "Skaitot visas organizācijas, kas vēl var piekrist.",
  },
  eligible: "Atbilst",
  eligibleSays: "Minimums ir sasniegts, un nekas pieteikumu nekavē.",
  notYet: "Vēl neatbilst",
  blocked:
    "{n, plural, zero {To kavē # noteikumi; skatiet zemāk.} one {To kavē # noteikums; skatiet zemāk.} other {To kavē # noteikumi; skatiet zemāk.}}",
  organisations: "Organizācijas",
  countries: "Valstis",
  ofNeeded: "{n}, vajag {needed}",
  seatFree: "Vēl brīvs",
  who: {
    title: "Kuras organizācijas ieskaita",
    organisation: "Organizācija",
    country: "Valsts",
    answer: "Atbilde",
    counts: "Vai ieskaita?",
    coordinates: "Koordinē",
    yes: "Ieskaita",
    later: "Ieskaitīs, kad apstiprinās",
    sameCountry: "Ieskaita kā organizāciju; {country} jau ir, tāpēc valstu skaits nepieaug",
    sameCountryLater:
      "Ieskaitītu kā organizāciju; {country} jau ir, tāpēc valstu skaits nepieaugtu",
    duplicate: "Neieskaita: citai organizācijai ir tāds pats OID",
    associated: "Neieskaita: asociētie partneri piedalās, bet minimumā neietilpst",
    affiliated: "Neieskaita: ieskaita tikai koordinatoru un pilntiesīgos partnerus",
    notEligible: "Neieskaita: {country} nav ne ES dalībvalsts, ne asociētā valsts",
    declined: "Neieskaita: atteicās",
    revoked: "Neieskaita: uzaicinājums atsaukts",
  },
  status: {
    prepared: "Vēl nav uzaicināta",
    invited: "Uzaicināta",
    expired: "Uzaicinājums beidzies",
    revoked: "Uzaicinājums atsaukts",
    confirmed: "Apstiprinājusi",
    declined: "Atteikusies",
  },
  role: {
    coordinator: "Koordinators",
    partner: "Partneris",
    associated: "Asociētais partneris",
    affiliated: "Saistītā struktūra",
  },
  findings: {
    title: "Ko saka noteikumi",
    blocking: "Šķērslis",
    warning: "Uzmanību",
    info: "Ir vērts zināt",
    onlyToday: "Zudīs, kad visi uzaicinātie apstiprinās",
    onlyHoped: "Tikai tad, kad visi uzaicinātie apstiprinās",
  },
  why: {
    title: "Kāpēc?",
    source: "Avots",
    pack: "{year}. gada konkurss, noteikumu {version}. versija",
  },
  certainty: {
    exact: "Lapā tas ir teikts tieši tā.",
    secondary: "No lapas, kas atstāsta oficiālo.",
    inferred: "Secināts no līdzīgiem faktiem; var brīdināt, bet nekad neliedz.",
    unverified: "Nav pārbaudīts; var brīdināt, bet nekad neliedz.",
  },
  difference: {
    title: "Divi avoti atšķiras",
    "member-states-or-associated":
      "Slaidos prasītas organizācijas no dažādām ES dalībvalstīm. Programmas vadlīnijās ieskaita arī asociētās valstis: {countries}. Tercet ievēro vadlīnijas.",
    theirs: "Slaidi",
    ours: "Šeit ievērots",
  },
} as const satisfies Translated<typeof en>;
