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
      "Dalību apstiprinājušas vismaz {neededOrganisations} organizācijas no {neededCountries} valstīm{neededMemberStates, plural, =0 {} zero {, no kurām # ir ES dalībvalstis} one {, no kurām # ir ES dalībvalsts} other {, no kurām # ir ES dalībvalstis}} (pašlaik {organisations} no {countries, plural, zero {# valstīm} one {# valsts} other {# valstīm}}{neededMemberStates, plural, =0 {} other {; ES dalībvalstis: {memberStates}}})",
    help: "Kuras organizācijas ieskaita pēc lomas un valsts, redzams pārskatā.",
  },
  composition: {
    title: "Konsorcijā ir visi, ko prasa konkurss (izpildīti noteikumi: {met} no {number})",
    help: "Kādas organizācijas konkurss prasa, redzams pārskatā zem atbilstības vērtējuma. Ieskaita tikai tās, kas dalību apstiprinājušas.",
  },
  "round-held": {
    title: "Pārbaudīt, vai jūsu aģentūra rīko šo kārtu",
    help: "Katra nacionālā aģentūra pati izlemj, vai un kurās jomās rīkot otro kārtu. Tas norādīts tās konkursa paziņojumā.",
  },
  "skills-pact": {
    title: "Pārbaudīt, kam jābūt Prasmju pakta dalībniekam",
    help: "Šis konkurss vai tā daļa ir paredzēta tikai Prasmju pakta vai tā lielo partnerību dalībniekiem. Konkursa dokumentā teikts, no kā tas prasīts.",
  },
  "one-ecosystem": {
    title: "Izvēlēties vienu industriālo ekosistēmu",
    help: "Viens pieteikums attiecas tikai uz vienu industriālo ekosistēmu no konkursa saraksta.",
  },
  "hungarian-trusts": {
    title:
      "Ja kādu Ungārijas partneri uztur sabiedrisko interešu trasts: noskaidrot, vai to var finansēt",
    help: "Kamēr ir spēkā Padomes 2022. gada decembra pasākums, ES neuzņemas jaunas saistības ar šādiem trastiem un to uzturētajām iestādēm. Tās drīkst pieteikties, un pieteikumus vērtē, bet līgumu ar tām neslēdz. Jautājiet konkursa aģentūrai.",
  },
  oid: {
    title: "Ievadīt organizācijas OID: {name}",
    help: "Oficiālajā veidlapā organizāciju var pievienot tikai ar OID: burts E un 8 cipari. To var atrast vai reģistrēt Eiropas Komisijas Organizāciju reģistrācijas sistēmā. Partneri savu OID var norādīt, apstiprinot dalību.",
  },
  pic: {
    title: "Ievadīt organizācijas PIC: {name}",
    help: "Portālā Funding & Tenders organizāciju pazīst pēc PIC – deviņu ciparu numura. Tas vajadzīgs koordinatoram, partneriem, saistītajām struktūrām un asociētajiem partneriem.",
  },
  "portal-proposal": {
    title: "Sākt pieteikumu portālā Funding & Tenders",
    help: "Tajā iesniedz pieteikumus EACEA pārvaldītajiem konkursiem. Pieteikumu var rakstīt jebkurā ES oficiālajā valodā.",
  },
  "lump-sum": {
    title:
      "{offered, select, some {Izvēlēties fiksēto summu} other {Norādīt finansējuma summu, ne vairāk kā {ceiling}}}",
    help: "Tas ir viss projekta finansējums, nevis summa katram partnerim.{offered, select, some { Var izvēlēties tikai konkursā paredzētās summas: {amounts}.} other {}}",
  },
  duration: {
    title:
      "{kind, select, range {Norādīt projekta ilgumu (no {min} līdz {max} mēnešiem)} list {Norādīt projekta ilgumu (iespējamais ilgums mēnešos: {lengths})} other {Norādīt projekta ilgumu}}",
    help: "Skaitiet pilnus mēnešus no sākuma datuma.",
  },
  "start-date": {
    title:
      "{kind, select, window {Norādīt sākuma datumu ({from} – {to})} list {Norādīt sākuma datumu (iespējamie: {days})} other {Norādīt sākuma datumu}}",
    help: "{kind, select, unknown {Kādus datumus konkurss pieļauj, šeit nav zināms; pārbaudiet veidlapā.} other {Citus sākuma datumus konkurss nepieļauj.}}",
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
    title:
      "{managed, select, eacea {Sagatavoties parakstīt godavārda apliecinājumu} other {Parakstīt un pievienot godavārda apliecinājumu}}",
    help: "{managed, select, eacea {Godavārda apliecinājumu (Declaration on Honour) pieteikuma iesniedzējiem var prasīt dažādos posmos, ne tikai kopā ar pieteikumu.} other {Godavārda apliecinājumu (Declaration on Honour) lejupielādē no veidlapas. To paraksta koordinatora pārstāvis ar paraksta tiesībām; partneriem tas nav jāparaksta. Lūdziet parakstu laikus.}}",
  },
  "partner-data": {
    title: "Panākt, lai partneri aizpilda savus datus A daļā",
    help: "Partneru kontaktpersonas un pārstāvji ar paraksta tiesībām portālā aizpilda savas organizācijas datus.",
  },
  "part-b": {
    title: "Uzrakstīt B daļu, ievērojot lappušu skaitu, un pievienot to",
    help: "Izmantojiet portāla veidni. Atļautais apjoms katrā konkursā ir citāds: skatiet to konkursa veidnē.",
  },
  abstract: {
    title: "Uzrakstīt kopsavilkumu angļu valodā",
    help: "Kopsavilkums (abstract) vienmēr jāraksta angliski, lai kādā valodā būtu pats pieteikums.",
  },
  "budget-table": {
    title: "Aizpildīt detalizēto budžeta tabulu",
    help: "Fiksētās summas pamatā ir plānotais budžets. Ja konkursā ir budžeta tabula, to pievieno pieteikumam.",
  },
  "ngo-form": {
    title: "Pievienot veidlapu, kas apliecina, ka koordinators ir Eiropas NVO",
    help: "Konkursā ir Eiropas NVO atbilstības veidlapa; tā jāpievieno pieteikumam.",
  },
  charter: {
    title: "Pārbaudīt, vai augstākās izglītības iestāžu Erasmus hartas ir derīgas",
    help: "ES un asociēto valstu augstākās izglītības iestādes piedalās ar Erasmus augstākās izglītības hartu (ECHE).",
  },
  "annex-rules": {
    title: "Pārbaudīt pielikumus: veidnes, datņu skaitu un lielumu",
    help: "Izmantojiet veidlapā dotās veidnes un latīņu burtus datņu nosaukumos. Veidlapa nepieņem pārāk daudz vai pārāk lielas datnes.",
  },
  "no-twin-application": {
    title: "Pārliecināties, ka tas pats projekts nav iesniegts citā aģentūrā",
    help: "Viens konsorcijs iesniedz vienu pieteikumu vienā aģentūrā. Ja vienādi vai ļoti līdzīgi pieteikumi iesniegti vairākās aģentūrās, var noraidīt visus.",
  },
  "oid-caps": {
    title: "Pārliecināties, ka neviena organizācija nepiedalās pārāk daudzos pieteikumos",
    help: "{applications, plural, =0 {} other {Vienas organizācijas pieteikumu skaits šajā termiņā – ne vairāk kā #. }}{coordinated, plural, =0 {} other {Koordinēt tā drīkst ne vairāk kā # no tiem. }}Tercet redz tikai šeit glabātos pieteikumus, tāpēc jautājiet katram partnerim.",
  },
  "data-protection-and-submit": {
    title: "Iesniegt pieteikumu un atzīmēt to šeit",
    help: "Izejiet veidlapas kontrolsarakstu, piekrītiet datu aizsardzības paziņojumam, iesniedziet pieteikumu pirms termiņa un saglabājiet PDF un iesnieguma ID. Iesniegt var atkārtoti: vērā ņem pēdējo versiju pirms termiņa.",
  },
  "portal-submit": {
    title: "Iesniegt pieteikumu portālā un atzīmēt to šeit",
    help: "Iesniedziet pirms termiņa: novēlotu pieteikumu noraida. Saglabājiet iesnieguma ID.",
  },
  profiles: {
    title: "Uzrakstīt organizācijas {name} aprakstu: kas tā ir, pieredze un galvenie darbinieki",
    help: "Veidlapā šie teksti vajadzīgi par katru organizāciju. Trīs nedēļas pirms termiņa vēl pietiek laika tos ievadīt.",
  },
  mandates: {
    title: "Saņemt parakstītu pilnvaru no organizācijas {name}",
    help: "To paraksta organizācijas pārstāvis ar paraksta tiesībām. Parasti pilnvaras iesniedz kopā ar pieteikumu; vēlākais tās vajadzīgas pirms finansējuma līguma parakstīšanas. Noskaidrojiet savas nacionālās aģentūras prasības: ja veidlapā ir veidne, der tieši tā.",
  },
  "financial-capacity": {
    title: "Ja tas attiecas uz jums: sagatavot juridiskā statusa un finanšu spējas dokumentus",
    help: "Parasti tos prasa privātiem koordinatoriem, ja finansējums pārsniedz 60 000 EUR; publiskām un starptautiskām organizācijām tie nav vajadzīgi. Dokumentus pievieno OID ierakstam. Noskaidrojiet nacionālajā aģentūrā.",
  },
  answer: {
    title:
      "{name}: apstiprināt {again, select, yes {vēlreiz, jo ir izmaiņas} other {dalību vai atteikties}}",
    help: "Saite ir e-pasta vēstulē. Konts nav vajadzīgs.",
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
