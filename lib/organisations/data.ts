import { and, asc, eq, isNull } from "drizzle-orm";
import { joinRequests, memberships, organisations, users } from "@/db/schema/people";
import { wholePassport } from "@/lib/domain/passport/record";
import { mayInOrganisation } from "@/lib/domain/permissions/permissions";
import type { OrganisationRelation } from "@/lib/domain/permissions/types";
import type { JoinOffer, OrganisationSummary, OrganisationView } from "@/lib/organisations/types";
import type { Ctx } from "@/lib/server/context";

/** How the actor stands to an organisation; "none" also when there is no such organisation. */
export async function relationTo(
  { db, actor }: Ctx,
  organisationId: string,
): Promise<OrganisationRelation> {
  if (actor.kind !== "user") return "none";
  const [row] = await db
    .select({ role: memberships.role })
    .from(memberships)
    .where(
      and(eq(memberships.organisationId, organisationId), eq(memberships.userId, actor.userId)),
    );
  return row?.role ?? "none";
}

/** The organisations that a person belongs to, by name. */
export async function organisationsOf(
  { db }: Pick<Ctx, "db">,
  userId: string,
): Promise<OrganisationSummary[]> {
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      country: organisations.country,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(organisations.name), asc(organisations.id));
}

/** The open questions to join that were put to an address, oldest first. */
export async function joinOffers({ db }: Pick<Ctx, "db">, email: string): Promise<JoinOffer[]> {
  const rows = await db
    .select({
      id: joinRequests.id,
      organisationName: organisations.name,
      country: organisations.country,
      name: users.name,
      email: users.email,
      at: joinRequests.createdAt,
    })
    .from(joinRequests)
    .innerJoin(organisations, eq(organisations.id, joinRequests.organisationId))
    .leftJoin(users, eq(users.id, joinRequests.invitedBy))
    .where(and(eq(joinRequests.email, email), isNull(joinRequests.answer)))
    .orderBy(asc(joinRequests.createdAt));
  return rows.map(({ name, email: address, ...row }) => ({ ...row, askedBy: name || address }));
}

/** An organisation inside the actor's reach, or null. */
export async function organisationInReach(
  ctx: Ctx,
  organisationId: string,
): Promise<OrganisationView | null> {
  const relation = await relationTo(ctx, organisationId);
  if (!mayInOrganisation(relation, "organisation.view")) return null;
  const manage = mayInOrganisation(relation, "members.manage");
  const [[organisation], members, asked] = await Promise.all([
    ctx.db.select().from(organisations).where(eq(organisations.id, organisationId)),
    ctx.db
      .select({
        userId: users.id,
        name: users.name,
        email: users.email,
        role: memberships.role,
        since: memberships.createdAt,
      })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(memberships.organisationId, organisationId))
      .orderBy(asc(memberships.createdAt), asc(users.email)),
    manage
      ? ctx.db
          .select({ id: joinRequests.id, email: joinRequests.email, at: joinRequests.createdAt })
          .from(joinRequests)
          .where(and(eq(joinRequests.organisationId, organisationId), isNull(joinRequests.answer)))
          .orderBy(asc(joinRequests.createdAt))
      : [],
  ]);
  if (!organisation) return null;
  const { id, name, country, types, oid, pic, foundedOn, sector } = organisation;
  const { demo, updatedAt } = organisation;
  return {
    ...{ id, name, country, types, oid, pic, foundedOn, sector, demo, updatedAt },
    passport: wholePassport(organisation.passport),
    may: { edit: mayInOrganisation(relation, "organisation.edit"), manage },
    members: members.map((member) => ({ ...member, name: member.name ?? "" })),
    asked,
  };
}
