import type { Translated } from "@/lib/i18n/messages";
import type { eligibility as en } from "@/messages/en/eligibility";

export const eligibility = {
  title: "Vai konsorcijs atbilst noteikumiem?",
  addPartner: "Pievienot partneri",
  seeAnswers: "Skatīt, kas vēl nav atbildējis",
  whomToFind: "Ko meklēt",
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
  doubtful: "Visdrīzāk neatbilst",
  doubtfulSays:
    "{n, plural, zero {# noteikumi nav izpildīti, bet avoti nav pietiekami droši} one {# noteikums nav izpildīts, bet tā avots nav pietiekami drošs} other {# noteikumi nav izpildīti, bet avoti nav pietiekami droši}}, lai liegtu pieteikties.",
  unconfirmed:
    "Pēc neapstiprinātiem noteikumiem: kamēr nav izsludināts {year}. gada konkurss, piemēro {before}. gada noteikumus.",
  blocked:
    "{n, plural, zero {To kavē # noteikumi; skatiet zemāk.} one {To kavē # noteikums; skatiet zemāk.} other {To kavē # noteikumi; skatiet zemāk.}}",
  organisations: "Organizācijas",
  countries: "Valstis",
  memberStates: "ES dalībvalstis",
  ofNeeded: "{n} no vajadzīgajām {needed}",
  seatFree: "Vēl brīvs",
  rules: {
    title: "Kam jābūt konsorcijā",
    met: "– prasība izpildīta",
    notMet: "– prasība nav izpildīta",
    advised: "– prasība nav izpildīta, bet tas neliedz pieteikties",
    unknown: "– nav zināms",
  },
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
    duplicate: "Neieskaita: citai organizācijai ir tāds pats OID vai PIC",
    associated: "Neieskaita: asociētie partneri piedalās, bet minimumā neietilpst",
    affiliated: "Neieskaita: ieskaita tikai koordinatoru un pilntiesīgos partnerus",
    notEligible: "Neieskaita: {country} nav starp valstīm, ko ieskaita",
    type: "Neieskaita: tā nav atzīmēta kā organizācija, kādas šajā konkursā ieskaita",
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
    unsure: "Uzmanību: ja avots būtu drošāks, tas būtu šķērslis",
    warning: "Uzmanību",
    info: "Ir vērts zināt",
    onlyToday: "Pazudīs, kad visi uzaicinātie apstiprinās",
    onlyHoped: "Tikai tad, kad visi uzaicinātie apstiprinās",
    none: "Noteikumiem nav iebildumu.",
  },
  why: {
    title: "Kāpēc?",
    rule: "Noteikums",
    source: "Avots",
    unsure: "Ja avots būtu drošāks, tas liegtu pieteikties.",
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
    "riga-time":
      "Slaidos termiņš norādīts pēc Rīgas laika, konkursā – pēc Briseles laika. Tas ir viens un tas pats brīdis; Tercet rāda abus laikus.",
    "public-and-private":
      "Slaidos teikts, ka jāpiedalās gan publiskām, gan privātām organizācijām. Aģentūru lapās tas ir tikai ieteikums. Tercet brīdina, bet neliedz.",
    "no-composition":
      "Slaidos nav teikts, kam jāpiedalās. Konkursa noteikumos tas ir teikts; Tercet ievēro noteikumus.",
    "moved-deadline":
      "Citos avotos joprojām minēts 1. oktobris. Plūdu dēļ Centrāleiropā termiņu pārcēla uz 8. oktobri; Tercet ievēro vēlāko datumu.",
    theirs: "Otrs avots",
    ours: "Šeit ievērots",
  },
  whatIf: { title: "Kas būtu, ja…" },
  stress: {
    title: "Kas būtu, ja kāds partneris aizietu?",
    about: "Visi pārējie paliek. Skatīts tikai tas, kas piedalās, nevis summas un datumi.",
    nobody: "Pagaidām nav neviena partnera, kas varētu aiziet.",
    without: "Bez partnera",
    as: { confirmed: "Šodien", hoped: "Ja visi apstiprina" },
    critical: "Izšķirošs: vairs neatbilstu",
    worse: "Neatbilstu vēl vairāk",
    country: "Atbilstu, par vienu valsti mazāk",
    safe: "Droši: nekas nemainītos",
    notIn: "Nav apstiprinājis",
    borne: {
      two: "Konsorcijs iztur jebkuru divu partneru aiziešanu.",
      one: "Konsorcijs iztur jebkura viena partnera aiziešanu.",
      none: "Ne katra partnera aiziešanu konsorcijs iztur: vismaz viens partneris ir izšķirošs.",
      "stands-not": "Konsorcijs jau tagad neatbilst noteikumiem, tāpēc nevienu nevar zaudēt.",
    },
  },
  next: {
    title: "Ko meklēt tālāk?",
    about: "Kāds pilntiesīgs partneris palīdzētu visvairāk, skaitot visus, kas vēl var piekrist.",
    none: "Vairāk nevienu nevajag",
    noneWhy: "Vēl viens partneris neaizpildītu nevienu robu un neatvieglotu neviena zaudējumu.",
    any: "Jebkura organizācija",
    closes: "Palīdz šajos noteikumos: {rules}.",
    safer:
      "Partneri, kuru aiziešana būtu izšķiroša: pašlaik {before, plural, one {#} other {#}}, pēc tam {after, plural, =0 {neviena} other {#}}.",
    from: {
      counting:
        "no jebkuras valsts, ko ieskaita{number, plural, =0 {} other {, izņemot: {countries}}}",
      memberStates:
        "no jebkuras ES dalībvalsts{number, plural, =0 {} other {, izņemot: {countries}}}",
      some: "no {number, plural, zero {kādas no šīm valstīm} one {šīs valsts} other {kādas no šīm valstīm}}: {countries}",
      many: "no jebkuras valsts sarakstā, kurā to skaits ir {number}",
    },
  },
  travel: {
    title: "Kas būtu citā konkursā?",
    about:
      "Tas pats konsorcijs ar visiem, kas vēl var piekrist, pēc cita gada vai citas darbības noteikumiem. Projekts sākas tajā pašā dienā attiecīgajā gadā.",
    years: "Tas pats konkurss citos gados",
    yearNone: "{year}: konkursa nav",
    yearUnknown: "{year}: nav zināms",
    other: "Cits konkurss",
    go: "Salīdzināt",
    unknown: "Šeit tāda konkursa nav. Izvēlieties kādu no saraksta.",
    noCall: "{year}: šai darbībai konkursa nebija.",
    rules: "Kas noteikumos ir citādi",
    same: "Ciktāl noteikumi šeit salīdzināti, tie ir tādi paši.",
    appears: "Kas nāktu klāt",
    disappears: "Kas atkristu",
    stricter: "Tur tas liedz pieteikties, šeit tikai brīdina",
    milder: "Tur tas tikai brīdina, šeit liedz pieteikties",
    unchanged: "Šim konsorcijam nekas cits nemainās.",
  },
} as const satisfies Translated<typeof en>;
