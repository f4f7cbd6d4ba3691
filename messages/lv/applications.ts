import type { Translated } from "@/lib/i18n/messages";
import type { applications as en } from "@/messages/en/applications";

export const applications = {} as const satisfies Translated<typeof en>;
