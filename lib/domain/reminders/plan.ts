import {
  DEADLINE_DAYS,
  type Debtor,
  LAST_CALL_HOURS,
  NUDGE_DAYS,
  type PlannedReminder,
  REMINDER_HOUR,
  type ReminderReason,
} from "@/lib/domain/reminders/types";
import { addDays, atLocalHour, localDay } from "@/lib/domain/time/wall-clock";

const HOUR = 60 * 60 * 1000;

/**
 * Every reminder that who owes what now calls for, earliest first: also those whose moment has
 * passed, which `dueNow` sorts out. Nobody who owes nothing is in it, nothing falls on or after
 * the deadline, and after submission there is none. The same debts give the same plan.
 *
 * A caller that keeps the plan as rows adds rows only for what lies ahead (`dueAt` after now), so
 * that who comes late is not sent what was due before; rows that stand already stay as long as
 * their reminder is in the plan.
 */
export function planReminders({
  deadline,
  zoneOfCall,
  debtors,
  submitted,
}: {
  deadline: Date;
  /** IANA zone whose calendar the days before the deadline are counted on. */
  zoneOfCall: string;
  debtors: readonly Debtor[];
  submitted: boolean;
}): PlannedReminder[] {
  if (submitted) return [];
  const owing = debtors.filter(({ owes }) => owes.length > 0);
  const people = mergePeople(owing);
  const deadlineDay = localDay(deadline, zoneOfCall);

  const deadlines = people.flatMap((debtor) => {
    const moments = DEADLINE_DAYS.map((days) => ({
      occurrence: `${days}d`,
      dueAt: atLocalHour(addDays(deadlineDay, -days), REMINDER_HOUR, debtor.zone),
    }));
    // A partner invited later than that was not yet part of it.
    return series(debtor, "deadline", moments, deadline).filter(
      ({ dueAt }) => !debtor.invitedAt || dueAt > debtor.invitedAt,
    );
  });
  const lastCalls = people
    .filter(({ kind }) => kind === "coordinator")
    .flatMap((debtor) => {
      const dueAt = new Date(deadline.getTime() - LAST_CALL_HOURS * HOUR);
      const moments = [{ occurrence: `${LAST_CALL_HOURS}h`, dueAt }];
      return series(debtor, "last-call", moments, deadline);
    });
  const busyDays = new Set(deadlines.map(({ debtor, dueAt }) => dayKey(debtor, dueAt)));
  const nudges = owing.flatMap((debtor) => {
    const { invitedAt, invitationId, zone } = debtor;
    if (!invitedAt || !invitationId) return [];
    const moments = NUDGE_DAYS.map((days) => ({
      occurrence: `${invitationId}:${days}d`,
      dueAt: atLocalHour(addDays(localDay(invitedAt, zone), days), REMINDER_HOUR, zone),
    }));
    // One mail a day is enough: the deadline reminder asks for the answer as well.
    return series(debtor, "nudge", moments, deadline).filter(
      ({ dueAt }) => !busyDays.has(dayKey(debtor, dueAt)),
    );
  });
  return [...deadlines, ...lastCalls, ...nudges].sort(
    (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (identity(a) < identity(b) ? -1 : 1),
  );
}

/**
 * What to do with reminders whose moment has come, for instance while the worker was down: each is
 * sent as long as the next of its kind is not due, so that one person gets one of a reason at most.
 */
export function dueNow<T extends Pick<PlannedReminder, "dueAt" | "uselessFrom">>(
  planned: readonly T[],
  now: Date,
): { send: T[]; superseded: T[] } {
  const due = planned.filter(({ dueAt }) => dueAt <= now);
  return {
    send: due.filter(({ uselessFrom }) => now < uselessFrom),
    superseded: due.filter(({ uselessFrom }) => now >= uselessFrom),
  };
}

/** Reminders of one reason to one person: each is useless once the next is due, or with the deadline. */
function series(
  debtor: Debtor,
  reason: ReminderReason,
  moments: readonly { occurrence: string; dueAt: Date }[],
  deadline: Date,
): PlannedReminder[] {
  const before = moments.filter(({ dueAt }) => dueAt < deadline);
  return before.map(({ occurrence, dueAt }, index) => ({
    debtor,
    reason,
    occurrence,
    dueAt,
    uselessFrom: before[index + 1]?.dueAt ?? deadline,
  }));
}

/** One person who owes for several organisations gets one reminder that names everything. */
function mergePeople(debtors: readonly Debtor[]): Debtor[] {
  const people = new Map<string, Debtor>();
  // Coordinators first, as it happens by the alphabet too.
  const place = ({ kind, participationId }: Debtor) => `${kind} ${participationId}`;
  const inLine = debtors.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  for (const debtor of inLine) {
    const known = people.get(debtor.person);
    people.set(debtor.person, known ? merged(known, debtor) : debtor);
  }
  return [...people.values()];
}

/** Has part in it since the earliest of the invitations; a coordinator always had. */
function merged(known: Debtor, other: Debtor): Debtor {
  const invitedAt =
    known.invitedAt && other.invitedAt && other.invitedAt < known.invitedAt
      ? other.invitedAt
      : known.invitedAt;
  return { ...known, invitedAt, owes: [...new Set([...known.owes, ...other.owes])] };
}

const dayKey = ({ person, zone }: Debtor, instant: Date) => `${person} ${localDay(instant, zone)}`;

const identity = ({ debtor, reason, occurrence }: PlannedReminder) =>
  `${debtor.person} ${reason} ${occurrence}`;
