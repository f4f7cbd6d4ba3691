import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { applications, submissions } from "@/db/schema/applications";
import { memberships, users } from "@/db/schema/people";
import { lastChange, type OpenApplication, openApplication } from "@/lib/applications/data";
import { deadlineOf, instantIfAny } from "@/lib/applications/deadline";
import {
  type DraftField,
  draftOf,
  fitsCall,
  mergeDraft,
  sameFamily,
  storedOf,
} from "@/lib/applications/draft";
import type {
  applicationInput,
  ClockTarget,
  changeLeadInput,
  markSubmittedInput,
  moveClockInput,
  saveDraftInput,
} from "@/lib/applications/schema";
import type { DraftConflict, DraftSaved } from "@/lib/applications/types";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";
import { playReminders, replanReminders } from "@/lib/mails/mutations";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

const DAY = 24 * 60 * 60 * 1000;
/** How far from the deadline the clock of a practice application may be set. */
const CLOCK_RANGE = { before: 400 * DAY, after: 31 * DAY };

/**
 * Saves a draft field by field, so that two people editing do not overwrite each other: a field
 * that somebody else changed meanwhile is left as it is and reported.
 */
export async function saveDraft({
  ctx,
  input,
}: Verb<z.output<typeof saveDraftInput>>): Promise<
  Result<DraftSaved, "submitted" | "other-year" | "call-over" | "not-in-call">
> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openApplication(tx, ctx, input.applicationId, "application.edit", {
      lock: true,
    });
    if (opened.submitted) return refused("submitted");
    const before = draftOf(opened.row);
    const { write, clashes } = mergeDraft(before, input.base, input.wanted);
    const current = { ...before, ...write };
    const pack = callById(current.callId);
    if (!pack || !sameFamily(pack, opened.pack)) return refused("other-year");
    if (write.callId && opened.row.kind === "real" && isOver(opened, pack))
      return refused("call-over");
    if (!fitsCall(write, pack)) return refused("not-in-call");
    const conflicts: DraftConflict[] = [];
    for (const field of clashes)
      conflicts.push({ field, theirs: before[field], ...(await lastChange(tx, opened, field)) });
    const written = Object.keys(write) as DraftField[];
    if (written.length === 0) return ok({ current, conflicts });
    await tx
      .update(applications)
      .set({
        ...storedOf(current),
        // Whoever chooses another call looks at its rules; saving the rest is no look at them.
        packVersion: write.callId ? pack.version : opened.row.packVersion,
        updatedAt: ctx.now,
      })
      .where(eq(applications.id, opened.row.id));
    await audit(tx, ctx, {
      action: "application.saved",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      details: {
        changes: Object.fromEntries(
          written.map((field) => [field, { from: before[field], to: current[field] }]),
        ),
      },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ current, conflicts });
  });
}

/** Whether choosing this call would move a real application past its deadline. */
function isOver({ row, now, deadline }: OpenApplication, pack: RulePack): boolean {
  return now < deadline && now >= instantOf(deadlineOf(row, pack));
}

/**
 * Sets the clock of a practice or demo application. Forwards, the reminders that fall due in
 * between are played into its mailbox.
 */
export async function moveClock({
  ctx,
  input,
}: Verb<z.output<typeof moveClockInput>>): Promise<
  Result<{ now: string }, "not-practice" | "no-such-moment" | "clock-range">
> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openApplication(tx, ctx, input.applicationId, "clock.move", {
      lock: true,
    });
    if (opened.row.kind === "real") return refused("not-practice");
    const to = momentOf(input.to, opened);
    if (!to) return refused("no-such-moment");
    const ahead = opened.deadline.getTime() - to.getTime();
    if (ahead > CLOCK_RANGE.before || -ahead > CLOCK_RANGE.after) return refused("clock-range");
    await tx
      .update(applications)
      .set({ clockOffset: to.getTime() - ctx.now.getTime(), updatedAt: ctx.now })
      .where(eq(applications.id, opened.row.id));
    await audit(tx, ctx, {
      action: "application.clock-moved",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      details: { from: opened.now.toISOString(), to: to.toISOString() },
    });
    if (to > opened.now) await playReminders(tx, ctx, opened.row.id, opened.now, to);
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ now: to.toISOString() });
  });
}

