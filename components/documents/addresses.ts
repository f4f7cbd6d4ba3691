import { linkPath } from "@/lib/invitations/link-cookie";
import type { PlaceRef } from "@/lib/place/types";

/** Where the documents of somebody are handed in and fetched. */
export interface Addresses {
  upload: string;
  file(documentId: string): string;
  mandate(mandateId: string): string;
}

/** For people who are signed in. */
export function signedInAddresses(applicationId: string): Addresses {
  const base = `/api/applications/${applicationId}`;
  return {
    upload: `${base}/documents`,
    file: (documentId) => `${base}/documents/${documentId}`,
    mandate: (mandateId) => `${base}/mandates/${mandateId}`,
  };
}

/** For an organisation's own place: below the page of its link, whose cookie goes no further. */
export function placeAddresses(place: PlaceRef): Addresses {
  if (!("token" in place)) return signedInAddresses(place.applicationId);
  const base = linkPath(place.token);
  return {
    upload: `${base}/documents`,
    file: (documentId) => `${base}/documents/${documentId}`,
    mandate: () => `${base}/mandate`,
  };
}
