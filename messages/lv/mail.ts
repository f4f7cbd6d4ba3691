import type { Translated } from "@/lib/i18n/messages";
import type { mail as en } from "@/messages/en/mail";

export const mail = {
  state: {
    planned: "Plānota",
    queued: "Gaida nosūtīšanu",
    sending: "Tiek sūtīta",
    sent: "Nosūtīta",
    failed: "Nav nosūtīta",
    skipped: "Izlaista",
    ambiguous: "Varbūt nosūtīta",
  },
  delivery: {
    delayed: "Nosūtīta, vēl nav pieņemta",
    delivered: "Piegādāta",
    returned: "Atnāca atpakaļ",
    complained: "Atzīmēta kā nevēlama",
  },
  reason: {
    invitation: "Uzaicinājums",
    "answer-partner": "Atbildes apliecinājums partnerim",
    reconfirm: "Kas mainījies, ar lūgumu apstiprināt vēlreiz",
    "answer-coordinator": "Ziņa koordinatoram par atbildi",
    "handed-on": "Ziņa koordinatoram, ka lūgts kolēģim",
    question: "Partnera jautājums koordinatoram",
    "question-answer": "Atbilde partnerim uz jautājumu",
    removed: "Partnerim: ziņa, ka tas vairs nav konsorcijā",
    bounced: "Ziņa koordinatoram, ka vēstule nav sasniegusi adresātu",
    deadline:
      "Atgādinājums {n, plural, zero {# dienas} one {# dienu} other {# dienas}} pirms termiņa: kas vēl nav paveikts",
    "last-call":
      "Pēdējais atgādinājums {n, plural, zero {# stundas} one {# stundu} other {# stundas}} pirms termiņa: kas vēl nav paveikts",
    nudge:
      "Atgādinājums {n, plural, zero {# dienas} one {# dienu} other {# dienas}} pēc uzaicinājuma: lūgums atbildēt",
  },
  why: {
    answered: "Atbilde jau ir saņemta.",
    "nothing-owed": "Nekas obligāts vairs nebija atlicis.",
    submitted: "Pieteikums bija atzīmēts kā iesniegts.",
    revoked: "Uzaicinājums bija atsaukts vai partneris noņemts.",
    "deadline-passed": "Termiņš bija pagājis.",
    superseded: "Tās vietā stājās vēlāka vēstule.",
    "same-day": "Tajā pašā dienā tam pašam cilvēkam tika sūtīts cits atgādinājums.",
    expired: "Tas, par ko tā bija, vairs nebija spēkā.",
    restored: "Partneris tika atgriezts, pirms vēstule tika nosūtīta.",
    suppressed: "Šī adrese vēstules nepieņem, vai tās īpašnieks tās nevēlas.",
    unsubscribed: "Saņēmējs vairs nevēlas atgādinājumus par šo pieteikumu.",
    "recipient-limit":
      "Uz šo adresi dienā jau nosūtīts tik vēstuļu, cik drīkst; šī tiks nosūtīta, kad būs pagājusi diennakts.",
    unclear: "Pasta pakalpojums neatbildēja; tam jautā vēlreiz, nesūtot vēstuli divreiz.",
    refused: "Pasta pakalpojums to nepieņēma. Pārbaudiet adresi.",
    "gave-up": "Pasta pakalpojumu neizdevās sasniegt 20 stundas.",
    conflict: "Pasta pakalpojumam jau ir tāda pati vēstule ar citiem vārdiem.",
  },
} as const satisfies Translated<typeof en>;
