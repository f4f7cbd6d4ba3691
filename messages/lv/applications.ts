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
    verdict: "Atbilstība",
    eligible: "Atbilst pēc apstiprinājumiem",
    notYet: "Vēl neatbilst",
    openHard:
      "{n, plural, =0 {Viss obligātais ir paveikts} zero {Atlikuši # obligātie darbi} one {Atlicis # obligātais darbs} other {Atlikuši # obligātie darbi}}",
    submitted: "Iesniegts: {day}",
    coordinator: "Koordinē {organisation}",
  },
  empty: {
    title: "Pieteikumu vēl nav",
    why: "Pieteikumā vienuviet ir melnraksts, partneru atbildes un kontrolsaraksts, un tas ik brīdi pasaka, vai konsorcijs atbilst konkursa noteikumiem.",
    organisationFirst:
      "Pieteikums pieder organizācijai, kas to koordinē. Vispirms pievienojiet savējo: pietiek ar nosaukumu un valsti.",
    addOrganisation: "Pievienot organizāciju",
    demo: "Skatīt paraugu sākumlapā",
  },
  start: {
    title: "Jauns pieteikums",
    about: "Izvēlieties konkursu. Pārējais var pagaidīt: melnrakstu drīkst saglabāt nepilnu.",
    organisation: "Kura organizācija to koordinēs?",
    coordinates: "To koordinēs {organisation}.",
    field: "Izglītības joma",
    callName: "Sadarbības partnerības (KA220), {year}. gada konkurss",
    fields: {
      school: "Skolu izglītība",
      schoolHint: "No pirmsskolas līdz vidusskolai un visi, kas ar tām sadarbojas",
      vocational: "Profesionālā izglītība un mācības",
      vocationalHint: "Profesionālās skolas, mācību centri, uzņēmumi, kas apmāca",
      higher: "Augstākā izglītība",
      higherHint: "Augstskolas, koledžas un visi, kas ar tām sadarbojas",
      adult: "Pieaugušo izglītība",
      adultHint: "Pieaugušo izglītotāji, bibliotēkas, biedrības",
    },
    passedTitle: "Tiks atvērts izmēģinājuma pieteikums",
    passed:
      "Šī konkursa termiņš bija {deadline}. Tomēr visu ceļu var iziet: izmēģinājuma pieteikumam ir savs pulkstenis, kas sāk iet 60 dienas pirms termiņa un ko jūs varat pārstatīt. Vēstules nonāk tā paša pastkastē, tāpēc neviens īsts cilvēks netiek traucēts.",
    openTitle: "Konkurss ir atvērts",
    open: "Termiņš ir {deadline}. Šī pieteikuma vēstules saņems īsti cilvēki.",
    create: "Izveidot pieteikumu",
    createPractice: "Izveidot izmēģinājuma pieteikumu",
  },
  tabs: {
    label: "Pieteikuma sadaļas",
    overview: "Pārskats",
    draft: "Melnraksts",
    partners: "Partneri",
    checklist: "Kontrolsaraksts",
    mail: "Vēstules",
    mailbox: "Pastkaste",
  },
  deadline: {
    label: "Termiņš",
    left: "Atlikušais laiks",
    at: "{day}, {time} ({city})",
    yours: "{time} ({city})",
    yoursOtherDay: "{day}, {time} ({city})",
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
    field: "Izglītības joma",
    startsOn: "Sākuma datums",
    startsOnHint: "Agrākais: {from}, vēlākais: {to}.",
    duration: "Ilgums mēnešos",
    durationHint: "No {min} līdz {max} mēnešiem.",
    lumpSum: "Fiksētā summa",
    lumpSumHint: "Kopējais finansējums visam konsorcijam, nevis katram partnerim.",
    undecided: "Vēl nav izlemts",
    undecidedHint: "Var izvēlēties vēlāk; kontrolsarakstā tas paliks atvērts.",
    share:
      "{each} katrai, ja {n, plural, zero {# organizācijas dalītu vienādi} one {# organizācija paturētu visu} other {# organizācijas dalītu vienādi}}",
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
