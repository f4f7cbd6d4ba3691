import { and, eq, isNull, ne, notInArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { participations, submissions } from "@/db/schema/applications";
import { joinRequests, memberships, organisations, users } from "@/db/schema/people";
import type { Passport } from "@/lib/domain/passport/types";
import { mayInOrganisation } from "@/lib/domain/permissions/permissions";
import type { OrganisationPermission } from "@/lib/domain/permissions/types";
import type { Locale } from "@/lib/i18n/locales";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import { relationTo } from "@/lib/organisations/data";
import type {
  AskedColleague,
  ChangedOrganisation,
  Colleague,
  JoinAnswer,
  NewOrganisation,
} from "@/lib/organisations/schema";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { AppError, notFound } from "@/lib/server/errors";
import { countTry } from "@/lib/server/rate-limit";
import { ok, type Result, refused } from "@/lib/server/result";

type Person = Extract<Ctx["actor"], { kind: "user" }>;

/** The signed-in person; nobody else keeps organisations. */
export function person(ctx: Ctx): Person {
  if (ctx.actor.kind !== "user") throw new AppError("signed-out");
  return ctx.actor;
}

/**
 * Reads an organisation inside the actor's reach and holds it until the transaction ends.
 * @throws AppError "not-found" when it does not exist or the actor may not do this to it.
 */
export async function holdOrganisation(
  tx: Tx,
  ctx: Ctx,
  organisationId: string,
  permission: OrganisationPermission,
) {
  const [row] = await tx
    .select()
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for("no key update");
  const relation = await relationTo({ ...ctx, db: tx }, organisationId);
  if (!row || !mayInOrganisation(relation, permission)) throw notFound();
  return row;
}

/** Keeps the name a person gives, unless one is known already. */
async function keepName(tx: Tx, userId: string, name: string | undefined): Promise<void> {
  if (!name) return;
  await tx
    .update(users)
    .set({ name })
    .where(and(eq(users.id, userId), sql`coalesce(${users.name}, '') = ''`));
}

/** Registers an organisation; the person who does becomes its owner. */
export async function createOrganisation({
  ctx,
  input,
}: Verb<NewOrganisation>): Promise<Result<{ organisationId: string }, "guest" | "same-name">> {
  const me = person(ctx);
  if (me.guest) return refused("guest");
  return inTransaction(ctx, async (tx) => {
    // One at a time for a person, so that a form sent twice founds one organisation.
    await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(users.id, me.userId))
      .for("no key update");
    const [same] = await tx
      .select({ id: organisations.id })
      .from(organisations)
      .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
      .where(
        and(
          eq(memberships.userId, me.userId),
          sql`lower(${organisations.name}) = lower(${input.name})`,
          eq(organisations.country, input.country),
        ),
      );
    if (same) return refused("same-name");
    const { yourName, next: _next, ...details } = input;
    const [created] = await tx
      .insert(organisations)
      .values({ ...details, createdBy: me.userId, createdAt: ctx.now, updatedAt: ctx.now })
      .returning({ id: organisations.id });
    if (!created) throw new Error("the organisation was not written");
    await tx.insert(memberships).values({
      organisationId: created.id,
      userId: me.userId,
      role: "owner",
      createdAt: ctx.now,
    });
    await keepName(tx, me.userId, yourName);
    await audit(tx, ctx, {
      action: "organisation.created",
      organisationId: created.id,
      details: { name: input.name, country: input.country },
    });
    return ok({ organisationId: created.id });
  });
}

/** Changes an organisation's data, unless somebody else changed them since they were shown. */
export async function updateOrganisation({
  ctx,
  input,
}: Verb<ChangedOrganisation>): Promise<Result<null, "changed">> {
  person(ctx);
  return inTransaction(ctx, async (tx) => {
    const { organisationId, seen, ...details } = input;
    const before = await holdOrganisation(tx, ctx, organisationId, "organisation.edit");
    if (before.updatedAt.getTime() !== seen.getTime()) return refused("changed");
    await tx
      .update(organisations)
      .set({ ...details, updatedAt: ctx.now })
      .where(eq(organisations.id, organisationId));
    await carryIntoDrafts(tx, ctx, organisationId, details);
    await audit(tx, ctx, {
      action: "organisation.changed",
      organisationId,
      details: { name: details.name, country: details.country },
    });
    return ok();
  });
}

/**
 * Drafts that it coordinates follow, and those that it is a partner of are told; what was submitted
 * stays as it was submitted.
 */
