import type { Translated } from "@/lib/i18n/messages";
import type { refusals as en } from "@/messages/en/refusals";

export const refusals = {} as const satisfies Translated<typeof en>;
