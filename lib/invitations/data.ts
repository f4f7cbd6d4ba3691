import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { answers, invitations, participations } from "@/db/schema/applications";
import { memberships } from "@/db/schema/people";
import { readFacts } from "@/lib/applications/data";
import type { ApplicationFacts } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import { consentOf } from "@/lib/invitations/consent";
import { goesBackTo } from "@/lib/invitations/handover/line";
import { maskedAddress } from "@/lib/invitations/masked";
import { invitationHash, looksLikeToken } from "@/lib/invitations/token";
import type {
  ClosedReason,
  Consent,
  InvitationState,
  InvitationView,
  KnownState,
  NewerInvitation,
  OpenedLink,
  RecordedAnswer,
  Viewer,
} from "@/lib/invitations/types";
import type { Actor, Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

type LinkActor = Extract<Actor, { kind: "link" }>;
type InvitationRow = typeof invitations.$inferSelect;
type AnswerRow = typeof answers.$inferSelect;
type ParticipationRow = typeof participations.$inferSelect;

/**
 * The actor behind a link, in whatever state its invitation is; null for a token we never made.
 * What the actor may still do is for the verb to decide.
 */
export async function linkActor(db: Db | Tx, token: string): Promise<LinkActor | null> {
  const found = await findBy(db, token);
  return (
    found && {
      kind: "link",
      invitationId: found.invitation.id,
      participationId: found.invitation.participationId,
      applicationId: found.invitation.applicationId,
    }
  );
}

/**
 * What the page behind a link shows. Reading changes nothing: mail scanners follow links.
 * @param now on the server's clock.
 */
export async function invitationByToken(
  db: Db | Tx,
  token: string,
  now: Date,
): Promise<InvitationState> {
  const found = await findBy(db, token);
  const facts = found && (await readFacts(db, found.invitation.applicationId, now));
  return found && facts ? stateOf(found, facts) : { state: "unknown" };
}

/** The same for one reader: who is signed in changes the words, never what the link opens. */
export async function openedLink(
  ctx: Ctx,
  token: string,
): Promise<Exclude<OpenedLink, { state: "no-cookie" }>> {
  const { db, actor, now } = ctx;
  const found = await findBy(db, token);
  const facts = found && (await readFacts(db, found.invitation.applicationId, now));
  if (!found || !facts) return { state: "unknown" };
  const viewer: Viewer =
    actor.kind === "user" ? await viewerOf(db, actor, found, facts) : { kind: "nobody" };
  return { ...stateOf(found, facts), token, viewer };
}

/**
 * Why the invitation behind a link can no longer be answered, with what was recorded; null while
 * it can. The link is taken at its word in nothing: its parts have to belong together.
 * @throws AppError "not-found"
 */
export async function whyClosed(
  tx: Tx,
  link: LinkActor,
  facts: ApplicationFacts,
): Promise<Closed | null> {
  const found = await linkedInvitation(tx, link);
  const known = stateOf(found, facts);
  switch (known.state) {
    case "open":
      return null;
    case "answered":
      return { reason: "already-answered", answer: known.answer };
    case "passed":
      return { reason: "deadline-passed", answer: null };
    case "removed":
    case "swapped":
      return { reason: "revoked", answer: null };
    default:
      return { reason: known.state, answer: null };
  }
}

/**
 * The invitation of a link whose parts belong together, with what decides where it stands.
 * @throws AppError "not-found"
 */
export async function linkedInvitation(
  tx: Tx,
  { invitationId, participationId, applicationId }: LinkActor,
): Promise<Found> {
  const found = await find(
    tx,
    and(
      eq(invitations.id, invitationId),
      eq(invitations.participationId, participationId),
      eq(invitations.applicationId, applicationId),
    ),
  );
  if (!found) throw notFound();
  return found;
}

type Closed =
  | { reason: "already-answered"; answer: RecordedAnswer }
  | { reason: Exclude<ClosedReason, "already-answered">; answer: null };

/** Where a link stands at a moment; the page and the verbs judge by this alone. */
function stateOf(found: Found, facts: ApplicationFacts): KnownState {
  const { invitation: row, participation, answer, current, colleague } = found;
  const invitation = viewOf(row, participation, facts);
  const late = facts.now >= facts.deadline;
  if (participation.removedAt)
    return { state: participation.replacedBy ? "swapped" : "removed", invitation };
  // Before the answer: whoever declined and is asked again needs the newer link.
  if (row.replacedAt) {
    if (!current || (current.revokedAt && !current.answeredAt)) {
      const endedAt = current?.revokedAt ?? invitation.endedAt;
      return { state: "revoked", invitation: { ...invitation, endedAt } };
    }
    if (late && !current.answeredAt) return { state: "passed", invitation };
    // Sent anew to somebody else, or taken back by who handed it on, it is no colleague's any more.
    const asked = current.handedOnFrom ? colleague : null;
    const newer = newerOf(current, asked, facts);
    return { state: asked ? "handed-on" : "replaced", invitation, newer };
  }
  if (answer) return { state: "answered", invitation, answer: recordOf(answer) };
  if (row.revokedAt) return { state: "revoked", invitation };
  if (late) return { state: "passed", invitation };
  return { state: facts.now >= row.expiresAt ? "expired" : "open", invitation };
}

/** Tells of the colleague that was asked, else of the newest of all. */
function newerOf(
  current: InvitationRow,
  colleague: InvitationRow | null,
  { now }: ApplicationFacts,
): NewerInvitation {
  const told = colleague ?? current;
  return {
    at: told.createdAt,
    sentTo: maskedAddress(told.sentTo),
    mailed: told.mailed,
    by: colleague?.handedOnBy ?? "",
    mailsTo: maskedAddress(current.sentTo),
    state: current.answeredAt ? "answered" : now >= current.expiresAt ? "expired" : "open",
  };
}

function recordOf(answer: AnswerRow): RecordedAnswer {
  const { id, kind, name, jobTitle, reason, answeredAt: at, textShown: text } = answer;
  return { id, kind, name, jobTitle, reason, at, text };
}

interface Found {
  invitation: InvitationRow;
  participation: ParticipationRow;
  /** The newest answer given through it. */
  answer: AnswerRow | null;
  /** The newest invitation of the same place that nothing has replaced. */
  current: InvitationRow | null;
  /** The one that this one was handed on to. */
  colleague: InvitationRow | null;
}

async function find(db: Db | Tx, which: SQL | undefined): Promise<Found | null> {
  const [found] = await db
    .select({ invitation: invitations, participation: participations })
    .from(invitations)
    .innerJoin(participations, eq(participations.id, invitations.participationId))
    .where(which);
  if (!found) return null;
  const { id, participationId } = found.invitation;
  const [answer] = await db
    .select()
    .from(answers)
    .where(eq(answers.invitationId, id))
    .orderBy(sql`${answers.seq} desc nulls last`, desc(answers.answeredAt))
    .limit(1);
  const all = await db
    .select()
    .from(invitations)
    .where(eq(invitations.participationId, participationId))
    .orderBy(desc(invitations.createdAt));
  const current = all.find(({ replacedAt }) => replacedAt === null) ?? null;
  // Not once it was taken back from the colleague.
  const stands = current !== null && goesBackTo(current, id, all);
  const colleague = (stands && all.find(({ handedOnFrom }) => handedOnFrom === id)) || null;
  return { ...found, answer: answer ?? null, current, colleague };
}

/** The newest invitation of a place that nothing has replaced, in whatever state; null: none. */
export async function currentInvitation(
  db: Db | Tx,
  participationId: string,
): Promise<InvitationRow | null> {
  const [current] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.participationId, participationId), isNull(invitations.replacedAt)))
    .orderBy(desc(invitations.createdAt))
    .limit(1);
  return current ?? null;
}

