import { and, eq, inArray, isNull, lt, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications, invitations } from "@/db/schema/applications";
import { mailAttachments, mails } from "@/db/schema/mails";
import { expiryOf } from "@/lib/domain/invitations/status";
import { dueNow } from "@/lib/domain/reminders/plan";
import type { PlannedReminder } from "@/lib/domain/reminders/types";
import { wake } from "@/lib/jobs/queue";
import { type Plan, readPlan } from "@/lib/mails/reminders/data";
import { linksIn } from "@/lib/mails/reminders/debtors";
import { identity, type ReminderRow, reconcile } from "@/lib/mails/reminders/reconcile";
import type { NewMail, SkipReason } from "@/lib/mails/types";
import { applicationNow } from "@/lib/server/clock";
import type { Ctx } from "@/lib/server/context";

/** Every change of a row moves it, so that pages which watch the application see it. */
const touched = { updatedAt: sql`now()` };

/** It becomes a header: no second address, no line break, no name. */
const oneAddress = /^[^\s<>()[\]:;,"\\@]+@[a-z0-9.-]+$/i;

/**
 * Writes a mail into the ledger and wakes a worker, inside the caller's transaction: rolled back,
 * nothing is sent. The same mail (application, person, reason, occurrence) is written once only.
 * Its attachments are kept as they are now: every try sends these very bytes.
 */
export async function queueMail(tx: Tx, ctx: Ctx, mail: NewMail): Promise<void> {
  const { attachments = [], replyTo, ...row } = mail;
  const application = mail.applicationId ? await clockOf(tx, mail.applicationId) : null;
  const [written] = await tx
    .insert(mails)
    .values({
      ...row,
      replyTo: replyTo && oneAddress.test(replyTo) ? replyTo : null,
      channel: channelOf(application),
      state: "queued",
      dueAt: application ? applicationNow(ctx.now, application) : ctx.now,
      releaseAt: ctx.now,
      params: { ...mail.params },
    })
    .onConflictDoNothing()
    .returning({ id: mails.id });
  if (!written) return;
  if (attachments.length > 0)
    await tx
      .insert(mailAttachments)
      .values(attachments.map((attachment) => ({ ...attachment, mailId: written.id })));
  await wake(tx, "mail");
}

/**
 * Brings the application's planned reminders in line with who owes what. Call it last in every
 * transaction that may change that: it holds the application, so that of two changes at once the
 * later one plans with both.
 */
export async function replanReminders(tx: Tx, ctx: Ctx, applicationId: string): Promise<void> {
  await hold(tx, applicationId);
  const plan = await readPlan(tx, applicationId, ctx.now);
  if (plan) await apply(tx, plan, ctx.now);
}

/**
 * Releases the reminders whose moment has come, after planning anew: of several that piled up for
 * one person and reason only the latest, and none once the deadline has passed.
 */
export async function releaseReminders(tx: Tx, ctx: Ctx, applicationId: string): Promise<void> {
  await hold(tx, applicationId);
  const plan = await readPlan(tx, applicationId, ctx.now);
  if (!plan) return;
  await apply(tx, plan, ctx.now);
  const { now, deadline } = plan.facts;
  const rows = new Map(
    (await reminderRows(tx, applicationId))
      .filter(({ state, dueAt }) => state === "planned" && dueAt <= now)
      .map((row) => [identity(row), row.id] as const),
  );
  const waiting = plan.reminders.flatMap((reminder) => {
    const id = rows.get(identity({ ...reminder, person: reminder.debtor.person }));
    return id ? [{ ...reminder, id }] : [];
  });
  const { send, superseded } = dueNow(waiting, now);
  await skip(tx, superseded, now >= deadline ? "deadline-passed" : "superseded");
  await release(
    tx,
    plan,
    send.map((reminder) => ({ ...reminder, at: now })),
  );
}

/**
 * Practice: releases every reminder that falls due after `from`, up to and including `to`, as if
 * that time had gone by, each dated with its own moment. What was sent before is not sent again.
 * The clock must have been moved already; the caller plans the rest with `replanReminders`.
 * @param from both in the application's time.
 */
export async function playReminders(
  tx: Tx,
  ctx: Ctx,
  applicationId: string,
  from: Date,
  to: Date,
): Promise<void> {
  await hold(tx, applicationId);
  const plan = await readPlan(tx, applicationId, ctx.now);
  if (!plan) return;
  const due = plan.reminders.filter(({ dueAt }) => dueAt > from && dueAt <= to);
  await insertPlanned(tx, plan, due, ctx.now);
  const rows = new Map(
    (await reminderRows(tx, applicationId))
      .filter(({ state }) => state === "planned" || state === "skipped")
      .map((row) => [identity(row), row] as const),
  );
  const released = due.flatMap((reminder) => {
    const row = rows.get(identity({ ...reminder, person: reminder.debtor.person }));
    return row ? [{ ...reminder, id: row.id, at: reminder.dueAt }] : [];
  });
  await release(tx, plan, released);
}

const reminderReasons = ["deadline", "last-call", "nudge"] as const;

async function clockOf(tx: Tx, applicationId: string) {
  const [application] = await tx
    .select({ kind: applications.kind, clockOffset: applications.clockOffset })
    .from(applications)
    .where(eq(applications.id, applicationId));
  return application ?? null;
}

/** Mails of exercises never leave the house. */
function channelOf(application: { kind: string } | null): "inbox" | "practice" {
  return application && application.kind !== "real" ? "practice" : "inbox";
}

/** One after another: whoever plans waits for whoever changes the application. */
async function hold(tx: Tx, applicationId: string): Promise<void> {
  await tx
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.id, applicationId))
    .for("no key update");
}

