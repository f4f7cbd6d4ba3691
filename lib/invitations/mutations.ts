import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { invitations } from "@/db/schema/applications";
import type { Participant } from "@/lib/applications/types";
import { expiryOf } from "@/lib/domain/invitations/status";
import { invitationHash, invitationToken } from "@/lib/invitations/token";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import { type HeldConsortium, holdConsortium, partnerOf } from "@/lib/partners/data";
import type { partnerInput } from "@/lib/partners/schema";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
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
export function waiting() {
  return and(
    isNull(invitations.answeredAt),
    isNull(invitations.revokedAt),
    isNull(invitations.replacedAt),
  );
}