async function findBy(db: Db | Tx, token: string): Promise<Found | null> {
  if (!looksLikeToken(token)) return null;
  return find(db, eq(invitations.tokenHash, invitationHash(token)));
}

async function viewerOf(
  db: Db | Tx,
  { userId, email }: Extract<Actor, { kind: "user" }>,
  { invitation, participation }: Found,
  { organisation }: ApplicationFacts,
): Promise<Viewer> {
  if (await belongsTo(db, userId, organisation.id)) return { kind: "coordinator", email };
  const theirs = participation.organisationId;
  const right =
    email === invitation.sentTo || (theirs !== null && (await belongsTo(db, userId, theirs)));
  return { kind: right ? "right" : "someone-else", email };
}

/** Is this person a member of that organisation? */
export async function belongsTo(
  db: Db | Tx,
  userId: string,
  organisationId: string,
): Promise<boolean> {
  const [member] = await db
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.userId, userId)));
  return member !== undefined;
}

/** What a partner is asked, from the facts as they stand; the verb that records it asks the same. */
export function askedOf(
  participation: Pick<ParticipationRow, "name" | "role" | "shareEuros">,
  facts: ApplicationFacts,
) {
  const { lead, organisation, title, acronym, pack, deadline, closes, kind, lumpSum } = facts;
  return {
    ...{ title, acronym, pack, deadline, closes, kind, lumpSum },
    organisation: { name: participation.name },
    role: participation.role,
    share: participation.shareEuros,
    lead: lead.name || lead.email,
    coordinator: { name: organisation.name },
  };
}

function viewOf(
  { id, sentTo, createdAt, expiresAt, revokedAt, replacedAt, handedOnBy }: InvitationRow,
  participation: ParticipationRow,
  facts: ApplicationFacts,
): InvitationView {
  const asked = askedOf(participation, facts);
  const { name, country, contactName, oid, pic, locale, tasks, removedAt } = participation;
  const inIt = facts.participants.filter(
    ({ status }) => status !== "declined" && status !== "withdrawn",
  );
  const mine = facts.participants.find((one) => one.id === participation.id);
  return {
    ...asked,
    ...{ id, participationId: participation.id, applicationId: facts.id },
    ...{ summary: facts.summary, tasks, handedOnBy },
    sentTo: maskedAddress(sentTo),
    status: mine?.status ?? "revoked",
    items: itemsOf(participation.id, facts),
    organisation: { name, country },
    coordinator: { name: facts.organisation.name, country: facts.organisation.country },
    leadEmail: facts.lead.email,
    contactName,
    oidKnown: oid !== null,
    picKnown: pic !== null,
    locale,
    now: facts.now,
    invitedAt: createdAt,
    expiresAt,
    endedAt: removedAt ?? replacedAt ?? revokedAt,
    consortium: {
      organisations: inIt.length,
      countries: new Set(inIt.map((one) => one.country)).size,
      confirmed: inIt.filter(({ status }) => status === "confirmed").length,
    },
    consent: Object.fromEntries(locales.map((one) => [one, consentOf(asked, one)])) as Record<
      Locale,
      Consent
    >,
  };
}

/** What the coordinator asked of this organisation by a day of its own, and is not done yet. */
function itemsOf(participationId: string, { requirements }: ApplicationFacts) {
  return requirements
    .filter(({ code, owner, done }) => code === "item" && owner.kind === "partner" && !done)
    .filter(({ owner }) => owner.kind === "partner" && owner.participationId === participationId)
    .map(({ title = "", dueAt }) => ({ title, dueAt }))
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
