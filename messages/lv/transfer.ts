import type { Translated } from "@/lib/i18n/messages";
import type { transfer as en } from "@/messages/en/transfer";

export const transfer = {
  title: "Pievienot partnerus no tabulas",
  about:
    "CSV vai XLSX fails vai arī rindas, kas nokopētas no izklājlapas. Vispirms redzēsiet, kas no katras rindas iznāks; nevienam nekas netiek sūtīts.",
  open: "Pievienot no tabulas",
  file: { consortium: "Konsorcijs", template: "Pievienojamie partneri" },
  export: {
    title: "Tabulas veidā",
    about: "Viss, kas par organizācijām zināms, lai strādātu izklājlapā un pēc tam nolasītu atkal.",
    csv: "Lejupielādēt CSV failu",
    xlsx: "Lejupielādēt XLSX failu",
  },
  template: {
    title: "Vai tabulas vēl nav?",
    about:
      "Aizpildiet veidni. Pirmajā rindā ir virsraksti latviski vai angliski, jebkurā secībā; obligāti vajadzīgs tikai nosaukums un valsts.",
    xlsx: "Veidne XLSX formātā",
    csv: "Veidne CSV formātā",
  },
  choose: {
    file: "Fails",
    fileHint: "CSV vai XLSX, līdz 900 kB un 200 rindām. Svarīgs ir faila saturs, nevis nosaukums.",
    pasted: "Vai ielīmējiet rindas šeit",
    pastedHint: "Kopā ar virsrakstu rindu, tā, kā tās nokopējas no izklājlapas.",
    submit: "Rādīt, kas tiktu pievienots",
    pending: "Nolasa…",
  },
  preview: {
    title: "Kas tiktu pievienots",
    caption: "Tabulas rindas",
    counts:
      "Var pievienot: {ready, plural, zero {# rindu} one {# rindu} other {# rindas}}; konsorcijā jau ir: {there, plural, zero {# organizāciju} one {# organizācija} other {# organizācijas}}; jālabo: {wrong, plural, zero {# rindu} one {# rinda} other {# rindas}}.",
    organisation: "Organizācija",
    contact: "Kontaktpersona",
    outcome: "Kas notiks",
    line: "{line}. rinda",
    noName: "Bez nosaukuma",
    take: "Pievienot: {name}",
    ready: "Tiks pievienota",
    there: "Jau ir konsorcijā, tiek izlaista",
    wrong: "Vēl nevar pievienot",
    example: "Veidnes paraugs, tiek izlaists",
    also: "Vēl norādīts: {columns}",
    problem: "{column}: {problem}",
    unknown: "Šīs kolonnas nav pazīstamas, tāpēc no tām nekas netiek ņemts: {columns}.",
    guessed:
      "Failā nav norādīts kodējums, tāpēc tas nolasīts kā {encoding}. Lūdzu, pārbaudiet nosaukumu burtus.",
    correct:
      "Izlabojiet rindas savā tabulā un nolasiet to vēlreiz vai arī pievienojiet pārējās tagad.",
    add: "{n, plural, zero {Pievienot # partneru} one {Pievienot # partneri} other {Pievienot # partnerus}}",
    none: "Nav atzīmēta neviena rinda",
    adding: "Pievieno…",
    nothingSent: "Nekas netiek sūtīts. Katru partneri uzaicināsiet tad, kad būsiet gatavi.",
    again: "Ņemt citu tabulu",
    lost: "Rādīt rindas vēlreiz",
  },
  problem: {
    twice: "Tā pati organizācija jau ir {line}. rindā.",
    country:
      "Lūdzu, rakstiet valsts kodu, piemēram, LV, vai valsts nosaukumu latviski vai angliski.",
    role: "Lūdzu, rakstiet: Partneris, Asociētais partneris vai Saistītā struktūra.",
    types: "Lūdzu, lietojiet veidlapas vārdus, piemēram, Skola; vairākus atdaliet ar semikolu.",
    sector: "Lūdzu, rakstiet: Publiska vai Privāta – vai arī atstājiet tukšu.",
    locale: "Lūdzu, rakstiet: English vai Latviešu – vai arī atstājiet tukšu.",
  },
  added:
    "No tabulas {n, plural, zero {pievienots # partneru} one {pievienots # partneris} other {pievienoti # partneri}}.",
} as const satisfies Translated<typeof en>;
