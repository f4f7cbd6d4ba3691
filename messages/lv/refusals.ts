import type { Translated } from "@/lib/i18n/messages";
import type { refusals as en } from "@/messages/en/refusals";

export const refusals = {
  papers: {
    nth: "{n}. datne:",
    filed: "Pievienots: {what}.",
    filedBefore: "Pievienots.",
    remark: {
      "by-code": "Vieta atrasta pēc koda datnē.",
      "no-code": "Kods datnē nav atrasts: lūdzu, pats pārbaudiet, vai tā ir īstā.",
      "no-place":
        "Kods datnē nav atrasts, tāpēc tā ir pie citām datnēm. Ja tai jābūt citur, noņemiet to un iesniedziet tur.",
      "no-signature": "Paraksts tajā nav atrasts.",
    },
    refused: {
      empty: "Šī datne ir tukša.",
      "too-large": "Šī datne ir par lielu: lielākais pieļaujamais apjoms ir 15 MB.",
      damaged: "Šo datni nevar nolasīt. Lūdzu, saglabājiet vai noskenējiet to vēlreiz.",
      encrypted: "Šī datne aizsargāta ar paroli. Lūdzu, iesniedziet to bez paroles.",
      macro: "Šajā datnē ir makro. Lūdzu, saglabājiet to bez tiem vai PDF formātā.",
      "wrong-type":
        "Šāda veida datni šeit nepieņem. Pilnvaras un apliecinājumus pieņem PDF, ASiC-E (EDOC), JPEG vai PNG formātā.",
      "unknown-code": "Šīs datnes kods nav no nevienas šī pieteikuma pilnvaras.",
      "wrong-partner": "Šī pilnvara ir citai organizācijai.",
      "partner-left": "Šī pilnvara ir organizācijai, kas vairs nav konsorcijā.",
      "old-version":
        "Šī ir agrāka pilnvaras versija. {number, plural, =0 {Jāsagatavo un jāparaksta jauna.} other {Tagad der #. versija: lejupielādējiet un parakstiet to.}}",
      "unsigned-template":
        "Šī ir pilnvara, kā tā sagatavota, bez paraksta. Vispirms parakstiet to: ar roku un noskenējiet, vai elektroniski.",
      "no-such-place": "Šīs vietas vairs nav. Pārlādējiet lapu un izvēlieties vēlreiz.",
      duplicate: "Tieši šī datne jau ir iesniegta.",
      full: "Vairs nav vietas: šī pieteikuma datnes drīkst aizņemt {number} MB. Vispirms kādu noņemiet.",
      nothing: "Vispirms izvēlieties datni.",
      "too-many": "Reizē pieņem ne vairāk kā desmit datnes; pārējās nav pieņemtas.",
      busy: "Pašlaik tiek iesniegts daudz datņu. Lūdzu, mēģiniet pēc minūtes vēlreiz.",
      "rate-limited":
        "Datņu bija ļoti daudz. Mēģiniet vēlreiz pēc {number, plural, zero {# minūtēm} one {# minūtes} other {# minūtēm}}.",
      unavailable: "Tas neizdevās. Lūdzu, mēģiniet vēlreiz.",
    },
  },
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
  table: {
    empty: "Šeit tabulas vēl nav: vajadzīga virsrakstu rinda un vismaz viena datu rinda.",
    tooLarge:
      "Tabula ir par lielu: fails drīkst būt līdz 900 kB, bet teksts tajā – līdz 200 kB. Lūdzu, izlaidiet nevajadzīgo.",
    tooManyRows: "Rindu ir par daudz: vienā reizē var pievienot ne vairāk kā 200.",
    oldExcel:
      "Šis ir vecs Excel fails vai fails ar paroli. Lūdzu, saglabājiet to .xlsx formātā bez paroles vai CSV formātā.",
    notATable: "To nevar nolasīt kā tabulu. Lūdzu, izmantojiet CSV vai XLSX failu.",
    noNames: "Nav atrasta kolonna ar organizāciju nosaukumiem. Tās virsrakstam jābūt „Nosaukums”.",
    nothingChosen: "Nav atzīmēta neviena rinda, tāpēc nav ko pievienot.",
    changed:
      "Pa to laiku konsorcijs mainījās, tāpēc ne visas atzīmētās rindas var pievienot. Lūdzu, pārbaudiet vēlreiz.",
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
  noMandate: "Asociētie partneri un organizācijas, kas atteikušās, pilnvaru nedod.",
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
    "Šim partnerim ir lūgts piedalīties tieši tā, kā te norādīts, vai tas to jau ir apstiprinājis. Lai mainītu nosaukumu vai valsti, noņemiet partneri un uzaiciniet no jauna.",
  noAddress:
    "Vispirms pievienojiet kontaktpersonas e-pasta adresi: uz to tiks sūtīts uzaicinājums.",
  alreadyInvited:
    "Šis partneris jau ir uzaicināts un vēl var atbildēt: zemāk redzams, kad, un ir pogas, lai sūtītu vēlreiz vai nokopētu saiti.",
  alreadyConfirmed: "Šis partneris jau ir apstiprinājis dalību.",
  sentAgain:
    "Kāds cits to tikko nosūtīja vēlreiz. Ceļā ir viena jauna vēstule; otra netika izveidota.",
  linkWorks: "Šī saite darbojas, jauna vēstule nav vajadzīga.",
  submittedAlready: "Pieteikums ir iesniegts, tāpēc uzaicinājumi vairs netiek sūtīti.",
  otherAddress: "Koordinators tagad raksta uz citu adresi. Lūdzu, palūdziet jaunu uzaicinājumu.",
  mailedEnough:
    "Šī vēstule diennakts laikā jau nosūtīta trīs reizes. Ieskatieties arī surogātpastā vai jautājiet koordinatoram.",
  handedOn: "Atbildēt ir lūgts kolēģis. Atbildēt var tikai ar jaunāko saiti.",
  ownInvitation:
    "Jūs pārstāvat organizāciju, kas uzaicina, tāpēc šī partnera vārdā atbildēt nevarat. Nekas nav ierakstīts.",
  notInvited: "Šim partnerim nav neatbildēta uzaicinājuma.",
  deadlinePassed: "Šī konkursa termiņš ir beidzies.",
  alreadyAnswered: "Uz šo uzaicinājumu jau ir atbildēts.",
  revoked: "Šis uzaicinājums ir atsaukts. Lūdzu, sazinieties ar koordinatoru.",
  replaced:
    "Šo uzaicinājumu ir aizstājis jaunāks. Lūdzu, izmantojiet saiti jaunākajā e-pasta vēstulē.",
  expired: "Šīs saites derīgums ir beidzies. Lūdzu, palūdziet koordinatoram jaunu.",
  nothingToConfirm: "Apstiprināt vairs nav ko. Lapa rāda, kas ir spēkā tagad.",
  nothingToWithdraw: "Spēkā esoša apstiprinājuma šeit vairs nav, tāpēc nav ko atsaukt.",
  nothingToAsk: "Nevienam nav jāapstiprina vēlreiz, vai arī visi jau ir uzrunāti.",
  askedAlready: "Šim partnerim jau ir lūgts apstiprināt tieši šo.",
  textChanged:
    "Kamēr lasījāt, uzaicinājuma teksts mainījās. Lūdzu, pirms atbildes izlasiet to vēlreiz.",
  noSuchItem: "Šī punkta kontrolsarakstā vairs nav.",
  derivedItem: "Šis punkts izpildās pats, tiklīdz to rāda pieteikuma dati.",
  chooseOwner: "Lūdzu, izvēlieties, kam tas jāizdara.",
  pastDay: "Lūdzu, izvēlieties dienu, kas vēl nav pagājusi.",
  afterDeadline: "Lūdzu, izvēlieties dienu, kas nav pēc termiņa.",
  signedIn:
    "Jūs esat pieslēdzies. Lai aplūkotu paraugu, izejiet no sistēmas vai sāciet savu izmēģinājuma pieteikumu.",
  passport: {
    phone: "Lūdzu, ierakstiet tālruņa numuru, piemēram, +371 6722 1234.",
    erasmusCode: "Lūdzu, ierakstiet Erasmus kodu tā, kā to raksta, piemēram, LV RIGA02.",
  },
  addressSuppressed:
    "Uz šo adresi mēs nevaram rakstīt: agrāka vēstule atnāca atpakaļ vai adreses īpašnieks lūdza vairs nerakstīt. Lūdzu, izmantojiet citu šī partnera adresi.",
  recipientLimit:
    "Uz šo adresi vienas diennakts laikā jau {limit, plural, zero {nosūtītas # vēstules} one {nosūtīta # vēstule} other {nosūtītas # vēstules}}. Lai cilvēku nepārslogotu, nākamo varēs sūtīt pēc diennakts; saiti varat arī nokopēt un nosūtīt paši.",
  dailyLimit:
    "Viens cilvēks dienā var nosūtīt {limit, plural, zero {# uzaicinājumu} one {# uzaicinājumu} other {# uzaicinājumus}}. Pārējos varēs sūtīt rīt, vai arī tos nosūta kolēģis.",
  sameAddress: "Vēstule jau tika sūtīta uz šo adresi. Lūdzu, ievadiet citu.",
  answeredMeanwhile: "Partneris pa to laiku ir atbildējis, tāpēc adrese paliek tāda, kāda tā ir.",
  unknownStopLink: "Šādu saiti mēs nepazīstam. Lūdzu, atveriet to vēlreiz no vēstules.",
  handOver: {
    noLinks: "Lūdzu, rakstiet bez tīmekļa un e-pasta adresēm.",
    submitted: "Pieteikums ir iesniegts, tāpēc atbilde vairs nav vajadzīga.",
    sameAddress: "Šai adresei jau jautāts. Lūdzu, norādiet kādu citu.",
    coordinatorsAddress: "Šī ir koordinatora adrese, un koordinators jūsu vietā atbildēt nevar.",
    tooMany: "Šis jautājums jau trīs reizes nodots tālāk. Lūdzu, rakstiet koordinatoram.",
  },
  tooManyQuestions:
    "Pieci jūsu jautājumi vēl gaida atbildi. Lūdzu, sagaidiet tās vai rakstiet koordinatoram.",
  questionAnswered: "Uz šo jautājumu jau ir atbildēts. Pārlādējiet lapu, lai redzētu atbildi.",
  claim: {
    guest: "Demonstrācijas apmeklētāji to nevar darīt. Vispirms pieslēdzieties ar savu e-pastu.",
    coordinatesIt:
      "Jūs pārstāvat organizāciju, kas uzaicina, tāpēc tās partneri savam kontam pievienot nevarat.",
    claimedAlready: "Šo organizāciju šeit jau pārvalda kāds cits. Lapā tagad norādīts, kam jautāt.",
  },
  signIn: {
    codeFormat: "Kodā ir 8 cipari. Lūdzu, ierakstiet vai ielīmējiet tos visus.",
    wrongCode:
      "Šis nav tās vēstules kods. {n, plural, zero {Jums atlicis # mēģinājumu.} one {Jums atlicis # mēģinājums.} other {Jums atlikuši # mēģinājumi.}}",
    tooManyCodes:
      "Kods ievadīts nepareizi pārāk daudz reižu un vairs nav derīgs. Saite vēstulē joprojām darbojas, vai arī lūdziet jaunu vēstuli.",
  },
} as const satisfies Translated<typeof en>;
