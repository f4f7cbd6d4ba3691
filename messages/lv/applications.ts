import type { Translated } from "@/lib/i18n/messages";
import type { applications as en } from "@/messages/en/applications";

export const applications = {
  title: "Pieteikumi",
  untitled: "Pieteikums bez nosaukuma",
  new: "Jauns pieteikums",
  kind: {
    practice: "Izmēģinājums",
    demo: "Paraugs",
    practiceWhy:
      "Šī konkursa termiņš ir pagājis, tāpēc pieteikumam ir savs pulkstenis. Tā vēstules nonāk tā paša pastkastē un nekad neaiziet īstam adresātam. Mainiet visu, ko vēlaties.",
    demoWhy:
      "Šis ir izdomāts konsorcijs, ko apskatīt un mainīt. Tam ir savs pulkstenis, vēstules nonāk tā paša pastkastē, un diennakts laikā tas tiek dzēsts.",
  },
  list: {
    about:
      "Katrs no tiem ir projekta melnraksts vienam konkursam kopā ar partneriem, kontrolsarakstu un vēstulēm.",
    confirmed: "Apstiprinājušas {confirmed} no {all} organizācijām",
    verdict: "Vērtējums",
    eligible: "Atbilst pēc apstiprinājumiem",
    notYet: "Vēl neatbilst",
    openHard:
      "{n, plural, =0 {Viss obligātais ir paveikts} zero {Atlikuši # obligātie darbi} one {Atlicis # obligātais darbs} other {Atlikuši # obligātie darbi}}",
    submitted: "Iesniegts: {day}",
    coordinator: "Koordinē {organisation}",
    asPartner: "Jūs piedalāties kā partneris",
  },
  empty: {
    title: "Pieteikumu vēl nav",
    why: "Pieteikumā vienuviet ir melnraksts, partneru atbildes un kontrolsaraksts, un tas ik brīdi pasaka, vai konsorcijs atbilst konkursa noteikumiem.",
    organisationFirst:
      "Pieteikums pieder organizācijai, kas to koordinē. Vispirms pievienojiet savējo: tas prasa minūti.",
    addOrganisation: "Pievienot organizāciju",
    demo: "Skatīt paraugu sākumlapā",
  },
  start: {
    title: "Jauns pieteikums",
    about: "Izvēlieties konkursu. Pārējais var pagaidīt: melnrakstu drīkst saglabāt nepilnu.",
    organisation: "Kura organizācija to koordinēs?",
    coordinates: "To koordinēs {organisation}.",
    year: "Konkursa gads",
    action: "Darbība",
    call: "Konkurss",
    noCall: "{year}. gadā konkursa nebija",
    noCallUnknown: "{year}. gada konkurss nav zināms",
    noCallKnown:
      "Mums nav ziņu par šīs darbības konkursu tajā gadā. Izvēlieties citu gadu vai darbību.",
    states: {
      open: {
        title: "Konkurss ir atvērts",
        text: "Šī pieteikuma vēstules saņems īsti cilvēki.",
      },
      over: {
        title: "Tiks atvērts izmēģinājuma pieteikums",
        text: "Šī konkursa termiņš ir pagājis. Tomēr visu ceļu var iziet: izmēģinājuma pieteikumam ir savs pulkstenis, kas sāk iet 60 dienas pirms termiņa un ko jūs varat pārstatīt. Vēstules nonāk tā paša pastkastē, tāpēc neviens īsts cilvēks netiek traucēts.",
      },
      unknown: {
        title: "Termiņu ievadāt jūs",
        text: "Šī konkursa termiņš mums nav zināms. Ievadiet to zemāk kopā ar lapu, kurā tas rakstīts; vēlāk to var labot. Šī pieteikuma vēstules saņems īsti cilvēki.",
      },
    },
    create: "Izveidot pieteikumu",
  },
  call: {
    actions: {
      ka220: "Sadarbības partnerības",
      ka210: "Maza mēroga partnerības",
      "european-universities": "Eiropas universitātes",
      "teacher-academies": "Erasmus+ skolotāju akadēmijas",
      alliances: "Apvienības inovācijai",
      "forward-looking": "Uz nākotni vērsti projekti",
    },
    grant: "Finansējums",
    duration: "Ilgums",
    start: "Sākums",
    agency: "Kur iesniedz",
    consortium: "Mazākais konsorcijs",
    budget: "Kopā visiem projektiem",
    webinar: "Informatīvais seminārs",
    webinarAt: "{day}, {from}–{to} ({city})",
    unknown: "Nav zināms",
    deadlineUnknown: "Termiņš vēl nav zināms",
    provisional:
      "Provizoriski: šāds konkurss vēl nav izsludināts. Pārņemti iepriekšējā gada noteikumi: tie brīdina, bet neliedz, un tos pārbaudīs no jauna, kad konkurss būs izsludināts.",
    ceilingFor: "{max} par {months, plural, zero {# mēnešiem} one {# mēnesi} other {# mēnešiem}}",
    lumpSums:
      "{n, plural, zero {Viena no fiksētajām summām: {amounts}} one {Fiksētā summa: {amounts}} other {Viena no fiksētajām summām: {amounts}}}",
    models: {
      "budget-based-lump-sum":
        "Fiksētā summa pēc paša budžeta{known, select, yes {, ne vairāk kā {ceiling}} other {; lielākā summa nav zināma}}",
      "actual-costs":
        "Faktiskās izmaksas{known, select, yes {, ne vairāk kā {ceiling}} other {; lielākā summa nav zināma}}",
      "budget-based":
        "Pēc paša budžeta{known, select, yes {, ne vairāk kā {ceiling}} other {; lielākā summa nav zināma}}",
    },
    months: "No {min} līdz {max} mēnešiem",
    monthsOneOf: "{months} mēneši",
    starts: "Agrākais: {from}, vēlākais: {to}",
    minimum:
      "{organisations, plural, zero {# organizācijas} one {# organizācija} other {# organizācijas}} no {countries, plural, zero {# valstīm} one {# valsts} other {# valstīm}}{memberStates, plural, =0 {} zero {, no tām # ES dalībvalstis} one {, no tām # ES dalībvalsts} other {, no tām # ES dalībvalstis}}{rules, plural, =0 {} zero {; vēl # noteikumi par dalībniekiem} one {; vēl # noteikums par dalībniekiem} other {; vēl # noteikumi par dalībniekiem}}",
  },
  carried: {
    says: "No pārbaudes lapas tiks pārņemts: {what}.",
    leftOut:
      "{n, plural, zero {# organizācijas bez valsts netiek pārņemtas} one {# organizācija bez valsts netiek pārņemta} other {# organizācijas bez valsts netiek pārņemtas}}.",
    kept: "Pārbaudes lapā sastādītais konsorcijs ir saglabāts un nāks līdzi.",
    partners:
      "{n, plural, =0 {neviens partneris} zero {# partneri} one {# partneris} other {# partneri}}",
    months: "{n, plural, zero {# mēneši} one {# mēnesis} other {# mēneši}}",
    start: "sākums {day}",
  },
  tabs: {
    label: "Pieteikuma sadaļas",
    overview: "Pārskats",
    draft: "Melnraksts",
    partners: "Partneri",
    checklist: "Kontrolsaraksts",
    documents: "Dokumenti",
    mail: "Vēstules",
    "our-part": "Mūsu daļa",
    mailbox: "Pastkaste",
  },
  deadline: {
    label: "Termiņš",
    left: "Atlikušais laiks",
    at: "{day}, {time} ({city})",
    yours: "{time} ({city})",
    yoursOtherDay: "{day}, {time} ({city})",
  },
  ownDeadline: {
    at: "Termiņš",
    atHint: "Datums un laiks pēc Briseles laika.",
    source: "Tīmekļa lapa, kurā tas rakstīts",
    sourceHint: "Tās adrese, lai ikviens var pārliecināties.",
    instead: "Konkursa paša termiņa vietā, kas ir {deadline}.",
    entered: "Ievadījis koordinators; konkursā šeit tas vēl nav norādīts.",
    because: "Iemesls: {reason}.",
    see: "Skatīt {site}",
    moved: "Aģentūra to pārcēla",
    correct: "Labot termiņu",
    what: "Tam seko atgādinājumi un visi kontrolsaraksta datumi.",
    reason: "Iemesls",
    reasonHint: "Dažos vārdos; to lasa arī partneri.",
    set: "Iestatīt termiņu",
    done: "Termiņš ir iestatīts.",
    reset: "Atgriezties pie konkursa paša termiņa",
  },
  rules: {
    title: "Šī konkursa noteikumi ir laboti",
    text: "Tagad ir {version}. redakcija; jūs pēdējoreiz skatījāt {seen}. redakciju. Vērtējums un kontrolsaraksts jau seko jaunajai.",
    seen: "Esmu apskatījis",
  },
  clock: {
    title: { practice: "Izmēģinājuma pulkstenis", demo: "Parauga pulkstenis" },
    open: "Kāpēc, un kā to pārstatīt",
    what: "Pārstatot pulksteni uz priekšu, atgādinājumi, kuru laiks pa vidu pienāk, nonāk šī pieteikuma pastkastē. Pārstatot atpakaļ, nekas nezūd.",
    before: "Cik ilgi pirms termiņa",
    days: "{n, plural, zero {# dienas} one {# diena} other {# dienas}}",
    hours: "{n, plural, zero {# stundas} one {# stunda} other {# stundas}}",
    exact: "Vai noteikts datums un laiks (laika josla: {city})",
    set: "Iestatīt pulksteni",
  },
  overview: {
    agency: "Nacionālā aģentūra",
    executiveAgency: "Izpildaģentūra",
    eacea: "Eiropas Izglītības un kultūras izpildaģentūra (EACEA)",
    eaceaWhere: "Šo konkursu vada Briselē. Lai kur jūs būtu, pieteikumu iesniedz šeit:",
    portal: "Finansējuma un iepirkumu portāls (Funding & Tenders)",
    agencyWhere: "Kur iesniedz šīs jomas pieteikumu ({country}):",
    agencyUnknown:
      "Mums nav ziņu par šīs jomas nacionālo aģentūru ({country}). Atrodiet to Eiropas Komisijas lapā.",
  },
  submission: {
    title: "Iesniegšana",
    badge: "Iesniegts",
    notYet: "Vēl nav iesniegts.",
    about:
      "Oficiālo veidlapu iesniedz ES platformā, nevis šeit. Kad tas izdarīts, pierakstiet iesnieguma numuru: tad atgādinājumi beidzas.",
    id: "Iesnieguma numurs",
    idHint: "Kā to pēc iesniegšanas rāda platforma.",
    mark: "Atzīmēt kā iesniegtu",
    openItems:
      "{n, plural, zero {Vēl nav paveikti # obligātie darbi.} one {Vēl nav paveikts # obligātais darbs.} other {Vēl nav paveikti # obligātie darbi.}} Tomēr varat atzīmēt, ka iesniegts.",
    done: "Iesniegts ar numuru {id}",
    code: "{year}. gada konkurss, {round}. kārta, aģentūra {agency} ({country}), {action} {field}, numurs {number}",
    doneBy: "Atzīmēja {name}, {when}",
    doneByNobody: "Atzīmēts {when}",
    reopen: "Atvērt no jauna",
    reopenQuestion: "Vai atvērt pieteikumu no jauna?",
    reopenWhy:
      "Iesniegts par agru? Atverot no jauna, melnrakstu atkal var mainīt un atgādinājumi atsākas. Ieraksts paliek.",
    history: "Vēsture",
    historySubmitted: "{name} atzīmēja iesniegumu {id}",
    historyReopened: "{name} atvēra pieteikumu no jauna",
    someone: "Kāds, kas vairs nav šeit",
  },
  lead: {
    title: "Kas to vada",
    what: "saņem atgādinājumus un partneru atbildes.",
    hand: "Nodot šai personai",
    change: "Nodot",
    remove: "Dzēst pieteikumu",
    removeQuestion: "Vai dzēst šo pieteikumu?",
    removeWhat:
      "Līdz ar pieteikumu tiks dzēsts projekts, partneru atbildes un visas vēstules, un visas saites pārstās darboties. To nevar atsaukt.",
  },
  draft: {
    title: "Melnraksts",
    about: "Saglabājas rakstot. Līdz iesniegšanai drīkst būt tukšas vietas.",
    titleLabel: "Projekta nosaukums",
    titleHint: "Līdz 250 rakstzīmēm, kā oficiālajā veidlapā.",
    acronym: "Akronīms",
    acronymHint: "Īss vārds, ko viegli izrunāt.",
    summary: "Projekts divos teikumos",
    summaryHint:
      "To lasa partneri, kad jūs tos uzaicināt: kas un kam mainīsies, un kā. Ne vairāk par {max, number} rakstzīmēm.",
    call: "Konkurss",
    callHint:
      "Tās pašas darbības konkursi {year}. gadā. Kas vairs neatbilst, paliek, līdz to maināt.",
    startsOn: "Sākuma datums",
    startsOnUnknown: "Konkursā šeit nav norādīts, kad sākt; jebkura diena pēc termiņa.",
    duration: "Ilgums mēnešos",
    durationUnknown: "Veselos mēnešos; konkursā šeit nav norādītas robežas.",
    months: "{n, plural, zero {# mēneši} one {# mēnesis} other {# mēneši}}",
    lumpSum: "Fiksētā summa",
    lumpSumHint: "Kopējais finansējums visam konsorcijam, nevis katram partnerim.",
    grant: "Finansējums veselos eiro",
    grantHint:
      "Visam konsorcijam{known, select, yes {, ne vairāk kā {ceiling}} other {; lielākā summa nav zināma}}. Kamēr nav izlemts, atstājiet tukšu.",
    kept: "Neatbilst šim konkursam; paliek, līdz izvēlaties citu.",
    undecided: "Vēl nav izlemts",
    undecidedHint: "Var izvēlēties vēlāk; kontrolsarakstā tas paliks atvērts.",
    share:
      "{n, plural, =1 {Viss jūsu organizācijai; partneru vēl nav} zero {{each} katrai, ja # organizācijas dalītu vienādi} one {{each} katrai, ja # organizācija dalītu vienādi} other {{each} katrai, ja # organizācijas dalītu vienādi}}",
    agency: "Jāiesniedz: {agency}",
    gap: "Vēl nav aizpildīts",
    locked: "Iesniegts: lai mainītu melnrakstu, pārskatā atveriet pieteikumu no jauna.",
  },
  mails: {
    about:
      "Kas tiks izsūtīts, pēc jūsu laika. Tas izriet no tā, kurš vēl ko nav izdarījis, tāpēc mainās līdz ar kontrolsarakstu.",
    emptyTitle: "Vēstuļu vēl nav",
    empty:
      "Uzaicinājumi te parādās, tiklīdz tos nosūtāt, atgādinājumi – tiklīdz kādam jāizdara kas obligāts.",
    invite: "Uz partneriem",
    mailbox: "Atvērt pastkasti",
    planned: "Plānotās",
    past: "Līdz šim",
    to: "Adresāts: {name}",
    theirs: "{when} ({city})",
    noPlanned: "Nekas nav plānots.",
    noPast: "Vēl nekas nav sūtīts.",
  },
} as const satisfies Translated<typeof en>;
