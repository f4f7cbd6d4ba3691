import "server-only";
import { cache } from "react";
import { openApplication, readFacts } from "@/lib/applications/data";
import { requestCtx } from "@/lib/auth/session";
import { addressStanding } from "@/lib/mails/delivery/data";
import { readStopToken, type StopKind } from "@/lib/mails/delivery/links";
import type { AddressStanding } from "@/lib/mails/delivery/types";

/** What a link would end, for the page that asks; null for a link that is not ours. */
export function loadStopKind(token: string): StopKind | null {
  return readStopToken(token)?.kind ?? null;
}

/** Whether a partner's contact address may be written to, for those who may invite it. */
export const loadAddressStanding = cache(
  async (applicationId: string, participationId: string): Promise<AddressStanding> => {
    const ctx = await requestCtx();
    const { row } = await openApplication(ctx.db, ctx, applicationId, "partners.invite");
    const facts = await readFacts(ctx.db, row.id, ctx.now);
    const partner = facts?.participants.find(({ id }) => id === participationId);
    return partner?.contactEmail
      ? addressStanding(ctx.db, partner.contactEmail, row.id)
      : { suppressed: null, unsubscribed: false };
  },
);
