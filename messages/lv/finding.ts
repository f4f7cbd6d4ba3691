import type { Translated } from "@/lib/i18n/messages";
import type { finding as en } from "@/messages/en/finding";

export const finding = {
  "one-coordinator":
    "{have, plural, =0 {Konsorcijam nav koordinatora. Vienai organizācijai jākoordinē projekts un jāiesniedz pieteikums.} zero {Konsorcijam ir # koordinatoru. Koordinē tieši viena organizācija; pārējām norādiet citu lomu.} one {Konsorcijam ir # koordinators. Koordinē tieši viena organizācija; pārējām norādiet citu lomu.} other {Konsorcijam ir # koordinatori. Koordinē tieši viena organizācija; pārējām norādiet citu lomu.}}",
  "coordinator-country":
    "{name} nevar koordinēt projektu: šīs valsts organizācijas nevar iesniegt pieteikumu šajā konkursā: {country}.",
  "country-not-admitted":
    "{name} šajā konkursā nevar būt partneris: šīs valsts organizācijas tajā nevar piedalīties: {country}. Noskaidrojiet, vai tā var būt asociētais partneris.",
  "min-organisations":
    "Konsorcijā jābūt vismaz {needed, plural, zero {# organizācijām} one {# organizācijai} other {# organizācijām}}, ko ieskaita minimumā; pašlaik to skaits ir {have}.",
  "min-countries":
    "Minimumā ieskaitāmajām organizācijām jābūt vismaz no {needed, plural, zero {# dažādām valstīm} one {# valsts} other {# dažādām valstīm}}; pašlaik valstu skaits ir {have}.",
  "min-member-states":
    "Minimumā ieskaitāmajām organizācijām jābūt vismaz no {needed, plural, zero {# dažādām ES dalībvalstīm} one {# ES dalībvalsts} other {# dažādām ES dalībvalstīm}}; pašlaik to skaits ir {have}.",
  "labour-market-actors":
    "Vismaz {needed} no ieskaitāmajām organizācijām jābūt darba tirgus dalībniekiem, piemēram, uzņēmumiem, kamerām vai sociālajiem partneriem; pašlaik to skaits ir {have}.",
  "education-providers":
    "Vismaz {needed} no ieskaitāmajām organizācijām jābūt izglītības un mācību sniedzējiem; pašlaik to skaits ir {have}.",
  "higher-education-provider":
    "Jāpiedalās vismaz {needed, plural, zero {# augstskolām} one {# augstskolai} other {# augstskolām}}; pašlaik piedalās {have}.",
  "vocational-provider":
    "Jāpiedalās vismaz {needed, plural, zero {# profesionālās izglītības iestādēm} one {# profesionālās izglītības iestādei} other {# profesionālās izglītības iestādēm}}; pašlaik piedalās {have}.",
  "teacher-education-providers":
    "Jāpiedalās vismaz {needed, plural, zero {# skolotāju sākotnējās izglītības sniedzējiem} one {# skolotāju sākotnējās izglītības sniedzējam} other {# skolotāju sākotnējās izglītības sniedzējiem}}; pašlaik piedalās {have}.",
  "teacher-education-countries":
    "Skolotāju sākotnējās izglītības sniedzējiem jābūt vismaz no {needed} dažādām valstīm; pašlaik valstu skaits ir {have}.",
  "in-service-training-provider":
    "Jāpiedalās vismaz {needed, plural, zero {# skolotāju profesionālās pilnveides sniedzējiem} one {# skolotāju profesionālās pilnveides sniedzējam} other {# skolotāju profesionālās pilnveides sniedzējiem}}; pašlaik piedalās {have}.",
  "practice-school":
    "Jāpiedalās vismaz {needed, plural, zero {# prakses vai mācību skolām} one {# prakses vai mācību skolai} other {# prakses vai mācību skolām}}; pašlaik piedalās {have}.",
  "employers-and-education":
    "Vismaz {needed} valstīs jāpiedalās gan darba devējam (vai tā pārstāvim), gan izglītības un mācību sniedzējam; pašlaik tādu valstu skaits ir {have}.",
  "adult-learning-countries":
    "Organizācijām, kas organizē, finansē vai sniedz pieaugušo izglītību, jābūt vismaz no {needed} valstīm; pašlaik valstu skaits ir {have}.",
  "public-authority":
    "Valsts vai reģionālo publisko iestāžu skaitam jābūt vismaz {needed}; pašlaik tas ir {have}.",
  "higher-education-coordinates":
    "Koordinatoram jābūt augstākās izglītības iestādei; {name} nav atzīmēta kā tāda.",
  "teacher-education-coordinates":
    "Koordinatoram jābūt skolotāju izglītības iestādei; {name} nav atzīmēta kā tāda.",
  "european-ngo-coordinates": "Koordinatoram jābūt Eiropas NVO; {name} nav atzīmēta kā tāda.",
  "coordinator-age":
    "{name} vēl nevar koordinēt projektu: koordinatoram pieteikumu iesniegšanas termiņā jābūt pastāvējušam {years, plural, zero {# gadu} one {# gadu} other {# gadus}}, tātad dibinātam ne vēlāk kā šajā dienā: {day}.",
  "public-and-private":
    "Konsorcijā vajadzētu būt gan publiskām, gan privātām organizācijām; pašlaik nav zināms, ka būtu abējādas.",
  "applications-cap":
    "{name} šajā termiņā piedalās vairākos pieteikumos; to skaits ir {have}, bet atļauts ne vairāk kā {atMost}.",
  "coordinator-cap":
    "{name} šajā termiņā koordinē vairākus pieteikumus; to skaits ir {have}, bet atļauts ne vairāk kā {atMost}.",
  "duplicate-oid":
    "Organizācijām {name} un {other} norādīts viens un tas pats OID: {oid}. OID pieder vienai organizācijai, tāpēc abas ieskaita kā vienu. Lūdzu, pārbaudiet, kurai tas pieder.",
  "duplicate-pic":
    "Organizācijām {name} un {other} norādīts viens un tas pats PIC: {pic}. PIC pieder vienai organizācijai, tāpēc abas ieskaita kā vienu. Lūdzu, pārbaudiet, kurai tas pieder.",
  "same-name":
    "{name} ({country}) sarakstā ir divreiz, un nekas abas neatšķir. Ja tā ir viena organizācija, izņemiet vienu no ierakstiem: to ieskaitītu vienreiz.",
  "country-restricted":
    "{name} atrodas šajā valstī: {country}. Šīs valsts organizāciju dalība ir ierobežota. Pirms turpināt, sazinieties ar konkursa aģentūru.",
  "role-not-offered":
    "{name} ir saistītā struktūra, bet šī konkursa veidlapā tādas lomas nav. Tā var būt partneris vai asociētais partneris.",
  "call-provisional":
    "{year}. gada konkurss vēl nav izsludināts, tāpēc drošas atbildes nav: šeit vērtēts pēc {before}. gada noteikumiem.",
  "lump-sum-unknown": "{amount} nav šī konkursa fiksētā summa. Iespējamās summas: {amounts}.",
  "grant-too-high":
    "Nevar pieprasīt tādu summu: {amount}. Viena projekta finansējumam jābūt lielākam par nulli un ne lielākam kā {ceiling}.",
  "duration-out-of-range":
    "Norādītais ilgums neder: {months, plural, zero {# mēnešu} one {# mēnesis} other {# mēneši}}. Projekta ilgums mēnešos: {kind, select, list {{lengths}} other {no {min} līdz {max}}}.",
  "start-out-of-window":
    "Norādītais sākuma datums neder: {day}. Projekta sākumam jābūt {kind, select, list {vienā no šiem datumiem: {days}} other {šajā laikā: {from} – {to}}}.",
  "title-missing": "Pieteikumam vēl nav nosaukuma.",
  "lump-sum-undecided":
    "{offered, select, some {Fiksētā summa vēl nav izvēlēta. Šajā konkursā iespējamās summas: {amounts}.} other {Finansējuma summa vēl nav norādīta. Viens projekts var pieprasīt ne vairāk kā {ceiling}.}}",
  "duration-missing":
    "Projekta ilgums vēl nav norādīts.{kind, select, range { Projekts var ilgt no {min} līdz {max} mēnešiem.} list { Iespējamais ilgums mēnešos: {lengths}.} other {}}",
  "start-missing":
    "Sākuma datums vēl nav norādīts.{kind, select, window { Projekts var sākties šajā laikā: {from} – {to}.} list { Iespējamie sākuma datumi: {days}.} other {}}",
  "founding-date-unknown":
    "Nav zināms, kad {name} dibināta. Koordinatoram pieteikumu iesniegšanas termiņā jābūt pastāvējušam vismaz {years, plural, zero {# gadu} one {# gadu} other {# gadus}}.",
  "country-not-eligible":
    "{name} var piedalīties, ja tās dalība sniedz būtisku pievienoto vērtību, taču minimumā to neieskaita: {country} nav starp valstīm, ko ieskaita.",
  "type-does-not-count":
    "{name} minimumā neieskaita: tajā ieskaita tikai augstākās izglītības iestādes, bet tā nav atzīmēta kā tāda.",
  "associated-does-not-count":
    "{name} ir asociētais partneris: tas piedalās bez finansējuma, un minimumā to neieskaita.",
  "affiliated-does-not-count":
    "{name} ir saistītā struktūra: minimumā ieskaita tikai koordinatoru un pilntiesīgos partnerus.",
  "same-country-adds-none":
    "{name} tiek ieskaitīta kā organizācija, bet valstu skaitu nepalielina: {country} jau ir pārstāvēta.",
  "territory-counts":
    "{name} atrodas teritorijā, ko ieskaita kopā ar dalībvalsti: {country} ({state}).",
  "associated-country-counts":
    "{number, plural, zero {Šīs valstis nav ES dalībvalstis, bet tiek ieskaitītas} one {Šī valsts nav ES dalībvalsts, bet tiek ieskaitīta} other {Šīs valstis nav ES dalībvalstis, bet tiek ieskaitītas}}: {countries}. {slides, select, yes {Programmas vadlīnijas ieskaita arī programmas asociētās valstis; konkursa prezentācijā minētas tikai ES dalībvalstis.} other {Konkursā ieskaita arī valstis ārpus ES, kas pilnībā piedalās programmā.}}",
  missing: {
    none: "Nekā netrūkst: konsorcijs atbilst minimumam.",
    memberStates:
      "Par maz valstu ir ES dalībvalstis. Vēl trūkst: {memberStates, plural, =1 {organizācija no vēl vienas ES dalībvalsts} zero {organizācijas no vēl # ES dalībvalstīm} one {organizācijas no vēl # ES dalībvalsts} other {organizācijas no vēl # ES dalībvalstīm}}.",
    organisations:
      "Vēl trūkst: {number, plural, =1 {viena organizācija} =2 {divas organizācijas} =3 {trīs organizācijas} zero {# organizācijas} one {# organizācija} other {# organizācijas}} no jebkuras valsts, ko ieskaita.",
    countries:
      "Organizāciju pietiek, bet tās ir no pārāk maz valstīm. Vēl trūkst: {number, plural, =1 {viena organizācija no citas valsts} =2 {divas organizācijas no divām citām valstīm} =3 {trīs organizācijas no trim citām valstīm} zero {# organizācijas no # citām valstīm} one {# organizācija no # citas valsts} other {# organizācijas no # citām valstīm}} (jau ir: {excluded}).",
    both: "Vēl trūkst: {excludedNumber, plural, =0 {{number, plural, =1 {viena organizācija} =2 {divas organizācijas no divām dažādām valstīm} =3 {trīs organizācijas no trim dažādām valstīm} zero {# organizācijas no # dažādām valstīm} one {# organizācija no # valsts} other {# organizācijas no # dažādām valstīm}}.} other {{number, plural, =1 {viena organizācija no citas valsts} =2 {divas organizācijas no divām citām valstīm} =3 {trīs organizācijas no trim citām valstīm} zero {# organizācijas no # citām valstīm} one {# organizācija no # citas valsts} other {# organizācijas no # citām valstīm}} (jau ir: {excluded}).}}",
    mixed:
      "Vēl trūkst: {number, plural, =1 {viena organizācija} =2 {divas organizācijas} =3 {trīs organizācijas} zero {# organizācijas} one {# organizācija} other {# organizācijas}}, no tām vismaz {countries, plural, =1 {viena no citas valsts} =2 {divas no divām citām valstīm} zero {# no # citām valstīm} one {# no # citas valsts} other {# no # citām valstīm}}{excludedNumber, plural, =0 {.} other { (jau ir: {excluded}).}}",
  },
} as const satisfies Translated<typeof en>;
