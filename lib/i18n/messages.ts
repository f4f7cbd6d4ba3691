import type {} from "use-intl";
import type { Locale } from "@/lib/i18n/locales";
import { en } from "@/messages/en";
import { lv } from "@/messages/lv";

/** Every word of the product; `en` gives the shape, and a missing Latvian key does not compile. */
export type Messages = typeof en;

/** Same keys, any words. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

export const allMessages: Record<Locale, Messages> = { en, lv: lv as unknown as Messages };

/** Dotted path of a message. */
export type MessageKey = Leaves<Messages>;
type Leaves<T, P extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
