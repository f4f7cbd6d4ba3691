import { countries } from "@/lib/domain/countries/countries";
import { organisationTypes, roles, sectors } from "@/lib/domain/eligibility/types";
import { folded } from "@/lib/domain/table/columns";
import type { Vocabulary } from "@/lib/domain/table/types";
import { formatter } from "@/lib/format/format";
import { type Locale, languageNames, locales } from "@/lib/i18n/locales";
import { allMessages } from "@/lib/i18n/messages";

/** What people call countries besides the names that we write. */
const otherNames: readonly (readonly [string, string])[] = [
  ["Czech Republic", "CZ"],
  ["Great Britain", "GB"],
  ["Holland", "NL"],
  ["Macedonia", "MK"],
  ["The Netherlands", "NL"],
  ["Turkey", "TR"],
];

type Words = Readonly<Record<string, string>>;

/** The words for codes: written in one language, read in all. */
export function vocabularyIn(locale: Locale): Vocabulary {
  const { eligibility, organisations } = allMessages[locale];
  const say = (words: Words) => (code: string) => words[code] ?? code;
  return {
    country: { write: formatter(locale).country, read: readers.country.read },
    role: { write: say(eligibility.role), read: readers.role.read },
    types: { write: say(organisations.type), read: readers.types.read },
    sector: { write: say(organisations.sector), read: readers.sector.read },
    locale: { write: say(languageNames), read: readers.locale.read },
  };
}

/** Every word of every language by its folded form, with the codes that it may mean. */
function readingOf(
  codes: readonly string[],
  word: (code: string, locale: Locale) => string,
  others: readonly (readonly [string, string])[] = [],
) {
  const found = new Map<string, string[]>();
  const add = (written: string, code: string) => {
    const known = found.get(folded(written)) ?? [];
    if (!known.includes(code)) found.set(folded(written), [...known, code]);
  };
  for (const code of codes) {
    add(code, code);
    for (const locale of locales) add(word(code, locale), code);
  }
  for (const [other, code] of others) add(other, code);
  return { read: found };
}

const named = (area: (locale: Locale) => Words) => (code: string, locale: Locale) =>
  area(locale)[code] ?? code;

const formats = new Map(locales.map((locale) => [locale, formatter(locale)]));

const readers = {
  country: readingOf(
    countries,
    (code, locale) => formats.get(locale)?.country(code) ?? code,
    otherNames,
  ),
  role: readingOf(
    roles,
    named((locale) => allMessages[locale].eligibility.role),
  ),
  types: readingOf(
    organisationTypes,
    named((locale) => allMessages[locale].organisations.type),
  ),
  sector: readingOf(
    sectors,
    named((locale) => allMessages[locale].organisations.sector),
  ),
  locale: readingOf(locales, (code) => languageNames[code as Locale]),
};
