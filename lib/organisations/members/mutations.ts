import { and, asc, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { memberships } from "@/db/schema/people";
import { replanReminders } from "@/lib/mails/mutations";
import { holdOrganisation, person } from "@/lib/organisations/mutations";
import type { Membership, MembershipRole, OneOrganisation } from "@/lib/organisations/schema";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

const key = (organisationId: string, userId: string) =>
  and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId));

/** The longest-standing owner other than this person; null when there is none. */
async function otherOwner(tx: Tx, organisationId: string, userId: string) {
  const [row] = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        eq(memberships.role, "owner"),
        ne(memberships.userId, userId),
      ),
    )
    .orderBy(asc(memberships.createdAt))
    .limit(1);
  return row?.userId ?? null;
}

/** Takes a person out; what that person led is led by `heir` from now on, reminders included. */
async function takeOut(tx: Tx, ctx: Ctx, { organisationId, userId }: Membership, heir: string) {
  await tx.delete(memberships).where(key(organisationId, userId));
  const led = await tx
    .update(applications)
    .set({ leadId: heir, updatedAt: ctx.now })
    .where(and(eq(applications.organisationId, organisationId), eq(applications.leadId, userId)))
    .returning({ id: applications.id });
  for (const { id } of led) await replanReminders(tx, ctx, id);
  return led.map(({ id }) => id);
}

/** Removes a member. An organisation always keeps an owner. */
export async function removeMember({
  ctx,
  input,
}: Verb<Membership>): Promise<Result<null, "last-owner">> {
  person(ctx);
  return inTransaction(ctx, async (tx) => {
    await holdOrganisation(tx, ctx, input.organisationId, "members.manage");
    const [member] = await tx
      .select()
      .from(memberships)
      .where(key(input.organisationId, input.userId));
    if (!member) throw notFound();
    const heir = await otherOwner(tx, input.organisationId, input.userId);
    if (!heir) return refused("last-owner");
    const handedOver = await takeOut(tx, ctx, input, heir);
    await audit(tx, ctx, {
      action: "member.removed",
      organisationId: input.organisationId,
      subjectId: input.userId,
      details: { handedOver },
    });
    return ok();
  });
}

/** Leaves an organisation. Its last owner makes somebody else an owner first. */
export async function leaveOrganisation({
  ctx,
  input: { organisationId },
}: Verb<OneOrganisation>): Promise<Result<null, "last-owner">> {
  const { userId } = person(ctx);
  return inTransaction(ctx, async (tx) => {
    await holdOrganisation(tx, ctx, organisationId, "organisation.view");
    const heir = await otherOwner(tx, organisationId, userId);
    if (!heir) return refused("last-owner");
    const handedOver = await takeOut(tx, ctx, { organisationId, userId }, heir);
    await audit(tx, ctx, {
      action: "member.left",
      organisationId,
      subjectId: userId,
      details: { handedOver },
    });
    return ok();
  });
}

/** Makes a member an owner or an owner a member. An organisation always keeps an owner. */
export async function changeRole({
  ctx,
  input,
}: Verb<MembershipRole>): Promise<Result<null, "last-owner">> {
  person(ctx);
  return inTransaction(ctx, async (tx) => {
    await holdOrganisation(tx, ctx, input.organisationId, "members.manage");
    if (input.role === "member" && !(await otherOwner(tx, input.organisationId, input.userId)))
      return refused("last-owner");
    const [member] = await tx
      .update(memberships)
      .set({ role: input.role })
      .where(key(input.organisationId, input.userId))
      .returning();
    if (!member) throw notFound();
    await audit(tx, ctx, {
      action: "member.role-changed",
      organisationId: input.organisationId,
      subjectId: input.userId,
      details: { role: input.role },
    });
    return ok();
  });
}
