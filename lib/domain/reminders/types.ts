/** Days before the deadline at which everyone who owes a hard item is reminded, at 09:00 local. */
export const DEADLINE_DAYS = [30, 14, 7, 3, 1] as const;
/** Hours before the deadline at which coordinators get the last call. */
export const LAST_CALL_HOURS = 3;
/** Days after the invitation at which a silent partner is nudged, at 09:00 local. */
export const NUDGE_DAYS = [4, 9, 14] as const;
/** Local hour of day at which reminders go out. */
export const REMINDER_HOUR = 9;

/** A person who may be reminded, with what that person owes right now. */
export interface Debtor {
  /** Canonical mail address: the identity of the person in the ledger. */
  person: string;
  name: string;
  kind: "coordinator" | "partner";
  participationId: string | null;
  userId: string | null;
  locale: "en" | "lv";
  /** IANA zone in which 09:00 is meant. */
  zone: string;
  /** Keys of the hard requirements still open. Empty: nothing is owed, nothing is sent. */
  owes: readonly string[];
  /** When the open invitation was first sent; only for partners who have not answered. */
  invitedAt: Date | null;
  /** Its newest invitation, whose link its mails carry: part of the identity of its nudges. */
  invitationId: string | null;
}

export type ReminderReason = "deadline" | "last-call" | "nudge";

/** One reminder that should go out, unique by (application, person, reason, occurrence). */
export interface PlannedReminder {
  debtor: Debtor;
  reason: ReminderReason;
  /** `30d`, `3h`, `<invitation id>:4d`: what is planned again is recognised by it. */
  occurrence: string;
  dueAt: Date;
  /** From this moment it is no longer worth sending (the next one of its kind, or the deadline). */
  uselessFrom: Date;
}
