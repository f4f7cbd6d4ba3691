import { and, eq, isNotNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { invitations, participations } from "@/db/schema/applications";
import { memberships, users } from "@/db/schema/people";
import { type OpenApplication, openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { belongsTo, linkedInvitation, whyClosed } from "@/lib/invitations/data";
import { contactsBeside } from "@/lib/invitations/handover/contacts";
import { goesBackTo } from "@/lib/invitations/handover/line";
import type { handOverInput, takeBackInput } from "@/lib/invitations/handover/schema";
import { issueInvitation } from "@/lib/invitations/mutations";
import type { ClosedReason } from "@/lib/invitations/types";
import { type NotToAddress, takeInvitation } from "@/lib/mails/limits/mutations";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import { leadLocale } from "@/lib/mails/reminders/debtors";
import { audit } from "@/lib/server/audit";
import { type Actor, type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

/** How often the question of one organisation may be handed on. */
export const MOST_HAND_OVERS = 3;

type LinkActor = Extract<Actor, { kind: "link" }>;

/**
 * Hands an invitation on to a colleague, who gets a link of its own; this one then says so. The
 * record keeps who asked whom, and the colleague is the organisation's contact from then on.
 */
export async function handOver({
  ctx,
  input,
}: Verb<z.output<typeof handOverInput>>): Promise<
  Result<
    null,
    | ClosedReason
    | "own-invitation"
    | "submitted"
    | "same-address"
    | "coordinators-address"
    | "too-many-hand-overs"
    | NotToAddress,
    { limit: number }
  >
> {
  const { actor } = ctx;
  if (actor.kind !== "link") throw notFound();
  return inTransaction(ctx, async (tx) => {
    const held = await holdLink(tx, ctx, actor);
    const { opened, facts, partner } = held;
    const closed = await whyClosed(tx, actor, facts);
    if (closed) return refused(closed.reason);
    if (await actsForBoth(tx, actor, facts)) return refused("own-invitation");
    if (opened.submitted) return refused("submitted");
    const { invitation } = await linkedInvitation(tx, actor);
    const email = input.colleagueEmail;
    if (email === partner.contactEmail || email === invitation.sentTo)
      return refused("same-address");
    if (await isCoordinators(tx, facts, email)) return refused("coordinators-address");
    if ((await handOversOf(tx, partner.id)) >= MOST_HAND_OVERS)
      return refused("too-many-hand-overs");
    const stopped = await takeInvitation(tx, ctx, facts.kind, email);
    if (stopped) return stopped;
    const colleague = { name: input.colleagueName, email };
    const invitationId = await askInstead(tx, ctx, held, colleague, {
      ...{ from: invitation.id, by: input.name, word: input.word },
    });
    await audit(tx, ctx, {
      action: "invitation.handed-on",
      applicationId: facts.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, by: input.name, to: colleague, invitationId },
    });
    await replanReminders(tx, ctx, facts.id);
    return ok();
  });
}

/**
 * Whoever handed an invitation on answers after all: a fresh link goes to the address that this one
 * went to, and the colleague's stops working.
 */
export async function takeBack({
  ctx,
}: Verb<z.output<typeof takeBackInput>>): Promise<
  Result<
    null,
    | "already-answered"
    | "revoked"
    | "replaced"
    | "deadline-passed"
    | "own-invitation"
    | "submitted"
    | NotToAddress,
    { limit: number }
  >
> {
  const { actor } = ctx;
  if (actor.kind !== "link") throw notFound();
  return inTransaction(ctx, async (tx) => {
    const held = await holdLink(tx, ctx, actor);
    const { opened, facts, partner } = held;
    const { invitation } = await linkedInvitation(tx, actor);
    const all = await tx
      .select()
      .from(invitations)
      .where(eq(invitations.participationId, partner.id));
    const current = all.find(({ replacedAt }) => replacedAt === null);
    if (!current || !goesBackTo(current, invitation.id, all)) return refused("replaced");
    if (current.answeredAt) return refused("already-answered");
    if (current.revokedAt) return refused("revoked");
    if (await actsForBoth(tx, actor, facts)) return refused("own-invitation");
    if (facts.now >= facts.deadline) return refused("deadline-passed");
    if (opened.submitted) return refused("submitted");
    const stopped = await takeInvitation(tx, ctx, facts.kind, invitation.sentTo);
    if (stopped) return stopped;
    const known = partner.passport.contacts.find(({ email }) => email === invitation.sentTo);
    const contact = { name: known?.name ?? "", email: invitation.sentTo };
    const invitationId = await askInstead(tx, ctx, held, contact);
    await audit(tx, ctx, {
      action: "invitation.taken-back",
      applicationId: facts.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, from: current.sentTo, invitationId },
    });
    await replanReminders(tx, ctx, facts.id);
    return ok();
  });
}

interface HeldLink {
  opened: OpenApplication;
  facts: ApplicationFacts;
  partner: Participant;
}

async function holdLink(tx: Tx, ctx: Ctx, actor: LinkActor): Promise<HeldLink> {
  const opened = await openApplication(tx, ctx, actor.applicationId, "invitation.answer", {
    lock: true,
  });
  const facts = await readFacts(tx, opened.row.id, ctx.now);
  const partner = facts?.participants.find(({ id }) => id === actor.participationId);
  if (!facts || !partner) throw notFound();
  return { opened, facts, partner };
}

/** Nobody decides for a partner out of the organisation that asks it, except in an exercise. */
async function actsForBoth(
  tx: Tx,
  { viewer }: LinkActor,
  { kind, organisation }: ApplicationFacts,
): Promise<boolean> {
  return kind === "real" && viewer !== undefined && belongsTo(tx, viewer, organisation.id);
}

/** Makes another person the contact, asks that person, and tells the coordinator. */
async function askInstead(
  tx: Tx,
  ctx: Ctx,
  { opened, facts, partner }: HeldLink,
  now: { name: string; email: string },
  handedOn?: { from: string; by: string; word: string },
): Promise<string> {
  const before = { name: partner.contactName, email: partner.contactEmail };
  const contact = { contactName: now.name, contactEmail: now.email };
  const contacts = contactsBeside(partner.passport.contacts, { before, now });
  await tx
    .update(participations)
    .set({ ...contact, passport: { ...partner.passport, contacts } })
    .where(eq(participations.id, partner.id));
  const asked = { ...partner, ...contact };
  const invitationId = await issueInvitation(tx, ctx, { opened }, asked, handedOn);
  await queueMail(tx, ctx, {
    applicationId: facts.id,
    person: facts.lead.email,
    reason: "handed-on",
    occurrence: invitationId,
    recipientName: facts.lead.name,
    userId: facts.lead.id,
    participationId: partner.id,
    locale: leadLocale(facts),
    template: "handed-on",
    params: { invitationId, to: now, by: handedOn?.by ?? "" },
  });
  return invitationId;
}

/** The lead, or anybody else of the organisation that asks. */
async function isCoordinators(
  tx: Tx,
  { lead, organisation, participants }: ApplicationFacts,
  address: string,
): Promise<boolean> {
  if (address === lead.email) return true;
  if (participants.some((one) => one.role === "coordinator" && one.contactEmail === address))
    return true;
  const [member] = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(and(eq(users.email, address), eq(memberships.organisationId, organisation.id)));
  return member !== undefined;
}

/** Each invitation is handed on once: sent again, it goes back to the same one. */
async function handOversOf(tx: Tx, participationId: string): Promise<number> {
  const rows = await tx
    .selectDistinct({ from: invitations.handedOnFrom })
    .from(invitations)
    .where(
      and(eq(invitations.participationId, participationId), isNotNull(invitations.handedOnFrom)),
    );
  return rows.length;
}
