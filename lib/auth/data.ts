import { and, eq, gt, isNull, or, type SQL } from "drizzle-orm";
import { sessions, signInRequests, users } from "@/db/schema/people";
import { sessionHash } from "@/lib/auth/session-store";
import { signInCodeTries, signInHash } from "@/lib/auth/sign-in-secrets";
import type { CurrentUser, SignInRequest } from "@/lib/auth/types";
import type { Ctx } from "@/lib/server/context";

type Reading = Pick<Ctx, "db" | "now">;

/** The request to sign in that a mailed link stands for. Reading it changes nothing. */
export function requestByLink(ctx: Reading, token: string): Promise<SignInRequest> {
  return read(ctx, eq(signInRequests.tokenHash, signInHash(token)));
}

/** The request to sign in that a browser made, by the id in its cookie. */
export function requestById(ctx: Reading, id: string): Promise<SignInRequest> {
  return read(ctx, eq(signInRequests.id, id));
}

async function read({ db, now }: Reading, which: SQL): Promise<SignInRequest> {
  const [row] = await db
    .select({
      email: signInRequests.email,
      wrongCodes: signInRequests.wrongCodes,
      usedAt: signInRequests.usedAt,
      expiresAt: signInRequests.expiresAt,
    })
    .from(signInRequests)
    .where(which);
  if (!row) return { state: "unknown" };
  if (row.usedAt) return { state: "used" };
  if (row.expiresAt <= now) return { state: "expired" };
  return {
    state: "open",
    email: row.email,
    triesLeft: Math.max(signInCodeTries - row.wrongCodes, 0),
  };
}

/** The person whose session this is, or null when it has ended, was never there, or its guest is gone. */
export async function personBehind(
  { db, now }: Reading,
  sessionToken: string,
): Promise<CurrentUser | null> {
  const [row] = await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      locale: users.locale,
      timeZone: users.timeZone,
      guestUntil: users.guestUntil,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.sessionToken, sessionHash(sessionToken)),
        gt(sessions.expires, now),
        or(isNull(users.guestUntil), gt(users.guestUntil, now)),
      ),
    );
  if (!row) return null;
  const { guestUntil, name, ...rest } = row;
  return { ...rest, name: name ?? "", guest: guestUntil !== null };
}
