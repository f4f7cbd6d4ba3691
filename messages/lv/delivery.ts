import type { Translated } from "@/lib/i18n/messages";
import type { delivery as en } from "@/messages/en/delivery";

/** What became of a mail after it was sent. */
export const delivery = {
  file: "{name} ({kilobytes, number} kB)",
  files: "Datnes",
  replyTo: "Atbildes saņem",
  status: {
    queued: "Uzaicinājums ceļā kopš {when}, vēl nav nosūtīts",
    byLink: "Saite izveidota {when}, atbildes vēl nav",
    asked: "Jautāts {when}, atbildes vēl nav",
    delayed: "Nosūtīts {when}; adresāta pasta serveris to vēl nav pieņēmis",
    delivered: "Uzaicināta, vēstule piegādāta {when}, atbildes vēl nav",
    opened: "Lapa atvērta {when}, atbildes vēl nav",
    unclear: "Uzaicināta {when}; nav droši zināms, vai vēstule tika nosūtīta",
    "not-sent": "Vēstule uz {email} nav nosūtīta",
    returned: "Vēstule uz {email} atnāca atpakaļ: {why}",
    complained: "{email}: vēstule atzīmēta kā nevēlama",
    refused: "{email}: saņēmējs lūdza vairs nekad nerakstīt",
  },
  why: {
    "no-such-address": "šādas adreses nav, vai tā vēstules nepieņem",
    "for-now": "pastkaste pašlaik vēstules nepieņem",
    blocked: "pasta pakalpojums uz šo adresi vairs nesūta",
    "not-sent": "pasta pakalpojumam neizdevās to nosūtīt",
    unclear: "iemesls nav norādīts",
  },
  correct: {
    labelFor: "Cita e-pasta adrese: {name}",
    hint: "Uz to uzreiz tiks nosūtīts jauns uzaicinājums; iepriekšējā saite vairs nedarbosies.",
    submit: "Izlabot un sūtīt vēlreiz",
    pending: "Sūta…",
  },
  story: {
    title: "Kas noticis ar uzaicinājumu",
    prepared: "Sagatavots",
    linked: "Saite izveidota, to nododat jūs",
    queued: "Nodots sūtīšanai",
    sent: "Nosūtīts: pasta pakalpojums to pieņēma",
    delayed: "Adresāta pasta serveris to vēl nepieņem",
    delivered: "Piegādāts",
    returned: "Atnāca atpakaļ: {why}",
    complained: "Atzīmēts kā nevēlams",
    refused: "Saņēmējs lūdza vairs nerakstīt",
    "mail-unclear": "Nav droši zināms, vai tika nosūtīts",
    "mail-not-sent": "Nav nosūtīts",
    opened: "Lapa atvērta",
    answered: "Saņemta atbilde",
    expired: "Termiņš beidzās bez atbildes",
    revoked: "Atsaukts",
    replaced: "{when} uz {email} nosūtītās vēstules vietā stājusies jaunāka.",
  },
  standing: {
    bounced: "Uz {email} mēs vairs nerakstām: vēstule atnāca atpakaļ pavisam.",
    complained: "Uz {email} mēs vairs nerakstām: vēstule tika atzīmēta kā nevēlama.",
    refused: "Uz {email} mēs vairs nerakstām: to lūdza adreses īpašnieks.",
    unsubscribed:
      "{email} vairs nesaņem atgādinājumus par šo pieteikumu: adreses īpašnieks no tiem atteicās.",
  },
  stop: {
    pageTitle: "Vairs nekādu vēstuļu",
    reminders: {
      title: "Vai izbeigt atgādinājumus?",
      what: "Jūs vairs nesaņemsiet atgādinājumus par šo pieteikumu. Citas vēstules par to, piemēram, atbildi uz jūsu jautājumu, jūs joprojām saņemsiet.",
      submit: "Vairs nesūtīt atgādinājumus",
      done: "Jūs vairs nesaņemsiet atgādinājumus par šo pieteikumu.",
    },
    everything: {
      title: "Vai jums vairs nekad nerakstīt?",
      what: "Neviens vairs nevarēs ar Tercet rakstīt uz šo adresi, izņemot jūs pašus, kad pieslēdzaties. Vēstules sūtītājs uzzinās, ka vēstules nevēlaties.",
      submit: "Vairs nekad man nerakstīt",
      done: "Uz šo adresi mēs vairs nerakstīsim.",
    },
    practice: {
      title: "Šī vēstule bija izmēģinājums",
      what: "Tā nekad nav atstājusi izmēģinājuma pastkasti, tāpēc izbeigt nav ko.",
    },
    pending: "Vienu mirkli…",
    unknown: {
      title: "Šādu saiti mēs nepazīstam",
      what: "Iespējams, tā ceļā ir sabojāta. Lūdzu, atveriet to vēlreiz no vēstules vai nokopējiet visu.",
    },
  },
} as const satisfies Translated<typeof en>;
