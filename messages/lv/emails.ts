import type { Translated } from "@/lib/i18n/messages";
import type { emails as en } from "@/messages/en/emails";

export const emails = {
  tag: { practice: "IZMĒĢINĀJUMS", demo: "PARAUGS" },
  label: {
    practice:
      "Izmēģinājums: šī vēstule ir daļa no vingrinājuma ar konkursu, kas jau noslēdzies. Tā paliek izmēģinājuma pastkastē, un nevienai īstai organizācijai nekas netiek lūgts.",
    demo: "Paraugs: šīs vēstules konsorcijs ir izdomāts. Vēstule paliek parauga pastkastē.",
  },
  hello: "Labdien, {name}!",
  helloNobody: "Labdien!",
  footer: "Tercet – Erasmus+ KA2 konsorciju pieteikumu pārvaldnieks",
  untitled: "bez nosaukuma",
  noTitle: "vēl bez nosaukuma",
  titleAndAcronym: "{title} ({acronym})",
  when: {
    one: "{when} ({city})",
    both: "{when} ({city}); {yours} ({yourCity})",
  },
  role: {
    coordinator: "koordinators",
    partner: "partneris",
    associated: "asociētais partneris",
    affiliated: "saistītā vienība",
  },
  fact: {
    project: "Projekts",
    call: "Konkurss",
    coordinator: "Koordinators",
    organisation: "Jūsu organizācija",
    partner: "Organizācija",
    role: "Loma",
    deadline: "Konkursa termiņš",
    answeredBy: "Atbildēja",
    answeredAt: "Atbildes laiks",
    place: "{name}, {country}",
    person: "{name}, {jobTitle}",
  },
  contact: "Vai ir jautājumi par projektu? Rakstiet: {name}, {email}.",
  signIn: {
    subject: "Pieslēgšanās Tercet",
    preview:
      "Saite un kods darbojas {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}.",
    asked: "Jūs lūdzāt pieslēgties Tercet ar šo adresi.",
    button: "Pieslēgties",
    opens:
      "Saite atver lapu ar pogu. Pieslēgties var tikai ar šo pogu, un pieslēgta tiks tā pārlūkprogramma, kurā to nospiedīsiet.",
    code: "Vai arī ierakstiet šo kodu lapā, kurā to lūdzāt",
    life: "Saite un kods darbojas {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}, turklāt tikai viens no abiem un tikai vienreiz.",
    notYou:
      "Vai tas nebijāt jūs? Tad šai vēstulei nepievērsiet uzmanību: bez tās ar jūsu adresi neviens pieslēgties nevar.",
  },
  join: {
    subject: "{inviter} aicina jūs pievienoties organizācijai „{organisation}”",
    preview: "Lai atbildētu, pieslēdzieties ar šo adresi.",
    asked:
      "{inviter} aicina jūs vietnē Tercet pievienoties organizācijai „{organisation}”. Tās biedri kopā strādā pie organizācijas Erasmus+ pieteikumiem: melnraksta, partneriem un kontrolsaraksta.",
    button: "Pieslēgties un atbildēt",
    how: "Pieslēdzieties ar šo adresi ({email}); parole nav vajadzīga. Tur jums pajautās, vai vēlaties pievienoties.",
    ignore:
      "Ja persona „{inviter}” jums nav pazīstama, nepievērsiet šai vēstulei uzmanību, un nekas nenotiks.",
  },
  invitation: {
    subject: "{coordinator} aicina piedalīties projektā „{project}” ({organisation})",
    title: "Vai piedalīsieties?",
    preview: "Apstiprināt vai atteikties var vienā lapā; konts nav vajadzīgs.",
    asks: "{inviter} ({coordinator}) aicina organizāciju „{organisation}” piedalīties Erasmus+ pieteikumā. Paredzētā loma: {role}.",
    asksUnnamed:
      "{coordinator} aicina organizāciju „{organisation}” piedalīties Erasmus+ pieteikumā. Paredzētā loma: {role}.",
    roleMeans: {
      coordinator: "Koordinators iesniedz pieteikumu visu vārdā.",
      partner: "Partneri kopā īsteno projektu un dala finansējumu.",
      associated: "Asociētie partneri piedalās projektā, bet finansējumu nesaņem.",
      affiliated:
        "Saistītās vienības piedalās ar tās organizācijas starpniecību, kurai tās pieder.",
    },
    button: "Izlasīt un atbildēt",
    safe: "Lapas atvēršana neko nemaina; to dara tikai pogas tajā. Konts nav vajadzīgs.",
    means: "Ko nozīmē apstiprinājums",
    meansNamed:
      "Organizācija „{organisation}” piekrīt, ka to šajā pieteikumā norāda (loma: {role}), un ir apņēmusies īstenot projektu, ja tam piešķirs finansējumu.",
    meansCounted:
      "{coordinator} jūsu atbildi redz uzreiz un turpina gatavot pieteikumu kopā ar jums.",
    not: "Ko tas nenozīmē",
    notContract:
      "Tas nav ne mandāts, ne godavārda apliecinājums, ne līgums. Ja būs vajadzīgi oficiāli dokumenti, koordinators tos lūgs atsevišķi.",
    notCost: "Tas neko nemaksā un ne pie kā cita jūs nepiesaka.",
    life: "Saite darbojas {days, plural, zero {# dienas} one {# dienu} other {# dienas}}, līdz {until}. Katrs atgādinājums, kurā tā ir, šo laiku pagarina.",
    personal:
      "Ikviens, kam ir šī saite, var atbildēt jūsu organizācijas vārdā. Pārsūtiet to tikai kolēģim, kuram tas jādara.",
    unknown:
      "Ja organizācija „{coordinator}” jums nav pazīstama, nepievērsiet šai vēstulei uzmanību: bez jūsu atbildes nekas nenotiks.",
  },
  answer: {
    confirmedSubject: "Jūs apstiprinājāt: {organisation} piedalās projektā „{project}”",
    confirmedTitle: "Paldies par apstiprinājumu",
    confirmed: "{organisation} ir apstiprinājusi, ka piedalās pieteikumā. Loma: {role}.",
    declinedSubject: "Jūs atteicāties: {organisation} nepiedalās projektā „{project}”",
    declinedTitle: "Jūs atteicāties",
    declined: "{organisation} ir atteikusies piedalīties pieteikumā. Piedāvātā loma: {role}.",
    preview: "Apliecinājums jūsu lietvedībai.",
    exactText: "Šis ir apstiprinātais teksts",
    reason: "Norādītais iemesls",
    next: "{coordinator} tagad sagatavos pieteikumu un iesniegs to līdz termiņam. Mēs jums rakstīsim tikai tad, ja no jums vēl kas būs vajadzīgs.",
    declinedNext:
      "{coordinator} to jau zina, un atgādinājumu vairs nebūs. Ja pārdomāsiet, lūdziet jaunu uzaicinājumu.",
    wrong: "Vai tā ir kļūda? Rakstiet: {name}, {email}.",
  },
  told: {
    confirmedSubject: "{organisation} apstiprināja dalību projektā „{project}”",
    declinedSubject: "{organisation} atteicās no dalības projektā „{project}”",
    preview: "Atbilstības vērtējums un kontrolsaraksts ir atjaunināti.",
    confirmed: "{organisation} ir apstiprinājusi savu dalību. Loma: {role}.",
    declined: "{organisation} ir atteikusies piedalīties. Piedāvātā loma: {role}.",
    noReason: "Iemesls nav norādīts.",
    button: "Skatīt partnerus",
    next: "Varat to uzaicināt vēlreiz vai aicināt kādu citu tās vietā.",
  },
  reminder: {
    left: {
      days: "{n, plural, zero {Vēl # dienas} one {Vēl # diena} other {Vēl # dienas}}",
      tomorrow: "Termiņš rīt",
      hours: "{n, plural, zero {Vēl # stundas} one {Vēl # stunda} other {Vēl # stundas}}",
      minutes: "{n, plural, zero {Vēl # minūtes} one {Vēl # minūte} other {Vēl # minūtes}}",
    },
    coordinatorSubject:
      "{left}: projektā „{project}” {n, plural, zero {vēl # obligāti darbi} one {vēl # obligāts darbs} other {vēl # obligāti darbi}}",
    partnerSubject: "{left}: {coordinator} gaida ziņas projektam „{project}” ({organisation})",
    answerSubject: "{left}: {coordinator} gaida jūsu atbildi par projektu „{project}”",
    nudgeSubject: "Atgādinājums: {coordinator} gaida jūsu atbildi par projektu „{project}”",
    nudgeTitle: "Jūsu atbilde vēl tiek gaidīta",
    preview: "Termiņš: {deadline}",
    coordinator:
      "Projekta „{project}” termiņš: {deadline}. {n, plural, zero {Vēl nav paveikti # obligātie darbi:} one {Vēl nav paveikts # obligātais darbs:} other {Vēl nav paveikti # obligātie darbi:}}",
    lastCall:
      "Šis ir pēdējais atgādinājums. Pēc termiņa veidlapu vairs nevar iesniegt. Ja tā jau ir iesniegta, atzīmējiet to, un šīs vēstules beigsies.",
    button: "Atvērt kontrolsarakstu",
    why: "Jūs to saņemat, jo vadāt šo pieteikumu un kaut kas obligāts vēl nav paveikts. Tas beigsies pats, kad viss būs paveikts vai kad atzīmēsiet pieteikumu kā iesniegtu.",
    answer:
      "{coordinator} aicināja organizāciju „{organisation}” piedalīties (loma: {role}), bet atbildes vēl nav. Arī atteikums palīdz: tad koordinators var uzrunāt kādu citu.",
    answerButton: "Izlasīt un atbildēt",
    answerFor: "Atbildēt: {organisation}",
    owes: "{coordinator} pieteikumam vēl gaida no organizācijas „{organisation}”:",
    tell: "Kad tas ir izdarīts, dodiet ziņu: {name}, {email}.",
    partnerWhy:
      "Jūs to saņemat, jo no jūsu organizācijas vēl kaut kas ir vajadzīgs. Tas beigsies, tiklīdz būsiet atbildējuši vai to izdarījuši.",
  },
} as const satisfies Translated<typeof en>;
