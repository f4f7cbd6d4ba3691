import { eq } from "drizzle-orm";
import type { z } from "zod";
import { participations } from "@/db/schema/applications";
import type { Participant } from "@/lib/applications/types";
import { defaultLocaleOf } from "@/lib/domain/countries/countries";
import type { PartnerStatus } from "@/lib/domain/invitations/types";
import { withdrawInvitation } from "@/lib/invitations/mutations";
import { replanReminders } from "@/lib/mails/mutations";
import { clashWith } from "@/lib/partners/clash";
import { holdConsortium, partnerOf, removedPartner } from "@/lib/partners/data";
import type { addPartnerInput, partnerInput, updatePartnerInput } from "@/lib/partners/schema";
import { tellRemoved } from "@/lib/partners/swap/mutations";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

type Clash = NonNullable<ReturnType<typeof clashWith>>;

/** Adds an organisation to the consortium; nothing is sent to it yet. */
export async function addPartner({
  ctx,
  input,
}: Verb<z.output<typeof addPartnerInput>>): Promise<
  Result<{ participationId: string }, "submitted" | Clash>
> {
  return inTransaction(ctx, async (tx) => {
    const { applicationId, locale, ...details } = input;
    const { opened, facts } = await holdConsortium(tx, ctx, applicationId, "partners.edit");
    if (opened.submitted) return refused("submitted");
    const clash = clashWith(facts.participants, details);
    if (clash) return refused(clash);
    const [added] = await tx
      .insert(participations)
      .values({
        ...details,
        applicationId: opened.row.id,
        locale: locale ?? defaultLocaleOf(details.country),
        createdAt: ctx.now,
      })
      .returning({ participationId: participations.id });
    if (!added) throw new Error("the partner was not written");
    await audit(tx, ctx, {
      action: "partner.added",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: added.participationId,
      details: { name: details.name, country: details.country, role: details.role },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok(added);
  });
}

/**
 * Changes what is known about a partner. Whom a partner was asked or has confirmed as stays as it
 * was; its role and share may change, and a consent has to be given again then. A new contact address takes an open invitation back, because its link is in another mailbox.
 * `withdrawn` says so.
 */
export async function updatePartner({
  ctx,
  input,
}: Verb<z.output<typeof updatePartnerInput>>): Promise<
  Result<{ withdrawn: boolean }, "submitted" | "consent-would-not-fit" | Clash>
> {
  return inTransaction(ctx, async (tx) => {
    const { applicationId, participationId, locale, ...details } = input;
    const held = await holdConsortium(tx, ctx, applicationId, "partners.edit");
    const { opened, facts } = held;
    const before = partnerOf(held, participationId);
    if (opened.submitted) return refused("submitted");
    if (isBound(before) && !sameAsAsked(before, details)) return refused("consent-would-not-fit");
    const others = facts.participants.filter(({ id }) => id !== before.id);
    const clash = clashWith(others, details);
    if (clash) return refused(clash);
    await tx
      .update(participations)
      .set({ ...details, locale: locale ?? before.locale })
      .where(eq(participations.id, before.id));
    const withdrawn =
      before.status === "invited" &&
      before.contactEmail !== details.contactEmail &&
      (await withdrawInvitation(tx, before.id, opened.now));
    await audit(tx, ctx, {
      action: "partner.changed",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: before.id,
      details: { name: details.name, changed: changedKeys(before, details), withdrawn },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ withdrawn });
  });
}

const bound: readonly PartnerStatus[] = ["invited", "confirmed", "to-reconfirm"];
const isBound = ({ status }: Participant) => bound.includes(status);

type Details = Omit<
  z.output<typeof updatePartnerInput>,
  "applicationId" | "participationId" | "locale"
>;

function sameAsAsked(before: Participant, after: Details): boolean {
  return before.name === after.name && before.country === after.country;
}

function changedKeys(before: Participant, after: Details): string[] {
  return Object.entries(after)
    .filter(([key, value]) => String(before[key as keyof Details]) !== String(value))
    .map(([key]) => key);
}

/**
 * Takes a partner out of the consortium, and an open invitation back. One that waits for us or has
 * confirmed is told by mail.
 */
export async function removePartner({
  ctx,
  input,
}: Verb<z.output<typeof partnerInput>>): Promise<Result<{ participationId: string }, "submitted">> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.edit");
    const { opened, facts } = held;
    const partner = partnerOf(held, input.participationId);
    if (opened.submitted) return refused("submitted");
    await tx
      .update(participations)
      .set({ removedAt: ctx.now })
      .where(eq(participations.id, partner.id));
    const withdrawn = await withdrawInvitation(tx, partner.id, opened.now);
    const told = await tellRemoved(tx, ctx, facts, partner);
    await audit(tx, ctx, {
      action: "partner.removed",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, status: partner.status, withdrawn, told },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ participationId: partner.id });
  });
}

/**
 * Brings a removed partner back, with its answer; an invitation taken back stays so. Whoever was
 * taken in its stead stays too, with the tasks and the share that moved.
 */
export async function restorePartner({
  ctx,
  input,
}: Verb<z.output<typeof partnerInput>>): Promise<Result<null, "submitted" | Clash>> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdConsortium(tx, ctx, input.applicationId, "partners.edit");
    const { opened, facts } = held;
    const partner = await removedPartner(tx, held, input.participationId);
    if (opened.submitted) return refused("submitted");
    const clash = clashWith(facts.participants, partner);
    if (clash) return refused(clash);
    await tx
      .update(participations)
      .set({ removedAt: null, replacedBy: null })
      .where(eq(participations.id, partner.id));
    await audit(tx, ctx, {
      action: "partner.restored",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, replacedBy: partner.replacedBy },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}
