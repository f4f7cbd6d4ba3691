import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { sessions } from "@/db/schema/people";
import { newNonce, sha256 } from "@/lib/server/secrets";
import { settings } from "@/lib/server/settings";

/** A session lives this long from sign-in, whatever its use. */
export const sessionDays = 30;
const sessionSeconds = sessionDays * 86_400;

/** When a session that starts now ends. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + sessionSeconds * 1000);
}

/** What the database keeps of a session token. */
export const sessionHash = sha256;

/** 256 random bits, base64url: the value of the cookie. */
export const newSessionToken = newNonce;

/**
 * Starts a session for a person and returns the token for the cookie; the table keeps its hash only.
 * @param now on the server's clock; `expires` is on that clock too, so cookies use `sessionCookie`.
 */
export async function startSession(
  db: Db | Tx,
  userId: string,
  now: Date,
): Promise<{ token: string; expires: Date }> {
  const token = newSessionToken();
  const expires = sessionEnd(now);
  await db.insert(sessions).values({ sessionToken: sessionHash(token), userId, expires });
  return { token, expires };
}

/** Ends the session of this token; quietly does nothing when there is none. */
export async function endSession(db: Db | Tx, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.sessionToken, sessionHash(token)));
}

/** True when people reach us over https: cookies are then `Secure` and bound to this host. */
export function secureCookies(): boolean {
  return settings().APP_URL.startsWith("https:");
}

/** Name of a cookie of ours: `__Host-` keeps other hosts of the same site from setting it. */
export function cookieName(name: string): string {
  return secureCookies() ? `__Host-${name}` : name;
}

/** Name of the session cookie: `__Host-tercet` over https, else `tercet`. */
export function sessionCookieName(): string {
  return cookieName("tercet");
}

/** Attributes that every cookie of ours which proves something carries. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies() } as const;
}

/** The session cookie, ready for `cookies().set(…)` and for a browser context of a test. */
export function sessionCookie(token: string) {
  // A lifetime and not a date: a test server may live in another year than its browser.
  return {
    name: sessionCookieName(),
    value: token,
    maxAge: sessionSeconds,
    ...cookieOptions(),
  };
}
