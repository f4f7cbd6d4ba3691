import { and, eq, gt, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { signInRequests } from "@/db/schema/people";
import { signInCodeTries } from "@/lib/auth/sign-in-secrets";
import type { Proof, ProofProblem } from "@/lib/auth/types";

type Redeemed =
  | { ok: true; requestId: string; email: string; returnTo: string }
  | { ok: false; why: ProofProblem };

/**
 * Uses up a request to sign in. One conditional update decides, so of any number of parallel
 * tries exactly one succeeds, and every wrong code is counted before it is compared.
 * @param hash of the link token or of the code (`signInHash`).
 */
export async function redeem(tx: Tx, proof: Proof, hash: string, now: Date): Promise<Redeemed> {
  const open = and(isNull(signInRequests.usedAt), gt(signInRequests.expiresAt, now));
  const returning = {
    id: signInRequests.id,
    email: signInRequests.email,
    returnTo: signInRequests.returnTo,
    usedAt: signInRequests.usedAt,
    wrongCodes: signInRequests.wrongCodes,
  };
  if (proof.kind === "link") {
    const [row] = await tx
      .update(signInRequests)
      .set({ usedAt: now })
      .where(and(eq(signInRequests.tokenHash, hash), open))
      .returning(returning);
    if (row) return { ok: true, requestId: row.id, email: row.email, returnTo: row.returnTo };
    return { ok: false, why: await whyNot(tx, eq(signInRequests.tokenHash, hash), now) };
  }
  const right = sql`${signInRequests.codeHash} = ${hash}`;
  const mine = eq(signInRequests.id, proof.requestId);
  const [row] = await tx
    .update(signInRequests)
    .set({
      usedAt: sql`case when ${right} then ${now.toISOString()}::timestamptz end`,
      wrongCodes: sql`${signInRequests.wrongCodes} + case when ${right} then 0 else 1 end`,
    })
    .where(and(mine, open, lt(signInRequests.wrongCodes, signInCodeTries)))
    .returning(returning);
  if (!row) return { ok: false, why: await whyNot(tx, mine, now) };
  if (row.usedAt) return { ok: true, requestId: row.id, email: row.email, returnTo: row.returnTo };
  return { ok: false, why: row.wrongCodes < signInCodeTries ? "wrong-code" : "too-many-codes" };
}

async function whyNot(tx: Tx, which: SQL, now: Date): Promise<ProofProblem> {
  const [row] = await tx
    .select({ usedAt: signInRequests.usedAt, expiresAt: signInRequests.expiresAt })
    .from(signInRequests)
    .where(which);
  if (!row) return "unknown";
  if (row.usedAt) return "used";
  return row.expiresAt <= now ? "expired" : "too-many-codes";
}
