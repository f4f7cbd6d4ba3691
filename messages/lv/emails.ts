import type { Translated } from "@/lib/i18n/messages";
import type { emails as en } from "@/messages/en/emails";

export const emails = {} as const satisfies Translated<typeof en>;
