import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { invitations } from "@/db/schema/applications";
import { openApplication, readFacts } from "@/lib/applications/data";
import type { Participant } from "@/lib/applications/types";
import { expiryOf } from "@/lib/domain/invitations/status";
import { askerAddress, mailedAgain } from "@/lib/invitations/asker/data";
import { belongsTo, currentInvitation, linkedInvitation, whyClosed } from "@/lib/invitations/data";
import { maskedAddress } from "@/lib/invitations/masked";
import { issueInvitation } from "@/lib/invitations/mutations";
import type { linkInput } from "@/lib/invitations/schema";
import type { ClosedReason } from "@/lib/invitations/types";
import { type NotToAddress, takeInvitation } from "@/lib/mails/limits/mutations";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import type { HeldConsortium } from "@/lib/partners/data";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

/** Mails that one place's links can ask for within 24 hours. */
const MAILS_AGAIN_A_DAY = 3;

type NotMailed =
  | Exclude<ClosedReason, "replaced" | "handed-on" | "expired">
  | "link-works"
  | "submitted"
  | "other-address"
  | "mailed-enough"
  | NotToAddress;

/**
 * Through a link that was replaced or has run out: mails the one that works now to where it went,
 * or a fresh one when that has run out too. Never to another address, and to nobody whose
 * invitation was taken back.
 */
export async function mailAgain({
  ctx,
}: Verb<z.output<typeof linkInput>>): Promise<
  Result<{ sentTo: string; fresh: boolean }, NotMailed, { limit: number }>
> {
  const { actor } = ctx;
  if (actor.kind !== "link") throw notFound();
  return inTransaction(ctx, async (tx) => {
    const opened = await openApplication(tx, ctx, actor.applicationId, "invitation.answer", {
      lock: true,
    });
    const facts = await readFacts(tx, opened.row.id, ctx.now);
    const partner = facts?.participants.find(({ id }) => id === actor.participationId);
    if (!facts || !partner) throw notFound();
    const closed = await whyClosed(tx, actor, facts);
    if (!closed) return refused("link-works");
    const { reason } = closed;
    if (reason === "already-answered" || reason === "revoked" || reason === "deadline-passed")
      return refused(reason);
    const current = await currentInvitation(tx, partner.id);
    if (!current || current.answeredAt) return refused("already-answered");
    if (opened.submitted) return refused("submitted");
    const fresh = opened.now >= current.expiresAt;
    // What ran out at an address that was corrected since is no reason to write to it again.
    const moved = current.sentTo !== partner.contactEmail && !current.handedOnFrom;
    if (current.sentTo === "" || (fresh && moved)) return refused("other-address");
    const stopped = await takeInvitation(tx, ctx, opened.row.kind, current.sentTo);
    if (stopped) return stopped;
    const before = await mailedAgain(tx, partner.id, ctx.now);
    if (before >= MAILS_AGAIN_A_DAY) return refused("mailed-enough");
    const there = { ...partner, contactEmail: current.sentTo };
    if (fresh) await issueInvitation(tx, ctx, { opened }, there);
    else await mailOnceMore(tx, ctx, { opened, partner: there, invitationId: current.id });
    await audit(tx, ctx, {
      action: "invitation.mailed-again",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, invitationId: current.id, fresh },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ sentTo: maskedAddress(current.sentTo), fresh });
  });
}

interface OnceMore extends Pick<HeldConsortium, "opened"> {
  partner: Participant;
  invitationId: string;
}

/** The same link in another mail, from which it works for its full time again. */
async function mailOnceMore(tx: Tx, ctx: Ctx, { opened, partner, invitationId }: OnceMore) {
  await tx
    .update(invitations)
    .set({ mailed: true, expiresAt: expiryOf(opened.now, opened.deadline) })
    .where(eq(invitations.id, invitationId));
  await queueMail(tx, ctx, {
    applicationId: opened.row.id,
    person: partner.contactEmail,
    reason: "invitation",
    // The ledger writes one mail once: this is another one with the same link.
    occurrence: `${invitationId}:${ctx.now.toISOString()}`,
    recipientName: partner.contactName || partner.name,
    participationId: partner.id,
    locale: partner.locale,
    template: "invitation",
    params: { invitationId },
    replyTo: await askerAddress(tx, invitationId),
  });
}

/**
 * Notes that a person has touched the page of its link, the first time. Reading it notes nothing,
 * nor does the coordinator's own look at a real invitation.
 */
export async function noteOpened({ ctx }: Verb<z.output<typeof linkInput>>): Promise<Result> {
  const { actor } = ctx;
  if (actor.kind !== "link") throw notFound();
  return inTransaction(ctx, async (tx) => {
    const opened = await openApplication(tx, ctx, actor.applicationId, "invitation.answer", {
      lock: true,
    });
    const { invitation } = await linkedInvitation(tx, actor);
    if (invitation.openedAt) return ok();
    const { organisationId, kind, id } = opened.row;
    const own = actor.viewer !== undefined && (await belongsTo(tx, actor.viewer, organisationId));
    if (own && kind === "real") return ok();
    await tx
      .update(invitations)
      .set({ openedAt: opened.now })
      .where(eq(invitations.id, invitation.id));
    await audit(tx, ctx, {
      action: "invitation.opened",
      applicationId: id,
      organisationId,
      subjectId: invitation.participationId,
      details: { invitationId: invitation.id },
    });
    return ok();
  });
}
