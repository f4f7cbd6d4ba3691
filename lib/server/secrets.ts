import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 random bits, base64url. */
export function newNonce(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hex: what the database keeps of a token. */
export function sha256(value: string): string {
  return createHash("sha256").update(value).digest("hex");
}

/**
 * The token of a link, made from a secret and a stored nonce. It can be made again when a mail is
 * sent, so neither the link's row nor the mail's row has to hold it.
 * @param purpose separates uses of one secret, e.g. "invitation".
 */
export function deriveToken(secret: string, purpose: string, nonce: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${nonce}`).digest("base64url");
}
