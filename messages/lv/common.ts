import type { Translated } from "@/lib/i18n/messages";
import type { common as en } from "@/messages/en/common";

export const common = {
  name: "Tercet",
  tagline: "Erasmus+ KA2 konsorciju pieteikumu pārvaldnieks",
  save: "Saglabāt",
  cancel: "Atcelt",
  optional: "neobligāti",
  signIn: "Pieslēgties",
  signOut: "Iziet",
  charactersLeft:
    "{n, plural, zero {Atlikušas # zīmes} one {Atlikusi # zīme} other {Atlikušas # zīmes}}",
  charactersOver:
    "{n, plural, zero {Par # zīmēm par daudz} one {Par # zīmi par daudz} other {Par # zīmēm par daudz}}",
  problem: {
    title: "Šo lapu neizdevās parādīt",
    lead: "Kļūda radās mūsu pusē. Nekas nav zudis: viss saglabātais ir savā vietā. Lūdzu, mēģiniet pēc brīža vēlreiz.",
    retry: "Mēģināt vēlreiz",
    reference: "Ja tā atkārtojas, nosauciet mums šo numuru:",
  },
} as const satisfies Translated<typeof en>;
