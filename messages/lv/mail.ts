import type { Translated } from "@/lib/i18n/messages";
import type { mail as en } from "@/messages/en/mail";

export const mail = {} as const satisfies Translated<typeof en>;
