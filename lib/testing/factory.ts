import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { auditLog, invitations, participations } from "@/db/schema/applications";
import { memberships, organisations, users } from "@/db/schema/people";
import { readFacts } from "@/lib/applications/data";
import { createApplication } from "@/lib/applications/start/mutations";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { consentOf } from "@/lib/invitations/consent";
import { askedOf } from "@/lib/invitations/data";
import { sendInvitation } from "@/lib/invitations/mutations";
import { invitationToken } from "@/lib/invitations/token";
import { addPartner } from "@/lib/partners/mutations";
import type { Actor, Ctx } from "@/lib/server/context";
import type { Result } from "@/lib/server/result";

/** Between the opening of the 2022 call and its deadline: applications made now are real. */
export const whileOpen = new Date("2022-02-01T10:00:00Z");
/** Long after that deadline: applications made now are practice. */
export const yearsLater = new Date("2026-11-24T10:00:00Z");

export const DAY = 24 * 60 * 60 * 1000;

/** The same context at another moment. */
export const at = (ctx: Ctx, now: Date): Ctx => ({ ...ctx, now });
/** The same moment and database for another actor. */
export const as = (ctx: Ctx, actor: Actor): Ctx => ({ ...ctx, actor });

/** The value of a result that must be a success; its reason as an error otherwise. */
export function value<T>(result: Result<T, string, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.value;
}

let made = 0;
const next = () => ++made;

/** A person, signed in at `now`. */
export async function aPerson(
  db: Db | Tx,
  now = whileOpen,
  given: Partial<typeof users.$inferInsert> = {},
): Promise<Ctx & { actor: Extract<Actor, { kind: "user" }> }> {
  const n = next();
  const [user] = await db
    .insert(users)
    .values({ email: `person${n}@example.org`, name: `Person ${n}`, ...given })
    .returning();
  if (!user) throw new Error("not written");
  const { id, email, name, guestUntil } = user;
  return {
    db,
    now,
    actor: { kind: "user", userId: id, email, name: name ?? "", guest: guestUntil !== null },
  };
}

/** An organisation that this person owns. */
export async function anOrganisation(
  owner: Ctx,
  given: Partial<typeof organisations.$inferInsert> = {},
): Promise<string> {
  const n = next();
  const [organisation] = await owner.db
    .insert(organisations)
    .values({ name: `Organisation ${n}`, country: "LV", types: ["school"], ...given })
    .returning();
  if (!organisation) throw new Error("not written");
  await aMember(owner, organisation.id, "owner");
  return organisation.id;
}

/** Makes a person a member of an organisation. */
export async function aMember(
  { db, actor }: Ctx,
  organisationId: string,
  role: "owner" | "member" = "member",
): Promise<void> {
  if (actor.kind !== "user") throw new Error("only people are members");
  await db.insert(memberships).values({ organisationId, userId: actor.userId, role });
}

/** An application of an organisation that this person belongs to. */
export async function anApplication(
  lead: Ctx,
  organisationId: string,
  given: Partial<Parameters<typeof createApplication>[0]["input"]> = {},
): Promise<string> {
  const input = {
    ...{ organisationId, callId: "2022/ka220-sch", title: "Sea schools", acronym: "SEA" },
    ...given,
  };
  return value(await createApplication({ ctx: lead, input })).applicationId;
}

/** A person, the organisation it owns, and an application of that. */
export async function aScene(db: Db | Tx, now = whileOpen) {
  const lead = await aPerson(db, now, { name: "Anna Ozola" });
  const organisationId = await anOrganisation(lead);
  const applicationId = await anApplication(lead, organisationId);
  return { lead, organisationId, applicationId };
}

type PartnerInput = Parameters<typeof addPartner>[0]["input"];

/** What a form of a partner holds, valid and different every time. */
export function partnerDetails(
  given: Partial<PartnerInput> = {},
): Omit<PartnerInput, "applicationId"> {
  const n = next();
  return {
    name: `Partner ${n}`,
    country: "EE",
    role: "partner",
    types: ["school"],
    ...{ oid: null, pic: null, foundedOn: null, sector: null },
    contactName: `Contact ${n}`,
    contactEmail: `contact${n}@partner.example`,
    ...{ tasks: "", shareEuros: null },
    locale: undefined,
    ...given,
  };
}

/** A partner of an application, prepared but not invited. */
export async function aPartner(
  coordinator: Ctx,
  applicationId: string,
  given: Partial<PartnerInput> = {},
): Promise<string> {
  const input = { ...partnerDetails(given), applicationId };
  return value(await addPartner({ ctx: coordinator, input })).participationId;
}

export type LinkActor = Extract<Actor, { kind: "link" }>;

/** An invitation that waits for an answer, with the actor and the token of its link. */
export async function anInvitation(
  coordinator: Ctx,
  applicationId: string,
  participationId: string,
): Promise<{ actor: LinkActor; token: string; invitationId: string }> {
  const input = { applicationId, participationId };
  const { invitationId } = value(await sendInvitation({ ctx: coordinator, input }));
  const [row] = await coordinator.db
    .select({ nonce: invitations.nonce })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  if (!row) throw new Error("not written");
  return {
    actor: { kind: "link", invitationId, participationId, applicationId },
    token: invitationToken(row.nonce),
    invitationId,
  };
}

type AnswerInput = Parameters<typeof answerInvitation>[0]["input"];

/** What the form behind a link sends when its reader has read the text of this moment. */
export async function anAnswer(
  ctx: Ctx,
  actor: LinkActor,
  given: Partial<AnswerInput> = {},
): Promise<AnswerInput> {
  const locale = given.locale ?? "en";
  const facts = await readFacts(ctx.db, actor.applicationId, ctx.now);
  const [partner] = await ctx.db
    .select()
    .from(participations)
    .where(eq(participations.id, actor.participationId));
  if (!facts || !partner) throw new Error("there is nothing to answer");
  return {
    kind: "consent",
    name: "Mari Tamm",
    jobTitle: "Head teacher",
    reason: "",
    oid: null,
    pic: null,
    locale,
    zone: "Europe/Tallinn",
    shown: consentOf(askedOf(partner, facts), locale).fingerprint,
    ...given,
  };
}

/** A partner that was invited and has answered. */
export async function anAnsweredPartner(
  coordinator: Ctx,
  applicationId: string,
  given: Partial<PartnerInput> = {},
  answer: Partial<AnswerInput> = {},
): Promise<string> {
  const participationId = await aPartner(coordinator, applicationId, given);
  const { actor } = await anInvitation(coordinator, applicationId, participationId);
  const ctx = as(coordinator, actor);
  value(await answerInvitation({ ctx, input: await anAnswer(coordinator, actor, answer) }));
  return participationId;
}

/** What the audit log says of an application, oldest first. */
export async function auditOf(db: Db | Tx, applicationId: string) {
  return db
    .select()
    .from(auditLog)
    .where(eq(auditLog.applicationId, applicationId))
    .orderBy(auditLog.id);
}

/** Its newest entry. */
export async function lastAudit(db: Db | Tx, applicationId: string) {
  return (await auditOf(db, applicationId)).at(-1);
}
