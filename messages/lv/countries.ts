import type { Translated } from "@/lib/i18n/messages";
import type { countries as en } from "@/messages/en/countries";

export const countries = {} as const satisfies Translated<typeof en>;
