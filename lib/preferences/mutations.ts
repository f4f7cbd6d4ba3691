import { eq } from "drizzle-orm";
import { applications } from "@/db/schema/applications";
import { users } from "@/db/schema/people";
import { replanReminders } from "@/lib/mails/mutations";
import type { LanguageInput, ProfileInput } from "@/lib/preferences/schema";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import { ok, type Result } from "@/lib/server/result";

/**
 * Changes the language of who asks. A signed-in person's choice is kept, so that mails and other
 * devices follow; for everyone else the cookie that the action sets is all there is.
 */
export async function chooseLanguage({
  ctx,
  input,
}: Verb<LanguageInput>): Promise<Result<null, never>> {
  const { actor } = ctx;
  if (actor.kind !== "user") return ok();
  return inTransaction(ctx, async (tx) => {
    await tx.update(users).set(input).where(eq(users.id, actor.userId));
    await audit(tx, ctx, { action: "profile.language", subjectId: actor.userId, details: input });
    return ok();
  });
}

/**
 * Changes the name, language and time zone of the signed-in person, and nobody else's. Reminders go
 * out at 09:00 of that zone, so what the person leads is planned anew.
 */
export async function updateProfile({
  ctx,
  input,
}: Verb<ProfileInput>): Promise<Result<null, never>> {
  const { actor } = ctx;
  if (actor.kind !== "user") throw new AppError("signed-out");
  return inTransaction(ctx, async (tx) => {
    const changed = await tx
      .update(users)
      .set(input)
      .where(eq(users.id, actor.userId))
      .returning({ id: users.id });
    if (changed.length === 0) throw new AppError("signed-out");
    const led = await tx
      .select({ id: applications.id })
      .from(applications)
      .where(eq(applications.leadId, actor.userId));
    for (const { id } of led) await replanReminders(tx, ctx, id);
    await audit(tx, ctx, { action: "profile.updated", subjectId: actor.userId, details: input });
    return ok();
  });
}
