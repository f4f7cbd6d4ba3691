import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { formatter } from "@/lib/format/format";
import { chooseLocale, chooseZone } from "@/lib/i18n/choose";
import { translator } from "@/lib/i18n/translator";

/**
 * Who reads this page: language, time zone, and the words and formats that follow from them.
 * The cookies are written at sign-in from the person's settings and by the language switch.
 */
export const reader = cache(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale(jar.get("locale")?.value, sent.get("accept-language"));
  const zone = chooseZone(jar.get("zone")?.value);
  return { locale, zone, t: translator(locale), format: formatter(locale) };
});

export type Reader = Awaited<ReturnType<typeof reader>>;
