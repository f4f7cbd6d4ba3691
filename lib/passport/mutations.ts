import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { participations } from "@/db/schema/applications";
import { organisations } from "@/db/schema/people";
import type { Participant } from "@/lib/applications/types";
import { boundFields, differences, withFields } from "@/lib/domain/passport/differences";
import { recordOf, registeredRecord } from "@/lib/domain/passport/record";
import { replanReminders } from "@/lib/mails/mutations";
import { carryIntoDrafts, holdOrganisation, person } from "@/lib/organisations/mutations";
import { clashWith } from "@/lib/partners/clash";
import { type HeldConsortium, holdConsortium, partnerOf } from "@/lib/partners/data";
import { personBehind, sameOrganisations, takesPart, usable } from "@/lib/passport/data";
import type {
  Kept,
  organisationPassport,
  ownPassport,
  partnerPassport,
  registeredChange,
  registeredHere,
} from "@/lib/passport/schema";
import { versionOf } from "@/lib/passport/version";
import { holdPlace } from "@/lib/place/data";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

type SameIdentifier = "same-oid" | "same-pic";

/** Changes an organisation's passport, unless somebody else changed it since it was shown. */
export async function updatePassport({
  ctx,
  input,
}: Verb<z.output<typeof organisationPassport>>): Promise<Result<null, "changed">> {
  person(ctx);
  return inTransaction(ctx, async (tx) => {
    const { organisationId, seen, ...kept } = input;
    const before = await holdOrganisation(tx, ctx, organisationId, "organisation.edit");
    if (before.updatedAt.getTime() !== seen.getTime()) return refused("changed");
    await register(tx, ctx, organisationId, kept);
    await audit(tx, ctx, {
      action: "organisation.passport-changed",
      organisationId,
      details: { changed: differences(registeredRecord(before), registeredRecord(kept)) },
    });
    return ok();
  });
}

/** Writes what an organisation says about itself, and what follows from it in its applications. */
async function register(
  tx: Tx,
  ctx: Ctx,
  organisationId: string,
  kept: Kept & { name: string; country: string },
): Promise<void> {
  await tx
    .update(organisations)
    .set({ ...kept, updatedAt: ctx.now })
    .where(eq(organisations.id, organisationId));
  await carryIntoDrafts(tx, ctx, organisationId, kept);
}

/**
 * Keeps an organisation's own passport in one application. A link reaches this copy only; a member
 * who is signed in and may edit the organisation can register the same for it too.
 * @throws AppError "not-found" also while the organisation does not take part.
 */
