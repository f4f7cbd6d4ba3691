import type { DeliveryKind } from "@/lib/domain/delivery/types";
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
  | "reconfirm" // to a partner: what it confirmed has changed
  | "bounced" // to the coordinator: a mail to a partner did not arrive
  | "handed-on" // to the coordinator: a colleague is asked instead
  | "question" // to the coordinator
  | "question-answer" // to the partner
  | "removed" // to a partner that was taken out
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
  | "expired"
  | "restored" // a partner that was taken out is in again
  | "suppressed" // the address takes no mail, or its owner wants none
  | "unsubscribed"; // its owner wants no reminders of this application

/**
 * What stands in a mail's `stateReason`: why it was skipped; `unclear` while a request went out
 * whose answer never came; `refused` by the mail service for good; `gave-up` after 20 hours;
 * `conflict` when the mail service holds other content under the same key; `recipient-limit` while
 * it waits because its address got enough mails for one day.
 */
export type StateReason =
  | SkipReason
  | "unclear"
  | "refused"
  | "gave-up"
  | "conflict"
  | "recipient-limit";

/** What each template is given. Never a token: links are made when the mail is sent. */
export interface TemplateParams {
  "sign-in": { requestId: string };
  join: { organisationId: string; organisationName: string; inviterName: string };
  /** `word`: what whoever handed the invitation on tells the colleague. */
  invitation: { invitationId: string; word?: string };
  /** Without an answer's id: of the first one that came through the invitation. */
  "answer-partner": { invitationId: string; answerId?: string };
  "answer-coordinator": { invitationId: string; answerId?: string };
  /** What the consortium lost, as it was at that moment. */
  withdrawn: {
    invitationId: string;
    answerId: string;
    loss: {
      effect: "critical" | "worse" | "country" | "safe";
      eligibleBefore: boolean;
      eligibleAfter: boolean;
    };
  };
  /** The invitation whose link the mail carries. */
  reconfirm: { invitationId: string };
  /** The mail that did not arrive. */
  bounced: { mailId: string };
  /** Who is asked now, and who handed it on; `by` is empty when it was taken back. */
  "handed-on": { invitationId: string; to: { name: string; email: string }; by: string };
  question: { questionId: string };
  /** The invitation is the one whose link the mail carries. */
  "question-answer": { questionId: string; invitationId: string };
  /** `confirmed`: it had confirmed; otherwise it was asked and had not answered. */
  removed: { participationId: string; confirmed: boolean };
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
  /** Where an answer to the mail goes, if not to us: one address. */
  replyTo?: string;
  attachments?: readonly NewAttachment[];
}

/** A file that goes with a mail. Names differ within one mail. */
export interface NewAttachment {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** A file of a mail, as a mailbox page lists it. */
export interface AttachmentLine {
  name: string;
  mediaType: string;
  bytes: number;
  /** The address of its download. */
  href: string;
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
  /** What the provider told since, with its short code. */
  delivery: DeliveryKind | null;
  deliveryReason: string | null;
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
  /** Where answers go; null: to the sender. */
  replyTo: string | null;
  headers: Record<string, string>;
  attachments: readonly AttachmentLine[];
}
