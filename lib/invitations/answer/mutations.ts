import { and, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { answers, invitations, participations } from "@/db/schema/applications";
import { openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { defaultLocaleOf } from "@/lib/domain/countries/countries";
import type { answerInvitationInput } from "@/lib/invitations/answer/schema";
import { consentOf } from "@/lib/invitations/consent";
import { askedOf, whyClosed } from "@/lib/invitations/data";
import { waiting } from "@/lib/invitations/mutations";
import type { ClosedReason, RecordedAnswer } from "@/lib/invitations/types";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
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
    ClosedReason | "text-changed" | "same-oid" | "same-pic",
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
    const consent = consentOf(askedOf(partner, facts), input.locale);
    if (consent.fingerprint !== input.shown) return refused("text-changed");
    const told = toldIn(input, partner);
    const taken = (key: keyof typeof told) =>
      told[key] !== undefined && facts.participants.some((one) => one[key] === told[key]);
    if (taken("oid")) return refused("same-oid");
    if (taken("pic")) return refused("same-pic");
    const invitation = await closeInvitation(tx, actor.invitationId, facts.now);
    if (!invitation) return refused("already-answered", { answer: null });
    const { kind, name, jobTitle, reason } = input;
    const text = consent.paragraphs.join("\n\n");
    await tx.insert(answers).values({
      ...{ kind, name, jobTitle, reason, locale: input.locale },
      invitationId: invitation.id,
      participationId: partner.id,
      textShown: text,
      textVersion: consent.version,
      answeredAt: facts.now,
    });
    if (Object.keys(told).length > 0)
      await tx.update(participations).set(told).where(eq(participations.id, partner.id));
    await audit(tx, ctx, {
      action: kind === "consent" ? "partner.confirmed" : "partner.declined",
      applicationId: row.id,
      organisationId: row.organisationId,
      subjectId: partner.id,
      details: { organisation: partner.name, name, jobTitle, invitationId: invitation.id },
    });
    await queueReceipts(tx, ctx, { facts, partner, invitation, answer: input });
    await replanReminders(tx, ctx, row.id);
    return ok({ answer: { kind, name, jobTitle, reason, at: facts.now, text } });
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

interface Answered {
  facts: ApplicationFacts;
  partner: Participant;
  invitation: typeof invitations.$inferSelect;
  answer: z.output<typeof answerInvitationInput>;
}

/** Both sides get it in writing: the partner in the language it answered in, and the lead. */
async function queueReceipts(tx: Tx, ctx: Ctx, { facts, partner, invitation, answer }: Answered) {
  const common = {
    applicationId: facts.id,
    occurrence: invitation.id,
    participationId: partner.id,
    params: { invitationId: invitation.id },
  };
  await queueMail(tx, ctx, {
    ...common,
    person: invitation.sentTo,
    reason: "answer-partner",
    recipientName: answer.name || partner.contactName || partner.name,
    locale: answer.locale,
    template: "answer-partner",
  });
  await queueMail(tx, ctx, {
    ...common,
    person: facts.lead.email,
    reason: "answer-coordinator",
    recipientName: facts.lead.name,
    userId: facts.lead.id,
    locale: facts.lead.locale ?? defaultLocaleOf(facts.organisation.country),
    template: "answer-coordinator",
  });
}
