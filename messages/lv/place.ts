import type { Translated } from "@/lib/i18n/messages";
import type { place as en } from "@/messages/en/place";

export const place = {
  yourName: "Jūsu vārds un uzvārds",
  colleague: {
    title: "Nav jūsu ziņā? Palūdziet kolēģim",
    what: "Kolēģis saņem savu saiti un atbild organizācijas „{organisation}” vārdā. Šī saite tad to pateiks; kamēr atbildes nav, varat pārdomāt.",
    name: "Kolēģa vārds un uzvārds",
    email: "Kolēģa e-pasta adrese",
    word: "Daži vārdi kolēģim",
    wordHint: "Bez tīmekļa un e-pasta adresēm.",
    submit: "Palūgt šim kolēģim",
    pending: "Nosūta…",
    told: "{coordinator} par to uzzinās, un tiks saglabāts, kurš kura vietā atbildējis.",
  },
  takeBack: {
    submit: "Tomēr atbildēšu es",
    pending: "Atsauc…",
    what: "Jauna saite tiks nosūtīta uz adresi, uz kuru bija sūtīta šī. Kolēģa saite vairs nedarbosies.",
  },
  question: {
    title: "Vispirms uzdot jautājumu",
    list: "Jautājumi un atbildes",
    what: "{lead} to saņems e-pastā. Atbilde pienāks jums e-pastā un būs redzama šajā lapā.",
    whatPractice:
      "{lead} to saņems šī izmēģinājuma pastkastē. Arī atbilde pienāks tur un būs redzama šajā lapā.",
    text: "Jūsu jautājums",
    submit: "Nosūtīt jautājumu",
    pending: "Sūta…",
    done: "Jūsu jautājums ir nosūtīts. Saņēmējs: {lead}.",
    asked: "Jautā {name}",
    answered: "Atbild {name}",
    waits: "Gaida atbildi. Atbildēs {lead}.",
  },
  questions: {
    title: "Jautājumi",
    answer: "Atbilde: {name}",
    answerHint: "Organizācija „{organisation}” to saņems e-pastā un redzēs savā lapā.",
    submit: "Nosūtīt atbildi",
    pending: "Sūta…",
    waiting:
      "{n, plural, zero {Atbildi gaida # jautājumu} one {Atbildi gaida # jautājums} other {Atbildi gaida # jautājumi}}",
  },
  owed: {
    title: "Kas no jums vēl vajadzīgs",
    open: "{n, plural, zero {Vēl nepaveikti ir # darbi.} one {Vēl nepaveikts ir # darbs.} other {Vēl nepaveikti ir # darbi.}}",
    nothing: "Nekas vairs nav vajadzīgs.",
    hard: "Obligāti",
    soft: "Ieteicams",
    due: "Termiņš",
    late: "Nokavēts",
    below: "Izdarīt tālāk šajā lapā",
    tick: "Ir izdarīts",
    tickLine: "Ir izdarīts: {title}",
    untick: "Tomēr nav izdarīts",
    untickLine: "Tomēr nav izdarīts: {title}",
    done: "Izdarīts",
    doneBy: "Izdarīja {name}, {when}",
  },
  account: {
    line: "Varbūt vēlaties kontu?",
    title: "Visi jūsu pieteikumi vienuviet",
    what: "Ar kontu redzēsiet visus pieteikumus, kuros piedalāties, un saite vairs nebūs vajadzīga. Tas neko nemaksā.",
    how: "Jūs saņemsiet vēstuli ar kodu un saiti. Abi šajā pārlūkā atvedīs jūs atpakaļ uz šo lapu. Citā pārlūkā vēlreiz atveriet uzaicinājuma saiti.",
    submit: "Pievienot manam kontam: {organisation}",
    pending: "Pievieno…",
    asNew: "Organizāciju reģistrēs ar šeit zināmajiem datiem, un {email} kļūs par tās īpašnieku.",
    asKnown: "Tā ir viena no lietotāja {email} organizācijām.",
    taken: "Organizācija „{organisation}” ir jūsu kontā.",
    open: "Atvērt pieteikumu",
    others:
      "Organizāciju „{organisation}” šeit jau pārvalda kāds cits. Palūdziet, lai {owner} jūs pievieno kā dalībnieku; tad redzēsiet visus tās pieteikumus.",
  },
  ourPart: {
    title: "Mūsu daļa",
    about: "Ko šajā pieteikumā dara „{organisation}”.",
    answer:
      "Jautājums, vai „{organisation}” piedalās, vēl nav atbildēts. Atbildiet, izmantojot saiti vēstulē.",
  },
} as const satisfies Translated<typeof en>;
