import { and, eq, lte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { jobCtx } from "@/lib/jobs/clock";
import { releaseReminders } from "@/lib/mails/mutations";
import { inTransaction } from "@/lib/server/context";
import { logger } from "@/lib/server/logger";

/**
 * Releases every reminder whose moment has come, one application after another. Safe to run twice,
 * late, and on several workers at once: each application is held while its reminders are decided.
 */
export async function sweepReminders(db: Db): Promise<void> {
  const ctx = await jobCtx(db, "reminders");
  const due = await db
    .selectDistinct({ applicationId: mails.applicationId })
    .from(mails)
    .where(and(eq(mails.state, "planned"), lte(mails.releaseAt, ctx.now)));
  for (const { applicationId } of due) {
    if (!applicationId) continue;
    try {
      await inTransaction(ctx, (tx) => releaseReminders(tx, ctx, applicationId));
    } catch (error) {
      // The others are not to wait for it; the next sweep tries again.
      logger.error({ error, applicationId }, "could not release the reminders of an application");
    }
  }
}
