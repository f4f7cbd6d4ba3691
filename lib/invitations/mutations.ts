import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { invitations } from "@/db/schema/applications";
import type { Participant } from "@/lib/applications/types";
import { expiryOf } from "@/lib/domain/invitations/status";
import { askerAddress } from "@/lib/invitations/asker/data";
import { currentInvitation } from "@/lib/invitations/data";
import type { resendInput } from "@/lib/invitations/schema";
import { invitationHash, invitationToken, invitationUrl } from "@/lib/invitations/token";
import { type NotToAddress, takeInvitation } from "@/lib/mails/limits/mutations";
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

/** Why a partner is not asked anew: it can answer still, or what it confirmed stands. */
function whyNotAsked({ status }: Participant) {
  if (status === "invited") return "already-invited";
  return status === "confirmed" || status === "to-reconfirm" ? "already-confirmed" : null;
}

/** Invites a partner that is not asked at present: never, no longer, or with a refusal. */
export async function sendInvitation({
  ctx,
  input,
}: Verb<OnePartner>): Promise<
  Result<
    { invitationId: string },
    NoneGoes | "already-invited" | "already-confirmed" | NotToAddress,
    { limit: number }
  >
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    const reason = whyNoneGoes(held, partner) ?? whyNotAsked(partner);
    if (reason) return refused(reason);
    const stopped = await takeInvitation(tx, ctx, held.opened.row.kind, partner.contactEmail);
    if (stopped) return stopped;
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

/**
 * Sends a partner that has not answered a fresh link; the one it has stops working. `seen` is the
 * invitation that the page showed: of two people who press at once one sends.
 */
export async function resendInvitation({
  ctx,
  input,
}: Verb<z.output<typeof resendInput>>): Promise<
  Result<
    { invitationId: string },
    NoneGoes | "not-invited" | "already-confirmed" | "sent-again" | NotToAddress,
    { limit: number }
  >
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    const reason = whyNoneGoes(held, partner);
    if (reason) return refused(reason);
    if (partner.status === "confirmed") return refused("already-confirmed");
    if (partner.status !== "invited" && partner.status !== "expired") return refused("not-invited");
    if (input.seen && input.seen !== partner.invitation?.id) return refused("sent-again");
    const stopped = await takeInvitation(tx, ctx, held.opened.row.kind, partner.contactEmail);
    if (stopped) return stopped;
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

/** Who handed an invitation on to the person that the next one goes to. */
export interface HandedOn {
  /** The invitation that is handed on. */
  from: string;
  /** The name of whoever hands it on, and a word to the colleague; both plain text. */
  by: string;
  word: string;
}

/**
 * Writes a new invitation over the earlier ones and queues its mail. Sent once more to the same
 * address, it still says who handed it on.
 * @param mailed false: the coordinator hands the link over, and no mail goes out.
 */
export async function issueInvitation(
  tx: Tx,
  ctx: Ctx,
  { opened }: Pick<HeldConsortium, "opened">,
  partner: Participant,
  handedOn?: HandedOn,
  mailed = true,
): Promise<string> {
  const replaced = await tx
    .update(invitations)
    .set({ replacedAt: opened.now })
    .where(and(eq(invitations.participationId, partner.id), isNull(invitations.replacedAt)))
    .returning();
  const earlier = replaced.find(({ sentTo }) => sentTo === partner.contactEmail);
  const asking = ctx.actor.kind === "user" ? ctx.actor.userId : replaced[0]?.invitedBy;
  const nonce = newNonce();
  const [invitation] = await tx
    .insert(invitations)
    .values({
      applicationId: opened.row.id,
      participationId: partner.id,
      nonce,
      tokenHash: invitationHash(invitationToken(nonce)),
      sentTo: partner.contactEmail,
      invitedBy: asking,
      handedOnFrom: handedOn?.from ?? earlier?.handedOnFrom,
      handedOnBy: handedOn?.by ?? earlier?.handedOnBy,
      createdAt: opened.now,
      expiresAt: expiryOf(opened.now, opened.deadline),
      mailed,
    })
    .returning({ id: invitations.id });
  if (!invitation) throw new Error("the invitation was not written");
  if (!mailed) return invitation.id;
  await queueMail(tx, ctx, {
    applicationId: opened.row.id,
    person: partner.contactEmail,
    reason: "invitation",
    occurrence: invitation.id,
    recipientName: partner.contactName || partner.name,
    participationId: partner.id,
    locale: partner.locale,
    template: "invitation",
    params: { invitationId: invitation.id, ...(handedOn?.word && { word: handedOn.word }) },
    replyTo: await askerAddress(tx, invitation.id),
  });
  return invitation.id;
}

/**
 * The address of a partner's link, for coordinators who write their own mail or help on the phone.
 * The link stays as it is, answered or not; only the answer to this call ever holds the address.
 */
export async function copyLink({
  ctx,
  input,
}: Verb<OnePartner>): Promise<Result<{ url: string }, "not-invited">> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    const current = await currentInvitation(tx, partner.id);
    if (!current) return refused("not-invited");
    const open = !current.revokedAt && held.opened.now < current.expiresAt;
    if (!current.answeredAt && !open) return refused("not-invited");
    await audit(tx, ctx, {
      action: "invitation.link-copied",
      applicationId: held.opened.row.id,
      organisationId: held.opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, invitationId: current.id },
    });
    return ok({ url: invitationUrl(current.nonce) });
  });
}

/** Invites a partner without a mail: the coordinator gets the link and hands it over itself. */
export async function makeLink({
  ctx,
  input,
}: Verb<OnePartner>): Promise<
  Result<{ url: string }, NoneGoes | "already-invited" | "already-confirmed">
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    const reason = whyNoneGoes(held, partner) ?? whyNotAsked(partner);
    if (reason) return refused(reason);
    const invitationId = await issueInvitation(tx, ctx, held, partner, undefined, false);
    const made = await currentInvitation(tx, partner.id);
    if (!made) throw new Error("the invitation was not written");
    await audit(tx, ctx, {
      action: "partner.invited",
      applicationId: held.opened.row.id,
      organisationId: held.opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, invitationId, mailed: false },
    });
    await replanReminders(tx, ctx, held.opened.row.id);
    return ok({ url: invitationUrl(made.nonce) });
  });
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