export async function carryIntoDrafts(
  tx: Tx,
  ctx: Ctx,
  organisationId: string,
  details: Omit<ChangedOrganisation, "organisationId" | "seen" | "types"> & {
    types: string[];
    passport?: Passport;
  },
): Promise<void> {
  const submitted = tx
    .select({ id: submissions.applicationId })
    .from(submissions)
    .where(isNull(submissions.reopenedAt));
  const changed = await tx
    .update(participations)
    .set(details)
    .where(
      and(
        eq(participations.organisationId, organisationId),
        eq(participations.role, "coordinator"),
        notInArray(participations.applicationId, submitted),
      ),
    )
    .returning({ applicationId: participations.applicationId });
  for (const { applicationId } of changed) {
    await audit(tx, ctx, { action: "application.coordinator-changed", applicationId });
    await replanReminders(tx, ctx, applicationId);
  }
  const elsewhere = await tx
    .select({ applicationId: participations.applicationId, subjectId: participations.id })
    .from(participations)
    .where(
      and(
        eq(participations.organisationId, organisationId),
        ne(participations.role, "coordinator"),
        isNull(participations.removedAt),
        notInArray(participations.applicationId, submitted),
      ),
    );
  for (const place of elsewhere)
    await audit(tx, ctx, { action: "partner.organisation-changed", ...place });
}

/**
 * Asks a colleague by mail to join. Signing in with that address is the proof of being asked.
 * @throws AppError "rate-limited" over 20 mails a day from one person.
 */
export async function askColleague({
  ctx,
  input,
}: Verb<Colleague & { locale: Locale }>): Promise<
  Result<null, "guest" | "already-member" | "already-asked">
> {
  const me = person(ctx);
  if (me.guest) return refused("guest");
  return inTransaction(ctx, async (tx) => {
    const organisation = await holdOrganisation(tx, ctx, input.organisationId, "members.manage");
    const [known] = await tx
      .select({ locale: users.locale, member: memberships.userId })
      .from(users)
      .leftJoin(
        memberships,
        and(eq(memberships.userId, users.id), eq(memberships.organisationId, organisation.id)),
      )
      .where(eq(users.email, input.email));
    if (known?.member) return refused("already-member");
    const [request] = await tx
      .insert(joinRequests)
      .values({
        organisationId: organisation.id,
        email: input.email,
        invitedBy: me.userId,
        createdAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: joinRequests.id });
    if (!request) return refused("already-asked");
    await countTry(
      { ...ctx, db: tx },
      { key: `join:${me.userId}`, limit: 20, windowMinutes: 1440 },
    );
    await queueMail(tx, ctx, {
      applicationId: null,
      person: input.email,
      reason: "join",
      occurrence: request.id,
      recipientName: "",
      locale: known?.locale ?? input.locale,
      template: "join",
      params: {
        organisationId: organisation.id,
        organisationName: organisation.name,
        inviterName: me.name || me.email,
      },
    });
    await audit(tx, ctx, {
      action: "colleague.asked",
      organisationId: organisation.id,
      subjectId: request.id,
      details: { email: input.email },
    });
    return ok();
  });
}

/** Takes back a question to join that is still open. */
export async function withdrawJoinRequest({
  ctx,
  input,
}: Verb<AskedColleague>): Promise<Result<null, never>> {
  person(ctx);
  return inTransaction(ctx, async (tx) => {
    await holdOrganisation(tx, ctx, input.organisationId, "members.manage");
    const [row] = await tx
      .update(joinRequests)
      .set({ answer: "withdrawn", answeredAt: ctx.now })
      .where(
        and(
          eq(joinRequests.id, input.requestId),
          eq(joinRequests.organisationId, input.organisationId),
          isNull(joinRequests.answer),
        ),
      )
      .returning({ email: joinRequests.email });
    if (!row) throw notFound();
    await audit(tx, ctx, {
      action: "colleague.unasked",
      organisationId: input.organisationId,
      subjectId: input.requestId,
      details: { email: row.email },
    });
    return ok();
  });
}

/** Joins or declines, for the person who signed in with the address that was asked. */
export async function answerJoinRequest({
  ctx,
  input,
}: Verb<JoinAnswer>): Promise<Result<{ organisationId: string; joined: boolean }, never>> {
  const me = person(ctx);
  return inTransaction(ctx, async (tx) => {
    const joined = input.answer === "join";
    const [row] = await tx
      .update(joinRequests)
      .set({ answer: joined ? "joined" : "declined", answeredAt: ctx.now })
      .where(
        and(
          eq(joinRequests.id, input.requestId),
          eq(joinRequests.email, me.email),
          isNull(joinRequests.answer),
        ),
      )
      .returning({ organisationId: joinRequests.organisationId });
    if (!row) throw notFound();
    if (joined) {
      await tx
        .insert(memberships)
        .values({ ...row, userId: me.userId, role: "member", createdAt: ctx.now })
        .onConflictDoNothing();
    }
    await audit(tx, ctx, {
      action: joined ? "member.joined" : "colleague.declined",
      organisationId: row.organisationId,
      subjectId: input.requestId,
    });
    return ok({ organisationId: row.organisationId, joined });
  });
}
