import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { memberships, organisations, users } from "@/db/schema/people";
import { type OpenApplication, openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { belongsTo, linkActor, linkedInvitation, whyClosed } from "@/lib/invitations/data";
import { linkPath } from "@/lib/invitations/link-cookie";
import { maskedAddress } from "@/lib/invitations/masked";
import { sameOrganisation } from "@/lib/place/same";
import type { AccountView, Claim, PlaceView } from "@/lib/place/types";
import type { Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

/** An organisation's own place in an application, held for a change. */
export interface HeldPlace {
  opened: OpenApplication;
  facts: ApplicationFacts;
  partner: Participant;
}

/** Links that another one, or nothing, has taken the place of: they keep nothing any more. */
const ended = ["revoked", "replaced", "handed-on"];

/**
 * Opens the place that an actor keeps: the one of its link, or, signed in, the one it names among
 * those of its own organisations. Holds the application until the transaction ends. A link whose
 * invitation was withdrawn or replaced keeps nothing.
 * @param named what the form says; a link's own place wins.
 * @throws AppError "not-found"
 */
export async function holdPlace(
  tx: Tx,
  ctx: Ctx,
  named: { applicationId?: string; participationId?: string },
): Promise<HeldPlace> {
  return openPlace(tx, ctx, named, { lock: true });
}

async function openPlace(
  db: Tx,
  ctx: Ctx,
  named: { applicationId?: string; participationId?: string },
  options: { lock?: boolean } = {},
): Promise<HeldPlace> {
  const { actor } = ctx;
  const { applicationId, participationId } = actor.kind === "link" ? actor : named;
  if (!applicationId || !participationId) throw notFound();
  const opened = await openApplication(db, ctx, applicationId, "place.keep", options);
  if (!opened.own.includes(participationId)) throw notFound();
  const facts = await readFacts(db, opened.row.id, ctx.now);
  const partner = facts?.participants.find(({ id }) => id === participationId);
  if (!facts || !partner) throw notFound();
  const closed = actor.kind === "link" ? await whyClosed(db, actor, facts) : null;
  if (closed && ended.includes(closed.reason)) throw notFound();
  return { opened, facts, partner };
}

/**
 * The place that an actor keeps, to look at.
 * @throws AppError "not-found"
 */
export async function readPlace(
  ctx: Ctx,
  named: { applicationId?: string; participationId?: string },
): Promise<PlaceView> {
  const { facts, partner } = await ctx.db.transaction((tx) => openPlace(tx, ctx, named));
  return viewOf(facts, partner);
}

/**
 * Every place that the organisations of a person have in an application.
 * @throws AppError "not-found"
 */
export async function ownPlaces(ctx: Ctx, applicationId: string): Promise<PlaceView[]> {
  const opened = await openApplication(ctx.db, ctx, applicationId, "place.keep");
  const facts = await readFacts(ctx.db, opened.row.id, ctx.now);
  if (!facts) throw notFound();
  return facts.participants
    .filter(({ id }) => opened.own.includes(id))
    .map((partner) => viewOf(facts, partner));
}

function viewOf(facts: ApplicationFacts, partner: Participant): PlaceView {
  const { id, kind, now, deadline, closes, submission, requirements } = facts;
  return {
    ...{ applicationId: id, kind, partner, now, deadline, closes },
    requirements: requirements.filter(
      ({ owner, code }) =>
        owner.kind === "partner" && owner.participationId === partner.id && code !== "answer",
    ),
    submitted: submission !== null,
  };
}

/**
 * What the page behind a link says about an account; null for a link that keeps nothing, for the
 * people who ask, and in a demo.
 */
export async function accountBehind(ctx: Ctx, token: string): Promise<AccountView | null> {
  const { db, actor } = ctx;
  const link = await linkActor(db, token);
  if (!link) return null;
  return db.transaction(async (tx) => {
    const asLink = { ...ctx, db: tx, actor: link };
    const { facts, partner } = await openPlace(tx, asLink, {});
    if (facts.kind === "demo") return null;
    const { invitation } = await linkedInvitation(tx, link);
    const known = actor.kind === "user" && !actor.guest ? actor : null;
    if (known && (await belongsTo(tx, known.userId, facts.organisation.id))) return null;
    return {
      applicationId: facts.id,
      organisation: partner.name,
      email: invitation.sentTo,
      returnTo: linkPath(token),
      person: known && { email: known.email, claim: await claimOf(tx, partner, known.userId) },
    };
  });
}

/** How the organisation of a place stands to a person. */
export async function claimOf(db: Db | Tx, partner: Participant, userId: string): Promise<Claim> {
  const mine = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      country: organisations.country,
      oid: organisations.oid,
      pic: organisations.pic,
    })
    .from(organisations)
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .where(and(eq(memberships.userId, userId), eq(organisations.demo, false)))
    .orderBy(asc(organisations.createdAt), organisations.id);
  if (partner.organisationId) {
    const { organisationId } = partner;
    if (mine.some(({ id }) => id === organisationId)) return { kind: "taken", organisationId };
    return { kind: "others", owner: await ownerOf(db, [organisationId]) };
  }
  const own = mine.find((one) => sameOrganisation(one, partner));
  if (own) return { kind: "registered", organisationId: own.id };
  const others = await registeredAs(db, partner);
  return others.length > 0 ? { kind: "others", owner: await ownerOf(db, others) } : { kind: "new" };
}

/** Organisations of others with one of its identifiers: a name alone may be another's too. */
async function registeredAs(db: Db | Tx, { oid, pic }: Participant): Promise<string[]> {
  if (!oid && !pic) return [];
  const rows = await db
    .selectDistinct({ id: organisations.id })
    .from(organisations)
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .where(
      and(
        eq(organisations.demo, false),
        or(
          oid ? eq(organisations.oid, oid) : undefined,
          pic ? eq(organisations.pic, pic) : undefined,
        ),
      ),
    );
  return rows.map(({ id }) => id);
}

async function ownerOf(db: Db | Tx, organisationIds: readonly string[]): Promise<string> {
  const [owner] = await db
    .select({ email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(inArray(memberships.organisationId, [...organisationIds]), eq(memberships.role, "owner")),
    )
    .orderBy(asc(memberships.createdAt), users.id)
    .limit(1);
  return maskedAddress(owner?.email ?? "");
}
