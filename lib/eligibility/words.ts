import { IntlMessageFormat } from "intl-messageformat";
import { type Speaker, spoken } from "@/lib/domain/eligibility/spoken";
import type { Finding, FindingCode } from "@/lib/domain/eligibility/types";
import { formatter } from "@/lib/format/format";
import { chooseLocale } from "@/lib/i18n/choose";
import type { Locale } from "@/lib/i18n/locales";
import { api as apiEn } from "@/messages/en/api";
import { finding as findingEn } from "@/messages/en/finding";
import { api as apiLv } from "@/messages/lv/api";
import { finding as findingLv } from "@/messages/lv/finding";

/** Dotted as everywhere, so that a message which nothing names is found. */
export type RefusalKey = `api.${keyof typeof apiEn}`;

/** Sentences of one language. */
export interface Words {
  locale: Locale;
  finding(finding: Pick<Finding, "code" | "params">): string;
  refusal(key: RefusalKey, params?: Record<string, string | number>): string;
}

const messages = {
  en: { finding: findingEn, api: apiEn },
  lv: { finding: findingLv, api: apiLv },
};
const made = new Map<Locale, Words>();

/**
 * The sentences of one language. They are the very messages of the pages, but each is parsed once:
 * the pages' translator looks a message up by its whole text, which takes longer than judging, and
 * it would bring every word of the product into the command.
 */
export function wordsIn(locale: Locale): Words {
  const words = made.get(locale) ?? makeWords(locale);
  made.set(locale, words);
  return words;
}

/** The sentences of the language that a request prefers. */
export function wordsFor(acceptLanguage: string | null | undefined): Words {
  return wordsIn(chooseLocale(undefined, acceptLanguage ?? null));
}

function makeWords(locale: Locale): Words {
  const speaker = remembering(formatter(locale));
  const { finding, api } = messages[locale];
  const parsed = new Map<FindingCode | RefusalKey, IntlMessageFormat>();
  const message = (key: FindingCode | RefusalKey, text: () => string) => {
    const found = parsed.get(key) ?? new IntlMessageFormat(text(), locale);
    parsed.set(key, found);
    return found;
  };
  return {
    locale,
    finding: ({ code, params }) =>
      String(message(code, () => finding[code]).format(spoken(params, speaker))),
    refusal: (key, params) =>
      String(message(key, () => api[key.slice("api.".length) as keyof typeof api]).format(params)),
  };
}

/** More words than these are not remembered: strangers choose what is asked. */
const MANY = 2000;

/** Intl is slow, and thousands of answers name the same few countries, amounts and days. */
function remembering(speaker: Speaker): Speaker {
  return {
    country: remember(speaker.country),
    money: remember(speaker.money),
    day: remember(speaker.day),
    list: speaker.list,
    either: speaker.either,
    compare: speaker.compare,
  };
}

function remember<T>(word: (of: T) => string): (of: T) => string {
  const known = new Map<T, string>();
  return (of) => {
    const found = known.get(of) ?? word(of);
    if (known.size < MANY) known.set(of, found);
    return found;
  };
}
