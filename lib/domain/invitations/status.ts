import { termsDifference } from "@/lib/domain/consent/terms";
import type { ConsentTerms } from "@/lib/domain/consent/types";
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
  kind: "consent" | "refusal" | "withdrawal";
  /** What was agreed to; null where it was not kept. */
  terms: ConsentTerms | null;
}

/**
 * Where a partner stands. An answer speaks for the invitation it answered: it holds until a newer
 * invitation is sent, which asks again. A consent holds for what it was given to: when that changes
 * it has to be given again. An invitation ends at the instant `expiresAt`.
 * @param terms what the partner would agree to now.
 */
export function partnerStatus({
  invitation,
  answer,
  terms,
  now,
}: {
  invitation: NewestInvitation | null;
  answer: NewestAnswer | null;
  terms: ConsentTerms;
  now: Date;
}): PartnerStatus {
  if (answer && (!invitation || invitation.id === answer.invitationId))
    return answeredStatus(answer, terms);
  if (!invitation) return "prepared";
  if (invitation.revokedAt) return "revoked";
  return now >= invitation.expiresAt ? "expired" : "invited";
}

function answeredStatus({ kind, terms: before }: NewestAnswer, now: ConsentTerms): PartnerStatus {
  if (kind === "refusal") return "declined";
  if (kind === "withdrawal") return "withdrawn";
  return termsDifference(before, now).length > 0 ? "to-reconfirm" : "confirmed";
}

/** When a link ends: 14 times 24 hours after the last mail that carried it, at the latest with the call. */
export function expiryOf(mailedAt: Date, deadline: Date): Date {
  return new Date(Math.min(mailedAt.getTime() + INVITATION_LIFE_DAYS * DAY, deadline.getTime()));
}