async function reminderRows(tx: Tx, applicationId: string): Promise<ReminderRow[]> {
  return tx
    .select({
      id: mails.id,
      person: mails.person,
      reason: sql<ReminderRow["reason"]>`${mails.reason}`,
      occurrence: mails.occurrence,
      state: mails.state,
      dueAt: mails.dueAt,
      participationId: mails.participationId,
      recipientName: mails.recipientName,
      locale: mails.locale,
    })
    .from(mails)
    .where(
      and(eq(mails.applicationId, applicationId), inArray(mails.reason, [...reminderReasons])),
    );
}

async function apply(tx: Tx, plan: Plan, now: Date): Promise<void> {
  const changes = reconcile(plan, await reminderRows(tx, plan.facts.id));
  await insertPlanned(tx, plan, changes.insert, now);
  for (const { id, reminder } of changes.plan)
    await tx
      .update(mails)
      .set({ ...columnsOf(plan, reminder), state: "planned", stateReason: null, ...touched })
      .where(eq(mails.id, id));
  const why = Map.groupBy(changes.skip, (one) => one.why);
  for (const [reason, rows] of why) await skip(tx, rows, reason);
  await shiftReleases(tx, plan);
}

async function insertPlanned(
  tx: Tx,
  plan: Plan,
  reminders: readonly PlannedReminder[],
  now: Date,
): Promise<void> {
  if (reminders.length === 0) return;
  await tx
    .insert(mails)
    .values(
      reminders.map((reminder) => ({
        applicationId: plan.facts.id,
        person: reminder.debtor.person,
        reason: reminder.reason,
        occurrence: reminder.occurrence,
        channel: channelOf(plan.facts),
        state: "planned" as const,
        template: "reminder",
        params: { requirements: [], invitationIds: [] },
        createdAt: now,
        ...columnsOf(plan, reminder),
      })),
    )
    .onConflictDoNothing();
}

function columnsOf({ facts }: Plan, { debtor, dueAt }: PlannedReminder) {
  return {
    recipientName: debtor.name,
    userId: debtor.userId,
    participationId: debtor.participationId,
    locale: debtor.locale,
    dueAt,
    releaseAt: new Date(dueAt.getTime() - facts.clockOffset),
  };
}

/** After the practice clock was moved, what waits is due at another moment of the server's clock. */
async function shiftReleases(tx: Tx, { facts }: Plan): Promise<void> {
  const releaseAt = sql`${mails.dueAt} - ${`${facts.clockOffset} milliseconds`}::interval`;
  await tx
    .update(mails)
    .set({ releaseAt, ...touched })
    .where(
      and(
        eq(mails.applicationId, facts.id),
        eq(mails.state, "planned"),
        ne(mails.releaseAt, releaseAt),
      ),
    );
}

async function skip(tx: Tx, rows: readonly { id: string }[], why: SkipReason): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .update(mails)
    .set({ state: "skipped", stateReason: why, ...touched })
    .where(
      inArray(
        mails.id,
        rows.map(({ id }) => id),
      ),
    );
}

interface Released extends PlannedReminder {
  /** Of the row. */
  id: string;
  /** The moment at which it goes out, in the application's time. */
  at: Date;
}

/** Hands rows to the senders. The links in them work for their full time again from then on. */
async function release(tx: Tx, plan: Plan, rows: readonly Released[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .update(mails)
    .set({ state: "queued", stateReason: null, nextAttemptAt: null, ...touched })
    .where(
      inArray(
        mails.id,
        rows.map(({ id }) => id),
      ),
    );
  const carried = new Map<string, Date>();
  for (const row of rows.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    for (const invitationId of linksIn(row, plan.debtors)) carried.set(invitationId, row.at);
  for (const [invitationId, last] of carried)
    await renew(tx, invitationId, expiryOf(last, plan.facts.deadline));
  await wake(tx, "mail");
}

/** An invitation that still waits works at least until then; an answered one needs no longer. */
async function renew(tx: Tx, invitationId: string, expiresAt: Date): Promise<void> {
  await tx
    .update(invitations)
    .set({ expiresAt })
    .where(
      and(
        eq(invitations.id, invitationId),
        isNull(invitations.answeredAt),
        lt(invitations.expiresAt, expiresAt),
      ),
    );
}
