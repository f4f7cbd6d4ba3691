import type { Translated } from "@/lib/i18n/messages";
import type { landing as en } from "@/messages/en/landing";

export const landing = {} as const satisfies Translated<typeof en>;
