import { and, eq, gt, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { answers, invitations, participations } from "@/db/schema/applications";
import { openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { defaultLocaleOf } from "@/lib/domain/countries/countries";
import { expiryOf } from "@/lib/domain/invitations/status";
import { consentOf } from "@/lib/invitations/consent";
import { askedOf, whyClosed } from "@/lib/invitations/data";
import type { answerInvitationInput } from "@/lib/invitations/schema";
import { invitationHash, invitationToken } from "@/lib/invitations/token";
import type { ClosedReason, RecordedAnswer } from "@/lib/invitations/types";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import { type HeldConsortium, holdConsortium, partnerOf } from "@/lib/partners/data";
import type { partnerInput } from "@/lib/partners/schema";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";
import { newNonce } from "@/lib/server/secrets";

type OnePartner = z.output<typeof partnerInput>;

/** Why no invitation may go out at all, whatever its partner's state. */
function whyNoneGoes({ opened }: HeldConsortium, partner: Participant) {
  if (opened.submitted) return "submitted";
  if (opened.now >= opened.deadline) return "deadline-passed";
  return partner.contactEmail === "" ? "no-address" : null;
}

type NoneGoes = NonNullable<ReturnType<typeof whyNoneGoes>>;

/** Invites a partner that is not asked at present: never, no longer, or with a refusal. */
export async function sendInvitation({
  ctx,
  input,
}: Verb<OnePartner>): Promise<
  Result<{ invitationId: string }, NoneGoes | "already-invited" | "already-confirmed">
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    const reason = whyNoneGoes(held, partner);
    if (reason) return refused(reason);
    if (partner.status === "invited") return refused("already-invited");
    if (partner.status === "confirmed") return refused("already-confirmed");
    const invitationId = await issueInvitation(tx, ctx, held, partner);
    await audit(tx, ctx, {
      action: "partner.invited",
      applicationId: held.opened.row.id,
      organisationId: held.opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, sentTo: partner.contactEmail, invitationId },
    });
    await replanReminders(tx, ctx, held.opened.row.id);
    return ok({ invitationId });
  });
}

/** Sends a partner that has not answered a fresh link; the one it has stops working. */
export async function resendInvitation({
  ctx,
  input,
}: Verb<OnePartner>): Promise<
  Result<{ invitationId: string }, NoneGoes | "not-invited" | "already-confirmed">
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    const reason = whyNoneGoes(held, partner);
    if (reason) return refused(reason);
    if (partner.status === "confirmed") return refused("already-confirmed");
    if (partner.status !== "invited" && partner.status !== "expired") return refused("not-invited");
    const invitationId = await issueInvitation(tx, ctx, held, partner);
    await audit(tx, ctx, {
      action: "partner.invited-again",
      applicationId: held.opened.row.id,
      organisationId: held.opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, sentTo: partner.contactEmail, invitationId },
    });
    await replanReminders(tx, ctx, held.opened.row.id);
    return ok({ invitationId });
  });
}

/** Writes a new invitation over the earlier ones and queues its mail. */
async function issueInvitation(
  tx: Tx,
  ctx: Ctx,
  { opened }: HeldConsortium,
  partner: Participant,
): Promise<string> {
  await tx
    .update(invitations)
    .set({ replacedAt: opened.now })
    .where(and(eq(invitations.participationId, partner.id), isNull(invitations.replacedAt)));
  const nonce = newNonce();
  const [invitation] = await tx
    .insert(invitations)
    .values({
      applicationId: opened.row.id,
      participationId: partner.id,
      nonce,
      tokenHash: invitationHash(invitationToken(nonce)),
      sentTo: partner.contactEmail,
      invitedBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      createdAt: opened.now,
      expiresAt: expiryOf(opened.now, opened.deadline),
    })
    .returning({ id: invitations.id });
  if (!invitation) throw new Error("the invitation was not written");
  await queueMail(tx, ctx, {
    applicationId: opened.row.id,
    person: partner.contactEmail,
    reason: "invitation",
    occurrence: invitation.id,
    recipientName: partner.contactName || partner.name,
    participationId: partner.id,
    locale: partner.locale,
    template: "invitation",
    params: { invitationId: invitation.id },
  });
  return invitation.id;
}

/** Takes an invitation back that has not been answered; its link says so from then on. */
export async function revokeInvitation({
  ctx,
  input,
}: Verb<OnePartner>): Promise<Result<null, "not-invited">> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    if (!(await withdrawInvitation(tx, partner.id, held.opened.now))) return refused("not-invited");
    await audit(tx, ctx, {
      action: "invitation.revoked",
      applicationId: held.opened.row.id,
      organisationId: held.opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name },
    });
    await replanReminders(tx, ctx, held.opened.row.id);
    return ok();
  });
}

/**
 * Takes back whatever invitation of a participation waits for an answer; false when none does.
 * For verbs that hold the application.
 */
export async function withdrawInvitation(
  tx: Tx,
  participationId: string,
  now: Date,
): Promise<boolean> {
  const withdrawn = await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.participationId, participationId), waiting()))
    .returning({ id: invitations.id });
  return withdrawn.length > 0;
}

/** Neither answered, nor taken back, nor replaced. It may have expired. */
function waiting() {
  return and(
    isNull(invitations.answeredAt),
    isNull(invitations.revokedAt),
    isNull(invitations.replacedAt),
  );
}

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
