import "server-only";
import { cache } from "react";
import { requestCtx } from "@/lib/auth/session";
import { invitationByToken } from "@/lib/invitations/data";
import type { InvitationState } from "@/lib/invitations/types";

/** What the link of an invitation opens, for anyone who holds it. Changes nothing. */
export const loadInvitation = cache(async (token: string): Promise<InvitationState> => {
  const { db, now } = await requestCtx();
  return invitationByToken(db, token, now);
});
