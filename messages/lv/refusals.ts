import type { Translated } from "@/lib/i18n/messages";
import type { refusals as en } from "@/messages/en/refusals";

export const refusals = {
  organisations: {
    guest: "Demonstrācijas apmeklētāji to nevar darīt. Vispirms pieslēdzieties ar savu e-pastu.",
    sameName: "Jums jau ir organizācija ar šādu nosaukumu šajā valstī.",
    types: "Lūdzu, atzīmējiet vismaz vienu.",
    changed:
      "Kāds cits pa to laiku šos datus ir mainījis. Pārlādējiet lapu, lai tos redzētu, un veiciet izmaiņas vēlreiz.",
    alreadyMember: "Šī persona jau ir organizācijas dalībnieks.",
    alreadyAsked: "Šī persona jau ir uzaicināta un vēl nav atbildējusi.",
    lastOwner: "Organizācijai ir vajadzīgs īpašnieks. Vispirms ieceliet par īpašnieku kādu citu.",
  },
  guest:
    "Jūs aplūkojat sistēmu kā viesis. Lai sāktu savu pieteikumu, pieslēdzieties ar savu e-pasta adresi.",
  notOffered: "Šī konkursa mums vēl nav. Lūdzu, izvēlieties citu.",
  submitted:
    "Šis pieteikums ir atzīmēts kā iesniegts, tāpēc to vairs nevar mainīt. Ja tas izdarīts par agru, vispirms atveriet to no jauna.",
  alreadySubmitted: "Šis pieteikums jau ir atzīmēts kā iesniegts.",
  notSubmitted: "Šis pieteikums nav atzīmēts kā iesniegts.",
  otherYear:
    "Pieteikums paliek sava konkursa darbībā un gadā. Citam konkursam sāciet jaunu pieteikumu.",
  callOver: "Šī konkursa termiņš ir pagājis. Lai to izmēģinātu, sāciet tam jaunu pieteikumu.",
  notInCall:
    "Kopā ar cita cilvēka labojumiem tas vairs neatbilst konkursa noteikumiem. Lūdzu, pārbaudiet.",
  chooseCall: "Lūdzu, izvēlieties vienu no konkursiem.",
  day: "Lūdzu, ievadiet datumu, piemēram, 2022-09-01.",
  startWindow: "Projektam jāsākas laikā no {from, date, ::dMMMMyyyy} līdz {to, date, ::dMMMMyyyy}.",
  startFrom: "Projekts var sākties ne agrāk kā {from, date, ::dMMMMyyyy}.",
  chooseStart: "Lūdzu, izvēlieties vienu no sākuma dienām vai atstājiet neizlemtu.",
  chooseDuration: "Lūdzu, izvēlieties vienu no ilgumiem vai atstājiet neizlemtu.",
  grantWhole: "Lūdzu, ievadiet veselus eiro, piemēram, 250000, vai atstājiet neizlemtu.",
  grantAtMost: "Lielākā summa ir {max, number, ::currency/EUR precision-integer}.",
  durationRange: "Lūdzu, ievadiet veselu mēnešu skaitu no {min} līdz {max}.",
  chooseLumpSum: "Lūdzu, izvēlieties vienu no summām vai atstājiet neizlemtu.",
  notPractice: "Pulksteni var pārbīdīt tikai izmēģinājuma pieteikumam.",
  moment: "Lūdzu, ievadiet datumu un laiku, piemēram, 2022-03-20T09:00.",
  deadlinePast: "Šis termiņš jau ir pagājis. Lūdzu, pārbaudiet dienu un laiku.",
  nothingToReset: "Šis pieteikums jau seko konkursa termiņam, vai arī konkursam tā nav.",
  rulesChanged: "Noteikumi ir laboti vēlreiz. Pārlādējiet lapu, lai redzētu jaunākos.",
  noSuchMoment:
    "Tobrīd pulksteņus pārgriež: šāda laika nav vai tas iestājas divreiz. Lūdzu, izvēlieties citu.",
  clockRange: "Lūdzu, izvēlieties laiku no 400 dienām pirms termiņa līdz 31 dienai pēc termiņa.",
  notMember: "Pieteikumu var pārņemt tikai koordinējošās organizācijas dalībnieks.",
  chooseCountry: "Lūdzu, izvēlieties valsti no saraksta.",
  chooseRole: "Lūdzu, izvēlieties lomu.",
  sameOid: "Šāds OID jau ir citai šī konsorcija organizācijai.",
  samePic: "Šāds PIC jau ir citai šī konsorcija organizācijai.",
  samePartner: "Organizācija ar šādu nosaukumu un valsti jau ir konsorcijā.",
  full: "Vairāk pievienot nevar: lielākais skaits ir 100.",
  consentWouldNotFit:
    "Šim partnerim ir lūgts piedalīties tieši tā, kā te norādīts, vai tas to jau ir apstiprinājis. Lai mainītu nosaukumu, valsti vai lomu, noņemiet partneri un uzaiciniet no jauna.",
  noAddress:
    "Vispirms pievienojiet kontaktpersonas e-pasta adresi: uz to tiks sūtīts uzaicinājums.",
  alreadyInvited: "Šis partneris jau ir uzaicināts un vēl var atbildēt.",
  alreadyConfirmed: "Šis partneris jau ir apstiprinājis dalību.",
  notInvited: "Šim partnerim nav neatbildēta uzaicinājuma.",
  deadlinePassed: "Šī konkursa termiņš ir beidzies.",
  alreadyAnswered: "Uz šo uzaicinājumu jau ir atbildēts.",
  revoked: "Šis uzaicinājums ir atsaukts. Lūdzu, sazinieties ar koordinatoru.",
  replaced:
    "Šo uzaicinājumu ir aizstājis jaunāks. Lūdzu, izmantojiet saiti jaunākajā e-pasta vēstulē.",
  expired: "Šīs saites derīgums ir beidzies. Lūdzu, palūdziet koordinatoram jaunu.",
  textChanged:
    "Kamēr lasījāt, uzaicinājuma teksts mainījās. Lūdzu, pirms atbildes izlasiet to vēlreiz.",
  noSuchItem: "Šī punkta kontrolsarakstā vairs nav.",
  derivedItem: "Šis punkts izpildās pats, tiklīdz to rāda pieteikuma dati.",
  chooseOwner: "Lūdzu, izvēlieties, kam tas jāizdara.",
  pastDay: "Lūdzu, izvēlieties dienu, kas vēl nav pagājusi.",
  afterDeadline: "Lūdzu, izvēlieties dienu, kas nav pēc termiņa.",
  signedIn:
    "Jūs esat pieslēdzies. Lai aplūkotu paraugu, izejiet no sistēmas vai sāciet savu izmēģinājuma pieteikumu.",
  signIn: {
    codeFormat: "Kodā ir 8 cipari. Lūdzu, ierakstiet vai ielīmējiet tos visus.",
    wrongCode:
      "Šis nav tās vēstules kods. {n, plural, zero {Jums atlicis # mēģinājumu.} one {Jums atlicis # mēģinājums.} other {Jums atlikuši # mēģinājumi.}}",
    tooManyCodes:
      "Kods ievadīts nepareizi pārāk daudz reižu un vairs nav derīgs. Saite vēstulē joprojām darbojas, vai arī lūdziet jaunu vēstuli.",
  },
} as const satisfies Translated<typeof en>;
