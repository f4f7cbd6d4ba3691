import { deriveToken, sha256 } from "@/lib/server/secrets";
import { settings } from "@/lib/server/settings";

/** The token of an invitation's link, made again from its nonce whenever a mail carries it. */
export function invitationToken(nonce: string): string {
  return deriveToken(settings().LINK_SECRET, "invitation", nonce);
}

/** The address of that link, as mails carry it and as it is copied. */
export function invitationUrl(nonce: string): string {
  return `${settings().APP_URL}/invite/${invitationToken(nonce)}`;
}

/** What the database keeps of that token. */
export const invitationHash = sha256;

/** A token looks like 256 bits in base64url; anything else needs no look into the database. */
export function looksLikeToken(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{43}$/.test(value);
}
