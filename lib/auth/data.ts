import { eq, type SQL } from "drizzle-orm";
import { signInRequests } from "@/db/schema/people";
import { signInCodeTries, signInHash } from "@/lib/auth/sign-in-secrets";
import type { SignInRequest } from "@/lib/auth/types";
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
