import { cityOfZone } from "@/lib/format/cities";
import { countryNames } from "@/lib/format/country-names";
import type { Locale } from "@/lib/i18n/locales";

/** British English writes dates day first, as Europe reads them. */
const tags: Record<Locale, string> = { en: "en-GB", lv: "lv-LV" };

/** How long until an instant, in the largest two units that matter. Negative once it has passed. */
export interface TimeLeft {
  past: boolean;
  days: number;
  hours: number;
  minutes: number;
}

/** Splits the milliseconds between two instants into whole days, hours and minutes of 24 h days. */
export function timeLeft(from: Date, to: Date): TimeLeft {
  const minutes = Math.floor(Math.abs(to.getTime() - from.getTime()) / 60_000);
  return {
    past: to.getTime() <= from.getTime(),
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}

const faces = new Map<string, Intl.DateTimeFormat>();

/** Making one takes as long as a hundred uses of it, so each is made once. */
function clockFace(tag: string, options: Intl.DateTimeFormatOptions, zone: string) {
  const key = JSON.stringify([tag, options, zone]);
  const face = faces.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
  faces.set(key, face);
  return face;
}

/**
 * The only place that turns dates, money, countries and zones into words.
 * Every function that shows an instant takes the IANA zone it is shown in.
 */
export function formatter(locale: Locale) {
  const tag = tags[locale];
  const at = (options: Intl.DateTimeFormatOptions, zone: string) => clockFace(tag, options, zone);
  const regions = new Intl.DisplayNames(tag, { type: "region" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const choices = new Intl.ListFormat(tag, { type: "disjunction" });
  return {
    /** 23 March 2022 */
    date: (instant: Date, zone: string) => at({ dateStyle: "long" }, zone).format(instant),
    /** 12:00 */
    time: (instant: Date, zone: string) =>
      at({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, zone).format(instant),
    /** Wed, 23 March 2022 at 12:00 */
    dateTime: (instant: Date, zone: string) =>
      at(
        {
          weekday: "short",
          day: "numeric",
          month: "long",
          year: "numeric",
          hour: "2-digit",
          minute: "2-digit",
          hourCycle: "h23",
        },
        zone,
      ).format(instant),
    /** A calendar day `YYYY-MM-DD`, which belongs to no zone: 1 September 2022 */
    day: (day: string) => at({ dateStyle: "long" }, "UTC").format(new Date(`${day}T00:00:00Z`)),
    /** €250,000, without cents */
    money: (euros: number) =>
      new Intl.NumberFormat(tag, {
        style: "currency",
        currency: "EUR",
        maximumFractionDigits: 0,
      }).format(euros),
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    /** Name of a country by its ISO code; the Programme's EL and UK are understood. */
    country: (code: string) => {
      const iso = code === "EL" ? "GR" : code === "UK" ? "GB" : code;
      return countryNames[locale][iso] ?? regions.of(iso) ?? code;
    },
    /** "Latvia, Estonia and Malta" */
    list: (words: readonly string[]) => lists.format(words),
    /** "24 or 36" */
    either: (words: readonly string[]) => choices.format(words),
    /** City that stands for a zone, for "12:00 (Brussels)". */
    zoneCity: (zone: string) => cityOfZone(zone, locale),
    /** Sorts words as this language does. */
    compare: new Intl.Collator(tag).compare,
  };
}

export type Format = ReturnType<typeof formatter>;
