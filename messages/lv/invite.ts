import type { Translated } from "@/lib/i18n/messages";
import type { invite as en } from "@/messages/en/invite";

export const invite = {
  consent: {
    practice: "Šis ir izmēģinājuma pieteikums: mācību nolūkam, nekas tajā nav īsts.",
    asks: "{lead} ({coordinator}) aicina organizāciju “{organisation}” piedalīties projektā “{project}” kā {role, select, associated {asociēto partneri} affiliated {saistīto struktūru} other {pilntiesīgu partneri}}. Projektu iesniedz konkursam “{call}”.",
    asksUnnamed:
      "{lead} ({coordinator}) aicina organizāciju “{organisation}” kā {role, select, associated {asociēto partneri} affiliated {saistīto struktūru} other {pilntiesīgu partneri}} piedalīties projektā, kura nosaukums vēl nav izvēlēts. Projektu iesniedz konkursam “{call}”.",
    partner:
      "Kā pilntiesīgs partneris “{organisation}” īsteno daļu projekta un, ja to apstiprina, saņem daļu finansējuma.",
    associated:
      "Kā asociētais partneris “{organisation}” atbalsta projektu. Tā nesaņem finansējumu, un to neieskaita obligātajā organizāciju skaitā.",
    affiliated:
      "Kā saistītā struktūra “{organisation}” īsteno daļu projekta, jo ir saistīta ar kādu citu tā organizāciju.",
    means:
      "Apstiprinot “{organisation}” piekrīt, ka to šajā lomā norāda pieteikumā, kura termiņš ir {deadline} (pēc pilsētas {city} laika). Persona, kas apstiprina, šajā jautājumā drīkst pārstāvēt organizāciju.",
    meansNot:
      "Apstiprinājums nav līgums un neaizstāj pilnvaru — atsevišķu dokumentu, ko paraksta organizācijas pārstāvis ar paraksta tiesībām. Lai to atsauktu, pirms termiņa rakstiet koordinatoram: {coordinator}.",
  },
  pageTitle: "Uzaicinājums uz Erasmus+ projektu",
  practiceWhy:
    "Mācību piemērs konkursam, kura termiņš ir pagājis. Jūsu atbilde ir spēkā tikai tajā.",
  demoWhy: "Izdomāts konsorcijs paraugam. Jūsu atbilde ir spēkā tikai tajā.",
  title: "Vai {organisation} piedalīsies?",
  lead: "Jautā {lead} ({coordinator}). Vajadzīga viena minūte, konts nav nepieciešams.",
  facts: {
    title: "Kas jums tiek lūgts",
    project: "Projekts",
    untitled: "Nosaukums vēl nav izvēlēts",
    call: "Konkurss",
    askedBy: "Kas jautā",
    placed: "{name}, {country}",
    you: "Jūs",
    as: "Loma: {role}",
    consortium: "Pašlaik",
    consortiumSays:
      "{organisations, plural, zero {# organizācijas} one {# organizācija} other {# organizācijas}} no {countries, plural, zero {# valstīm} one {# valsts} other {# valstīm}}, apstiprinājušas {confirmed, number}",
    deadline: "Pieteikuma termiņš",
    answerBy: "Atbildiet līdz",
    inZone: "{when} ({city})",
  },
  yes: {
    title: "Jā, mēs piedalāmies",
    text: "Ko jūs apstiprināt",
    name: "Jūsu vārds un uzvārds",
    jobTitle: "Jūsu amats",
    jobTitleHint: "Piemēram, direktore vai projektu vadītājs.",
    oid: "Organizācijas identifikators (OID)",
    oidHint: "E un 8 cipari. Ja nav pie rokas, atstājiet tukšu.",
    pic: "Dalībnieka identifikācijas kods (PIC)",
    picHint: "9 cipari. Ja nav pie rokas, atstājiet tukšu.",
    recorded:
      "Tiek saglabāts jūsu vārds, amats, laiks un tieši šis teksts. Apliecinājumu saņem abas puses.",
    submit: "Apstiprināt dalību",
    pending: "Apstiprina…",
  },
  no: {
    title: "Nē, mēs nepiedalāmies",
    what: "Koordinators par to uzzinās, un atgādinājumus jūs vairs nesaņemsiet.",
    name: "Jūsu vārds un uzvārds",
    reason: "Iemesls",
    reasonHint: "To lasa tikai koordinators.",
    submit: "Atteikties",
    pending: "Atsakās…",
  },
  notYou: "Par to nelemjat jūs?",
  notYouWhat:
    "Pārsūtiet vēstuli kolēģim, kurš drīkst atbildēt organizācijas „{organisation}” vārdā. Saiti var atvērt ikviens, bet atbildēt – vienu reizi.",
  opened: "Atverot šo lapu, nekas nav mainījies un neviens par to neuzzina.",
  confirmed: {
    title: "{organisation} piedalās",
    next: "Šeit jums vairs nekas nav jādara. {coordinator} rakstīs, kad vajadzēs kādu dokumentu.",
    change: "Pārdomājāt? Līdz termiņam rakstiet ({lead}):",
  },
  declined: {
    title: "{organisation} nepiedalās",
    change: "Pārdomājāt? Lūdziet jaunu uzaicinājumu ({lead}):",
  },
  recorded: {
    when: "Kad",
    who: "Kas",
    jobTitle: "Amats",
    reason: "Iemesls",
    text: "Precīzs teksts, uz kuru atbildēts",
    receipt: "Apliecinājums pa e-pastu tiek sūtīts uz uzaicināto adresi un koordinatoram.",
    receiptPractice: "Apliecinājums abām pusēm nonāk šī piemēra pastkastē.",
  },
  revoked: {
    title: "Šis uzaicinājums ir atsaukts",
    what: "{coordinator} vairs nelūdz, lai piedalītos {organisation}. Atbilde nav vajadzīga.",
    ask: "Ja tas jūs pārsteidz, jautājiet ({lead}):",
  },
  replaced: {
    title: "Ir nosūtīts jaunāks uzaicinājums",
    what: "Adresātam „{organisation}” ir nosūtīta jaunāka vēstule. Atveriet tajā esošo saiti: šī vairs nedarbojas.",
    ask: "Nevarat to atrast? Lūdziet nosūtīt vēlreiz ({lead}):",
  },
  expired: {
    title: "Šī uzaicinājuma termiņš ir beidzies",
    what: "Uz to varēja atbildēt līdz zemāk norādītajam brīdim.",
    ask: "Vēl vēlaties piedalīties? Lūdziet jaunu uzaicinājumu ({lead}):",
  },
  passed: {
    title: "Termiņš ir pagājis",
    what: "Pieteikums bija jāiesniedz līdz zemāk norādītajam brīdim, tāpēc atbildēt vairs nevar.",
    ask: "Ir jautājumi? Rakstiet ({lead}):",
  },
  unknown: {
    title: "Šī saite nedarbojas",
    what: "Iespējams, adresei trūkst kāda daļa vai pieteikums ir dzēsts.",
    try: "Atveriet vēstulē esošo saiti vēlreiz vai nokopējiet to pilnībā. Ja tas nepalīdz, palūdziet, lai uzaicinātājs nosūta uzaicinājumu vēlreiz.",
  },
} as const satisfies Translated<typeof en>;
