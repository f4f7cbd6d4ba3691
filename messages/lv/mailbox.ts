import type { Translated } from "@/lib/i18n/messages";
import type { mailbox as en } from "@/messages/en/mailbox";

export const mailbox = {} as const satisfies Translated<typeof en>;
