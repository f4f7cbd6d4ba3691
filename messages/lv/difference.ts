import type { Translated } from "@/lib/i18n/messages";
import type { difference as en } from "@/messages/en/difference";

export const difference = {
  minimum:
    "Vismaz {organisations} organizācijas no {number} valstīm (šeit: {organisationsBefore} no {numberBefore}).",
  "member-states":
    "{number, plural, =0 {ES dalībvalstu skaits nav noteikts.} zero {Vismaz # valstīm jābūt ES dalībvalstīm.} one {Vismaz # valstij jābūt ES dalībvalstij.} other {Vismaz # valstīm jābūt ES dalībvalstīm.}}",
  amounts: "Izvēlas vienu no šīm fiksētajām summām: {amounts}.",
  ceiling: "Finansējumu aprēķina pēc projekta budžeta, ne vairāk kā {ceiling}.",
  duration: "Projekta ilgums mēnešos: {lengths}.",
  "deadline-unknown": "Termiņš vēl nav izsludināts.",
  "admits-any":
    "Partneri var būt jebkuras citas valsts organizācijas{number, plural, =0 {} other { (izņemot: {excluded})}}, ja tās sniedz būtisku pievienoto vērtību.",
  "admits-some": "No valstīm, ko neieskaita, partneri var būt tikai šajās valstīs: {countries}.",
  "admits-none": "To valstu organizācijas, ko neieskaita, nevar būt partneri.",
  "counting-more":
    "{number, plural, zero {Ieskaita arī šīs valstis} one {Ieskaita arī šo valsti} other {Ieskaita arī šīs valstis}}: {countries}.",
  "counting-fewer":
    "{number, plural, zero {Neieskaita šīs valstis} one {Neieskaita šo valsti} other {Neieskaita šīs valstis}}: {countries}.",
  "composition-more": "Tur prasa arī: {rule}.",
  "composition-fewer": "Tur neprasa: {rule}.",
} as const satisfies Translated<typeof en>;
