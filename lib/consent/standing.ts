import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import type { StandingConsent } from "@/lib/consent/types";
import { canonical } from "@/lib/domain/consent/canonical";
import { termsDifference, termsNow } from "@/lib/domain/consent/terms";
import type { ConsentTerms, TermsDifference } from "@/lib/domain/consent/types";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type Asked, reconfirmOf, withdrawalOf } from "@/lib/invitations/consent";
import type { Consent } from "@/lib/invitations/types";
import { sha256 } from "@/lib/server/secrets";

/** What a partner would agree to if it confirmed now. */
export function termsOf(
  partner: Pick<Participant, "role" | "shareEuros">,
  { lumpSum, pack, organisation: coordinator }: ApplicationFacts,
): ConsentTerms {
  return termsNow({ application: { lumpSum, callId: pack.id }, coordinator, partner });
}

/** What has changed since a partner confirmed; empty unless its consent has to be given again. */
export function differencesOf(
  partner: Participant,
  facts: ApplicationFacts,
): readonly TermsDifference[] {
  if (partner.status !== "to-reconfirm" || !partner.answer) return [];
  return termsDifference(partner.answer.terms, termsOf(partner, facts));
}

/**
 * The consent of a partner that has confirmed and not taken it back; null for every other.
 * @param asked what the partner is asked, from the same facts.
 */
export function standingConsent(
  asked: Asked,
  partner: Participant,
  facts: ApplicationFacts,
): StandingConsent | null {
  const { answer, status } = partner;
  if (!answer || (status !== "confirmed" && status !== "to-reconfirm")) return null;
  const { name, jobTitle, at } = answer;
  const differences = differencesOf(partner, facts);
  return {
    ...{ name, jobTitle, at, differences },
    again: inEvery((locale) => reconfirmOf(asked, { at, differences }, locale)),
    leaving: inEvery((locale) => withdrawalOf(asked, { at }, locale)),
    open: facts.now < facts.deadline,
  };
}

function inEvery(write: (locale: Locale) => Consent): Record<Locale, Consent> {
  return Object.fromEntries(locales.map((one) => [one, write(one)])) as Record<Locale, Consent>;
}

/**
 * Names one set of terms that a consent may be asked for again: the mail that asks goes out once
 * for each. As hex.
 * @param answerId of the consent that no longer holds.
 */
export function termsKey(answerId: string, terms: ConsentTerms): string {
  return sha256(canonical({ answerId, terms: { ...terms } })).slice(0, 32);
}
