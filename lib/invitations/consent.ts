import type { ApplicationKind } from "@/lib/applications/types";
import { changesInWords, moneyInWords } from "@/lib/consent/words";
import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import type { TermsDifference } from "@/lib/domain/consent/types";
import type { Role } from "@/lib/domain/eligibility/types";
import {
  CONSENT_VERSION,
  type ConsentRequest,
  consentText,
  reconfirmText,
  type SayConsent,
  withdrawalText,
} from "@/lib/domain/invitations/consent-text";
import { formatter } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Consent } from "@/lib/invitations/types";
import { sha256 } from "@/lib/server/secrets";

/** What the text above the button is made of. */
export interface Asked {
  organisation: { name: string };
  role: Role;
  lead: string;
  coordinator: { name: string };
  title: string;
  acronym: string;
  pack: RulePack;
  /** Whole euros, of the whole project and of this organisation; null: not decided. */
  lumpSum: number | null;
  share: number | null;
  deadline: Date;
  /** The same as its wall clock shows it. */
  closes: WallClock;
  kind: ApplicationKind;
}

/** The text above the button in one language, with the fingerprint that the answer quotes. */
export function consentOf(asked: Asked, locale: Locale): Consent {
  return sealed(consentText(sayIn(locale), requestOf(asked, locale)));
}

/** The text above the button of somebody whose consent has to be given again. */
export function reconfirmOf(
  asked: Asked,
  /** When it was given, and what is different now. */
  given: { at: Date; differences: readonly TermsDifference[] },
  locale: Locale,
): Consent {
  const changes = changesInWords(given.differences, locale);
  const confirmedOn = dayOf(asked, given.at, locale);
  return sealed(reconfirmText(sayIn(locale), requestOf(asked, locale), { confirmedOn, changes }));
}

/** The text above the button of somebody who takes the consent of that moment back. */
export function withdrawalOf(asked: Asked, given: { at: Date }, locale: Locale): Consent {
  const confirmedOn = dayOf(asked, given.at, locale);
  return sealed(withdrawalText(sayIn(locale), requestOf(asked, locale), { confirmedOn }));
}

function sealed(paragraphs: string[]): Consent {
  return { version: CONSENT_VERSION, paragraphs, fingerprint: sha256(paragraphs.join("\n\n")) };
}

function sayIn(locale: Locale): SayConsent {
  const t = translator(locale);
  return (key, params) => t(key, params as never);
}

function dayOf({ closes }: Asked, instant: Date, locale: Locale): string {
  return formatter(locale).date(instant, closes.zone);
}

function requestOf(asked: Asked, locale: Locale): ConsentRequest {
  const format = formatter(locale);
  const { zone } = asked.closes;
  return {
    organisation: asked.organisation.name,
    lead: asked.lead,
    coordinator: asked.coordinator.name,
    role: asked.role,
    project: asked.title || asked.acronym,
    call: asked.pack.title[locale],
    lumpSum: moneyInWords(asked.lumpSum, locale),
    share: moneyInWords(asked.share, locale),
    deadline: format.dateTime(asked.deadline, zone),
    city: format.zoneCity(zone),
    practice: asked.kind !== "real",
  };
}
