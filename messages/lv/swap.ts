import type { Translated } from "@/lib/i18n/messages";
import type { swap as en } from "@/messages/en/swap";

export const swap = {
  title: "Aizstāt ar citu organizāciju",
  lead: "Cita organizācija stājas šādas organizācijas vietā: {name}. Loma, uzdevumi un daļa pāriet tai.",
  open: "Aizstāt: {name}",
  loss: {
    title: "Ko nozīmē zaudēt šo partneri: {name}",
    safe: "Ja visi pārējie apstiprinās, konsorcijam viss vajadzīgais saglabājas, tāpēc jaunā organizācija var būt no jebkuras valsts.",
    country:
      "Ja visi pārējie apstiprinās, konsorcijam viss vajadzīgais saglabājas, bet ieskaitīto valstu būs par vienu mazāk, ja vien jaunā organizācija nav no jaunas valsts.",
    critical:
      "Bez šī partnera konsorcijam nepietiek tā, ko prasa konkurss. Jaunajai organizācijai tas jāaizstāj.",
    worse:
      "Konsorcijam jau tagad nepietiek tā, ko prasa konkurss, un bez šī partnera pietrūks vēl vairāk.",
  },
  moves: {
    title: "Kas pāriet jaunajai organizācijai",
    role: "Loma: {role}",
    tasks: "Uzdevumi tā, kā tos uzrakstījāt",
    share: "Daļa no vienreizējā maksājuma: {amount}",
    items: "Punkti, ko tai pievienojāt kontrolsarakstā",
  },
  stays: {
    title: "Kas nepāriet",
    consent: "Atbilde: jaunā organizācija apstiprina pati",
    invitation: "Uzaicinājums: neatbildēts tiek atsaukts, un saite to pasaka",
    papers: "Pilnvara un dokumenti: tie ir iepriekšējās organizācijas vārdā",
    passport: "Ziņas par organizāciju un kontaktpersonas",
  },
  told: "{name} saņems vēstuli, ka konsorcijā vairs nepiedalās.",
  notTold: "Šai organizācijai nekas netiek sūtīts: {name}.",
  form: {
    title: "Jaunā organizācija",
    submit: "Aizstāt",
    pending: "Aizstāj…",
    nothingSent: "Jaunajai organizācijai vēl nekas netiek sūtīts. Vispirms redzēsiet tās vēstuli.",
  },
  gone: {
    title: "Vairs nepiedalās",
    count: "{n, plural, zero {# organizāciju} one {# organizācija} other {# organizācijas}}",
    removed: "Noņemta {when}; to izdarīja {by}.",
    removedNobody: "Noņemta {when}.",
    replaced: "Aizstāta {when}; tās vietā ir {replacement}; to izdarīja {by}.",
    replacedNobody: "Aizstāta {when}; tās vietā ir {replacement}.",
    confirmed: "Tā bija apstiprinājusi dalību.",
    invited: "Tā bija uzaicināta, bet nebija atbildējusi.",
    declined: "Tā bija atteikusies.",
    prepared: "Tā nebija uzaicināta.",
    withdrawn: "Tā bija izstājusies.",
    restore: "Atgriezt: {name}",
    both: "{replacement} arī paliek un patur uzdevumus un daļu.",
    answer: "Tā atgriežas ar savu atbildi, ja tādu bija devusi.",
  },
} as const satisfies Translated<typeof en>;
