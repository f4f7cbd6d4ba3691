import type { PartnerStatus } from "@/lib/domain/invitations/types";

/** Those who wait for us, or count on being in. Who said no or was never asked is not written to. */
const told: readonly PartnerStatus[] = ["invited", "expired", "confirmed", "to-reconfirm"];

/** Where the news goes that a partner was taken out; null: nobody is told. */
export function toldAt(partner: {
  status: PartnerStatus;
  contactEmail: string;
  invitation: { sentTo: string } | null;
}): string | null {
  if (!told.includes(partner.status)) return null;
  return partner.contactEmail || partner.invitation?.sentTo || null;
}
