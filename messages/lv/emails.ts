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
    handedOn: "{name} ({email}) lūdz jūs atbildēt organizācijas „{organisation}” vārdā.",
    handedOnWord: "{name} piebilst",
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
    never: "Es nepazīstu sūtītāju: vairs nekad man nerakstīt",
  },
  answer: {
    confirmedSubject: "Jūs apstiprinājāt: {organisation} piedalās projektā „{project}”",
    confirmedTitle: "Paldies par apstiprinājumu",
    confirmed: "{organisation} ir apstiprinājusi, ka piedalās pieteikumā. Loma: {role}.",
    declinedSubject: "Jūs atteicāties: {organisation} nepiedalās projektā „{project}”",
    declinedTitle: "Jūs atteicāties",
    declined: "{organisation} ir atteikusies piedalīties pieteikumā. Piedāvātā loma: {role}.",
    preview: "Apliecinājums jūsu lietvedībai.",
    confirmedText: "Šis ir apstiprinātais teksts",
    withdrewSubject: "Jūs izstājāties: {organisation} vairs nepiedalās projektā „{project}”",
    withdrewTitle: "Jūs vairs nepiedalāties",
    withdrew:
      "{organisation} ir atsaukusi savu apstiprinājumu un pieteikumā vairs nepiedalās. Loma līdz šim: {role}.",
    withdrewText: "Šis teksts bija rakstīts virs pogas",
    withdrewNext:
      "{coordinator} to jau zina, un atgādinājumu vairs nebūs. Iepriekš apstiprinātais paliek pierakstīts. Ja pārdomāsiet, lūdziet jaunu uzaicinājumu.",
    attached:
      "Apliecinājums ir pielikumā kā PDF; datne ar paplašinājumu .json ir pats ieraksts, ar ko apliecinājumu var pārbaudīt.",
    reason: "Norādītais iemesls",
    confirmedNext:
      "{coordinator} tagad sagatavos pieteikumu un iesniegs to līdz termiņam. Mēs jums rakstīsim tikai tad, ja no jums vēl kas būs vajadzīgs.",
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
    attached: "Pielikumā ir apliecinājums (PDF) un tā ieraksts – tādi paši kā partnerim.",
    button: "Skatīt partnerus",
    next: "Varat to uzaicināt vēlreiz vai aicināt kādu citu tās vietā.",
  },
  removed: {
    subject: "{organisation} vairs nepiedalās projektā „{project}”",
    title: "Jūs vairs nepiedalāties projektā „{project}”",
    preview: "No jums vairs nekas nav vajadzīgs.",
    what: "Organizācija „{organisation}” vairs nav projekta „{project}” konsorcijā. Tā nolēma koordinators – {coordinator}.",
    confirmed:
      "Jūsu apstiprinājums jums vairs neko neuzliek. Tas, ko un kad apstiprinājāt, paliek pierakstīts.",
    asked: "Saņemtais uzaicinājums vairs nedarbojas, tāpēc atbildēt nav uz ko.",
    wrong: "Vai tā ir kļūda vai vēlaties uzzināt iemeslu? Rakstiet: {name}, {email}.",
  },
  withdrawn: {
    subject: "{organisation} izstājās no projekta „{project}”",
    what: "{organisation} ir atsaukusi savu apstiprinājumu un vairs nepiedalās. Loma līdz šim: {role}.",
    effect: {
      safe: "Ja visi pārējie apstiprinās, konsorcijam joprojām būs viss, ko prasa konkurss.",
      country:
        "Ja visi pārējie apstiprinās, konsorcijam joprojām būs viss, ko prasa konkurss, bet ieskaitīto valstu būs par vienu mazāk.",
      critical:
        "Bez šīs organizācijas konsorcijam nepietiek tā, ko prasa konkurss, pat ja visi pārējie apstiprinās.",
      worse:
        "Konsorcijam jau iepriekš nepietika tā, ko prasa konkurss, un tagad pietrūkst vēl vairāk.",
    },
    before: "Kopā ar to, ja apstiprina visi",
    after: "Bez tās, ja apstiprina visi pārējie",
    met: "minimums ir izpildīts",
    notMet: "minimums nav izpildīts",
  },
  reconfirm: {
    subject:
      "Lūdzu, apstipriniet vēlreiz: kaut kas ir mainījies projektā „{project}” ({coordinator})",
    title: "Lūdzu, apstipriniet vēlreiz",
    preview: "Kas mainījies, rakstīts šajā vēstulē. Jānospiež viena poga; konts nav vajadzīgs.",
    what: "{organisation} ir apstiprinājusi, ka piedalās ({when}). Kopš tā laika koordinators ({coordinator}) ir mainījis šo:",
    wasNow: "iepriekš – {before}, tagad – {now}",
    until:
      "Kamēr {organisation} nav apstiprinājusi vēlreiz, tās apstiprinājums netiek ieskaitīts. Ja nepiekrītat, turpat lapā to var atsaukt.",
    button: "Skatīt izmaiņas un atbildēt",
  },
  bounced: {
    subject: "{project}: vēstule nav sasniegusi adresātu ({organisation})",
    complainedSubject: "{project}: {organisation} vairs nevēlas saņemt vēstules",
    preview: "Izlabojiet adresi, un tiks nosūtīta jauna vēstule.",
    cameBack:
      "Vēstule „{subject}” uz adresi {email} atnāca atpakaļ. {organisation} to nav izlasījusi.",
    complained:
      "Vēstule „{subject}” uz adresi {email} tika atzīmēta kā nevēlama. Uz šo adresi mēs vairs nerakstām.",
    refused:
      "Vēstules „{subject}” saņēmējs ({email}) lūdza uz šo adresi nekad vairs nerakstīt, un mēs to vairs nedarām.",
    why: {
      "no-such-address": "Šādas adreses nav, vai tā vēstules nepieņem vispār.",
      "for-now": "Pastkaste pašlaik vēstules nepieņem; iespējams, tā ir pilna.",
      blocked: "Pasta pakalpojums uz šo adresi vairs nesūta, jo agrākas vēstules atnāca atpakaļ.",
      "not-sent": "Pasta pakalpojumam neizdevās to nosūtīt.",
      unclear: "Otra puse nepaskaidroja, kāpēc.",
    },
    next: "Partnera lapā varat izlabot adresi: jauns uzaicinājums tiek nosūtīts ar vienu pogas spiedienu, un iepriekšējā saite vairs nedarbojas.",
    nextAnswered:
      "Partnera lapā redzams, kas ar vēstuli notika, un tur varat mainīt kontaktpersonu.",
    button: "Atvērt partnera lapu",
  },
  handedOn: {
    subject: "Atbildēt lūgts kolēģim: {organisation} ({project})",
    title: "Atbildēt lūgts kolēģim: {name} ({organisation})",
    backSubject: "Lūgums kolēģim atsaukts: {organisation} ({project})",
    backTitle: "{organisation}: tomēr atbildēs pirmā persona",
    preview: "No jums nekas nav vajadzīgs.",
    what: "{by} organizācijas „{organisation}” uzaicinājumu nodeva tālāk. Tagad atbildēs {name} ({email}). Uz turieni nosūtīta jauna saite; iepriekšējā vairs nedarbojas.",
    back: "Persona, kas organizācijas „{organisation}” uzaicinājumu bija nodevusi kolēģim, tomēr atbildēs pati. Jauna saite nosūtīta uz adresi {email}; kolēģa saite vairs nedarbojas.",
    kept: "Atgādinājumus saņems jaunā kontaktpersona, un tiks saglabāts, kurš kura vietā atbild. Iepriekšējā kontaktpersona paliek blakus.",
    button: "Skatīt partneri",
  },
  question: {
    subject: "Jautājums par projektu „{project}”: {organisation}",
    title: "Jautājums no organizācijas „{organisation}”",
    preview: "Atbildēt var partnera lapā.",
    asks: "Jautā {name} ({organisation})",
    button: "Atbildēt uz jautājumu",
    how: "Tur sniegtā atbilde tiek saglabāta pie pieteikuma un nosūtīta jautātājam. Ja atbildēsiet uz šo vēstuli, to saņems tikai {name}.",
  },
  questionAnswer: {
    subject: "Atbilde uz jūsu jautājumu par projektu „{project}” ({coordinator})",
    title: "Uz jūsu jautājumu ir atbildēts",
    preview: "Jautājums un atbilde vienā vēstulē.",
    asked: "Jautāja {name}",
    answered: "Atbild {name} ({coordinator})",
    button: "Atvērt savu lapu",
    more: "Jautājums un atbilde ir redzami arī jūsu lapā, kur varat jautāt vēl.",
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
    again:
      "{organisation} ir apstiprinājusi, ka piedalās (loma: {role}; koordinators: {coordinator}). Kopš tā laika kaut kas ir mainījies, tāpēc, lūdzu, apstipriniet vēlreiz; līdz tam apstiprinājums netiek ieskaitīts.",
    againSubject: "{left}: lūdzu, vēlreiz apstipriniet dalību projektā „{project}”",
    againButton: "Skatīt izmaiņas un atbildēt",
    answerButton: "Izlasīt un atbildēt",
    answerFor: "Atbildēt: {organisation}",
    owes: "{coordinator} pieteikumam vēl gaida no organizācijas „{organisation}”:",
    tell: "Kad tas ir izdarīts, dodiet ziņu: {name}, {email}.",
    tellThere:
      "Tur to var izdarīt vai atzīmēt kā izdarītu. Ja ir jautājumi, rakstiet: {name}, {email}.",
    open: "Atvērt savu lapu",
    openFor: "Atvērt lapu: {organisation}",
    partnerWhy:
      "Jūs to saņemat, jo no jūsu organizācijas vēl kaut kas ir vajadzīgs. Tas beigsies, tiklīdz būsiet atbildējuši vai to izdarījuši.",
    stop: "Vairs nesūtīt atgādinājumus par šo pieteikumu",
  },
} as const satisfies Translated<typeof en>;
