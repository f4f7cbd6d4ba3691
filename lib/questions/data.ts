import { and, desc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { questions } from "@/db/schema/applications";
import { users } from "@/db/schema/people";
import { openApplication } from "@/lib/applications/data";
import { linkActor } from "@/lib/invitations/data";
import type { Question } from "@/lib/questions/types";
import type { Ctx } from "@/lib/server/context";

/**
 * The questions of one partner, newest first, for those who may answer them.
 * @throws AppError "not-found"
 */
export async function questionsOfPartner(
  ctx: Ctx,
  applicationId: string,
  participationId: string,
): Promise<Question[]> {
  const { row } = await openApplication(ctx.db, ctx, applicationId, "questions.answer");
  return questionsOf(ctx.db, { applicationId: row.id, participationId });
}

/** The questions of the place that a link opens, newest first; none for a link we never made. */
export async function questionsBehind(db: Db | Tx, token: string): Promise<Question[]> {
  const link = await linkActor(db, token);
  return link ? questionsOf(db, link) : [];
}

async function questionsOf(
  db: Db | Tx,
  { applicationId, participationId }: { applicationId: string; participationId: string },
): Promise<Question[]> {
  const rows = await db
    .select({
      question: questions,
      by: sql<string | null>`coalesce(nullif(${users.name}, ''), ${users.email})`,
    })
    .from(questions)
    .leftJoin(users, eq(users.id, questions.answeredBy))
    .where(
      and(
        eq(questions.applicationId, applicationId),
        eq(questions.participationId, participationId),
      ),
    )
    .orderBy(desc(questions.askedAt), questions.id);
  return rows.map(({ question: { id, text, askedBy, locale, askedAt, ...given }, by }) => ({
    ...{ id, text, askedBy, locale, askedAt },
    answer:
      given.answer !== null && given.answeredAt
        ? { text: given.answer, by, at: given.answeredAt }
        : null,
  }));
}
