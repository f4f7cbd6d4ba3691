import type { Translated } from "@/lib/i18n/messages";
import type { finding as en } from "@/messages/en/finding";

export const finding = {
  "one-coordinator":
    "{have, plural, =0 {Konsorcijam nav koordinatora. Vienai organizācijai jākoordinē projekts un jāiesniedz pieteikums.} zero {Konsorcijam ir # koordinatoru. Koordinē tieši viena organizācija; pārējām norādiet citu lomu.} one {Konsorcijam ir # koordinators. Koordinē tieši viena organizācija; pārējām norādiet citu lomu.} other {Konsorcijam ir # koordinatori. Koordinē tieši viena organizācija; pārējām norādiet citu lomu.}}",
  "coordinator-country":
    "{name} nevar koordinēt projektu: {country} nav ne ES dalībvalsts, ne programmas asociētā valsts.",
  "min-organisations":
    "Konsorcijā jābūt vismaz {needed, plural, zero {# organizācijām} one {# organizācijai} other {# organizācijām}}, ko ieskaita minimumā; pašlaik to skaits ir {have}.",
  "min-countries":
    "Minimumā ieskaitāmajām organizācijām jābūt vismaz no {needed, plural, zero {# dažādām valstīm} one {# valsts} other {# dažādām valstīm}}; pašlaik valstu skaits ir {have}.",
  "min-member-states":
    "Minimumā ieskaitāmajām organizācijām jābūt vismaz no {needed, plural, zero {# dažādām ES dalībvalstīm} one {# ES dalībvalsts} other {# dažādām ES dalībvalstīm}}; pašlaik to skaits ir {have}.",
  "duplicate-oid":
    "Organizācijām {name} un {other} norādīts viens un tas pats OID: {oid}. OID pieder vienai organizācijai, tāpēc abas ieskaita kā vienu. Lūdzu, pārbaudiet, kurai tas pieder.",
  "country-restricted":
    "{name} atrodas šajā valstī: {country}. Eiropas Komisija ierobežo šīs valsts organizāciju dalību. Pirms turpināt, sazinieties ar savu nacionālo aģentūru.",
  "lump-sum-unknown": "{amount} nav šī konkursa fiksētā summa. Iespējamās summas: {amounts}.",
  "duration-out-of-range":
    "Norādītais ilgums neder: {months, plural, zero {# mēnešu} one {# mēnesis} other {# mēneši}}. Projektam jāilgst no {min} līdz {max} mēnešiem.",
  "start-out-of-window":
    "Norādītais sākuma datums neder: {day}. Projekta sākumam jābūt šajā laikā: {from} – {to}.",
  "title-missing": "Pieteikumam vēl nav nosaukuma.",
  "lump-sum-undecided":
    "Fiksētā summa vēl nav izvēlēta. Šajā konkursā iespējamās summas: {amounts}.",
  "duration-missing":
    "Projekta ilgums vēl nav norādīts. Projekts var ilgt no {min} līdz {max} mēnešiem.",
  "start-missing":
    "Sākuma datums vēl nav norādīts. Projekts var sākties šajā laikā: {from} – {to}.",
  "country-not-eligible":
    "{name} var piedalīties kā partneris, ja tās dalība sniedz būtisku pievienoto vērtību, taču minimumā to neieskaita: {country} nav ne ES dalībvalsts, ne programmas asociētā valsts.",
  "associated-does-not-count":
    "{name} ir asociētais partneris: tas piedalās bez finansējuma, un minimumā to neieskaita.",
  "affiliated-does-not-count":
    "{name} ir saistītā struktūra: minimumā ieskaita tikai koordinatoru un pilntiesīgos partnerus.",
  "same-country-adds-none":
    "{name} tiek ieskaitīta kā organizācija, bet valstu skaitu nepalielina: {country} jau ir pārstāvēta.",
  "territory-counts":
    "{name} atrodas teritorijā, ko ieskaita kopā ar dalībvalsti: {country} ({state}).",
  "associated-country-counts":
    "{number, plural, zero {Šīs valstis nav ES dalībvalstis, bet tiek ieskaitītas} one {Šī valsts nav ES dalībvalsts, bet tiek ieskaitīta} other {Šīs valstis nav ES dalībvalstis, bet tiek ieskaitītas}}: {countries}. Programmas vadlīnijas ieskaita arī programmas asociētās valstis; konkursa prezentācijā minētas tikai ES dalībvalstis.",
  missing: {
    none: "Nekā netrūkst: konsorcijs atbilst minimumam.",
    organisations:
      "Vēl trūkst: {number, plural, =1 {viena organizācija} =2 {divas organizācijas} =3 {trīs organizācijas} zero {# organizācijas} one {# organizācija} other {# organizācijas}} no jebkuras ES dalībvalsts vai asociētās valsts.",
    countries:
      "Organizāciju pietiek, bet tās ir no pārāk maz valstīm. Vēl trūkst: {number, plural, =1 {viena organizācija no citas valsts} =2 {divas organizācijas no divām citām valstīm} =3 {trīs organizācijas no trim citām valstīm} zero {# organizācijas no # citām valstīm} one {# organizācija no # citas valsts} other {# organizācijas no # citām valstīm}} (jau ir: {excluded}).",
    both: "Vēl trūkst: {excludedNumber, plural, =0 {{number, plural, =1 {viena organizācija} =2 {divas organizācijas no divām dažādām valstīm} =3 {trīs organizācijas no trim dažādām valstīm} zero {# organizācijas no # dažādām valstīm} one {# organizācija no # valsts} other {# organizācijas no # dažādām valstīm}}.} other {{number, plural, =1 {viena organizācija no citas valsts} =2 {divas organizācijas no divām citām valstīm} =3 {trīs organizācijas no trim citām valstīm} zero {# organizācijas no # citām valstīm} one {# organizācija no # citas valsts} other {# organizācijas no # citām valstīm}} (jau ir: {excluded}).}}",
    mixed:
      "Vēl trūkst: {number, plural, =1 {viena organizācija} =2 {divas organizācijas} =3 {trīs organizācijas} zero {# organizācijas} one {# organizācija} other {# organizācijas}}, no tām vismaz {countries, plural, =1 {viena no citas valsts} =2 {divas no divām citām valstīm} zero {# no # citām valstīm} one {# no # citas valsts} other {# no # citām valstīm}}{excludedNumber, plural, =0 {.} other { (jau ir: {excluded}).}}",
  },
} as const satisfies Translated<typeof en>;
