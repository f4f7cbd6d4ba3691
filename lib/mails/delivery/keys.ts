import { deriveToken } from "@/lib/server/secrets";
import { settings } from "@/lib/server/settings";

const canonical = (address: string) => address.trim().toLowerCase();

/**
 * What is kept of an address that gets no more mail: a keyed hash, from which the address cannot
 * be found without LINK_SECRET.
 */
export function suppressionKey(address: string): string {
  return deriveToken(settings().LINK_SECRET, "suppressed", canonical(address));
}

/** The same for an address that wants no more reminders of one application. */
export function unsubscriptionKey(address: string, applicationId: string): string {
  const about = `${applicationId}:${canonical(address)}`;
  return deriveToken(settings().LINK_SECRET, "unsubscribed", about);
}
