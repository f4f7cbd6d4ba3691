import type { Translated } from "@/lib/i18n/messages";
import type { invite as en } from "@/messages/en/invite";

export const invite = {
  consent: {
    practice: "Šis ir izmēģinājuma pieteikums: mācību nolūkam, nekas tajā nav īsts.",
    asks: "{lead} ({coordinator}) aicina organizāciju „{organisation}” piedalīties projektā „{project}” kā {role, select, associated {asociēto partneri} affiliated {saistīto struktūru} other {pilntiesīgu partneri}}. Projektu iesniedz konkursam „{call}”.",
    asksUnnamed:
      "{lead} ({coordinator}) aicina organizāciju „{organisation}” kā {role, select, associated {asociēto partneri} affiliated {saistīto struktūru} other {pilntiesīgu partneri}} piedalīties projektā, kura nosaukums vēl nav izvēlēts. Projektu iesniedz konkursam „{call}”.",
    partner:
      "Kā pilntiesīgs partneris „{organisation}” īsteno daļu projekta un, ja to apstiprina, saņem daļu finansējuma.",
    associated:
      "Kā asociētais partneris „{organisation}” atbalsta projektu. Tā nesaņem finansējumu, un to neieskaita obligātajā organizāciju skaitā.",
    affiliated:
      "Kā saistītā struktūra „{organisation}” īsteno daļu projekta, jo ir saistīta ar kādu citu tā organizāciju.",
    money: {
      both: "Visam projektam lūgtais finansējums: {lumpSum}. No tā organizācijai „{organisation}” paredzēts: {share}.",
      noShare:
        "Visam projektam lūgtais finansējums: {lumpSum}. Organizācijas „{organisation}” daļa vēl nav noteikta; kad tā būs noteikta, Jums jautās vēlreiz.",
      noWhole:
        "Organizācijai „{organisation}” paredzēts: {share}. Visa projekta finansējums vēl nav noteikts; kad tas būs noteikts, Jums jautās vēlreiz.",
      open: "Vēl nav noteikts ne visa projekta finansējums, ne organizācijas „{organisation}” daļa; kad tie būs noteikti, Jums jautās vēlreiz.",
      whole: "Visam projektam lūgtais finansējums: {lumpSum}.",
      wholeOpen:
        "Visa projekta finansējums vēl nav noteikts; kad tas būs noteikts, Jums jautās vēlreiz.",
    },
    means:
      "Apstiprinot dalību, organizācija „{organisation}” piekrīt, ka to šajā lomā norāda pieteikumā, kura termiņš ir {deadline} (pēc pilsētas {city} laika), un ir apņēmusies darīt savu daļu, ja projekts saņems finansējumu. Persona, kas apstiprina, šajā jautājumā drīkst pārstāvēt organizāciju.",
    meansNot:
      "Apstiprinājums nav līgums un neko nemaksā. Tas neaizstāj pilnvaru – atsevišķu dokumentu, ko paraksta organizācijas pārstāvis ar paraksta tiesībām. Līdz termiņam apstiprinājumu var atsaukt šajā pašā lapā.",
    again:
      "Ja mainās loma, summas, koordinators vai konkurss, organizācijai „{organisation}” lūdz apstiprināt vēlreiz. Kamēr tas nav izdarīts, iepriekšējais apstiprinājums netiek ieskaitīts.",
    role: {
      coordinator: "koordinators",
      partner: "pilntiesīgs partneris",
      associated: "asociētais partneris",
      affiliated: "saistītā struktūra",
    },
    term: {
      role: "Loma",
      lumpSum: "Finansējums visam projektam",
      share: "Organizācijas daļa",
      coordinator: "Koordinators",
      callId: "Konkurss",
    },
    undecided: "vēl nav izlemts",
    placed: "{name}, {country}",
    changed: {
      since:
        "Organizācija „{organisation}” ir apstiprinājusi savu dalību {named, select, yes {projektā „{project}”} other {projektā}} ({confirmedOn}). Kopš tā laika ir mainījies:",
      one: "{what}. Bija: {before}. Tagad: {now}.",
      whole: "Ar šīm izmaiņām viss teksts ir šāds:",
    },
    leaving: {
      what: "Organizācija „{organisation}” atsauc savu apstiprinājumu ({confirmedOn}) un {named, select, yes {projektā „{project}”} other {projektā}} vairs nepiedalās.",
      follows:
        "Koordinators ({coordinator}) par to uzreiz uzzina no e-pasta vēstules. Konsorcijam pēc tam var pietrūkt kādas organizācijas vai valsts, ko prasa konkurss; koordinators var meklēt citu partneri.",
      stays:
        "Iepriekš apstiprinātais paliek pierakstīts kopā ar šo atsaukumu. Lai atgrieztos, vajadzīgs jauns koordinatora ({coordinator}) uzaicinājums.",
    },
  },
  pageTitle: "Uzaicinājums uz Erasmus+ projektu",
  practiceWhy:
    "Mācību piemērs konkursam, kura termiņš ir pagājis. Jūsu atbilde ir spēkā tikai tajā.",
  demoWhy: "Izdomāts konsorcijs paraugam. Jūsu atbilde ir spēkā tikai tajā.",
  open: {
    title: "Vai {organisation} piedalīsies?",
    lead: "Jautā {lead} ({coordinator}). Vajadzīga viena minūte, konts nav nepieciešams.",
    leadFor:
      "Šo jautājumu jums nodeva {by}. Jautā {lead} ({coordinator}). Vajadzīga viena minūte, konts nav nepieciešams.",
  },
  viewer: {
    signedInAs: "Jūs esat pieteicies kā {email}",
    elseOpen:
      "Šajā lapā tiek atbildēts organizācijas „{organisation}” vārdā neatkarīgi no tā, kas ir pieteicies. Ja drīkstat to pārstāvēt, viss kārtībā: atbildiet zemāk. Ja ne, izrakstieties un atstājiet atbildi citiem; jautājums paliek atklāts.",
    elseAnswered:
      "Šī lapa ir par organizāciju „{organisation}” neatkarīgi no tā, kas ir pieteicies. Šeit redzams, kas tās vārdā atbildēts.",
    elseClosed:
      "Šī lapa ir par organizāciju „{organisation}” neatkarīgi no tā, kas ir pieteicies. Jūsu pieteikumus tas neskar.",
    coordinatorOpen:
      "Jūs pārstāvat organizāciju „{coordinator}”, kas uzaicina. Atbildēt drīkst tikai „{organisation}”, tāpēc pogu šeit nav; tās redz tas, kas saiti atver tur. Ja strādājat abās, izrakstieties un atveriet saiti vēlreiz.",
    coordinatorTour:
      "Jūs koordinējat šo mācību piemēru. Lai redzētu, kas notiek tālāk, varat pats atbildēt organizācijas „{organisation}” vārdā. Īstā pieteikumā to var tikai partneris.",
    coordinatorAnswered:
      "Jūs pārstāvat organizāciju „{coordinator}”. Arī „{organisation}” šeit redz to pašu ierakstu.",
    coordinatorClosed:
      "Jūs pārstāvat organizāciju „{coordinator}”. Arī „{organisation}” šeit lasa to pašu; ko varat darīt jūs, redzams tās lapā konsorcija sarakstā.",
  },
  facts: {
    title: "Kas jums tiek lūgts",
    project: "Projekts",
    untitled: "Nosaukums vēl nav izvēlēts",
    tasks: "Jūsu daļa",
    notShares: "Atbalsts bez finansējuma",
    money: "Finansējums",
    lumpSum: "{sum} visam projektam",
    share: "no tā jums: {share}",
    shareAlone: "jums: {share}",
    shareOpen: "Jūsu daļa vēl nav noteikta",
    items: "Jāpaveic agrāk",
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
  opened:
    "Atverot šo lapu, nekas nemainās. Kad šeit pieskaraties, ritināt vai rakstāt, {coordinator} redz, ka tā ir lasīta; atbild tikai abas pogas.",
  confirmed: {
    title: "{organisation} piedalās",
    change: "Vai kaut kas nav pareizi? Rakstiet ({lead}):",
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
  withdrew: {
    title: "{organisation} vairs nepiedalās",
    change: "Ja tomēr vēlaties piedalīties, lūdziet jaunu uzaicinājumu ({lead}):",
  },
  revoked: {
    title: "Šis uzaicinājums ir atsaukts",
    what: "{coordinator} vairs nelūdz, lai piedalītos {organisation}. Atbilde nav vajadzīga.",
    ask: "Ja tas jūs pārsteidz, jautājiet ({lead}):",
  },
  removed: {
    title: "{organisation} vairs nav šajā konsorcijā",
    what: "{coordinator} ir svītrojusi organizāciju „{organisation}” no saraksta. Atbilde nav vajadzīga, un nekas nav jādara.",
    ask: "Ja tas jūs pārsteidz, jautājiet ({lead}):",
  },
  swapped: {
    title: "Šo vietu ieņem cita organizācija",
    what: "{coordinator} organizācijas „{organisation}” vietu ir atvēlējusi citai organizācijai. Atbilde nav vajadzīga, un nekas nav jādara.",
    ask: "Ja tas jūs pārsteidz, jautājiet ({lead}):",
  },
  replaced: {
    title: "Ir jaunāks uzaicinājums",
    what: "Zemāk norādītajā brīdī uz {to} ir nosūtīta jaunāka vēstule. Atveriet tajā esošo saiti: šī vairs nedarbojas.",
    byHand:
      "Zemāk norādītajā brīdī {coordinator} ir izveidojusi jaunāku saiti un to nodod pati. Šī saite vairs nedarbojas.",
    expired: "Arī jaunākās saites termiņš ir beidzies.",
    answered: "Uz jaunāko uzaicinājumu jau ir atbildēts.",
    ask: "Nevarat to atrast? Lūdziet nosūtīt vēlreiz ({lead}):",
  },
  handedOn: {
    title: "Atbildēt ir lūgts kolēģis",
    what: "Zemāk norādītajā brīdī {by} šo jautājumu nodeva tālāk. Vēstule nosūtīta uz {to}; atbildēt var tikai, atverot tajā esošo saiti.",
    expired: "Tās saites termiņš ir beidzies.",
    answered: "Kopš tā laika ir atbildēts.",
    ask: "Tā ir kļūda? Rakstiet ({lead}):",
  },
  mailAgain: {
    again: "Nosūtīt to vēstuli vēlreiz",
    fresh: "Nosūtīt man jaunu saiti",
    sending: "Sūta…",
    to: "Tā tiks nosūtīta uz {to} un nevienam citam.",
    done: "Vēstule uz {to} ir ceļā.",
    donePractice: "Vēstule nonāk šī piemēra pastkastē.",
  },
  expired: {
    title: "Šī uzaicinājuma termiņš ir beidzies",
    what: "Uz to varēja atbildēt līdz zemāk norādītajam brīdim.",
    ask: "Ir jautājumi? Rakstiet ({lead}):",
  },
  passed: {
    title: "Termiņš ir pagājis",
    what: "Pieteikums bija jāiesniedz līdz zemāk norādītajam brīdim, tāpēc atbildēt vairs nevar.",
    ask: "Ir jautājumi? Rakstiet ({lead}):",
  },
  noCookie: {
    title: "Lūdzu, vēlreiz atveriet vēstulē esošo saiti",
    what: "Šī adrese darbojas tikai tajā pārlūkprogrammā, kurā atvērta vēstulē esošā saite.",
    cookies:
      "Nākat tieši no vēstules? Tad šī pārlūkprogramma neglabā sīkdatnes. Atļaujiet tās šai vietnei vai atveriet saiti citā pārlūkprogrammā.",
    forward: "Lai jautātu kolēģim, pārsūtiet pašu vēstuli, nevis šo adresi.",
  },
  unknown: {
    title: "Šī saite nedarbojas",
    what: "Iespējams, adresei trūkst kāda daļa vai pieteikums ir dzēsts.",
    try: "Atveriet vēstulē esošo saiti vēlreiz vai nokopējiet to pilnībā. Ja tas nepalīdz, palūdziet, lai uzaicinātājs nosūta uzaicinājumu vēlreiz.",
  },
} as const satisfies Translated<typeof en>;
