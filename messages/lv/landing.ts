import type { Translated } from "@/lib/i18n/messages";
import type { landing as en } from "@/messages/en/landing";

export const landing = {
  description:
    "Ziniet, vai jūsu Erasmus+ konsorcijs atbilst noteikumiem un kurš vēl nav apstiprinājis dalību. Sagatavojiet KA2 pieteikumu, uzaiciniet partnerus ar vienu saiti, un atgādinājumi sasniegs tikai tos, kam vēl kas darāms.",
  title:
    "Ziniet, vai jūsu Erasmus+ konsorcijs atbilst noteikumiem un kurš vēl nav apstiprinājis dalību.",
  lead: "Sagatavojiet sadarbības partnerības pieteikumu, uzaiciniet katru partneri ar vienu saiti un vērojiet, kā ar katru atbildi mainās vērtējums.",
  demo: {
    open: "Atvērt parauga konsorciju",
    opening: "Gatavojam jūsu kopiju…",
    note: "Bez reģistrēšanās. Tā ir jūsu pašu kopija: mainiet, ko vēlaties; diennakts laikā tā tiek dzēsta.",
  },
  own: "Pieslēgties un sākt savu",
  applications: "Uz jūsu pieteikumiem",
  notOfficial: "Tā nav oficiālā veidlapa: pieteikumu iesniedz ES platformā.",
  example: {
    label: "Piemērs, vērtēts pēc tiem pašiem noteikumiem kā jūsu pieteikums",
    title: "Upes bez robežām",
    deadline: "Termiņš",
    left: "{days, plural, zero {atlikušas # dienas} one {atlikusi # diena} other {atlikušas # dienas}}",
    clocks: "plkst. {time} ({city}), plkst. {readerTime} ({readerCity})",
    clock: "plkst. {time} ({city})",
    organisations: {
      lv: "Daugavas vidusskola",
      ee: "Emajõgi skola",
      pt: "Escola do Tejo",
    },
    next: "Nākamais atgādinājums: {organisation}, {when} ({city})",
  },
  partner: {
    title: "Ko saņem jūsu partneris",
    mail: {
      title: "Vienu vēstuli savā valodā",
      text: "Pirms nosūtīšanas jūs to izlasāt vārdu pa vārdam.",
    },
    link: {
      title: "Vienu saiti, bez konta",
      text: "Tajā ir teikts, kas aicina, kādā lomā, līdz kuram laikam un ko apstiprinājums nozīmē un ko ne.",
    },
    answer: {
      title: "Apstiprināt vai atteikties",
      text: "Saites atvēršana neko nemaina, tāpēc neviens pasta skeneris neatbildēs partnera vietā. Abas puses saņem apliecinājumu.",
    },
  },
  reminders: {
    title: "Atgādinājumi tikai tiem, kam vēl kas darāms",
    text: "Plkst. 09.00 pēc saņēmēja pulksteņa, nosaucot, kas vēl nav izdarīts. Kam nekas nav jādara, tam neraksta.",
    days: "Dienas pirms termiņa",
    hours: "Stundas",
    last: "Pēdējais, {hours, plural, zero {# stundas} one {# stundu} other {# stundas}} pirms termiņa, ir tikai koordinatoram.",
    nudges:
      "Partnerim, kas nav atbildējis, atgādina {days} dienas pēc uzaicinājuma. Katru plānoto vēstuli var izlasīt, pirms tā tiek nosūtīta.",
  },
  rules: {
    title: "Katram noteikumam ir avots",
    text: "Vērtējums nosauc dokumentu, uz kuru tas balstās, un dod saiti uz to. Ja avoti atšķiras, jūs redzat abus. Kas nav pārbaudīts, var brīdināt, bet nekad nekavē.",
  },
  calls: {
    title: "Kurus konkursus tas pazīst",
    text: "{number, plural, zero {# konkursi} one {# konkurss} other {# konkursi}} 2. pamatdarbībā no {first}. līdz {last}. gadam: sadarbības un maza mēroga partnerības nacionālajās aģentūrās un EACEA, Eiropas universitātes, skolotāju akadēmijas, apvienības inovācijai un uz nākotni vērsti projekti. {next}. gada noteikumi ir pārņemti no iepriekšējā gada un atzīmēti kā provizoriski. Konkurss, kura termiņš pagājis, atveras kā izmēģinājums ar pulksteni, ko var pārstatīt.",
  },
} as const satisfies Translated<typeof en>;
