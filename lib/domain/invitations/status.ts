import { INVITATION_LIFE_DAYS, type PartnerStatus } from "@/lib/domain/invitations/types";

const DAY = 24 * 60 * 60 * 1000;

/** What the status needs to know of the newest invitation of a participation. */
export interface NewestInvitation {
  id: string;
  expiresAt: Date;
  revokedAt: Date | null;
}

/** What the status needs to know of the newest answer of a participation. */
export interface NewestAnswer {
  invitationId: string;
  kind: "consent" | "refusal";
}

/**
 * Where a partner stands. An answer speaks for the invitation it answered: it holds until a newer
 * invitation is sent, which asks again. An invitation ends at the instant `expiresAt`.
 */
export function partnerStatus({
  invitation,
  answer,
  now,
}: {
  invitation: NewestInvitation | null;
  answer: NewestAnswer | null;
  now: Date;
}): PartnerStatus {
  if (answer && (!invitation || invitation.id === answer.invitationId))
    return answer.kind === "consent" ? "confirmed" : "declined";
  if (!invitation) return "prepared";
  if (invitation.revokedAt) return "revoked";
  return now >= invitation.expiresAt ? "expired" : "invited";
}

/** When a link ends: 14 times 24 hours after the last mail that carried it, at the latest with the call. */
export function expiryOf(mailedAt: Date, deadline: Date): Date {
  return new Date(Math.min(mailedAt.getTime() + INVITATION_LIFE_DAYS * DAY, deadline.getTime()));
}
