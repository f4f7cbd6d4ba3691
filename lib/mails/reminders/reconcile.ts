import type { ApplicationFacts } from "@/lib/applications/types";
import type { PlannedReminder } from "@/lib/domain/reminders/types";
import type { Locale } from "@/lib/i18n/locales";
import type { Plan } from "@/lib/mails/reminders/data";
import type { MailReason, MailState, SkipReason } from "@/lib/mails/types";

/** A reminder's row in the ledger, as far as planning looks at it. */
export interface ReminderRow {
  id: string;
  person: string;
  reason: MailReason;
  occurrence: string;
  state: MailState;
  dueAt: Date;
  participationId: string | null;
  recipientName: string;
  locale: Locale;
}

/** What has to change in the ledger so that it says what the plan says. */
export interface Changes {
  insert: PlannedReminder[];
  /** Rows that wait for their moment (again), with what they are to say about it. */
  plan: { id: string; reminder: PlannedReminder }[];
  skip: { id: string; why: SkipReason }[];
}

/** The identity of a reminder within its application. */
export function identity(one: { person: string; reason: string; occurrence: string }): string {
  return `${one.person}\n${one.reason}\n${one.occurrence}`;
}

/** The plan by identity. */
export function byIdentity(reminders: readonly PlannedReminder[]): Map<string, PlannedReminder> {
  return new Map(
    reminders.map((one) => [identity({ ...one, person: one.debtor.person }), one] as const),
  );
}

/**
 * Compares plan and ledger. What lies in the past is never added; what was skipped comes back if it
 * is wanted again and still ahead; what has gone out, or is on its way, stays as it is.
 */
export function reconcile({ facts, reminders }: Plan, rows: readonly ReminderRow[]): Changes {
  const wanted = byIdentity(reminders);
  const changes: Changes = { insert: [], plan: [], skip: [] };
  for (const row of rows) {
    const reminder = wanted.get(identity(row));
    wanted.delete(identity(row));
    if (row.state === "planned" && !reminder)
      changes.skip.push({ id: row.id, why: whyNot(row, facts) });
    if (!reminder) continue;
    const back = row.state === "skipped" && reminder.dueAt > facts.now;
    if (back || (row.state === "planned" && differs(row, reminder)))
      changes.plan.push({ id: row.id, reminder });
  }
  changes.insert = [...wanted.values()].filter(({ dueAt }) => dueAt > facts.now);
  return changes;
}

function differs(row: ReminderRow, { debtor, dueAt }: PlannedReminder): boolean {
  return (
    row.dueAt.getTime() !== dueAt.getTime() ||
    row.locale !== debtor.locale ||
    row.recipientName !== debtor.name ||
    row.participationId !== debtor.participationId
  );
}

/** Why a reminder is no longer in the plan. */
export function whyNot(
  row: Pick<ReminderRow, "person" | "reason" | "occurrence" | "participationId">,
  facts: ApplicationFacts,
): SkipReason {
  if (facts.submission) return "submitted";
  if (facts.now >= facts.deadline) return "deadline-passed";
  const about = facts.participants.find(({ id }) => id === row.participationId);
  if (!about) return "revoked";
  if (about.role === "coordinator")
    return row.person === facts.lead.email ? "nothing-owed" : "superseded";
  switch (about.status) {
    case "prepared":
    case "revoked":
      return "revoked";
    case "declined":
    case "withdrawn":
      return "answered";
    case "confirmed":
      return row.reason === "nudge" || owesNothingElse(about.id, facts)
        ? "answered"
        : "nothing-owed";
    // It has answered, so the question of the invitation is not asked any more.
    case "to-reconfirm":
      return row.reason === "nudge" ? "answered" : "superseded";
    case "invited":
    case "expired":
      return row.reason === "nudge" && row.occurrence.startsWith(`${about.invitation?.id}:`)
        ? "same-day"
        : "superseded";
  }
}

/** Nothing that people are reminded of but its answer was ever asked of this partner. */
function owesNothingElse(participationId: string, { requirements }: ApplicationFacts): boolean {
  return !requirements.some(
    ({ owner, code, hard }) =>
      hard &&
      code !== "answer" &&
      owner.kind === "partner" &&
      owner.participationId === participationId,
  );
}
