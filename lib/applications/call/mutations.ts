import { eq } from "drizzle-orm";
import type { z } from "zod";
import { applications } from "@/db/schema/applications";
import { readDeadline } from "@/lib/applications/call/entered";
import { openApplication } from "@/lib/applications/data";
import type {
  acknowledgeRulesInput,
  applicationInput,
  setDeadlineInput,
} from "@/lib/applications/schema";
import type { Said } from "@/lib/forms/state";
import { replanReminders } from "@/lib/mails/mutations";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

/**
 * Gives an application another deadline than that of its call, because an agency moved it or
 * because the call's is not known: what every reminder and every date is counted from.
 */
export async function setDeadline({
  ctx,
  input,
}: Verb<z.output<typeof setDeadlineInput>>): Promise<
  Result<null, "submitted" | "deadline-wrong", Record<string, Said>>
> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openApplication(tx, ctx, input.applicationId, "application.edit", {
      lock: true,
    });
    const { row, pack, closes } = opened;
    if (opened.submitted) return refused("submitted");
    const asksReason = pack.deadline !== null;
    const entered = readDeadline(input, { now: opened.now, asksReason });
    if ("wrong" in entered) return refused("deadline-wrong", entered.wrong);
    const { wall, reason, source } = entered;
    await tx
      .update(applications)
      .set({
        deadlineLocal: wall.local,
        deadlineZone: wall.zone,
        deadlineReason: reason,
        deadlineSource: source,
        updatedAt: ctx.now,
      })
      .where(eq(applications.id, row.id));
    await audit(tx, ctx, {
      action: "application.deadline-set",
      applicationId: row.id,
      organisationId: row.organisationId,
      details: { from: closes, to: wall, reason, source },
    });
    await replanReminders(tx, ctx, row.id);
    return ok();
  });
}

/** Goes back to the deadline of the call. */
export async function resetDeadline({
  ctx,
  input,
}: Verb<z.output<typeof applicationInput>>): Promise<
  Result<null, "submitted" | "nothing-to-reset">
> {
  return inTransaction(ctx, async (tx) => {
    const { row, pack, closes, submitted } = await openApplication(
      tx,
      ctx,
      input.applicationId,
      "application.edit",
      { lock: true },
    );
    if (submitted) return refused("submitted");
    if (!pack.deadline || !row.deadlineLocal) return refused("nothing-to-reset");
    await tx
      .update(applications)
      .set({
        deadlineLocal: null,
        deadlineZone: null,
        deadlineReason: "",
        deadlineSource: "",
        updatedAt: ctx.now,
      })
      .where(eq(applications.id, row.id));
    await audit(tx, ctx, {
      action: "application.deadline-reset",
      applicationId: row.id,
      organisationId: row.organisationId,
      details: { from: closes, to: pack.deadline.value },
    });
    await replanReminders(tx, ctx, row.id);
    return ok();
  });
}

/**
 * Notes that its people have looked at the newest version of the call's rules. Judging always uses
 * the newest; only the note about it goes away.
 */
export async function acknowledgeRules({
  ctx,
  input,
}: Verb<z.output<typeof acknowledgeRulesInput>>): Promise<Result<null, "rules-changed">> {
  return inTransaction(ctx, async (tx) => {
    const { row, pack } = await openApplication(tx, ctx, input.applicationId, "application.edit", {
      lock: true,
    });
    if (input.version !== pack.version) return refused("rules-changed");
    if (row.packVersion >= pack.version) return ok();
    await tx
      .update(applications)
      .set({ packVersion: pack.version, updatedAt: ctx.now })
      .where(eq(applications.id, row.id));
    await audit(tx, ctx, {
      action: "application.rules-seen",
      applicationId: row.id,
      organisationId: row.organisationId,
      details: { from: row.packVersion, to: pack.version },
    });
    return ok();
  });
}
