import type { Translated } from "@/lib/i18n/messages";
import type { eligibility as en } from "@/messages/en/eligibility";

export const eligibility = {} as const satisfies Translated<typeof en>;
