import type { Translated } from "@/lib/i18n/messages";
import type { landing as en } from "@/messages/en/landing";

export const landing = {
  description:
    "Ziniet, vai jūsu Erasmus+ konsorcijs atbilst noteikumiem un kurš vēl nav apstiprinājis dalību. Sagatavojiet KA2 pieteikumu, uzaiciniet partnerus ar vienu saiti, un atgādinājumi sasniegs tikai tos, kam vēl kas darāms.",
} as const satisfies Translated<typeof en>;
