import type { Translated } from "@/lib/i18n/messages";
import type { consent as en } from "@/messages/en/consent";

export const consent = {
  inZone: "{when} ({city})",
  fact: {
    organisation: "Organizācija",
    oid: "OID",
    pic: "PIC",
    by: "Atbildēja",
    jobTitle: "Amats",
    address: "E-pasta adrese",
    onBehalfOf: "Atbildēt lūdza",
    reason: "Iemesls",
    wording: "Teksts",
    callClock: "Konkursa laiks",
    ownClock: "Lasītāja laiks",
    record: "Ieraksts",
    seq: "Numurs pieteikumā",
    hash: "Jaucējvērtība (SHA-256)",
    previousHash: "Iepriekšējā ieraksta jaucējvērtība",
  },
  changes: { caption: "Kas mainījies", what: "Kas", before: "Bija", now: "Tagad" },
  again: {
    header: "{organisation}: kaut kas ir mainījies",
    earlier: "Kas tika apstiprināts ({when})",
    title: "Lūdzu, apstipriniet izmaiņas",
    lead: "Organizācija „{organisation}” dalību apstiprināja ({when}). Kopš tā laika atšķiras tikai šis; viss pārējais ir kā bijis.",
    whole: "Viss teksts, kā to pieraksta",
    submit: "Apstiprināt vēlreiz",
    recorded:
      "Tiek saglabāts Jūsu vārds, amats, laiks un viss teksts. Apliecinājumu saņem abas puses.",
  },
  leave: {
    title: "Tomēr nepiedalāties?",
    lead: "Līdz termiņam Jūs varat savu apstiprinājumu atsaukt.",
    open: "Mēs vairs nepiedalāmies",
    submit: "Atsaukt apstiprinājumu",
    pending: "Atsauc…",
    recorded:
      "Tiek saglabāts Jūsu vārds, laiks un tieši šis teksts. Apliecinājumu saņem abas puses.",
  },
  ask: {
    title: "Jāapstiprina vēlreiz",
    why: "Tas, ko apstiprināja {name}, vairs neatbilst tam, kas ir spēkā tagad. Kamēr tas nav apstiprināts vēlreiz, dalību neieskaita.",
    submit: "Lūgt apstiprināt vēlreiz",
    what: "Vēstulē uz {email} ir izmaiņas un saite, kas partnerim jau ir. Par šīm izmaiņām to sūta vienreiz.",
    done: "Vēstule uz {email} ir ceļā.",
    allTitle:
      "{n, plural, zero {# partneriem jāapstiprina vēlreiz} one {# partnerim jāapstiprina vēlreiz} other {# partneriem jāapstiprina vēlreiz}}",
    allWhy:
      "Tas, ko tie apstiprināja, vairs neatbilst tam, kas ir spēkā tagad. Kamēr tas nav apstiprināts vēlreiz, dalību neieskaita.",
    allSubmit:
      "{n, plural, zero {Lūgt visiem # partneriem} one {Lūgt # partnerim} other {Lūgt visiem # partneriem}}",
    allWhat:
      "Katrs saņem vēstuli ar savām izmaiņām un saiti. Kam par šīm izmaiņām jau rakstīts, tas otru vēstuli nesaņem.",
    allDone: "Vēstules ir ceļā.",
  },
  record: {
    theirClock: "Partnera pulkstenis: {when} ({city})",
    invitation: "Caur",
    invited: "uzaicinājumu ({when})",
    receipt: "Lejupielādēt apliecinājumu (PDF)",
    file: "Lejupielādēt ierakstu (JSON)",
    earlier: "Agrākās atbildes",
    earlierOne: "{when}: {what}",
  },
  chain: {
    before: "Pierakstīts, pirms ierakstus sāka saistīt ķēdē",
    whole:
      "Ierakstu ķēde ir neskarta: {n, plural, zero {# ieraksti} one {# ieraksts} other {# ieraksti}}, nekas nav mainīts, izņemts vai pārvietots",
    broken: "Ierakstu ķēde ir bojāta",
    changed: "{seq}. ieraksts nav tāds, kādu to pierakstīja.",
    removed: "{seq}. ieraksta trūkst.",
    reordered: "{seq}. ieraksts bija pierakstīts citā vietā.",
    hash: "{seq}. ieraksts, jaucējvērtība {hash}…",
  },
  receipt: {
    title: {
      consent: "Apliecinājums par dalības apstiprinājumu",
      refusal: "Apliecinājums par atteikumu",
      withdrawal: "Apliecinājums par apstiprinājuma atsaukšanu",
    },
    lead: {
      consent: "Kas, kad un ko apstiprināja – tieši tā, kā pierakstīts.",
      refusal: "Kas tika jautāts un noraidīts – tieši tā, kā pierakstīts.",
      withdrawal: "Kas, kad un ko atsauca – tieši tā, kā pierakstīts.",
    },
    header: "Ieraksts par atbildi uz Erasmus+ konsorcija uzaicinājumu",
    footer: "Jaucējvērtība {hash}…",
    page: "{page}. lapa no {pages}",
    text: "Kas bija rakstīts virs pogas",
    wording: "{version}. redakcija, {language}",
    terms: "Uz ko attiecas atbilde",
    check: "Kā to pārbaudīt",
    how: "Datnē ar to pašu nosaukumu un paplašinājumu .json ir visi šī ieraksta lauki. Tās SHA-256 ir turpmāk norādītā jaucējvērtība; to parāda jebkurš kontrolsummu rīks. Datnē ir arī iepriekšējā ieraksta jaucējvērtība, tāpēc nevienu ierakstu nevar mainīt, izņemt vai pārvietot tā, lai to neparādītu nākamie.",
    before:
      "Šī atbilde pierakstīta, pirms ierakstus sāka saistīt ķēdē, tāpēc jaucējvērtības tai nav.",
  },
} as const satisfies Translated<typeof en>;
