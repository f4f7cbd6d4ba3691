import type { Translated } from "@/lib/i18n/messages";
import type { organisations as en } from "@/messages/en/organisations";

export const organisations = {} as const satisfies Translated<typeof en>;
