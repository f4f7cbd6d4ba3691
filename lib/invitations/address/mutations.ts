import { eq } from "drizzle-orm";
import type { z } from "zod";
import { participations } from "@/db/schema/applications";
import type { correctAddressInput } from "@/lib/invitations/address/schema";
import { resendInvitation } from "@/lib/invitations/mutations";
import { holdConsortium, partnerOf } from "@/lib/partners/data";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";

type NotSent = Extract<Awaited<ReturnType<typeof resendInvitation>>, { ok: false }>;

/**
 * Gives a partner that has not answered another contact address and sends a fresh invitation there,
 * in one step: when the mail may not go, the address stays as it was, too.
 */
export async function correctAddress({
  ctx,
  input,
}: Verb<z.output<typeof correctAddressInput>>): Promise<
  Result<{ sentTo: string }, NotSent["reason"] | "same-address", { limit: number }>
> {
  const { contactEmail, ...place } = input;
  let notSent: NotSent | undefined;
  try {
    return await inTransaction(ctx, async (tx) => {
      const held = await holdConsortium(tx, ctx, input.applicationId, "partners.invite");
      const partner = partnerOf(held, input.participationId);
      const { status, invitation } = partner;
      if (status !== "invited" && status !== "expired") return refused("not-invited");
      if (contactEmail === invitation?.sentTo) return refused("same-address");
      await tx
        .update(participations)
        .set({ contactEmail })
        .where(eq(participations.id, partner.id));
      await audit(tx, ctx, {
        action: "partner.address-corrected",
        applicationId: held.opened.row.id,
        organisationId: held.opened.row.organisationId,
        subjectId: partner.id,
        details: { name: partner.name, before: invitation?.sentTo, after: contactEmail },
      });
      const sent = await resendInvitation({ ctx: { ...ctx, db: tx }, input: place });
      if (sent.ok) return ok({ sentTo: contactEmail });
      notSent = sent;
      tx.rollback();
      return sent;
    });
  } catch (error) {
    if (notSent) return notSent;
    throw error;
  }
}
