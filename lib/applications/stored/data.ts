import { and, asc, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import {
  answers,
  applications,
  checklistItems,
  checklistTicks,
  invitations,
  participations,
  questions,
  submissions,
} from "@/db/schema/applications";
import { documents, mandates } from "@/db/schema/documents";
import { mails } from "@/db/schema/mails";
import { organisations, users } from "@/db/schema/people";
import type { InvitationMail, Participant } from "@/lib/applications/types";
import type { AddedItem, Tick } from "@/lib/domain/checklist/types";
import { termsNow } from "@/lib/domain/consent/terms";
import type { PaperFacts } from "@/lib/domain/documents/types";
import { partnerStatus } from "@/lib/domain/invitations/status";
import { news, type RecordField } from "@/lib/domain/passport/differences";
import { recordOf, registeredRecord, wholePassport } from "@/lib/domain/passport/record";

const instant = (value: string) => new Date(value);

/** Applications with the small lists that hang on them, in one query. */
export async function readHeads(db: Db | Tx, ids: readonly string[]) {
  const submitter = alias(users, "submitter");
  const ticker = alias(users, "ticker");
  const ticks = db
    .select({
      all: sql`coalesce(jsonb_agg(jsonb_build_object(
        'requirement', ${checklistTicks.requirement},
        'doneBy', coalesce(nullif(${ticker.name}, ''), ${ticker.email},
          nullif(${checklistTicks.doneByName}, '')),
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
  const papers = db
    .select({
      all: sql`coalesce(jsonb_agg(jsonb_build_object(
        'slot', ${documents.slot}, 'participationId', ${documents.participationId},
        'signature', ${documents.evidence} ->> 'signature',
        'current', ${mandates.supersededAt} is null)), '[]')`,
    })
    .from(documents)
    .leftJoin(mandates, eq(mandates.code, sql`${documents.evidence} ->> 'code'`))
    .where(and(eq(documents.applicationId, applications.id), isNull(documents.removedAt)));
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
      papers: sql<PaperFacts[]>`(${papers})`,
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
  const openQuestions = db
    .select({ n: count() })
    .from(questions)
    .where(and(eq(questions.participationId, participations.id), isNull(questions.answeredAt)));
  // Asked for once more, the same link goes out in another mail of the same invitation.
  const mail = db
    .select()
    .from(mails)
    .where(
      and(
        eq(mails.applicationId, participations.applicationId),
        eq(mails.reason, "invitation"),
        sql`${mails.occurrence} like ${current.id}::text || '%'`,
      ),
    )
    .orderBy(desc(mails.releaseAt), desc(mails.createdAt))
    .limit(1)
    .as("mail");
  return db
    .select({
      participation: participations,
      mailState: mail.state,
      mailStateReason: mail.stateReason,
      mailSentAt: mail.sentAt,
      delivery: mail.delivery,
      deliveryAt: mail.deliveryAt,
      deliveryReason: mail.deliveryReason,
      registered: organisations,
      invitationId: current.id,
      invitedAt: current.createdAt,
      expiresAt: current.expiresAt,
      revokedAt: current.revokedAt,
      openedAt: current.openedAt,
      mailed: current.mailed,
      sentTo: current.sentTo,
      handedOnBy: current.handedOnBy,
      answerId: answer.id,
      answered: answer.invitationId,
      kind: answer.kind,
      by: answer.name,
      jobTitle: answer.jobTitle,
      reason: answer.reason,
      answeredAt: answer.answeredAt,
      terms: answer.terms,
      openQuestions: sql<number>`(${openQuestions})`.mapWith(Number),
    })
    .from(participations)
    .leftJoin(organisations, eq(organisations.id, participations.organisationId))
    .leftJoinLateral(current, sql`true`)
    .leftJoinLateral(answer, sql`true`)
    .leftJoinLateral(mail, sql`true`)
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
  submitted: boolean;
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
          mail: mailOf(row),
          handedOnBy: row.handedOnBy ?? "",
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
    passport: wholePassport(passport),
    changed: around.submitted ? [] : changedSince(row),
    status:
      role === "coordinator"
        ? "confirmed"
        : partnerStatus({
            ...{ invitation, answer, now: around.now },
            terms: termsNow({
              application: around.row,
              coordinator: around.coordinator,
              partner: row.participation,
            }),
          }),
    invitation,
    answer,
    openQuestions: row.openQuestions,
  };
}

function mailOf(row: ParticipantRow): InvitationMail | null {
  const { mailState: state, mailStateReason: stateReason, mailSentAt: sentAt } = row;
  const { delivery, deliveryAt, deliveryReason } = row;
  return state && { state, stateReason, sentAt, delivery, deliveryAt, deliveryReason };
}

/** What its organisation has registered otherwise, unless the coordinator left just that as it is. */
function changedSince({ participation, registered }: ParticipantRow): RecordField[] {
  if (participation.role === "coordinator" || !registered) return [];
  const left = participation.dismissedChange?.getTime() === registered.updatedAt.getTime();
  return left ? [] : news(recordOf(participation), registeredRecord(registered));
}
