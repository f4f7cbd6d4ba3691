import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { database } from "@/db/client";
import { clientAddress } from "@/lib/auth/client-address";
import { personBehind } from "@/lib/auth/data";
import { safePath } from "@/lib/auth/return-to";
import { sessionCookieName } from "@/lib/auth/session-store";
import type { CurrentUser } from "@/lib/auth/types";
import type { Gate } from "@/lib/server/action";
import { serverNow } from "@/lib/server/clock";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";

export type { CurrentUser } from "@/lib/auth/types";

/** Who is signed in, or null. One query, at most once a request. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  return personBehind({ db: database(), now: serverNow() }, token);
});

/** The actor of this request: the signed-in person, or "anonymous". */
export async function currentActor(): Promise<Ctx["actor"]> {
  const user = await currentUser();
  if (!user) return { kind: "anonymous", network: await clientAddress() };
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
