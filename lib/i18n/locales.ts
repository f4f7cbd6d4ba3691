/** The languages of Tercet; the first is the fallback. */
export const locales = ["en", "lv"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** Languages by their own names, for the switch. */
export const languageNames: Record<Locale, string> = { en: "English", lv: "Latviešu" };