export async function keepOwnPassport({
  ctx,
  input,
}: Verb<z.output<typeof ownPassport>>): Promise<
  Result<null, "submitted" | "changed" | SameIdentifier>
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdPlace(tx, ctx, input);
    const { partner, opened } = held;
    if (!takesPart(partner)) throw notFound();
    const reason = whyNot(held, partner, input);
    if (reason) return refused(reason);
    const changed = await write(tx, partner, input.kept);
    const own = input.registerToo && ctx.actor.kind === "user" ? partner.organisationId : null;
    if (own) {
      // By its own name, and an organisation is always something.
      const { name, country, types } = await holdOrganisation(tx, ctx, own, "organisation.edit");
      const { kept } = input;
      const is = kept.types.length > 0 ? kept.types : types;
      await register(tx, ctx, own, { ...kept, name, country, types: is });
    }
    // It decided itself how it stands in this application: nobody needs to be told otherwise.
    await settle(tx, partner);
    await audit(tx, ctx, {
      action: "partner.passport-kept",
      applicationId: opened.row.id,
      organisationId: own ?? opened.row.organisationId,
      subjectId: partner.id,
      details: { changed, registered: own !== null },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}

/** Fills in a partner's passport on its behalf. */
export async function keepPartnerPassport({
  ctx,
  input,
}: Verb<z.output<typeof partnerPassport>>): Promise<
  Result<null, "submitted" | "changed" | SameIdentifier>
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.edit");
    const partner = partnerOf(held, input.participationId);
    const { opened } = held;
    const reason = whyNot(held, partner, input);
    if (reason) return refused(reason);
    const changed = await write(tx, partner, input.kept);
    // A change of the organisation that nobody has looked at yet still waits to be.
    if (partner.changed.length === 0) await settle(tx, partner);
    await audit(tx, ctx, {
      action: "partner.passport-kept",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { changed },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}

/** Why a passport cannot be kept as it was filled in; null when it can. */
function whyNot(
  held: HeldConsortium,
  partner: Participant,
  { seen, kept }: { seen?: string | undefined; kept: Kept },
): "submitted" | "changed" | SameIdentifier | null {
  if (held.opened.submitted) return "submitted";
  if (seen !== undefined && seen !== versionOf(partner)) return "changed";
  return sameIdentifier(held, partner, kept);
}

/** An identifier that another organisation of the consortium has already. */
function sameIdentifier(
  { facts }: HeldConsortium,
  { id, name, country }: Participant,
  { oid, pic }: Pick<Kept, "oid" | "pic">,
): SameIdentifier | null {
  const others = facts.participants.filter((one) => one.id !== id);
  const clash = clashWith(others, { name, country, oid, pic });
  return clash === "same-oid" || clash === "same-pic" ? clash : null;
}

/** Writes an application's copy; gives the fields that it changes. */
async function write(tx: Tx, partner: Participant, kept: Kept) {
  await tx.update(participations).set(kept).where(eq(participations.id, partner.id));
  return differences(recordOf(partner), recordOf({ ...recordOf(partner), ...kept }));
}

/** The copy stands as it is, whatever the organisation has registered up to now. */
async function settle(tx: Tx, { id, organisationId }: Participant): Promise<void> {
  if (!organisationId) return;
  const [registered] = await tx
    .select({ updatedAt: organisations.updatedAt })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  await tx
    .update(participations)
    .set({ dismissedChange: registered?.updatedAt ?? null })
    .where(eq(participations.id, id));
}

/**
 * Fills a place from what the actor's own organisation has registered about itself. What is not
 * registered stays as it is, and so do the name and the country that were confirmed.
 * @throws AppError "not-found" also for an organisation that is another one, or not the actor's.
 */
export async function useRegistered({
  ctx,
  input,
}: Verb<z.output<typeof registeredHere>>): Promise<Result<null, "submitted" | SameIdentifier>> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdPlace(tx, ctx, input);
    const { partner, opened } = held;
    if (!takesPart(partner)) throw notFound();
    const own = await sameOrganisations(tx, personBehind(ctx.actor), partner);
    const row = own.find(({ id }) => id === input.organisationId);
    if (!row) throw notFound();
    if (opened.submitted) return refused("submitted");
    const fields = usable(partner, row);
    const kept = keptOf(withFields(recordOf(partner), registeredRecord(row), fields));
    const clash = sameIdentifier(held, partner, kept);
    if (clash) return refused(clash);
    await write(tx, partner, kept);
    await settle(tx, partner);
    await audit(tx, ctx, {
      action: "partner.passport-reused",
      applicationId: opened.row.id,
      organisationId: row.id,
      subjectId: partner.id,
      details: { changed: fields },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}

function keptOf({ types, oid, pic, foundedOn, sector, passport }: ReturnType<typeof recordOf>) {
  return { types: [...types], oid, pic, foundedOn, sector, passport };
}

/** Takes what a partner's organisation registered since into the application, as it was shown. */
export async function takeOverChange({
  ctx,
  input,
}: Verb<z.output<typeof registeredChange>>): Promise<
  Result<null, "submitted" | "changed" | SameIdentifier>
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.edit");
    const partner = partnerOf(held, input.participationId);
    const { opened } = held;
    if (opened.submitted) return refused("submitted");
    const registered = await registeredAs(tx, partner, input.seen);
    if (!registered) return refused("changed");
    const fields = partner.changed.filter((field) => !boundFields.includes(field));
    const kept = keptOf(withFields(recordOf(partner), registeredRecord(registered), fields));
    const clash = sameIdentifier(held, partner, kept);
    if (clash) return refused(clash);
    await write(tx, partner, kept);
    await settle(tx, partner);
    await audit(tx, ctx, {
      action: "partner.change-taken-over",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { changed: fields },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}

/** Leaves the application's copy as it is, until the organisation changes its data again. */
export async function dismissChange({
  ctx,
  input,
}: Verb<z.output<typeof registeredChange>>): Promise<Result<null, "submitted" | "changed">> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.edit");
    const partner = partnerOf(held, input.participationId);
    const { opened } = held;
    if (opened.submitted) return refused("submitted");
    if (!(await registeredAs(tx, partner, input.seen))) return refused("changed");
    await settle(tx, partner);
    await audit(tx, ctx, {
      action: "partner.change-dismissed",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { changed: partner.changed },
    });
    return ok();
  });
}

/** A partner's registered organisation, if it still is as it was shown; held until the end. */
async function registeredAs(tx: Tx, { organisationId }: Participant, seen: Date) {
  if (!organisationId) return null;
  const [row] = await tx
    .select()
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for("share");
  return row?.updatedAt.getTime() === seen.getTime() ? row : null;
}
