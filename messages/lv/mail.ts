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
  reason: {
    invitation: "Uzaicinājums",
    "answer-partner": "Atbildes apliecinājums partnerim",
    "answer-coordinator": "Ziņa koordinatoram par atbildi",
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
    unclear: "Pasta pakalpojums neatbildēja; tam jautā vēlreiz, nesūtot vēstuli divreiz.",
    refused: "Pasta pakalpojums to nepieņēma. Pārbaudiet adresi.",
    "gave-up": "Pasta pakalpojumu neizdevās sasniegt 20 stundas.",
    conflict: "Pasta pakalpojumam jau ir tāda pati vēstule ar citiem vārdiem.",
  },
} as const satisfies Translated<typeof en>;
