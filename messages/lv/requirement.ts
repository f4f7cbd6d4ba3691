import type { Translated } from "@/lib/i18n/messages";
import type { requirement as en } from "@/messages/en/requirement";

export const requirement = {
  "eu-login": {
    title: "Izveidot EU Login kontu",
    help: "Ar to pieslēdzas oficiālās veidlapas aizpildītājs. Kontu dažās minūtēs var izveidot Eiropas Komisijas EU Login lapā.",
  },
  "right-agency": {
    title:
      "Pieteikties pareizajā nacionālajā aģentūrā{known, select, yes { ({agency})} other {}} un pareizajā sektorā",
    help: "Pieteikumu iesniedz koordinatora valsts aģentūrā. Pārliecinieties, ka tā atbild par jūsu sektoru, un izvēlieties šī sektora veidlapu.",
  },
  title: {
    title: "Norādīt pieteikuma nosaukumu un akronīmu",
    help: "Partneri tos redz uzaicinājumā, un oficiālajā veidlapā jānorāda abi.",
  },
  minimum: {
    title:
      "Dalību apstiprinājušas vismaz {neededOrganisations} organizācijas no {neededCountries} valstīm (pašlaik {organisations} no {countries, plural, zero {# valstīm} one {# valsts} other {# valstīm}})",
    help: "Ieskaita tikai koordinatoru un pilntiesīgos partnerus no ES dalībvalstīm un programmas asociētajām valstīm.",
  },
  oid: {
    title: "Ievadīt organizācijas OID: {name}",
    help: "Oficiālajā veidlapā organizāciju var pievienot tikai ar OID: burts E un 8 cipari. To var atrast vai reģistrēt Eiropas Komisijas Organizāciju reģistrācijas sistēmā. Partneri savu OID var norādīt, apstiprinot dalību.",
  },
  "lump-sum": {
    title: "Izvēlēties fiksēto summu",
    help: "Tas ir viss projekta finansējums, nevis summa katram partnerim. Var izvēlēties tikai konkursā paredzētās summas.",
  },
  duration: {
    title: "Norādīt projekta ilgumu (no {min} līdz {max} mēnešiem)",
    help: "Skaitiet pilnus mēnešus no sākuma datuma.",
  },
  "start-date": {
    title: "Norādīt sākuma datumu ({from} – {to})",
    help: "Veidlapa nepieņem sākuma datumu ārpus šī perioda.",
  },
  priorities: {
    title: "Izvēlēties prioritātes un tematus",
    help: "Vismaz viena horizontālā vai sektora prioritāte un ne vairāk kā trīs temati.",
  },
  "work-packages": {
    title: "Aprakstīt darba paketes un sadalīt fiksēto summu",
    help: "1. darba pakete ir projekta vadība; tai var atvēlēt ne vairāk kā 20 % no fiksētās summas, un veidlapa to pārbauda. Vajadzīga vēl vismaz viena darba pakete; ieteicams, lai kopā nebūtu vairāk par piecām.",
  },
  "declaration-on-honour": {
    title: "Parakstīt un pievienot godavārda apliecinājumu",
    help: "Godavārda apliecinājumu (Declaration on Honour) lejupielādē no veidlapas. To paraksta koordinatora pārstāvis ar paraksta tiesībām; partneriem tas nav jāparaksta. Lūdziet parakstu laikus.",
  },
  "annex-rules": {
    title: "Pārbaudīt pielikumus: veidnes, datņu skaitu un lielumu",
    help: "Izmantojiet veidlapā dotās veidnes un latīņu burtus datņu nosaukumos. Veidlapa nepieņem pārāk daudz vai pārāk lielas datnes.",
  },
  "no-twin-application": {
    title: "Pārliecināties, ka tas pats projekts nav iesniegts citā aģentūrā",
    help: "Viens konsorcijs iesniedz vienu pieteikumu vienā aģentūrā. Ja vienādi vai ļoti līdzīgi pieteikumi iesniegti vairākās aģentūrās, var noraidīt visus.",
  },
  "data-protection-and-submit": {
    title: "Piekrist datu aizsardzības paziņojumam, iesniegt pieteikumu un atzīmēt to šeit",
    help: "Izejiet veidlapas kontrolsarakstu, iesniedziet pieteikumu pirms termiņa un saglabājiet PDF un iesnieguma ID. Iesniegt var atkārtoti: vērā ņem pēdējo versiju pirms termiņa.",
  },
  profiles: {
    title: "Savākt katras organizācijas aprakstu, pieredzi un galvenos darbiniekus",
    help: "Veidlapā par katru organizāciju jāraksta atsevišķs teksts. Trīs nedēļas pirms termiņa vēl pietiek laika to ievadīt.",
  },
  mandates: {
    title: "Savākt partneru parakstītās pilnvaras",
    help: "Parasti pilnvaras iesniedz kopā ar pieteikumu; vēlākais tās vajadzīgas pirms finansējuma līguma parakstīšanas. Noskaidrojiet savas nacionālās aģentūras prasības. Veidne ir pieejama veidlapā.",
  },
  "financial-capacity": {
    title: "Ja tas attiecas uz jums: sagatavot juridiskā statusa un finanšu spējas dokumentus",
    help: "Parasti tos prasa privātiem koordinatoriem, ja finansējums pārsniedz 60 000 EUR; publiskām un starptautiskām organizācijām tie nav vajadzīgi. Dokumentus pievieno OID ierakstam. Noskaidrojiet nacionālajā aģentūrā.",
  },
  answer: {
    title: "{name}: apstiprināt dalību vai atteikties",
    help: "Saite ir uzaicinājumā. Konts nav vajadzīgs.",
  },
  invite: {
    title: "Nosūtīt uzaicinājumu: {name}",
    help: "Organizācijai nav uzaicinājuma, uz kuru tā varētu atbildēt. Ieskaita tikai tās, kas dalību apstiprina.",
  },
  item: {
    title: "{title}",
    help: "Pievienots ar roku.",
  },
} as const satisfies Translated<typeof en>;
