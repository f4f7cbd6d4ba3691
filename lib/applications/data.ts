import { and, desc, eq, exists, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { applications, auditLog, participations, submissions } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { memberships, organisations } from "@/db/schema/people";
import { deadlineOf } from "@/lib/applications/deadline";
import { deriveFacts, known, seenBy, summarise } from "@/lib/applications/derive";
import type { DraftField } from "@/lib/applications/draft";
import { participantOf, readHeads, readParticipants } from "@/lib/applications/stored/data";
import type {
  ApplicationFacts,
  ApplicationSummary,
  ApplicationView,
} from "@/lib/applications/types";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import { may } from "@/lib/domain/permissions/permissions";
import type { ApplicationPermission, Relation } from "@/lib/domain/permissions/types";
import { instantOf } from "@/lib/domain/time/wall-clock";
import { id as idField } from "@/lib/forms/fields";
import { applicationNow } from "@/lib/server/clock";
import type { Actor, Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

export type ApplicationRow = typeof applications.$inferSelect;

/** An application that the actor reaches, with what every verb needs to decide. */
export interface OpenApplication {
  row: ApplicationRow;
  relation: Relation;
  /** Participations of the actor's own organisations (of a link: its one). */
  own: readonly string[];
  pack: RulePack;
  /** The application's own now, and its deadline as an instant and as its wall clock shows it. */
  now: Date;
  deadline: Date;
  closes: WallClock;
  submitted: boolean;
}

/**
 * The one way in to an application: selects inside what the actor reaches and checks the
 * permission. What cannot be reached, or may not be done, does not exist.
 * @param options.lock holds the application for this transaction: changes of one application
 *   happen one after another.
 * @throws AppError "not-found"
 */
export async function openApplication(
  db: Db | Tx,
  ctx: Ctx,
  applicationId: string,
  permission: ApplicationPermission,
  options: { lock?: boolean } = {},
): Promise<OpenApplication> {
  const reach = reachOf(db, ctx.actor);
  if (!reach || !idField().safeParse(applicationId).success) throw notFound();
  const inReach = and(eq(applications.id, applicationId), or(reach.coordinates, exists(reach.own)));
  // Two statements: one that had to wait for the lock would still see the time before the wait.
  if (options.lock)
    await db
      .select({ id: applications.id })
      .from(applications)
      .where(inReach)
      // Rows that only point here (mails, jobs) may still be written meanwhile.
      .for("no key update");
  const [found] = await db
    .select({
      row: applications,
      coordinates: reach.coordinates,
      own: sql<string[]>`array(${reach.own})`,
      submitted: sql<boolean>`${exists(openSubmission(db))}`,
    })
    .from(applications)
    // With a join, Drizzle names the table of every column: the conditions above need that.
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(inReach);
  if (!found) throw notFound();
  const relation = relationOf(ctx.actor, found);
  if (!may(relation, permission)) throw notFound();
  const { row, own, submitted } = found;
  return { row, own, submitted, relation, ...momentOf(row, ctx.now) };
}

interface Place {
  coordinates: boolean;
  own: readonly string[];
}

function relationOf(actor: Actor, { coordinates, own }: Place): Relation {
  if (coordinates) return "coordinator";
  if (own.length === 0) return "none";
  return actor.kind === "link" ? "invitee" : "partner";
}

function momentOf(row: ApplicationRow, now: Date) {
  const pack = known(callById(row.callId), row.callId);
  const closes = deadlineOf(row, pack);
  return { pack, closes, now: applicationNow(now, row), deadline: instantOf(closes) };
}

/** What an actor reaches, as conditions on `applications`; null for those who reach nothing. */
function reachOf(db: Db | Tx, actor: Actor) {
  const participation = (condition: ReturnType<typeof and>) =>
    db
      .select({ id: participations.id })
      .from(participations)
      .where(
        and(
          eq(participations.applicationId, applications.id),
          isNull(participations.removedAt),
          ne(participations.role, "coordinator"),
          condition,
        ),
      );
  const member = (userId: string, organisation: typeof applications.organisationId) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(memberships)
        .where(and(eq(memberships.organisationId, organisation), eq(memberships.userId, userId))),
    );
  switch (actor.kind) {
    case "user":
      return {
        coordinates: sql<boolean>`${member(actor.userId, applications.organisationId)}`,
        own: participation(
          inArray(
            participations.organisationId,
            db
              .select({ id: memberships.organisationId })
              .from(memberships)
              .where(eq(memberships.userId, actor.userId)),
          ),
        ),
      };
    case "link":
      return {
        coordinates: sql<boolean>`false`,
        own: participation(
          and(
            eq(participations.id, actor.participationId),
            eq(applications.id, actor.applicationId),
          ),
        ),
      };
    default:
      return null;
  }
}

function openSubmission(db: Db | Tx) {
  return db
    .select({ one: sql`1` })
    .from(submissions)
    .where(and(eq(submissions.applicationId, applications.id), isNull(submissions.reopenedAt)));
}

/** An opened application as its reader may see it, with everything derived. */
export async function readApplication(
  db: Db | Tx,
  opened: OpenApplication,
  now: Date,
): Promise<ApplicationView> {
  // Read first: a change in between then shows as a newer revision, and is fetched.
  const revision = await readRevision(db, opened.row.id);
  const facts = await readFacts(db, opened.row.id, now);
  if (!facts) throw notFound();
  return seenBy(facts, opened.relation, opened.own, revision);
}

/** A word that changes whenever anything about the application or its mails changes. */
export async function readRevision(db: Db | Tx, applicationId: string): Promise<string> {
  const { rows } = await db.execute<{ revision: string }>(sql`
    select concat_ws('-',
      (select coalesce(max(${auditLog.id}), 0) from ${auditLog}
        where ${eq(auditLog.applicationId, applicationId)}),
      -- A sum and not a maximum: workers need not commit in the order of their clocks.
      (select coalesce(sum(extract(epoch from ${mails.updatedAt})), 0) from ${mails}
        where ${eq(mails.applicationId, applicationId)})) as revision`);
  return rows[0]?.revision ?? "";
}

/** Who last changed a field of a draft, and when (ISO 8601, server's clock), by the audit log. */
export async function lastChange(
  db: Db | Tx,
  { row }: OpenApplication,
  field: DraftField,
): Promise<{ by: string; at: string }> {
  const [change] = await db
    .select({ by: auditLog.actorName, at: auditLog.at })
    .from(auditLog)
    .where(
      and(eq(auditLog.applicationId, row.id), sql`${auditLog.details} -> 'changes' ? ${field}`),
    )
    .orderBy(desc(auditLog.id))
    .limit(1);
  return { by: change?.by ?? "", at: (change?.at ?? row.updatedAt).toISOString() };
}

/** Applications in reach of a person, newest first, without a query for each. */
export async function listApplications(ctx: Ctx): Promise<ApplicationSummary[]> {
  const reach = reachOf(ctx.db, ctx.actor);
  if (!reach) return [];
  const reached = await ctx.db
    .select({
      id: applications.id,
      coordinates: reach.coordinates,
      own: sql<string[]>`array(${reach.own})`,
    })
    .from(applications)
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(or(reach.coordinates, exists(reach.own)))
    .orderBy(desc(applications.createdAt), applications.id);
  const relations = new Map(reached.map((one) => [one.id, relationOf(ctx.actor, one)] as const));
  const facts = new Map(
    (await readAllFacts(ctx.db, [...relations.keys()], ctx.now)).map((one) => [one.id, one]),
  );
  return [...relations].flatMap(([id, relation]) => {
    const one = facts.get(id);
    return one && may(relation, "application.view") ? [summarise(one, relation)] : [];
  });
}

/**
 * Everything about one application at one moment, for those who are already inside: verbs, and
 * jobs that plan mails. Checks no permission.
 * @param now on the server's clock; practice applications shift it themselves.
 */
export async function readFacts(
  db: Db | Tx,
  applicationId: string,
  now: Date,
): Promise<ApplicationFacts | null> {
  return (await readAllFacts(db, [applicationId], now))[0] ?? null;
}

async function readAllFacts(
  db: Db | Tx,
  ids: readonly string[],
  now: Date,
): Promise<ApplicationFacts[]> {
  if (ids.length === 0) return [];
  const heads = await readHeads(db, ids);
  const rows = await readParticipants(db, ids);
  return heads.map(({ row, organisation, lead, submission, ticks, items, papers }) => {
    const { now: own, ...moment } = momentOf(row, now);
    const { id, kind, title, acronym, summary, startsOn, durationMonths, lumpSum, clockOffset } =
      row;
    return deriveFacts({
      id,
      kind,
      title,
      acronym,
      summary,
      startsOn,
      durationMonths,
      lumpSum,
      clockOffset,
      ...moment,
      now: own,
      organisation,
      ticks,
      items,
      papers,
      rulesSeen: row.packVersion,
      ownDeadline: row.deadlineLocal
        ? { reason: row.deadlineReason, source: row.deadlineSource }
        : null,
      lead: { ...lead, name: lead.name ?? "" },
      submission: submission?.at ? { ...submission, by: submission.by || null } : null,
      participants: rows
        .filter((one) => one.participation.applicationId === id)
        .map((one) =>
          participantOf(one, {
            ...{ now: own, row, coordinator: organisation },
            submitted: Boolean(submission?.at),
          }),
        ),
    });
  });
}
