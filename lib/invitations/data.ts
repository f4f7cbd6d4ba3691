import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { answers, invitations, participations } from "@/db/schema/applications";
import { readFacts } from "@/lib/applications/data";
import type { ApplicationFacts } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import { consentOf } from "@/lib/invitations/consent";
import { invitationHash, looksLikeToken } from "@/lib/invitations/token";
import type {
  ClosedReason,
  Consent,
  InvitationState,
  InvitationView,
  RecordedAnswer,
} from "@/lib/invitations/types";
import type { Actor } from "@/lib/server/context";
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
  if (!found || !facts) return { state: "unknown" };
  const invitation = viewOf(found.invitation, found.participation, facts);
  const closed = closedBy(found, facts);
  if (!closed) return { state: "open", invitation };
  switch (closed.reason) {
    case "already-answered":
      return { state: "answered", invitation, answer: closed.answer };
    case "deadline-passed":
      return { state: "expired", invitation };
    default:
      return { state: closed.reason, invitation };
  }
}

/**
 * Why the invitation behind a link can no longer be answered, with what was recorded; null while
 * it can. The link is taken at its word in nothing: its parts have to belong together.
 * @throws AppError "not-found"
 */
export async function whyClosed(
  tx: Tx,
  { invitationId, participationId, applicationId }: LinkActor,
  facts: ApplicationFacts,
): Promise<Closed | null> {
  const [found] = await joined(tx).where(
    and(
      eq(invitations.id, invitationId),
      eq(invitations.participationId, participationId),
      eq(invitations.applicationId, applicationId),
    ),
  );
  if (!found) throw notFound();
  return closedBy(found, facts);
}

type Closed =
  | { reason: "already-answered"; answer: RecordedAnswer }
  | { reason: Exclude<ClosedReason, "already-answered">; answer: null };

function closedBy(
  { invitation, participation, answer }: Found,
  facts: ApplicationFacts,
): Closed | null {
  const closed = (reason: Exclude<ClosedReason, "already-answered">): Closed => ({
    reason,
    answer: null,
  });
  if (participation.removedAt) return closed("revoked");
  // Before the answer: whoever declined and is asked again needs the newer link.
  if (invitation.replacedAt) return closed("replaced");
  if (answer) return answeredBy(answer);
  if (invitation.revokedAt) return closed("revoked");
  if (facts.now >= facts.deadline) return closed("deadline-passed");
  return facts.now >= invitation.expiresAt ? closed("expired") : null;
}

function answeredBy(answer: AnswerRow): Closed {
  const { kind, name, jobTitle, reason, answeredAt: at, textShown: text } = answer;
  return { reason: "already-answered", answer: { kind, name, jobTitle, reason, at, text } };
}

function joined(db: Db | Tx) {
  return db
    .select({ invitation: invitations, participation: participations, answer: answers })
    .from(invitations)
    .innerJoin(participations, eq(participations.id, invitations.participationId))
    .leftJoin(answers, eq(answers.invitationId, invitations.id))
    .$dynamic();
}

type Found = Awaited<ReturnType<typeof joined>>[number];

async function findBy(db: Db | Tx, token: string): Promise<Found | null> {
  if (!looksLikeToken(token)) return null;
  const [found] = await joined(db).where(eq(invitations.tokenHash, invitationHash(token)));
  return found ?? null;
}

/** What a partner is asked, from the facts as they stand; the verb that records it asks the same. */
export function askedOf(
  participation: Pick<ParticipationRow, "name" | "role">,
  facts: ApplicationFacts,
) {
  const { lead, organisation, title, acronym, pack, deadline, closes, kind } = facts;
  return {
    ...{ title, acronym, pack, deadline, closes, kind },
    organisation: { name: participation.name },
    role: participation.role,
    lead: lead.name || lead.email,
    coordinator: { name: organisation.name },
  };
}

function viewOf(
  { createdAt, expiresAt, revokedAt, replacedAt }: InvitationRow,
  participation: ParticipationRow,
  facts: ApplicationFacts,
): InvitationView {
  const asked = askedOf(participation, facts);
  const { name, country, contactName, oid, pic, locale } = participation;
  const inIt = facts.participants.filter(({ status }) => status !== "declined");
  return {
    ...asked,
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
    endedAt: replacedAt ?? revokedAt,
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
