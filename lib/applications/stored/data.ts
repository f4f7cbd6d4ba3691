import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import {
  answers,
  applications,
  checklistItems,
  checklistTicks,
  invitations,
  participations,
  submissions,
} from "@/db/schema/applications";
import { organisations, users } from "@/db/schema/people";
import type { Participant } from "@/lib/applications/types";
import type { AddedItem, Tick } from "@/lib/domain/checklist/types";
import { partnerStatus } from "@/lib/domain/invitations/status";

const instant = (value: string) => new Date(value);

/** Applications with the small lists that hang on them, in one query. */
export async function readHeads(db: Db | Tx, ids: readonly string[]) {
  const submitter = alias(users, "submitter");
  const ticker = alias(users, "ticker");
  const ticks = db
    .select({
      all: sql`coalesce(jsonb_agg(jsonb_build_object(
        'requirement', ${checklistTicks.requirement},
        'doneBy', coalesce(nullif(${ticker.name}, ''), ${ticker.email}),
        'doneAt', ${checklistTicks.doneAt})), '[]')`,
    })
    .from(checklistTicks)
    .leftJoin(ticker, eq(ticker.id, checklistTicks.doneBy))
    .where(eq(checklistTicks.applicationId, applications.id));
  const items = db
    .select({
      all: sql`coalesce(jsonb_agg(jsonb_build_object(
        'id', ${checklistItems.id}, 'title', ${checklistItems.title},
        'participationId', ${checklistItems.participationId},
        'dueOn', ${checklistItems.dueOn}, 'hard', ${checklistItems.hard})
        order by ${checklistItems.createdAt}, ${checklistItems.id}), '[]')`,
    })
    .from(checklistItems)
    .leftJoin(participations, eq(participations.id, checklistItems.participationId))
    .where(
      and(
        eq(checklistItems.applicationId, applications.id),
        isNull(checklistItems.removedAt),
        // What an organisation owed goes with it.
        isNull(participations.removedAt),
      ),
    );
  return db
    .select({
      row: applications,
      organisation: {
        id: organisations.id,
        name: organisations.name,
        country: organisations.country,
      },
      lead: {
        id: users.id,
        name: users.name,
        email: users.email,
        locale: users.locale,
        timeZone: users.timeZone,
      },
      submission: {
        submissionId: submissions.submissionId,
        by: sql<string>`coalesce(nullif(${submitter.name}, ''), ${submitter.email}, '')`,
        at: submissions.submittedAt,
      },
      ticks: sql`(${ticks})`.mapWith((all: (Tick & { doneAt: string })[]): Tick[] =>
        all.map((tick) => ({ ...tick, doneAt: instant(tick.doneAt) })),
      ),
      items: sql<AddedItem[]>`(${items})`,
    })
    .from(applications)
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .innerJoin(users, eq(users.id, applications.leadId))
    .leftJoin(
      submissions,
      and(eq(submissions.applicationId, applications.id), isNull(submissions.reopenedAt)),
    )
    .leftJoin(submitter, eq(submitter.id, submissions.submittedBy))
    .where(inArray(applications.id, [...ids]));
}

/** Live participations with their current invitation and newest answer, coordinator first. */
export async function readParticipants(db: Db | Tx, ids: readonly string[]) {
  // Sending again marks the earlier ones replaced, so this is the newest one on any clock.
  const current = db
    .select()
    .from(invitations)
    .where(and(eq(invitations.participationId, participations.id), isNull(invitations.replacedAt)))
    .orderBy(desc(invitations.createdAt))
    .limit(1)
    .as("current");
  const answer = db
    .select()
    .from(answers)
    .where(eq(answers.participationId, participations.id))
    .orderBy(desc(sql`${answers.invitationId} = ${current.id}`), desc(answers.answeredAt))
    .limit(1)
    .as("answer");
  return db
    .select({
      participation: participations,
      invitationId: current.id,
      invitedAt: current.createdAt,
      expiresAt: current.expiresAt,
      revokedAt: current.revokedAt,
      answered: answer.invitationId,
      kind: answer.kind,
      by: answer.name,
      jobTitle: answer.jobTitle,
      reason: answer.reason,
      answeredAt: answer.answeredAt,
    })
    .from(participations)
    .leftJoinLateral(current, sql`true`)
    .leftJoinLateral(answer, sql`true`)
    .where(and(inArray(participations.applicationId, [...ids]), isNull(participations.removedAt)))
    .orderBy(
      desc(eq(participations.role, "coordinator")),
      asc(participations.createdAt),
      participations.id,
    );
}

type ParticipantRow = Awaited<ReturnType<typeof readParticipants>>[number];

/** An organisation of the consortium as it stands at a moment of the application's time. */
export function participantOf(row: ParticipantRow, now: Date): Participant {
  const { id, role, name, country, types, oid, pic, foundedOn, sector } = row.participation;
  const { contactName, contactEmail, locale } = row.participation;
  const { invitationId, invitedAt, expiresAt, revokedAt, answered, kind, answeredAt } = row;
  const invitation =
    invitationId && invitedAt && expiresAt
      ? { id: invitationId, createdAt: invitedAt, expiresAt, revokedAt }
      : null;
  const answer =
    answered && kind && answeredAt
      ? {
          kind,
          at: answeredAt,
          invitationId: answered,
          name: row.by ?? "",
          jobTitle: row.jobTitle ?? "",
          reason: row.reason ?? "",
        }
      : null;
  return {
    id,
    role,
    name,
    country,
    types,
    oid,
    pic,
    foundedOn,
    sector,
    contactName,
    contactEmail,
    locale,
    status: role === "coordinator" ? "confirmed" : partnerStatus({ invitation, answer, now }),
    invitation,
    answer,
  };
}
