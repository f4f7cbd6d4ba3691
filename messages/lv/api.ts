import type { Translated } from "@/lib/i18n/messages";
import type { api as en } from "@/messages/en/api";

export const api = {
  notJson: "Pieprasījuma saturs nav JSON.",
  notUtf8: "Pieprasījuma saturs nav UTF-8 kodējumā.",
  tooLong: "Pieprasījuma saturs ir garāks par {most, number} baitiem.",
  encoded: "Saturs jāsūta nesaspiests, nevis ar galveni Content-Encoding: {encoding}.",
  tooOften:
    "Šajā minūtē pieprasīts par daudz: atļauti {most, number} pieprasījumi, un katras {size, number} organizācijas skaitās kā vēl viens. Pagaidiet nākamo minūti.",
  outOfOrder: "Pakalpojums nedarbojas. Drīz mēģiniet vēlreiz.",
  method: "Šeit atbild tikai uz {allowed}.",
  unknownMethod: "Šādu metodi šeit neviens nepazīst.",
  lineNotJson: "Rinda nav JSON.",
  lineNotUtf8: "Rinda nav UTF-8 kodējumā.",
  lineTooLong: "Rinda ir garāka par {most, number} baitiem.",
  noCall: "Konkursa ar šādu identifikatoru nav.",
  noCallThatYear: "{year}. gadā šāda konkursa nebija: {title}.",
  bodyNoObject: "Pieprasījuma saturam jābūt objektam.",
  noObject: "Jābūt objektam.",
  noList: "Jābūt sarakstam.",
  tooMany: "Ne vairāk kā {most, number}.",
  tooManyOrganisations: "Vienā reizē var izvērtēt ne vairāk kā {most, number} organizācijas.",
  missing: "Nav norādīts.",
  empty: "Nedrīkst būt tukšs.",
  noText: "Jābūt tekstam.",
  noShortText: "Jābūt tekstam, kurā ir ne vairāk kā {most, number} rakstzīmes.",
  oneOf: "Jābūt vienai no šīm vērtībām: {known}.",
  country: "Jābūt valsts divu burtu kodam (ISO 3166-1; der arī EL un UK).",
  oid: "Jābūt burtam E un 8 cipariem.",
  pic: "Jābūt 9 cipariem teksta veidā.",
  day: "Jābūt kalendāra dienai formā GGGG-MM-DD.",
  whole: "Jābūt veselam skaitlim no 0 līdz {most, number}.",
} as const satisfies Translated<typeof en>;
