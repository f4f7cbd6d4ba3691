/** Where a partner stands; derived from its newest invitation and answer, never stored. */
export type PartnerStatus =
  | "prepared" // added, nothing sent
  | "invited"
  | "expired"
  | "revoked"
  | "confirmed"
  | "to-reconfirm" // confirmed, but what it confirmed has changed since
  | "declined"
  | "withdrawn"; // confirmed once, and took it back itself

/** Days an invitation link lives after the last mail that carried it. The mail quotes it. */
export const INVITATION_LIFE_DAYS = 14;
