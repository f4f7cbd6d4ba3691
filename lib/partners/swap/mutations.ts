import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { checklistItems, participations } from "@/db/schema/applications";
import { mandates } from "@/db/schema/documents";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { defaultLocaleOf } from "@/lib/domain/countries/countries";
import { withdrawInvitation } from "@/lib/invitations/mutations";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import { clashWith } from "@/lib/partners/clash";
import { holdConsortium, partnerOf } from "@/lib/partners/data";
import type { replacePartnerInput } from "@/lib/partners/swap/schema";
import { toldAt } from "@/lib/partners/swap/told";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

type Clash = NonNullable<ReturnType<typeof clashWith>>;

/**
 * Takes another organisation in the place of a partner, wherever that stands. Role, tasks, share and
 * what was added by hand to the checklist move with the place. What the organisation itself gave,
 * its answer, mandate, documents and details, stays with it, and its open invitation is taken back:
 * the new one is asked for itself. A partner that waits or has confirmed is told by mail.
 */
export async function replacePartner({
  ctx,
  input,
}: Verb<z.output<typeof replacePartnerInput>>): Promise<
  Result<{ participationId: string }, "submitted" | Clash>
> {
  return inTransaction(ctx, async (tx) => {
    const { applicationId, participationId, locale, ...details } = input;
    const held = await holdConsortium(tx, ctx, applicationId, "partners.edit");
    const { opened, facts } = held;
    const before = partnerOf(held, participationId);
    if (opened.submitted) return refused("submitted");
    const others = facts.participants.filter(({ id }) => id !== before.id);
    // Its place is free, but it cannot take its own.
    const clash = clashWith(others, details) ?? clashWith([before], details);
    if (clash) return refused(clash);
    const [added] = await tx
      .insert(participations)
      .values({
        ...details,
        ...placeOf(before),
        applicationId: opened.row.id,
        locale: locale ?? defaultLocaleOf(details.country),
        createdAt: ctx.now,
      })
      .returning({ participationId: participations.id });
    if (!added) throw new Error("the partner was not written");
    const items = await leavePlace(tx, before.id, added.participationId, ctx.now);
    const withdrawn = await withdrawInvitation(tx, before.id, opened.now);
    await tx
      .update(mandates)
      .set({ supersededAt: opened.now })
      .where(and(eq(mandates.participationId, before.id), isNull(mandates.supersededAt)));
    const told = await tellRemoved(tx, ctx, facts, before);
    const about = { applicationId: opened.row.id, organisationId: opened.row.organisationId };
    const { name, status, role, tasks, shareEuros } = before;
    await audit(tx, ctx, {
      ...about,
      action: "partner.replaced",
      subjectId: before.id,
      details: {
        ...{ name, status, role, tasks, shareEuros, withdrawn, told, items },
        by: { id: added.participationId, name: details.name, country: details.country },
      },
    });
    await audit(tx, ctx, {
      ...about,
      action: "partner.added",
      subjectId: added.participationId,
      details: { name: details.name, country: details.country, role, inPlaceOf: before.id },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok(added);
  });
}

/** What goes with the place and not with the organisation. */
function placeOf({ role, tasks, shareEuros }: Participant) {
  return { role, tasks, shareEuros };
}

/** Ends a participation for another; gives how many added lines of the checklist moved. */
async function leavePlace(tx: Tx, from: string, to: string, now: Date): Promise<number> {
  await tx
    .update(participations)
    .set({ removedAt: now, replacedBy: to, tasks: "", shareEuros: null })
    .where(eq(participations.id, from));
  const moved = await tx
    .update(checklistItems)
    .set({ participationId: to })
    .where(and(eq(checklistItems.participationId, from), isNull(checklistItems.removedAt)))
    .returning({ id: checklistItems.id });
  return moved.length;
}

/**
 * Tells a partner that it was taken out, if it waits for us or counts on being in. For verbs that
 * hold the application and have written `removedAt` as `ctx.now`.
 * @returns whether a mail was queued.
 */
export async function tellRemoved(
  tx: Tx,
  ctx: Ctx,
  facts: ApplicationFacts,
  partner: Participant,
): Promise<boolean> {
  const person = toldAt(partner);
  if (!person) return false;
  await queueMail(tx, ctx, {
    applicationId: facts.id,
    person,
    reason: "removed",
    // It may be brought back and taken out again.
    occurrence: `${partner.id}:${ctx.now.toISOString()}`,
    recipientName: partner.contactName || partner.name,
    participationId: partner.id,
    locale: partner.locale,
    template: "removed",
    params: {
      participationId: partner.id,
      confirmed: partner.status === "confirmed" || partner.status === "to-reconfirm",
    },
    replyTo: facts.lead.email,
  });
  return true;
}
