import { and, eq, exists, inArray, isNull, ne } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import {
  applications,
  checklistTicks,
  invitations,
  participations,
} from "@/db/schema/applications";
import { memberships, organisations, users } from "@/db/schema/people";
import type { Participant } from "@/lib/applications/types";
import { belongsTo } from "@/lib/invitations/data";
import { replanReminders } from "@/lib/mails/mutations";
import { claimOf, type HeldPlace, holdPlace } from "@/lib/place/data";
import { sameOrganisation } from "@/lib/place/same";
import type { claimInput, ownItemInput } from "@/lib/place/schema";
import { audit } from "@/lib/server/audit";
import { type Actor, type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { AppError, notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

/** Why an organisation cannot tick a line: it is not one of its own, or ticks itself. */
function whyNotTickable({ facts, partner }: HeldPlace, key: string) {
  const line = facts.requirements.find((one) => one.key === key);
  if (line?.owner.kind !== "partner" || line.owner.participationId !== partner.id)
    return "no-such-item";
  return line.code === "item" ? null : "derived-item";
}

type NotTickable = NonNullable<ReturnType<typeof whyNotTickable>>;

/** Notes that an organisation has done what it was asked for. Ticking twice changes nothing. */
export async function tickOwnItem({
  ctx,
  input,
}: Verb<z.output<typeof ownItemInput>>): Promise<Result<null, NotTickable>> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdPlace(tx, ctx, input);
    const { facts, partner, opened } = held;
    const reason = whyNotTickable(held, input.requirement);
    if (reason) return refused(reason);
    const ticked = await tx
      .insert(checklistTicks)
      .values({
        applicationId: facts.id,
        requirement: input.requirement,
        doneBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        doneByName: ctx.actor.kind === "user" ? "" : partner.contactName || partner.name,
        doneAt: facts.now,
      })
      .onConflictDoNothing()
      .returning({ requirement: checklistTicks.requirement });
    if (ticked.length === 0) return ok();
    await audit(tx, ctx, {
      action: "requirement.ticked",
      applicationId: facts.id,
      organisationId: opened.row.organisationId,
      subjectId: input.requirement,
      details: { name: partner.name },
    });
    await replanReminders(tx, ctx, facts.id);
    return ok();
  });
}

/** Opens a line again that an organisation had done. Opening one that is open changes nothing. */
export async function untickOwnItem({
  ctx,
  input,
}: Verb<z.output<typeof ownItemInput>>): Promise<Result<null, NotTickable>> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdPlace(tx, ctx, input);
    const { facts, partner, opened } = held;
    const reason = whyNotTickable(held, input.requirement);
    if (reason) return refused(reason);
    const reopened = await tx
      .delete(checklistTicks)
      .where(
        and(
          eq(checklistTicks.applicationId, facts.id),
          eq(checklistTicks.requirement, input.requirement),
        ),
      )
      .returning({ requirement: checklistTicks.requirement });
    if (reopened.length === 0) return ok();
    await audit(tx, ctx, {
      action: "requirement.unticked",
      applicationId: facts.id,
      organisationId: opened.row.organisationId,
      subjectId: input.requirement,
      details: { name: partner.name },
    });
    await replanReminders(tx, ctx, facts.id);
    return ok();
  });
}

/**
 * Gives the place of a link to the account of whoever is signed in where it was opened: to the
 * organisation that the person has registered, or to one made of what the application knows. So are
 * the person's other places of the same organisation in real applications. What other people keep
 * stays theirs.
 * @throws AppError "signed-out" when nobody is signed in.
 */
export async function claimPlace({
  ctx,
}: Verb<z.output<typeof claimInput>>): Promise<
  Result<{ organisationId: string }, "guest" | "coordinates-it" | "claimed-already">
