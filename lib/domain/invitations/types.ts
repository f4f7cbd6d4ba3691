/** Where a partner stands; derived from its newest invitation and answer, never stored. */
export type PartnerStatus =
  | "prepared" // added, nothing sent
  | "invited"
  | "expired"
  | "revoked"
  | "confirmed"
  | "declined";

/** Days an invitation link lives after the last mail that carried it. The mail quotes it. */
export const INVITATION_LIFE_DAYS = 14;
