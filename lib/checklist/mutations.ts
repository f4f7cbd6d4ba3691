import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { checklistItems, checklistTicks } from "@/db/schema/applications";
import type { addItemInput, removeItemInput, requirementInput } from "@/lib/checklist/schema";
import { localDay } from "@/lib/domain/time/wall-clock";
import { replanReminders } from "@/lib/mails/mutations";
import { type HeldConsortium, holdConsortium, partnerOf } from "@/lib/partners/data";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

/** How many lines may be added to one checklist by hand. */
const MOST = 100;

/** Why a line cannot be ticked: it is not there, or the application itself says when it is done. */
function whyNotTickable({ facts }: HeldConsortium, key: string) {
  const line = facts.requirements.find((one) => one.key === key);
  if (!line) return "no-such-item";
  return line.tickable ? null : "derived-item";
}

type NotTickable = NonNullable<ReturnType<typeof whyNotTickable>>;

/** Notes that a line of the checklist is done: by whom and when. Ticking twice changes nothing. */
export async function tickRequirement({
  ctx,
  input,
}: Verb<z.output<typeof requirementInput>>): Promise<Result<null, NotTickable>> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "checklist.edit");
    const { row, now } = held.opened;
    const reason = whyNotTickable(held, input.requirement);
    if (reason) return refused(reason);
    const ticked = await tx
      .insert(checklistTicks)
      .values({
        applicationId: row.id,
        requirement: input.requirement,
        doneBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        doneAt: now,
      })
      .onConflictDoNothing()
      .returning({ requirement: checklistTicks.requirement });
    if (ticked.length === 0) return ok();
    await audit(tx, ctx, {
      action: "requirement.ticked",
      applicationId: row.id,
      organisationId: row.organisationId,
      subjectId: input.requirement,
    });
    await replanReminders(tx, ctx, row.id);
    return ok();
  });
}

/** Opens a ticked line again. Opening one that is open changes nothing. */
export async function untickRequirement({
  ctx,
  input,
}: Verb<z.output<typeof requirementInput>>): Promise<Result<null, NotTickable>> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "checklist.edit");
    const { row } = held.opened;
    const reason = whyNotTickable(held, input.requirement);
    if (reason) return refused(reason);
    const opened = await tx
      .delete(checklistTicks)
      .where(
        and(
          eq(checklistTicks.applicationId, row.id),
          eq(checklistTicks.requirement, input.requirement),
        ),
      )
      .returning({ requirement: checklistTicks.requirement });
    if (opened.length === 0) return ok();
    await audit(tx, ctx, {
      action: "requirement.unticked",
      applicationId: row.id,
      organisationId: row.organisationId,
      subjectId: input.requirement,
    });
    await replanReminders(tx, ctx, row.id);
    return ok();
  });
}

/** Adds a line by hand: what, owed by whom, until which day, and whether it is indispensable. */
export async function addItem({
  ctx,
  input,
}: Verb<z.output<typeof addItemInput>>): Promise<
  Result<{ itemId: string }, "full" | "past-day" | "after-deadline">
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "checklist.edit");
    const { row, now, deadline, closes } = held.opened;
    const owner = input.owner === "coordinator" ? null : partnerOf(held, input.owner);
    const { zone } = closes;
    if (input.dueOn < localDay(now, zone)) return refused("past-day");
    if (input.dueOn > localDay(deadline, zone)) return refused("after-deadline");
    const added = held.facts.requirements.filter(({ code }) => code === "item");
    if (added.length >= MOST) return refused("full");
    const [item] = await tx
      .insert(checklistItems)
      .values({
        applicationId: row.id,
        title: input.title,
        participationId: owner?.id ?? null,
        dueOn: input.dueOn,
        hard: input.hard,
        createdBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        createdAt: ctx.now,
      })
      .returning({ itemId: checklistItems.id });
    if (!item) throw new Error("the line was not written");
    await audit(tx, ctx, {
      action: "item.added",
      applicationId: row.id,
      organisationId: row.organisationId,
      subjectId: item.itemId,
      details: { title: input.title, owner: owner?.name ?? null, dueOn: input.dueOn },
    });
    await replanReminders(tx, ctx, row.id);
    return ok(item);
  });
}

/** Takes a line away that was added by hand. */
export async function removeItem({
  ctx,
  input,
}: Verb<z.output<typeof removeItemInput>>): Promise<Result<null, "no-such-item">> {
  return inTransaction(ctx, async (tx) => {
    const { opened } = await holdConsortium(tx, ctx, input.applicationId, "checklist.edit");
    const [item] = await tx
      .update(checklistItems)
      .set({ removedAt: ctx.now })
      .where(
        and(
          eq(checklistItems.id, input.itemId),
          eq(checklistItems.applicationId, opened.row.id),
          isNull(checklistItems.removedAt),
        ),
      )
      .returning({ title: checklistItems.title });
    if (!item) return refused("no-such-item");
    await audit(tx, ctx, {
      action: "item.removed",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: input.itemId,
      details: item,
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}
