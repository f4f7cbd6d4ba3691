import { createHmac } from "node:crypto";
import { deriveToken, sha256 } from "@/lib/server/secrets";
import { settings } from "@/lib/server/settings";

/** Minutes that a link and its code live (ASVS 5.0 V6.5.5 allows no more). */
export const signInMinutes = 10;

/** Wrong codes after which the code is dead; the link of the same mail goes on working. */
export const signInCodeTries = 5;

/** The token in a mailed link, 256 bits, made again from the stored nonce whenever it is needed. */
export function signInToken(nonce: string): string {
  return deriveToken(settings().AUTH_SECRET, "sign-in-link", nonce);
}

/** Where the mailed link leads, below APP_URL. Opening it changes nothing. */
export function signInPath(nonce: string): string {
  return `/sign-in/link/${signInToken(nonce)}`;
}

/** The 8 digits that can be typed instead of following the link. */
export function signInCode(nonce: string): string {
  const mac = createHmac("sha256", settings().AUTH_SECRET).update(`sign-in-code:${nonce}`).digest();
  // 48 bits over 10^8 codes: no code is more likely than another by more than 1 in 2.8 million.
  return String(mac.readUIntBE(0, 6) % 100_000_000).padStart(8, "0");
}

/**
 * What the database keeps of a link token or code. It equals next-auth's own `hashToken`
 * (SHA-256 of value and secret), because next-auth hands its adapter the hash only.
 */
export function signInHash(value: string): string {
  return sha256(`${value}${settings().AUTH_SECRET}`);
}
