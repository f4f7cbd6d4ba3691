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
import type { ConsentTerms } from "@/lib/domain/consent/types";
import { partnerStatus } from "@/lib/domain/invitations/status";
import { emptyPassport } from "@/lib/domain/passport/passport";

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
    .orderBy(
      desc(sql`${answers.invitationId} = ${current.id}`),
      // By the chain: a practice clock may have been moved back since.
      sql`${answers.seq} desc nulls last`,
      desc(answers.answeredAt),
    )
    .limit(1)
    .as("answer");
  return db
    .select({
      participation: participations,
      invitationId: current.id,
      invitedAt: current.createdAt,
      expiresAt: current.expiresAt,
      revokedAt: current.revokedAt,
      openedAt: current.openedAt,
      mailed: current.mailed,
      sentTo: current.sentTo,
      answerId: answer.id,
      answered: answer.invitationId,
      kind: answer.kind,
      by: answer.name,
      jobTitle: answer.jobTitle,
      reason: answer.reason,
      answeredAt: answer.answeredAt,
      terms: answer.terms,
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

/** What of its application decides where an organisation stands. */
interface Around {
  /** In the application's time. */
  now: Date;
  row: { lumpSum: number | null; callId: string };
  coordinator: { name: string; country: string };
}

/** An organisation of the consortium as it stands at a moment of the application's time. */
export function participantOf(row: ParticipantRow, around: Around): Participant {
  const { id, role, name, country, types, oid, pic, foundedOn, sector } = row.participation;
  const { contactName, contactEmail, locale, organisationId } = row.participation;
  const { tasks, shareEuros, passport } = row.participation;
  const { invitationId, invitedAt, expiresAt, revokedAt, answered, kind, answeredAt } = row;
  const invitation =
    invitationId && invitedAt && expiresAt
      ? {
          ...{ id: invitationId, createdAt: invitedAt, expiresAt, revokedAt },
          ...{ openedAt: row.openedAt, mailed: row.mailed ?? true, sentTo: row.sentTo ?? "" },
        }
      : null;
  const answer =
    row.answerId && answered && kind && answeredAt
      ? {
          id: row.answerId,
          kind,
          at: answeredAt,
          invitationId: answered,
          name: row.by ?? "",
          jobTitle: row.jobTitle ?? "",
          reason: row.reason ?? "",
          terms: row.terms,
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
    organisationId,
    tasks,
    shareEuros,
    passport: { ...emptyPassport, ...passport },
    status:
      role === "coordinator"
        ? "confirmed"
        : partnerStatus({ invitation, answer, now: around.now, terms: termsNow(row, around) }),
    invitation,
    answer,
  };
}

/** What an organisation would agree to if it confirmed now. */
function termsNow({ participation }: ParticipantRow, { row, coordinator }: Around): ConsentTerms {
  const { name, country } = coordinator;
  return {
    role: participation.role,
    lumpSum: row.lumpSum,
    share: participation.shareEuros,
    coordinator: { name, country },
    callId: row.callId,
  };
}
