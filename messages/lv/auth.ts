import type { Translated } from "@/lib/i18n/messages";
import type { auth as en } from "@/messages/en/auth";

export const auth = {} as const satisfies Translated<typeof en>;
