import type { Translated } from "@/lib/i18n/messages";
import type { documents as en } from "@/messages/en/documents";

/** Papers: what the call asks for, mandates, files. */
export const documents = {
  title: "Dokumenti",
  lead: "Kas šajā konkursā vajadzīgs, kas jau ir un kā vēl trūkst. Datnes šeit tiek glabātas jums; aģentūrai tās iesniedz tās veidlapā vai portālā.",
  whole: "Pieteikums kopumā",
  zip: "Lejupielādēt visu ZIP arhīvā",
  slot: {
    "declaration-on-honour": {
      title: "Godavārda apliecinājums",
      help: "To paraksta koordinatora pārstāvis ar paraksta tiesībām; partneriem tas nav jāparaksta. To var skenēt vai parakstīt elektroniski, ja aģentūra to pieņem.",
    },
    mandate: {
      title: "Pilnvara",
      help: "Ar to partneris pilnvaro koordinatoru. Parasti to iesniedz kopā ar pieteikumu, vēlākais tā vajadzīga pirms finansējuma līguma parakstīšanas.",
    },
    "part-b": {
      title: "Projekta pieteikuma B daļa",
      help: "Projekta apraksts iesniegšanas sistēmas veidnē. Veidnes atzīmes un lodziņus nedrīkst dzēst: A4 formāts, Arial vismaz 9 punktu lielumā, malas vismaz 15 mm.",
    },
    "budget-table": {
      title: "Detalizēta budžeta tabula",
      help: "Konkursa izklājlapa, pēc kuras aprēķina vienreizējo maksājumu.",
    },
    "ngo-form": {
      title: "Eiropas NVO atbilstības veidlapa",
      help: "Apliecina, ka koordinators ir Eiropas mēroga NVO. Veidlapa pievienota konkursam.",
    },
    "financial-capacity": {
      title: "Juridiskais statuss un finanšu spēja",
      help: "Parasti to prasa privātiem koordinatoriem, ja finansējums pārsniedz 60 000 EUR. Šie dokumenti jāpievieno organizācijas ierakstam Komisijas reģistrā; kopija šeit ļauj tos turēt pa rokai.",
    },
    charter: {
      title: "Erasmus augstākās izglītības harta",
      help: "Tā ir augstākās izglītības iestādēm. Kopija apliecina, ka harta ir spēkā projekta laikā.",
    },
    "pic-evidence": {
      title: "PIC apstiprinājums",
      help: "Portālam vajadzīgs tikai numurs. Ziņa par tā apstiprināšanu vai reģistra izraksts noder, ja par numuru rodas jautājumi.",
    },
    other: {
      title: "Citas datnes",
      help: "Viss, kas pieder pie pieteikuma un kam nav savas vietas: vēstules, izraksti, pielikumi.",
    },
  },
  required: {
    hard: "Jābūt iesniegtam līdz termiņam.",
    soft: "Ieteicams vai vajadzīgs vēlāk, pēc termiņa.",
    conditional: "Tikai tad, ja attiecas uz jums vai ja aģentūra to prasa.",
  },
  state: {
    electronic: "Iesniegts, parakstīts elektroniski",
    scan: "Iesniegts: aplūkojiet skenējumu",
    "handed-in": "Iesniegts",
    unsigned: "Iesniegts, paraksts nav atrasts",
    outdated: "Parakstītā versija novecojusi",
    made: "Sagatavota, gaida parakstu",
    missing: "Trūkst",
    "not-yet": "Pagaidām nav vajadzīgs",
  },
  signature: {
    electronic: "atrasts elektroniskais paraksts, tas nav pārbaudīts",
    scan: "papīra attēls",
    none: "paraksts nav atrasts",
  },
  takes: "Šeit pieņem: {kinds}, katru līdz {mb} MB.",
  kind: {
    pdf: "PDF",
    asice: "ASiC-E (EDOC)",
    jpeg: "JPEG",
    png: "PNG",
    docx: "Word (DOCX)",
    xlsx: "Excel (XLSX)",
  },
  limits: {
    pages:
      "Oficiālajā veidnē ne vairāk kā {n, plural, zero {# lappušu} one {# lappuse} other {# lappuses}}.",
    pagesOpen: "Cik lappušu drīkst būt oficiālajā veidnē, atkarīgs no finansējuma: 40, 70 vai 120.",
    annexes:
      "Oficiālā veidlapa ierobežo pielikumu skaitu un lielumu, un tas atšķiras pa darbībām. Kāda agrāka veidlapa pieņēma {files} datnes pa {mb} MB, kopā {allMb} MB; jūsējās robežas norādītas pašā veidlapā.",
    source: "Par robežām",
  },
  official: {
    title: "Oficiālās veidnes",
    lead: "Ja veidlapā vai portālā ir veidne, der tikai tā. Šeit nekas to neatdarina.",
    "agency-form": {
      find: "Atveriet savu pieteikumu „Erasmus+” un Eiropas Solidaritātes korpusa platformā un pārejiet uz sadaļu „Annexes” (pielikumi).",
      take: "Lejupielādējiet tur veidni, kurā jau ir jūsu veidlapas dati, un sagādājiet parakstu.",
      give: "Parakstīto dokumentu augšupielādējiet tur, bet šeit saglabājiet kopiju.",
    },
    portal: {
      find: "Atveriet savu projektu Finansējuma un iepirkumu portāla iesniegšanas sistēmā.",
      take: "Lejupielādējiet tur konkursa veidnes un aizpildiet tās.",
      give: "Augšupielādējiet tās tur, bet šeit saglabājiet kopiju.",
    },
    mandate:
      "Pilnvara, ko varat sagatavot šeit, ir abu organizāciju savstarpējs dokuments. Ja aģentūra prasa savu veidni, dodiet parakstīt arī to: aģentūrai der tieši tā. Uz tās nav mūsu koda, tāpēc iesniedziet to pie partnera, uz kuru tā attiecas.",
  },
  drop: {
    title: "Iesniegt datnes",
    lead: "Parakstītas pilnvaras savu partneri atrod pēc koda, kas uz tām uzdrukāts, lai kāds būtu datnes nosaukums. Pārējās datnes iesniedziet zemāk pie sava dokumenta vai šeit, un tās būs pie citām datnēm.",
    choose: "Datnes",
    hint: "Ne vairāk kā desmit reizē, katra līdz {mb} MB.",
    submit: "Iesniegt",
  },
  upload: {
    open: "Iesniegt datni",
    openFor: "Iesniegt datni: {what}",
    choose: "Datne dokumentam: {what}",
    submit: "Iesniegt",
  },
  file: {
    kilobytes: "{n, number} kB",
    megabytes: "{n, number} MB",
    by: "{by}, {at}",
    download: "Lejupielādēt: {name}",
    remove: "Noņemt",
    removeWhat: "Noņemt: {name}",
    removeQuestion: "Vai noņemt {name}?",
    removeNote: "Dokumentu vidū tās vairs nebūs.",
    keep: "Paturēt",
    outdated: "agrākai pilnvaras versijai",
  },
  mandate: {
    make: "Sagatavot pilnvaru",
    makeFor: "Sagatavot pilnvaru: {name}",
    again: "Atjaunināt",
    againFor: "Atjaunināt: {name} pilnvara",
    download: "Lejupielādēt parakstīšanai",
    downloadFor: "Lejupielādēt parakstīšanai: {name} pilnvara",
    version: "{version}. versija",
    outdated: "Sagatavota pēc vecākiem datiem: pirms parakstīšanas tā jāatjaunina",
  },
  partner: {
    title: "Dokumenti",
    lead: "Kas vajadzīgs no šī partnera. Visi dokumenti atrodami sadaļā „Dokumenti”.",
  },
  own: {
    title: "Jūsu dokumenti",
    lead: "Kas šim pieteikumam vajadzīgs no organizācijas {organisation}.",
    steps:
      "Lejupielādējiet pilnvaru, dodiet to parakstīt savas organizācijas pārstāvim ar paraksta tiesībām, ar roku vai elektroniski, un parakstīto iesniedziet šeit. To atpazīs pēc koda.",
    seen: "To, ko šeit iesniedzat, redz koordinators, bet ne citi partneri.",
  },
  index: {
    document: "Dokuments",
    organisation: "Kam",
    state: "Stāvoklis",
    file: "Datne šajā arhīvā",
    name: "Nosaukums iesniedzot",
    size: "Baiti",
    sha256: "SHA-256",
    by: "Iesniedza",
    at: "Iesniegts (UTC)",
    signature: "Paraksts",
  },
} as const satisfies Translated<typeof en>;
