import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { invitations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { factsOf } from "@/lib/applications/judged";
import type { Participant } from "@/lib/applications/types";
import type {
  askAllAgainInput,
  confirmAgainInput,
  withdrawConsentInput,
} from "@/lib/consent/schema";
import { standingConsent, termsKey, termsOf } from "@/lib/consent/standing";
import { type Loss, noteOf, queueReceipts, writeAnswer } from "@/lib/consent/written/mutations";
import type { HashedRecord } from "@/lib/domain/consent/types";
import { shortfall } from "@/lib/domain/eligibility/judge";
import { lossOf } from "@/lib/domain/eligibility/stress";
import type { Locale } from "@/lib/i18n/locales";
import { askedOf, belongsTo } from "@/lib/invitations/data";
import type { Consent } from "@/lib/invitations/types";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import { type HeldConsortium, holdConsortium, partnerOf } from "@/lib/partners/data";
import type { partnerInput } from "@/lib/partners/schema";
import { type HeldPlace, holdPlace } from "@/lib/place/data";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

type WhyNot = "own-invitation" | "deadline-passed" | "text-changed";

/**
 * A partner confirms what has changed since it confirmed. Of however many presses one is recorded;
 * the others find nothing left to confirm. The link that answered does it, or whoever is signed in
 * for the organisation.
 */
export async function confirmAgain({
  ctx,
  input,
}: Verb<z.output<typeof confirmAgainInput>>): Promise<Result<null, "nothing-to-confirm" | WhyNot>> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdPlace(tx, ctx, input);
    const answering = { ...held, invitation: await answeredInvitation(tx, ctx, held) };
    const shown = shownAbove(held, "again", input.locale);
    if (!shown || held.partner.status !== "to-reconfirm") return refused("nothing-to-confirm");
    const reason = await whyNot(tx, ctx, held, { shown, quoted: input.shown });
    if (reason) return refused(reason);
    const given = { ...input, kind: "consent", reason: "" } as const;
    const record = await writeAnswer(tx, answering, given, shown);
    await audit(tx, ctx, { action: "partner.confirmed-again", ...entryOf(held, record) });
    await queueReceipts(tx, ctx, answering, record, { occurrence: record.id });
    await replanReminders(tx, ctx, held.facts.id);
    return ok();
  });
}

/**
 * A partner takes its consent back, by the same ways. The coordinator is told what that does to the
 * consortium; the consent stays on record beside it.
 */
export async function withdrawConsent({
  ctx,
  input,
}: Verb<z.output<typeof withdrawConsentInput>>): Promise<
  Result<null, "nothing-to-withdraw" | WhyNot>
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdPlace(tx, ctx, input);
    const answering = { ...held, invitation: await answeredInvitation(tx, ctx, held) };
    const shown = shownAbove(held, "leaving", input.locale);
    if (!shown) return refused("nothing-to-withdraw");
    const reason = await whyNot(tx, ctx, held, { shown, quoted: input.shown });
    if (reason) return refused(reason);
    const given = { ...input, kind: "withdrawal" } as const;
    const record = await writeAnswer(tx, answering, given, shown);
    await audit(tx, ctx, { action: "partner.withdrew", ...entryOf(held, record) });
    const about = { occurrence: record.id, loss: lossWithout(held) };
    await queueReceipts(tx, ctx, answering, record, about);
    await replanReminders(tx, ctx, held.facts.id);
    return ok();
  });
}

/** Asks a partner to confirm what has changed since it did: one mail for each set of changes. */
export async function askAgain({
  ctx,
  input,
}: Verb<z.output<typeof partnerInput>>): Promise<
  Result<null, "nothing-to-ask" | "no-address" | "asked-already" | "deadline-passed">
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    const partner = partnerOf(held, input.participationId);
    if (held.opened.now >= held.opened.deadline) return refused("deadline-passed");
    if (partner.status !== "to-reconfirm") return refused("nothing-to-ask");
    if (partner.contactEmail === "") return refused("no-address");
    if (!(await ask(tx, ctx, held, partner))) return refused("asked-already");
    await audit(tx, ctx, {
      action: "partner.asked-again",
      applicationId: held.opened.row.id,
      organisationId: held.opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, sentTo: partner.contactEmail },
    });
    await replanReminders(tx, ctx, held.opened.row.id);
    return ok();
  });
}

/** Asks every partner that has to confirm again and was not asked about these changes yet. */
export async function askAllAgain({
  ctx,
  input,
}: Verb<z.output<typeof askAllAgainInput>>): Promise<
  Result<{ asked: number }, "nothing-to-ask" | "deadline-passed">
> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
    if (held.opened.now >= held.opened.deadline) return refused("deadline-passed");
    const names: string[] = [];
    for (const partner of held.facts.participants.filter(canBeAsked))
      if (await ask(tx, ctx, held, partner)) names.push(partner.name);
    if (names.length === 0) return refused("nothing-to-ask");
    await audit(tx, ctx, {
      action: "partners.asked-again",
      applicationId: held.opened.row.id,
      organisationId: held.opened.row.organisationId,
      details: { names },
    });
    await replanReminders(tx, ctx, held.opened.row.id);
    return ok({ asked: names.length });
  });
}

const canBeAsked = ({ status, contactEmail }: Participant) =>
  status === "to-reconfirm" && contactEmail !== "";

/**
 * The invitation that a place's newest answer came through. A link reaches only what was answered
 * through it; who is signed in answers from an address of its own.
 * @throws AppError "not-found" where nothing was answered
 */
async function answeredInvitation(tx: Tx, { actor }: Ctx, { partner }: HeldPlace) {
  const invitationId = partner.answer?.invitationId;
  if (!invitationId || (actor.kind === "link" && actor.invitationId !== invitationId))
    throw notFound();
  const [row] = await tx.select().from(invitations).where(eq(invitations.id, invitationId));
  if (!row) throw notFound();
  const { id, sentTo, handedOnBy } = row;
  return actor.kind === "user"
    ? { id, sentTo: actor.email, handedOnBy: "" }
    : { id, sentTo, handedOnBy };
}

/** The text above the button, from the facts as they stand; null where no consent stands. */
function shownAbove(
  { facts, partner }: HeldPlace,
  button: "again" | "leaving",
  locale: Locale,
): Consent | null {
  return standingConsent(askedOf(partner, facts), partner, facts)?.[button][locale] ?? null;
}

/** Why nothing is recorded, whichever of the two buttons was pressed; null: it can be. */
async function whyNot(
  tx: Tx,
  { actor }: Ctx,
  { opened, facts }: HeldPlace,
  { shown, quoted }: { shown: Consent; quoted: string },
): Promise<WhyNot | null> {
  const viewer = actor.kind === "link" && facts.kind === "real" ? actor.viewer : undefined;
  // Nobody answers for a partner out of the organisation that asks it.
  if (viewer && (await belongsTo(tx, viewer, opened.row.organisationId))) return "own-invitation";
  if (facts.now >= facts.deadline) return "deadline-passed";
  return shown.fingerprint === quoted ? null : "text-changed";
}

function entryOf({ opened, partner }: HeldPlace, record: HashedRecord) {
  const { name, jobTitle, invitationId } = record;
  return {
    applicationId: opened.row.id,
    organisationId: opened.row.organisationId,
    subjectId: partner.id,
    details: { organisation: partner.name, name, jobTitle, invitationId, ...noteOf(record) },
  };
}

/** What becomes of the consortium without this partner, everyone else confirming. */
function lossWithout({ facts, partner }: HeldPlace): Loss {
  const { pack } = facts;
  const everyone = factsOf(facts, "hoped");
  const others = everyone.organisations.filter(({ id }) => id !== partner.id);
  const stands = (organisations: typeof others) =>
    shortfall({ ...everyone, organisations }, pack).lacking.size === 0;
  return {
    effect: lossOf(everyone, pack, partner.id).effect,
    eligibleBefore: stands([...everyone.organisations]),
    eligibleAfter: stands(others),
  };
}

/** Queues the mail; false where it went out before, about these very terms and to this address. */
async function ask(
  tx: Tx,
  ctx: Ctx,
  { facts }: HeldConsortium,
  partner: Participant,
): Promise<boolean> {
  const { answer, contactEmail: person } = partner;
  if (!answer) return false;
  const occurrence = termsKey(answer.id, termsOf(partner, facts));
  const [before] = await tx
    .select({ id: mails.id })
    .from(mails)
    .where(
      and(
        eq(mails.applicationId, facts.id),
        eq(mails.person, person),
        eq(mails.reason, "reconfirm"),
        eq(mails.occurrence, occurrence),
      ),
    );
  if (before) return false;
  await queueMail(tx, ctx, {
    ...{ applicationId: facts.id, person, occurrence, reason: "reconfirm" },
    recipientName: partner.contactName || partner.name,
    participationId: partner.id,
    locale: partner.locale,
    template: "reconfirm",
    params: { invitationId: answer.invitationId },
  });
  return true;
}
