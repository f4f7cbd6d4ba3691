import type { Translated } from "@/lib/i18n/messages";
import type { refusals as en } from "@/messages/en/refusals";

export const refusals = {
  organisations: {
    guest: "Demonstrācijas apmeklētāji to nevar darīt. Vispirms pieslēdzieties ar savu e-pastu.",
    sameName: "Jums jau ir organizācija ar šādu nosaukumu šajā valstī.",
    types: "Lūdzu, atzīmējiet vismaz vienu.",
    changed:
      "Kāds cits pa to laiku šos datus ir mainījis. Pārlādējiet lapu, lai tos redzētu, un veiciet izmaiņas vēlreiz.",
    alreadyMember: "Šī persona jau ir organizācijas dalībnieks.",
    alreadyAsked: "Šī persona jau ir uzaicināta un vēl nav atbildējusi.",
    lastOwner: "Organizācijai ir vajadzīgs īpašnieks. Vispirms ieceliet par īpašnieku kādu citu.",
  },
} as const satisfies Translated<typeof en>;
