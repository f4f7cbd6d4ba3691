import type { Translated } from "@/lib/i18n/messages";
import type { partners as en } from "@/messages/en/partners";

export const partners = {} as const satisfies Translated<typeof en>;