> {
  const { actor } = ctx;
  if (actor.kind !== "link") throw notFound();
  const { viewer } = actor;
  if (!viewer) throw new AppError("signed-out");
  return inTransaction(ctx, async (tx) => {
    const person = await holdPerson(tx, viewer);
    if (person.guestUntil) return refused("guest");
    const alike = await placesOf(tx, person);
    await holdAll(tx, [actor.applicationId, ...alike.map((one) => one.applicationId)]);
    const { facts, partner } = await holdPlace(tx, ctx, {});
    if (facts.kind === "demo") throw notFound();
    if (await belongsTo(tx, person.id, facts.organisation.id)) return refused("coordinates-it");
    const claim = await claimOf(tx, partner, person.id);
    if (claim.kind === "others") return refused("claimed-already");
    const me: Ctx = { ...ctx, actor: actorOf(person) };
    const organisationId =
      claim.kind === "new" ? await register(tx, me, partner, person) : claim.organisationId;
    const others = (await placesOf(tx, person)).filter(
      (one) => one.coordinatedBy !== organisationId && sameOrganisation(one, partner),
    );
    const places = [
      ...(claim.kind === "taken" ? [] : [{ id: partner.id, applicationId: facts.id }]),
      ...others.filter(({ id }) => id !== partner.id),
    ];
    for (const { id, applicationId } of places) {
      await tx.update(participations).set({ organisationId }).where(eq(participations.id, id));
      await audit(tx, me, {
        action: "place.claimed",
        applicationId,
        organisationId,
        subjectId: id,
        details: { name: partner.name },
      });
    }
    return ok({ organisationId });
  });
}

type Person = typeof users.$inferSelect;

/** One claim at a time for a person, so that a button pressed twice founds one organisation. */
async function holdPerson(tx: Tx, userId: string): Promise<Person> {
  const [person] = await tx.select().from(users).where(eq(users.id, userId)).for("no key update");
  if (!person) throw new AppError("signed-out");
  return person;
}

function actorOf({ id, name, email }: Person): Actor {
  return { kind: "user", userId: id, name: name ?? "", email, guest: false };
}

/** Holds several applications, always in one order, so that two who need the same do not wait for each other. */
async function holdAll(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .select({ id: applications.id })
    .from(applications)
    .where(inArray(applications.id, [...new Set(ids)]))
    .orderBy(applications.id)
    .for("no key update");
}

/**
 * Places that nobody keeps yet whose contact has this person's address, which signing in has
 * verified. Only those that were asked: what a coordinator merely prepares is nobody's to see.
 * Exercises are left out: each is entered by its own link.
 */
async function placesOf(tx: Tx, { email, emailVerified }: Person) {
  if (!emailVerified) return [];
  return tx
    .select({
      id: participations.id,
      applicationId: participations.applicationId,
      coordinatedBy: applications.organisationId,
      name: participations.name,
      country: participations.country,
      oid: participations.oid,
      pic: participations.pic,
    })
    .from(participations)
    .innerJoin(applications, eq(applications.id, participations.applicationId))
    .where(
      and(
        eq(participations.contactEmail, email),
        ne(participations.role, "coordinator"),
        isNull(participations.organisationId),
        isNull(participations.removedAt),
        eq(applications.kind, "real"),
        exists(
          tx
            .select({ id: invitations.id })
            .from(invitations)
            .where(
              and(
                eq(invitations.participationId, participations.id),
                isNull(invitations.replacedAt),
                isNull(invitations.revokedAt),
              ),
            ),
        ),
      ),
    );
}

/** Registers the organisation as the application knows it; the person becomes its owner. */
async function register(
  tx: Tx,
  ctx: Ctx,
  { name, country, types, oid, pic, foundedOn, sector, passport, ...contact }: Participant,
  person: Person,
): Promise<string> {
  const [created] = await tx
    .insert(organisations)
    .values({
      ...{ name, country, types: [...types], oid, pic, foundedOn, sector, passport },
      ...{ createdBy: person.id, createdAt: ctx.now, updatedAt: ctx.now },
    })
    .returning({ id: organisations.id });
  if (!created) throw new Error("the organisation was not written");
  const organisationId = created.id;
  await tx
    .insert(memberships)
    .values({ organisationId, userId: person.id, role: "owner", createdAt: ctx.now });
  if (!person.name && contact.contactEmail === person.email)
    await tx.update(users).set({ name: contact.contactName }).where(eq(users.id, person.id));
  await audit(tx, ctx, {
    action: "organisation.created",
    organisationId,
    details: { name, country },
  });
  return organisationId;
}
