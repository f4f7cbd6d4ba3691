import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Adapter, AdapterSession, AdapterUser } from "next-auth/adapters";
import type { Tx } from "@/db/client";
import { sessions, users } from "@/db/schema/people";
import { redeem } from "@/lib/auth/redemption";
import { sessionEnd, sessionHash } from "@/lib/auth/session-store";
import type { Proof, ProofProblem } from "@/lib/auth/types";

/** One try to sign in: what is presented, and what became of it. */
export interface Attempt {
  proof: Proof;
  problem?: ProofProblem;
  request?: { id: string; returnTo: string };
  session?: { token: string; userId: string };
}

type Tables = Parameters<typeof DrizzleAdapter<Tx>>[1];

/**
 * The Drizzle adapter over our own tables, with three differences: session tokens are stored as
 * hashes, links and codes live in sign_in_requests, and time is the server's clock and not the
 * machine's (next-auth compares with `Date.now()`, so it is told dates on that clock).
 */
export function adapter(tx: Tx, now: Date, attempt?: Attempt): Adapter {
  const tables = { usersTable: users, sessionsTable: sessions } as unknown as Tables;
  // The adapter is typed for @auth/core; next-auth 4 calls the same methods.
  const base = DrizzleAdapter(tx, tables) as Adapter;
  return {
    ...base,
    async createUser(user: Omit<AdapterUser, "id">) {
      // Two first sign-ins of one new person at the same moment are one person.
      const [row] = await tx
        .insert(users)
        .values({ email: user.email, emailVerified: now, createdAt: now })
        .onConflictDoUpdate({ target: users.email, set: { emailVerified: now } })
        .returning();
      if (!row) throw new Error("the user was not written");
      return row;
    },
    async updateUser(user) {
      if (!base.updateUser) throw new Error("the adapter cannot update users");
      return base.updateUser({ ...user, emailVerified: now });
    },
    async createSession({ sessionToken, userId, expires }): Promise<AdapterSession> {
      await tx
        .insert(sessions)
        .values({ sessionToken: sessionHash(sessionToken), userId, expires: sessionEnd(now) });
      if (attempt) attempt.session = { token: sessionToken, userId };
      return { sessionToken, userId, expires };
    },
    async getSessionAndUser(token) {
      return (await base.getSessionAndUser?.(sessionHash(token))) ?? null;
    },
    async deleteSession(token) {
      await base.deleteSession?.(sessionHash(token));
    },
    async updateSession() {
      // A session ends 30 days after sign-in, whatever its use.
      return null;
    },
    async createVerificationToken() {
      throw new Error("sign-in is asked for through the verb requestSignIn");
    },
    async useVerificationToken({ token }) {
      if (!attempt) return null;
      const result = await redeem(tx, attempt.proof, token, now);
      if (!result.ok) {
        attempt.problem = result.why;
        return null;
      }
      attempt.request = { id: result.requestId, returnTo: result.returnTo };
      // Expiry was decided above, on the server's clock.
      return { identifier: result.email, token, expires: new Date(Date.now() + 60_000) };
    },
  };
}
