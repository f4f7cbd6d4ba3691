import type { Translated } from "@/lib/i18n/messages";
import type { mandate as english } from "@/messages/en/mandate";

export const mandate: Translated<typeof english> = {
  title: "Pilnvara",
  lead: "No partnera Erasmus+ pieteikuma koordinatoram",
  header: "Pilnvara, {version}. versija",
  practice:
    "Mācību uzdevums. Šī pilnvara ir sagatavota mācībām: tā nevienu nesaista un neko nenozīmē.",
  official:
    "Pieteikuma veidlapai ir sava pilnvaras veidne; pieteikumam parakstiet to. Šī vēstule apliecina abu organizāciju savstarpējo vienošanos.",
  gives: "Pilnvaras devējs",
  receives: "Pilnvarotais koordinators",
  name: "Juridiskais nosaukums",
  latinName: "Latīņu burtiem",
  address: "Adrese",
  country: "Valsts",
  oid: "OID",
  pic: "PIC",
  representative: "Likumiskais pārstāvis",
  jobTitle: "Amats",
  project: "Projekts",
  projectTitle: "Nosaukums",
  call: "Konkurss",
  role: "Piedalās kā",
  roles: {
    partner: "Partneris",
    affiliated: "Saistītā struktūra",
  },
  lumpSum: "Fiksētā summa",
  share: "No tās devējam",
  covers: "Ko pilnvara aptver",
  authorises: "Ar šo vēstuli {partner} pilnvaro organizāciju {coordinator} savā vārdā:",
  submit: "iesniegt šī projekta pieteikumu šajā konkursā;",
  sign: "ja finansējumu piešķir, parakstīt finansējuma līgumu un tādus tā grozījumus, par kuriem abas organizācijas ir rakstiski vienojušās;",
  speak:
    "pārstāvēt projektu finansējuma piešķīrēja priekšā, saņemt finansējumu un pārskaitīt pilnvaras devējam tam pienākošos daļu.",
  promises:
    "{partner} veiks savu projekta daļu tā, kā aprakstīts pieteikumā, ievēros programmas noteikumus un laikus iesniegs koordinatoram visu, kas vajadzīgs pieteikumam un pārskatiem.",
  lasts:
    "Pilnvara ir spēkā no parakstīšanas dienas līdz projekta noslēgšanai. Tā beidzas agrāk, ja pieteikumu atsauc vai noraida vai ja pilnvaru rakstiski atsauc; līdz tam uz tās pamata izdarītais paliek spēkā.",
  signed: "Pilnvaras devēja vārdā",
  nameAndJob: "Vārds, uzvārds, amats",
  placeAndDate: "Vieta un datums",
  signature: "Paraksts (un zīmogs)",
  footer:
    "Sagatavots ar Tercet no pieteikuma datiem. Šī nav Eiropas Komisijas vai aģentūras veidlapa.",
  page: "{page}. lapa no {pages}",
  fileName: "pilnvara",
};
