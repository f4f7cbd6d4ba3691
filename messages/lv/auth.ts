import type { Translated } from "@/lib/i18n/messages";
import type { auth as en } from "@/messages/en/auth";

export const auth = {
  signIn: {
    title: "Pieslēgšanās",
    lead: "Nosūtīsim jums e-pastā saiti un kodu; paroles nav. Ja esat šeit pirmo reizi, arī sākt var tieši tā.",
    email: "E-pasta adrese",
    submit: "Nosūtīt man saiti",
    pending: "Acumirkli…",
    already: "Jūs esat pieslēdzies kā {email}.",
    goOn: "Uz maniem pieteikumiem",
    demo: "Gribat tikai apskatīt? Demonstrācijai adrese nav vajadzīga.",
    mailbox:
      "Šis serveris vēstules patur pie sevis: īstā pastkastē nekas nenonāk. Lasiet tās vietējā pastkastē.",
    openMailbox: "Atvērt pastkasti",
  },
  check: {
    title: "Pārbaudiet savu e-pastu",
    sent: "Nosūtījām saiti un kodu uz {email}. Tie darbojas {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}, turklāt tikai viens no abiem un tikai vienreiz.",
    anywhere: "Saiti varat atvērt jebkurā ierīcē; pieslēgta tiks tieši tā ierīce.",
    code: "Kods no vēstules",
    codeHint: "8 cipari. Atstarpes netraucē.",
    submit: "Pieslēgties ar kodu",
    nothing: "Nekas nav pienācis? Ieskatieties arī surogātpastā.",
    again: "Izmantot citu adresi vai lūgt vēlreiz",
  },
  link: {
    title: "Pieslēgties Tercet",
    as: "Jūs tiksiet pieslēgts kā {email}.",
    submit: "Pieslēgties",
    notYou: "Vai jūs to nelūdzāt? Tad aizveriet šo lapu. Tās atvēršana neko nav mainījusi.",
  },
  problem: {
    expired: {
      title: "Šī saite ir novecojusi",
      text: "Pieslēgšanās saite darbojas {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}. Lūdziet jaunu; tā pienāks uzreiz.",
    },
    used: {
      title: "Šī saite jau ir izmantota",
      text: "Pieslēgšanās saite darbojas vienu reizi, tāpat kā kods tajā pašā vēstulē. Lūdziet jaunu.",
    },
    unknown: {
      title: "Šādu saiti nepazīstam",
      text: "Varbūt kopējot pazuda daļa no tās. Atveriet saiti pašā vēstulē vai lūdziet jaunu.",
    },
    button: {
      title: "Lūdzu, nospiediet pogu",
      text: "Pieslēgties var ar pogu lapā, kuru atver saite no vēstules. Nekas nav iztērēts: atveriet saiti vēstulē vēlreiz.",
    },
    limit: {
      title: "Pārāk daudz mēģinājumu",
      text: "No jūsu tīkla ir bijis pārāk daudz mēģinājumu pieslēgties. Pagaidiet stundu un tad lūdziet jaunu vēstuli.",
    },
    failed: {
      title: "Pašlaik tas neizdevās",
      text: "Neizdevās sasniegt datubāzi. Nekas nav iztērēts: atgriezieties un pēc brīža nospiediet pogu vēlreiz.",
    },
    again: "Lūgt jaunu vēstuli",
  },
  foreign:
    "Šis pieprasījums nenāca no Tercet lapas, tāpēc nekas netika darīts. Atveriet saiti no vēstules vēlreiz.",
} as const satisfies Translated<typeof en>;
