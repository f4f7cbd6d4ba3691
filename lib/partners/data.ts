import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { answers, invitations, participations } from "@/db/schema/applications";
import { type OpenApplication, openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { chainOf } from "@/lib/consent/data";
import type { ApplicationPermission } from "@/lib/domain/permissions/types";
import type { PartnerRecord, WrittenAnswer } from "@/lib/partners/types";
import type { Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

/** A consortium held for a change, with what is known of it at this moment. */
export interface HeldConsortium {
  opened: OpenApplication;
  facts: ApplicationFacts;
}

/**
 * Opens an application for a change of its consortium and holds it until the transaction ends.
 * @throws AppError "not-found"
 */
export async function holdConsortium(
  tx: Tx,
  ctx: Ctx,
  applicationId: string,
  permission: ApplicationPermission,
): Promise<HeldConsortium> {
  const opened = await openApplication(tx, ctx, applicationId, permission, { lock: true });
  const facts = await readFacts(tx, opened.row.id, ctx.now);
  if (!facts) throw notFound();
  return { opened, facts };
}

/**
 * One partner of a held consortium; the coordinator is none.
 * @throws AppError "not-found"
 */
export function partnerOf({ facts }: HeldConsortium, participationId: string): Participant {
  const partner = facts.participants.find(({ id }) => id === participationId);
  if (!partner || partner.role === "coordinator") throw notFound();
  return partner;
}

/**
 * A partner that was taken out of a held consortium.
 * @throws AppError "not-found"
 */
export async function removedPartner(tx: Tx, { opened }: HeldConsortium, participationId: string) {
  const [row] = await tx
    .select()
    .from(participations)
    .where(
      and(
        eq(participations.id, participationId),
        eq(participations.applicationId, opened.row.id),
        isNotNull(participations.removedAt),
      ),
    );
  if (!row) throw notFound();
  return row;
}

/**
 * What stands written about a partner's newest invitation and answer, for those who may invite.
 * @throws AppError "not-found"
 */
export async function partnerRecord(
  ctx: Ctx,
  applicationId: string,
  participationId: string,
): Promise<PartnerRecord> {
  const { db } = ctx;
  const { row } = await openApplication(db, ctx, applicationId, "partners.invite");
  const mine = { applicationId: row.id, participationId };
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(and(isNull(invitations.replacedAt), ...ofPartner(mine)))
    .orderBy(desc(invitations.createdAt))
    .limit(1);
  const found = await db
    .select({ answer: answers, invitedAt: invitations.createdAt })
    .from(answers)
    .innerJoin(invitations, eq(invitations.id, answers.invitationId))
    .where(and(...ofPartner(mine)))
    .orderBy(
      desc(sql`${answers.invitationId} = ${invitation?.id ?? null}`),
      // By the chain: a practice clock may have been moved back since.
      sql`${answers.seq} desc nulls last`,
      desc(answers.answeredAt),
    );
  const [newest, ...earlier] = found.map(writtenAnswer);
  const stands = !invitation || newest?.invitationId === invitation.id;
  return {
    invitation: invitation ?? null,
    answer: newest ? { ...newest, stands } : null,
    earlier,
    chain: await chainOf(db, row.id),
  };
}

function ofPartner(mine: { applicationId: string; participationId: string }) {
  return [
    eq(invitations.applicationId, mine.applicationId),
    eq(invitations.participationId, mine.participationId),
  ];
}

function writtenAnswer({
  answer,
  invitedAt,
}: {
  answer: typeof answers.$inferSelect;
  invitedAt: Date;
}): WrittenAnswer {
  const { id, invitationId, kind, name, jobTitle, reason, locale, sentTo, zone } = answer;
  const { onBehalfOf, terms, organisation, seq, hash, previousHash, answeredAt: at } = answer;
  const { textShown: text, textVersion: version } = answer;
  return {
    ...{ id, invitationId, kind, name, jobTitle, reason, locale, sentTo, zone, onBehalfOf },
    ...{ at, text, version, terms, organisation, seq, hash, previousHash, invitedAt },
  };
}
