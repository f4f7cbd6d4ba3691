import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { answers, auditLog, participations } from "@/db/schema/applications";
import { openApplication, readFacts } from "@/lib/applications/data";
import { verifyChain } from "@/lib/consent/chain";
import { standingConsent } from "@/lib/consent/standing";
import type { ChainState, StandingConsent } from "@/lib/consent/types";
import type { HashedRecord } from "@/lib/domain/consent/types";
import { id } from "@/lib/forms/fields";
import { askedOf } from "@/lib/invitations/data";
import { readPlace } from "@/lib/place/data";
import type { Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

/**
 * Reads the chain of an application's answers and what the audit log noted of it, and checks one
 * against the other. Answers from before there was a chain are in neither.
 */
export async function chainOf(db: Db | Tx, applicationId: string): Promise<ChainState> {
  const records = await db
    .select()
    .from(answers)
    .where(and(eq(answers.applicationId, applicationId), isNotNull(answers.seq)))
    .orderBy(asc(answers.seq));
  const notes = await db
    .select({
      seq: sql<number>`(${auditLog.details} ->> 'seq')::int`,
      hash: sql<string>`${auditLog.details} ->> 'hash'`,
    })
    .from(auditLog)
    .where(and(eq(auditLog.applicationId, applicationId), sql`${auditLog.details} ? 'answerId'`));
  const broken = verifyChain(records, new Map(notes.map(({ seq, hash }) => [seq, hash])));
  return broken ? { state: "broken", ...broken } : { state: "whole", records: records.length };
}

/**
 * One recorded answer as it is, for the coordinator and for the organisation that gave it.
 * @throws AppError "not-found"
 */
export async function recordFor(ctx: Ctx, answerId: string): Promise<HashedRecord> {
  if (!id().safeParse(answerId).success) throw notFound();
  const [found] = await ctx.db
    .select({ answer: answers, applicationId: participations.applicationId })
    .from(answers)
    .innerJoin(participations, eq(participations.id, answers.participationId))
    .where(eq(answers.id, answerId));
  if (!found) throw notFound();
  const permission = ctx.actor.kind === "link" ? "place.keep" : "application.view";
  const { relation, own } = await openApplication(ctx.db, ctx, found.applicationId, permission);
  const { answer } = found;
  if (relation !== "coordinator" && !own.includes(answer.participationId)) throw notFound();
  return answer;
}

/**
 * The consent of a place that nobody took back, for whoever keeps the place; null: none stands.
 * @throws AppError "not-found"
 */
export async function standingOf(
  ctx: Ctx,
  named: { applicationId?: string; participationId?: string },
): Promise<StandingConsent | null> {
  const { applicationId, partner } = await readPlace(ctx, named);
  const facts = await readFacts(ctx.db, applicationId, ctx.now);
  return facts && standingConsent(askedOf(partner, facts), partner, facts);
}
