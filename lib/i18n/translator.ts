import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locales";
import { allMessages, type Messages } from "@/lib/i18n/messages";

/** A translator by full key, e.g. `t("signIn.title")`; used by pages, mails and jobs alike. */
export function translator(locale: Locale) {
  return createTranslator<Messages>({ locale, messages: allMessages[locale], timeZone: "UTC" });
}

export type Translate = ReturnType<typeof translator>;
