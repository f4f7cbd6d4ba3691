import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { submissions } from "@/db/schema/applications";
import { users } from "@/db/schema/people";
import { openApplication } from "@/lib/applications/data";
import type { SubmissionRecord } from "@/lib/applications/submissions/types";
import type { Ctx } from "@/lib/server/context";

/**
 * Every submission of an application in the actor's reach, newest first.
 * @throws AppError "not-found"
 */
export async function listSubmissions(
  ctx: Ctx,
  applicationId: string,
): Promise<SubmissionRecord[]> {
  const { row } = await openApplication(ctx.db, ctx, applicationId, "application.view");
  const submitter = alias(users, "submitter");
  const reopener = alias(users, "reopener");
  const rows = await ctx.db
    .select({
      submissionId: submissions.submissionId,
      by: sql<string | null>`coalesce(nullif(${submitter.name}, ''), ${submitter.email})`,
      at: submissions.submittedAt,
      reopenedBy: sql<string | null>`coalesce(nullif(${reopener.name}, ''), ${reopener.email})`,
      reopenedAt: submissions.reopenedAt,
    })
    .from(submissions)
    .leftJoin(submitter, eq(submitter.id, submissions.submittedBy))
    .leftJoin(reopener, eq(reopener.id, submissions.reopenedBy))
    .where(eq(submissions.applicationId, row.id))
    .orderBy(desc(submissions.submittedAt));
  return rows.map(({ reopenedBy, reopenedAt, ...record }) => ({
    ...record,
    reopened: reopenedAt && { by: reopenedBy, at: reopenedAt },
  }));
}
