import type { AnswerKind, ApplicationKind } from "@/lib/applications/types";
import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import type { Role } from "@/lib/domain/eligibility/types";
import type { Locale } from "@/lib/i18n/locales";

/** The text that an answer is given to. */
export interface Consent {
  version: number;
  paragraphs: readonly string[];
  /** Sent back with the answer as `shown`, so that the text answered is the text that was read. */
  fingerprint: string;
}

/**
 * What the partner's page shows: who asks, for what, in which role. Of the others it holds numbers
 * only, never names or contacts.
 */
export interface InvitationView {
  kind: ApplicationKind;
  /** The organisation that is asked, as the coordinator wrote it. */
  organisation: { name: string; country: string };
  role: Role;
  /** Whom the mail went to; fills in the name that confirms. */
  contactName: string;
  /** True when the OID, or the PIC, is known, so that the form need not ask. */
  oidKnown: boolean;
  picKnown: boolean;
  /** Language of the mail: the page's unless the reader chose another. */
  locale: Locale;
  coordinator: { name: string; country: string };
  /** Name of the person who asks (address while there is no name), and the address to write to. */
  lead: string;
  leadEmail: string;
  title: string;
  acronym: string;
  pack: RulePack;
  deadline: Date;
  /** The same as its wall clock shows it. */
  closes: WallClock;
  /** The application's own now. */
  now: Date;
  invitedAt: Date;
  expiresAt: Date;
  /** When it was taken back or a newer one replaced it, in the application's time. */
  endedAt: Date | null;
  /** The consortium so far, the coordinator included. */
  consortium: { organisations: number; countries: number; confirmed: number };
  /** The text above the button, in every language the reader may choose. */
  consent: Record<Locale, Consent>;
}

/** An answer as its sender sees it again. */
export interface RecordedAnswer {
  kind: AnswerKind;
  name: string;
  jobTitle: string;
  reason: string;
  at: Date;
  /** Exactly what was shown above the button. */
  text: string;
}

/** Where a link stands. Only "open" can be answered. */
export type InvitationState =
  | { state: "open"; invitation: InvitationView }
  | { state: "answered"; invitation: InvitationView; answer: RecordedAnswer }
  /** Taken back, or the organisation is no longer in the consortium. */
  | { state: "revoked"; invitation: InvitationView }
  /** A newer mail carries a newer link. */
  | { state: "replaced"; invitation: InvitationView }
  | { state: "expired"; invitation: InvitationView }
  | { state: "unknown" };

/** Why an answer comes too late. */
export type ClosedReason =
  | "already-answered"
  | "revoked"
  | "replaced"
  | "expired"
  | "deadline-passed";
