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

/** What each template is given. Never a token: links are made when the mail is rendered. */
export interface TemplateParams {
  "sign-in": { requestId: string };
  join: { organisationId: string; organisationName: string; inviterName: string };
  invitation: { invitationId: string };
  "answer-partner": { invitationId: string };
  "answer-coordinator": { invitationId: string };
  /** `requirements` are keys; `invitationId` when the partner can still answer. */
  reminder: { requirements: readonly string[]; invitationId: string | null };
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

/** A line of the Mail page. */
export interface MailLine {
  id: string;
  reason: MailReason;
  occurrence: string;
  recipientName: string;
  person: string;
  participationId: string | null;
  state: MailState;
  stateReason: string | null;
  dueAt: Date;
  sentAt: Date | null;
  subject: string | null;
}
