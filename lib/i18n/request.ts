import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { zoneOfCountry } from "@/lib/domain/countries/countries";
import { formatter } from "@/lib/format/format";
import { chooseLocale, chooseZone } from "@/lib/i18n/choose";
import { translator } from "@/lib/i18n/translator";
import { loadLink } from "@/lib/invitations/loaders";

/**
 * Who reads this page: language, time zone, and the words and formats that follow from them.
 * The cookies are written at sign-in from the person's settings and by the language switch. Who
 * has chosen nothing and comes by the link of an invitation begins in its language and zone.
 */
export const reader = cache(async () => {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const [locale, zone] = [jar.get("locale")?.value, jar.get("zone")?.value];
  const first = locale && zone ? null : await invited(sent.get("x-path"));
  return readerOf(
    chooseLocale(locale ?? first?.locale, sent.get("accept-language")),
    chooseZone(zone ?? first?.zone),
  );
});

function readerOf(locale: ReturnType<typeof chooseLocale>, zone: string) {
  return { locale, zone, t: translator(locale), format: formatter(locale) };
}

/** @param path of the page, as proxy.ts notes it. */
async function invited(path: string | null) {
  const key = /^\/invite\/o\/([^/]+)$/.exec(path ?? "")?.[1];
  const found = key ? await loadLink(key) : null;
  if (!found || found.state === "unknown" || found.state === "no-cookie") return null;
  const { locale, organisation } = found.invitation;
  return { locale, zone: zoneOfCountry(organisation.country) };
}

export type Reader = Awaited<ReturnType<typeof reader>>;
