import "server-only";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { database } from "@/db/client";
import { sessions, users } from "@/db/schema/people";
import { safePath } from "@/lib/auth/return-to";
import { sessionCookieName, sessionHash } from "@/lib/auth/session-store";
import type { Locale } from "@/lib/i18n/locales";
import type { Gate } from "@/lib/server/action";
import { serverNow } from "@/lib/server/clock";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";

/** The person behind this request's session. */
export interface CurrentUser {
  id: string;
  email: string;
  /** Empty until the person has given one. */
  name: string;
  /** Null until the person has chosen. */
  locale: Locale | null;
  timeZone: string | null;
  /** A visitor of the demo: reaches its own demo only, and mails nobody. */
  guest: boolean;
}

/** Who is signed in, or null. One query, at most once a request. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const now = serverNow();
  const [row] = await database()
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
        eq(sessions.sessionToken, sessionHash(token)),
        gt(sessions.expires, now),
        or(isNull(users.guestUntil), gt(users.guestUntil, now)),
      ),
    );
  if (!row) return null;
  const { guestUntil, name, ...rest } = row;
  return { ...rest, name: name ?? "", guest: guestUntil !== null };
});

/** The actor of this request: the signed-in person, or "anonymous". */
export async function currentActor(): Promise<Ctx["actor"]> {
  const user = await currentUser();
  if (!user) return { kind: "anonymous" };
  return {
    kind: "user",
    userId: user.id,
    name: user.name,
    email: user.email,
    guest: user.guest,
  };
}

/** What verbs and scoped reads are given in this request. */
export async function requestCtx(): Promise<Ctx> {
  return { db: database(), actor: await currentActor(), now: serverNow() };
}

/**
 * The person, for pages that are for signed-in people only; others go to the sign-in page.
 * @param to where they come back to afterwards: the path of the page itself.
 */
export async function requireUser(to: string): Promise<CurrentUser> {
  const user = await currentUser();
  if (!user) redirect(`/sign-in?to=${encodeURIComponent(safePath(to))}`);
  return user;
}

/** Gate of actions that anyone may call. */
export const anyone: Gate = requestCtx;

/** Gate of actions for signed-in people. */
export const signedIn: Gate = async () => {
  const ctx = await requestCtx();
  if (ctx.actor.kind !== "user") throw new AppError("signed-out");
  return ctx;
};
