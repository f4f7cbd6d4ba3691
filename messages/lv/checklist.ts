import type { Translated } from "@/lib/i18n/messages";
import type { checklist as en } from "@/messages/en/checklist";

export const checklist = {} as const satisfies Translated<typeof en>;
