import type { Translated } from "@/lib/i18n/messages";
import type { invite as en } from "@/messages/en/invite";

export const invite = {} as const satisfies Translated<typeof en>;
