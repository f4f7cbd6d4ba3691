import type { Translated } from "@/lib/i18n/messages";
import type { finding as en } from "@/messages/en/finding";

export const finding = {} as const satisfies Translated<typeof en>;
