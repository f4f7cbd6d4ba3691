import type { Locale } from "@/lib/i18n/locales";

export type MailState =
  | "planned"
  | "queued"
  | "sending"
  | "sent"
  | "failed"
  | "skipped"
  | "ambiguous";

/** Why a mail is sent. With application, person and occurrence it is the mail's identity. */
export type MailReason =
  | "sign-in"
  | "join"
  | "invitation"
  | "answer-partner" // receipt to the partner
  | "answer-coordinator" // receipt to the coordinator
  | "deadline"
  | "last-call"
  | "nudge";

/** Why a mail is not wanted (any more), so that it is skipped. */
export type SkipReason =
  | "answered"
  | "nothing-owed"
  | "submitted"
  | "revoked"
  | "deadline-passed"
  | "superseded"
  | "same-day"
  | "expired";

/**
 * What stands in a mail's `stateReason`: why it was skipped; `unclear` while a request went out
 * whose answer never came; `refused` by the mail service for good; `gave-up` after 20 hours;
 * `conflict` when the mail service holds other content under the same key.
 */
export type StateReason = SkipReason | "unclear" | "refused" | "gave-up" | "conflict";

/** What each template is given. Never a token: links are made when the mail is sent. */
export interface TemplateParams {
  "sign-in": { requestId: string };
  join: { organisationId: string; organisationName: string; inviterName: string };
  invitation: { invitationId: string };
  "answer-partner": { invitationId: string };
  "answer-coordinator": { invitationId: string };
  /** Both are empty until the mail is written: it names what is owed at that moment. */
  reminder: { requirements: readonly string[]; invitationIds: readonly string[] };
}
export type TemplateName = keyof TemplateParams;

/** A mail to be written into the ledger, due at once. */
export interface NewMail<T extends TemplateName = TemplateName> {
  applicationId: string | null;
  person: string;
  reason: MailReason;
  occurrence: string;
  recipientName: string;
  userId?: string | null;
  participationId?: string | null;
  locale: Locale;
  template: T;
  params: TemplateParams[T];
}

/** A mail as it is sent: one line of subject, and twice the same words. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** A line of the Mail page. */
export interface MailLine {
  id: string;
  reason: MailReason;
  occurrence: string;
  recipientName: string;
  person: string;
  participationId: string | null;
  state: MailState;
  stateReason: StateReason | null;
  /** In the application's time. */
  dueAt: Date;
  /** On the server's clock; in the application's time for practice and demo. */
  sentAt: Date | null;
  subject: string | null;
}

/** A line of a mailbox page. */
export interface MailboxLine {
  id: string;
  to: string;
  recipientName: string;
  subject: string;
  /** Date of the mail: in the application's time for practice and demo. */
  at: Date;
}

/** One mail, opened. */
export interface OpenedMail extends MailboxLine, RenderedMail {
  from: string;
  headers: Record<string, string>;
}
