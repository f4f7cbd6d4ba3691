import { callById } from "@/lib/domain/calls/calls";
import type { TermsDifference } from "@/lib/domain/consent/types";
import type { ChangeInWords } from "@/lib/domain/invitations/consent-text";
import { formatter } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What changed since a consent, in words: the same on the page, in the mail and in the record. */
export function changesInWords(
  differences: readonly TermsDifference[],
  locale: Locale,
): ChangeInWords[] {
  return differences.map((one) => ({
    what: translator(locale)(`invite.consent.term.${one.term}`),
    ...bothInWords(one, locale),
  }));
}

function bothInWords(one: TermsDifference, locale: Locale) {
  const t = translator(locale);
  const format = formatter(locale);
  const both = <T>(difference: { before: T; now: T }, say: (value: T) => string) => ({
    before: say(difference.before),
    now: say(difference.now),
  });
  switch (one.term) {
    case "role":
      return both(one, (role) => t(`invite.consent.role.${role}`));
    case "lumpSum":
    case "share":
      return both(one, (euros) => moneyInWords(euros, locale) ?? t("invite.consent.undecided"));
    case "coordinator":
      return both(one, ({ name, country }) =>
        t("invite.consent.placed", { name, country: format.country(country) }),
      );
    case "callId":
      return both(one, (callId) => callInWords(callId, locale));
  }
}

/** Whole euros in words; null while they are not decided. */
export function moneyInWords(euros: number | null, locale: Locale): string | null {
  return euros === null ? null : formatter(locale).money(euros);
}

/** A call by its name; one that we no longer know by its id. */
export function callInWords(callId: string, locale: Locale): string {
  return callById(callId)?.title[locale] ?? callId;
}
