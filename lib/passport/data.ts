import { asc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { memberships, organisations } from "@/db/schema/people";
import { openApplication, readFacts } from "@/lib/applications/data";
import type { Participant } from "@/lib/applications/types";
import { boundFields, news } from "@/lib/domain/passport/differences";
import { recordOf, registeredRecord } from "@/lib/domain/passport/record";
import { mayInOrganisation } from "@/lib/domain/permissions/permissions";
import { relationTo } from "@/lib/organisations/data";
import type { OwnPassportView, RegisteredChange } from "@/lib/passport/types";
import { versionOf } from "@/lib/passport/version";
import { readPlace } from "@/lib/place/data";
import { sameOrganisation } from "@/lib/place/same";
import type { Actor, Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

export type OrganisationRow = typeof organisations.$inferSelect;

/** Whether an organisation takes part and so keeps a passport: those who left, or never came, do not. */
export function takesPart({ status }: Participant): boolean {
  return status === "confirmed" || status === "to-reconfirm";
}

/** The person behind an actor: whoever is signed in, also where a link was opened. */
export function personBehind(actor: Actor): string | null {
  if (actor.kind === "user") return actor.userId;
  return (actor.kind === "link" && actor.viewer) || null;
}

/**
 * An organisation's own passport in an application, for the link of its place or a member of it;
 * null while it does not take part.
 * @throws AppError "not-found"
 */
export async function ownPassport(
  ctx: Ctx,
  named: { applicationId: string; participationId: string },
): Promise<OwnPassportView | null> {
  const { partner, submitted } = await readPlace(ctx, named);
  if (!takesPart(partner)) return null;
  const { pack } = await openApplication(ctx.db, ctx, named.applicationId, "place.keep");
  const relation = partner.organisationId
    ? await relationTo(ctx, partner.organisationId)
    : ("none" as const);
  const rows = await sameOrganisations(ctx.db, personBehind(ctx.actor), partner);
  return {
    record: recordOf(partner),
    pack,
    version: versionOf(partner),
    submitted,
    mayRegister: mayInOrganisation(relation, "organisation.edit"),
    registered: rows
      .map((row) => ({ id: row.id, name: row.name, fields: usable(partner, row) }))
      .filter(({ fields }) => fields.length > 0),
  };
}

/** What a registered organisation could fill in: never what was asked and confirmed by name. */
export function usable(partner: Participant, row: OrganisationRow) {
  return news(recordOf(partner), registeredRecord(row)).filter(
    (field) => !boundFields.includes(field),
  );
}

/** Organisations of a person that are the one of a place. Nobody finds those of others. */
export async function sameOrganisations(
  db: Db | Tx,
  userId: string | null,
  partner: Participant,
): Promise<OrganisationRow[]> {
  if (!userId) return [];
  const rows = await db
    .select({ organisation: organisations })
    .from(organisations)
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(organisations.name), asc(organisations.id));
  return rows
    .map(({ organisation }) => organisation)
    .filter((one) => one.id === partner.organisationId || sameOrganisation(one, partner));
}

/**
 * What a partner's registered organisation says otherwise than the application, for those who may
 * take it over; null while there is nothing.
 * @throws AppError "not-found"
 */
export async function registeredChange(
  ctx: Ctx,
  applicationId: string,
  participationId: string,
): Promise<RegisteredChange | null> {
  const { row } = await openApplication(ctx.db, ctx, applicationId, "partners.edit");
  const facts = await readFacts(ctx.db, row.id, ctx.now);
  const partner = facts?.participants.find(({ id }) => id === participationId);
  if (!partner) throw notFound();
  if (!partner.organisationId || partner.changed.length === 0) return null;
  const [registered] = await ctx.db
    .select()
    .from(organisations)
    .where(eq(organisations.id, partner.organisationId));
  return registered
    ? {
        fields: partner.changed,
        was: recordOf(partner),
        now: registeredRecord(registered),
        seen: registered.updatedAt,
      }
    : null;
}
