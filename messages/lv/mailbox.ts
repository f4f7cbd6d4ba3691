import type { Translated } from "@/lib/i18n/messages";
import type { mailbox as en } from "@/messages/en/mailbox";

export const mailbox = {
  title: "Vietējā pastkaste",
  lead: "Šeit nav pieslēgts pasta pakalpojums, tāpēc visas vēstules, ko Tercet sūtītu, paliek šajā datorā, un tās var izlasīt ikviens, kas var atvērt šo lapu.",
  tryOut:
    "Šeit katra vēstule tiek piegādāta uzreiz. Lai redzētu, kā vēstule atnāk atpakaļ, rakstiet uz bounced@resend.dev; complained@resend.dev to atzīmē kā nevēlamu.",
  none: "Vēstuļu vēl nav",
  noneWhy:
    "Palūdziet pieslēgšanās saiti vai uzaiciniet partneri, un pēc dažām sekundēm vēstule būs šeit.",
  noneFor: "Nav nevienas vēstules uz adresi, kurā ir „{address}”.",
  caption: "Vēstules, jaunākās vispirms",
  search: "Adresāta adrese",
  find: "Meklēt",
  all: "Rādīt visas vēstules",
  from: "No",
  to: "Kam",
  subject: "Temats",
  at: "Saņemta",
  when: "{when} ({city})",
  headers: "Citas galvenes",
  frame: "Vēstule „{subject}”",
  plain: "Vienkāršā teksta daļa",
  signIn: "Pieslēgties",
} as const satisfies Translated<typeof en>;
