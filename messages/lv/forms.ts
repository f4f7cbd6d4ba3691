import type { Translated } from "@/lib/i18n/messages";
import type { forms as en } from "@/messages/en/forms";

export const forms = {
  required: "Lūdzu, aizpildiet šo lauku.",
  tooLong: "Teksts ir par garu. Lūdzu, saīsiniet to.",
  oneLine: "Lūdzu, rakstiet vienā rindā, bez rindu pārtraukumiem.",
  invisible:
    "Tekstā ir neredzamas vai rakstības virzienu mainošas zīmes. Lūdzu, ievadiet to vēlreiz.",
  markup: "Lūdzu, rakstiet vienkāršu tekstu bez iezīmēm, piemēram, '<b>'.",
  email: "Lūdzu, ievadiet vienu e-pasta adresi, piemēram, anna@example.org.",
  oid: "OID ir burts E un 8 cipari, piemēram, E10012345.",
  pic: "PIC ir 9 cipari, piemēram, 999888777.",
  identifier: {
    isOid: "Tas ir OID: lūdzu, ierakstiet to tur, kur prasīts OID.",
    isPic: "Tas ir PIC: lūdzu, ierakstiet to tur, kur prasīts PIC.",
    isErasmusCode: "Tas ir augstskolas Erasmus kods. Katrai augstskolai ir arī OID un PIC.",
    isProjectCode: "Tas ir projekta, nevis organizācijas kods.",
  },
  webAddress: "Lūdzu, ievadiet tīmekļa adresi, piemēram, https://erasmus-plus.ec.europa.eu/news.",
  invalid: "Šo vērtību nevar izmantot. Lūdzu, izvēlieties vēlreiz.",
  correct: "Lūdzu, izlabojiet atzīmētos laukus.",
  notFound: "Tas vairs neeksistē, vai jums nav piekļuves.",
  rateLimited:
    "Pārāk daudz mēģinājumu. Lūdzu, mēģiniet vēlreiz pēc {minutes, plural, zero {# minūtēm} one {# minūtes} other {# minūtēm}}.",
  signedOut: "Jūs esat izgājis no sistēmas. Pieslēdzieties vēlreiz; ievadītais ir saglabājies.",
  unavailable: "Neizdevās sasniegt datubāzi. Nekas nav zudis; lūdzu, mēģiniet pēc brīža vēlreiz.",
  unreachable:
    "Neizdevās sasniegt serveri. Ievadītais ir saglabājies; lūdzu, mēģiniet pēc brīža vēlreiz.",
} as const satisfies Translated<typeof en>;
