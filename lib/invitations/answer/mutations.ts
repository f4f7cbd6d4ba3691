import { and, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { invitations, participations } from "@/db/schema/applications";
import { openApplication, readFacts } from "@/lib/applications/data";
import type { Participant } from "@/lib/applications/types";
import { noteOf, queueReceipts, writeAnswer } from "@/lib/consent/written/mutations";
import type { answerInvitationInput } from "@/lib/invitations/answer/schema";
import { consentOf } from "@/lib/invitations/consent";
import { askedOf, belongsTo, whyClosed } from "@/lib/invitations/data";
import { waiting } from "@/lib/invitations/mutations";
import type { ClosedReason, RecordedAnswer } from "@/lib/invitations/types";
import { replanReminders } from "@/lib/mails/mutations";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

/**
 * A partner's answer through its link. Of however many that come at once one is recorded, with
 * the very text it was given to; the others learn what was.
 */
export async function answerInvitation({
  ctx,
  input,
}: Verb<z.output<typeof answerInvitationInput>>): Promise<
  Result<
    { answer: RecordedAnswer },
    ClosedReason | "own-invitation" | "text-changed" | "same-oid" | "same-pic",
    { answer: RecordedAnswer | null }
  >
> {
  const { actor } = ctx;
  if (actor.kind !== "link") throw notFound();
  return inTransaction(ctx, async (tx) => {
    const { row } = await openApplication(tx, ctx, actor.applicationId, "invitation.answer", {
      lock: true,
    });
    const facts = await readFacts(tx, row.id, ctx.now);
    const partner = facts?.participants.find(({ id }) => id === actor.participationId);
    if (!facts || !partner) throw notFound();
    const closed = await whyClosed(tx, actor, facts);
    if (closed) return refused(closed.reason, { answer: closed.answer });
    // Exercises are tried out by one person who plays both sides.
    const own =
      actor.viewer !== undefined && (await belongsTo(tx, actor.viewer, row.organisationId));
    if (own && row.kind === "real") return refused("own-invitation");
    const consent = consentOf(askedOf(partner, facts), input.locale);
    if (consent.fingerprint !== input.shown) return refused("text-changed");
    const told = toldIn(input, partner);
    const taken = (key: keyof typeof told) =>
      told[key] !== undefined && facts.participants.some((one) => one[key] === told[key]);
    if (taken("oid")) return refused("same-oid");
    if (taken("pic")) return refused("same-pic");
    const invitation = await closeInvitation(tx, actor.invitationId, facts.now);
    if (!invitation) return refused("already-answered", { answer: null });
    if (Object.keys(told).length > 0)
      await tx.update(participations).set(told).where(eq(participations.id, partner.id));
    const answering = { facts, partner: { ...partner, ...told }, invitation };
    const record = await writeAnswer(tx, answering, input, consent);
    const { id, kind, name, jobTitle, reason, textShown: text } = record;
    await audit(tx, ctx, {
      action: kind === "consent" ? "partner.confirmed" : "partner.declined",
      applicationId: row.id,
      organisationId: row.organisationId,
      subjectId: partner.id,
      details: {
        ...{ organisation: partner.name, name, jobTitle, invitationId: invitation.id },
        ...noteOf(record),
      },
    });
    await queueReceipts(tx, ctx, answering, record, { occurrence: invitation.id });
    await replanReminders(tx, ctx, row.id);
    return ok({ answer: { id, kind, name, jobTitle, reason, at: facts.now, text } });
  });
}

/** The identifiers that somebody who consents adds, where they are not known yet. */
function toldIn(
  { kind, oid, pic }: z.output<typeof answerInvitationInput>,
  known: Participant,
): { oid?: string; pic?: string } {
  if (kind !== "consent") return {};
  return {
    ...(oid && known.oid === null && { oid }),
    ...(pic && known.pic === null && { pic }),
  };
}

/** Closes an invitation that still waits; of several at once exactly one gets the row. */
async function closeInvitation(tx: Tx, invitationId: string, now: Date) {
  const [closed] = await tx
    .update(invitations)
    .set({ answeredAt: now })
    .where(and(eq(invitations.id, invitationId), waiting(), gt(invitations.expiresAt, now)))
    .returning();
  return closed ?? null;
}
