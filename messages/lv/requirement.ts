import type { Translated } from "@/lib/i18n/messages";
import type { requirement as en } from "@/messages/en/requirement";

export const requirement = {} as const satisfies Translated<typeof en>;
