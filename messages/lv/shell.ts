import type { Translated } from "@/lib/i18n/messages";
import type { shell as en } from "@/messages/en/shell";

export const shell = {
  skip: "Pāriet uz saturu",
  language: "Valoda",
  nav: {
    label: "Darbvieta",
    applications: "Pieteikumi",
    organisations: "Organizācijas",
    settings: "Iestatījumi",
  },
  guest: "Viesis",
  demo: {
    title: "Šis ir paraugs.",
    text: "Mainiet visu, ko vēlaties: neviena vēstule netiek izsūtīta, un diennakts laikā viss tiek dzēsts.",
  },
  notOfficial: "Tercet nav oficiālā veidlapa. Pašu pieteikumu iesniedz ES platformā.",
  notFound: {
    title: "Te nekā nav",
    lead: "Varbūt adresē ir pārrakstīšanās kļūda, varbūt tas, kas te bija, ir dzēsts, vai arī jāpieslēdzas ar citu adresi.",
    home: "Uz sākumlapu",
  },
  settings: {
    title: "Iestatījumi",
    you: "Par jums",
    mail: "E-pasta adrese",
    name: "Vārds un uzvārds",
    nameHint: "To redz kolēģi un partneri, piemēram, uzaicinājumos.",
    reading: "Kā jūs lasāt Tercet",
    language: "Valoda",
    languageHint: "Šo lapu un jums sūtīto vēstuļu valoda.",
    zone: "Laika josla",
    zoneHint: "Termiņus rāda arī pēc šī laika; atgādinājumus saņemat plkst. 09.00.",
    saved: "Saglabāts.",
  },
  regions: {
    Africa: "Āfrika",
    America: "Amerika",
    Antarctica: "Antarktīda",
    Arctic: "Arktika",
    Asia: "Āzija",
    Atlantic: "Atlantijas okeāns",
    Australia: "Austrālija",
    Europe: "Eiropa",
    Indian: "Indijas okeāns",
    Pacific: "Klusais okeāns",
  },
} as const satisfies Translated<typeof en>;
