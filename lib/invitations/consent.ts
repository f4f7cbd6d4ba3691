import type { ApplicationKind } from "@/lib/applications/types";
import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import type { Role } from "@/lib/domain/eligibility/types";
import { CONSENT_VERSION, consentText } from "@/lib/domain/invitations/consent-text";
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
  deadline: Date;
  /** The same as its wall clock shows it. */
  closes: WallClock;
  kind: ApplicationKind;
}

/** The text above the button in one language, with the fingerprint that the answer quotes. */
export function consentOf(asked: Asked, locale: Locale): Consent {
  const t = translator(locale);
  const format = formatter(locale);
  const { zone } = asked.closes;
  const paragraphs = consentText((key, params) => t(key, params as never), {
    organisation: asked.organisation.name,
    lead: asked.lead,
    coordinator: asked.coordinator.name,
    role: asked.role,
    project: asked.title || asked.acronym,
    call: asked.pack.title[locale],
    deadline: format.dateTime(asked.deadline, zone),
    city: format.zoneCity(zone),
    practice: asked.kind !== "real",
  });
  return { version: CONSENT_VERSION, paragraphs, fingerprint: sha256(paragraphs.join("\n\n")) };
}
