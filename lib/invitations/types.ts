import type { AnswerKind, ApplicationKind } from "@/lib/applications/types";
import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import type { Role } from "@/lib/domain/eligibility/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";
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
  /** Of the invitation, the organisation's place, and the application. */
  id: string;
  participationId: string;
  applicationId: string;
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
  /** The project in two sentences, and what is expected of this organisation; may be empty. */
  summary: string;
  tasks: string;
  /** Whole euros, of the whole project and this organisation's part; null: not yet decided. */
  lumpSum: number | null;
  share: number | null;
  /** Lines that the coordinator gave this organisation and that are still open, soonest first. */
  items: readonly { title: string; dueAt: Date }[];
  pack: RulePack;
  deadline: Date;
  /** The same as its wall clock shows it. */
  closes: WallClock;
  /** The application's own now. */
  now: Date;
  invitedAt: Date;
  /** The address it went to, hidden but for its beginning and its host: the link may be forwarded. */
  sentTo: string;
  expiresAt: Date;
  /** When it was taken back or a newer one replaced it, in the application's time. */
  endedAt: Date | null;
  /** Who asked the person who has this link to answer instead; empty: nobody did. */
  handedOnBy: string;
  /** Where its organisation stands now. */
  status: PartnerStatus;
  /** The consortium so far, the coordinator included. */
  consortium: { organisations: number; countries: number; confirmed: number };
  /** The text above the button, in every language the reader may choose. */
  consent: Record<Locale, Consent>;
}

/** An answer as its sender sees it again. */
export interface RecordedAnswer {
  id: string;
  kind: AnswerKind;
  name: string;
  jobTitle: string;
  reason: string;
  at: Date;
  /** Exactly what was shown above the button. */
  text: string;
}

/** The invitation that took the place of another one. */
export interface NewerInvitation {
  at: Date;
  /** Where it went, hidden like `sentTo` above; without a mail the coordinator handed it over. */
  sentTo: string;
  mailed: boolean;
  /** Who handed the earlier one on; empty: the coordinator sent it anew. */
  by: string;
  /** Where it stands: what cannot be answered need not be mailed again. */
  state: "open" | "answered" | "expired";
  /** Whom a mail that is asked for here goes to, hidden: the newest of all. */
  mailsTo: string;
}

/** Where a link stands. Only "open" can be answered. */
export type InvitationState =
  | { state: "open"; invitation: InvitationView }
  | { state: "answered"; invitation: InvitationView; answer: RecordedAnswer }
  /** Taken back by the coordinator. */
  | { state: "revoked"; invitation: InvitationView }
  /** The organisation is no longer in the consortium, or another one took its place. */
  | { state: "removed" | "swapped"; invitation: InvitationView }
  /** A newer mail carries a newer link. */
  | { state: "replaced"; invitation: InvitationView; newer: NewerInvitation }
  /** A colleague was asked to answer instead, by a link of its own. */
  | { state: "handed-on"; invitation: InvitationView; newer: NewerInvitation }
  | { state: "expired"; invitation: InvitationView }
  /** The deadline of the application has passed. */
  | { state: "passed"; invitation: InvitationView }
  | { state: "unknown" };

export type KnownState = Exclude<InvitationState, { state: "unknown" }>;

/** Who reads the page behind a link. The link decides what it opens, never who is signed in. */
export type Viewer =
  /** Nobody is signed in: whom the mail went to, or whom it was forwarded to. */
  | { kind: "nobody" }
  /** The invited address itself, or a member of the invited organisation. */
  | { kind: "right"; email: string }
  | { kind: "someone-else"; email: string }
  /** A member of the organisation that asks. */
  | { kind: "coordinator"; email: string };

/** What a link's own address finds: the state, with the token that its forms carry. */
export type OpenedLink =
  | (KnownState & { token: string; viewer: Viewer })
  /** This browser has not opened the mailed link, or keeps no cookies. */
  | { state: "no-cookie" }
  | { state: "unknown" };

/** Why an answer comes too late. */
export type ClosedReason =
  | "already-answered"
  | "revoked"
  | "replaced"
  | "handed-on"
  | "expired"
  | "deadline-passed";