/** The moment meant; null for wall-clock time that a clock change skips or repeats. */
function momentOf(to: ClockTarget, { deadline, closes }: { deadline: Date; closes: WallClock }) {
  switch (to.kind) {
    case "before":
      return new Date(deadline.getTime() - to.minutes * 60_000);
    case "instant":
      return to.instant;
    case "local":
      return instantIfAny({ local: to.local, zone: closes.zone });
  }
}

/** Makes another person of the coordinating organisation the one whom reminders go to. */
export async function changeLead({
  ctx,
  input,
}: Verb<z.output<typeof changeLeadInput>>): Promise<Result<null, "not-a-member">> {
  return inTransaction(ctx, async (tx) => {
    const { row } = await openApplication(tx, ctx, input.applicationId, "application.edit", {
      lock: true,
    });
    const [member] = await tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(
          eq(memberships.organisationId, row.organisationId),
          eq(memberships.userId, input.userId),
        ),
      );
    if (!member) return refused("not-a-member");
    await tx
      .update(applications)
      .set({ leadId: member.id, updatedAt: ctx.now })
      .where(eq(applications.id, row.id));
    await audit(tx, ctx, {
      action: "application.lead-changed",
      applicationId: row.id,
      organisationId: row.organisationId,
      subjectId: member.id,
      details: { from: row.leadId, to: member.id, name: member.name || member.email },
    });
    await replanReminders(tx, ctx, row.id);
    return ok();
  });
}

/** Removes an application with everything in it; the audit log keeps what happened. */
export async function removeApplication({
  ctx,
  input,
}: Verb<z.output<typeof applicationInput>>): Promise<Result<null, never>> {
  return inTransaction(ctx, async (tx) => {
    const { row } = await openApplication(tx, ctx, input.applicationId, "application.remove", {
      lock: true,
    });
    await tx.delete(applications).where(eq(applications.id, row.id));
    await audit(tx, ctx, {
      action: "application.removed",
      applicationId: row.id,
      organisationId: row.organisationId,
      details: { title: row.title, acronym: row.acronym, callId: row.callId, kind: row.kind },
    });
    return ok();
  });
}

/**
 * Notes that the form was submitted on the EU platform, which closes the reminders.
 * `late` says that the application's clock already stood past the deadline.
 */
export async function markSubmitted({
  ctx,
  input,
}: Verb<z.output<typeof markSubmittedInput>>): Promise<
  Result<{ late: boolean }, "already-submitted">
> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openApplication(tx, ctx, input.applicationId, "application.submit", {
      lock: true,
    });
    if (opened.submitted) return refused("already-submitted");
    await tx.insert(submissions).values({
      applicationId: opened.row.id,
      submissionId: input.submissionId,
      submittedBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      submittedAt: opened.now,
    });
    const late = opened.now > opened.deadline;
    await audit(tx, ctx, {
      action: "application.submitted",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      details: { submissionId: input.submissionId, at: opened.now.toISOString(), late },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ late });
  });
}

/** Opens a submitted application again; the record of the submission stays. */
export async function reopenSubmission({
  ctx,
  input,
}: Verb<z.output<typeof applicationInput>>): Promise<Result<null, "not-submitted">> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openApplication(tx, ctx, input.applicationId, "application.submit", {
      lock: true,
    });
    const [reopened] = await tx
      .update(submissions)
      .set({
        reopenedBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        reopenedAt: opened.now,
      })
      .where(and(eq(submissions.applicationId, opened.row.id), isNull(submissions.reopenedAt)))
      .returning({ submissionId: submissions.submissionId });
    if (!reopened) return refused("not-submitted");
    await audit(tx, ctx, {
      action: "application.reopened",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      details: reopened,
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}
