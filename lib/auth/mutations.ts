import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { joinRequests, memberships, signInRequests, users } from "@/db/schema/people";
import type { Attempt } from "@/lib/auth/adapter";
import { callNextAuth } from "@/lib/auth/next-auth";
import { home } from "@/lib/auth/return-to";
import { endSession } from "@/lib/auth/session-store";
import { signInCode, signInHash, signInMinutes, signInToken } from "@/lib/auth/sign-in-secrets";
import type { Proof, ProofProblem, SignedIn } from "@/lib/auth/types";
import type { Locale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mails/mutations";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { countTry } from "@/lib/server/rate-limit";
import { ok, type Result, refused } from "@/lib/server/result";
import { newNonce } from "@/lib/server/secrets";

interface SignInWish {
  email: string;
  /** Path to come back to; already checked by `safePath`. */
  to: string;
  /** Language of the mail: the reader's, because whether the address is known must not matter. */
  locale: Locale;
  /** The network address it is counted under (`clientAddress`). */
  network: string;
}

/**
 * Asks for a mail with a link and a code. Known and unknown addresses take the same steps,
 * so neither the answer nor its timing tells them apart.
 * @throws AppError "rate-limited" over 5 an hour for an address or 30 for a network address.
 */
export async function requestSignIn({
  ctx,
  input,
}: Verb<SignInWish>): Promise<Result<{ requestId: string }, never>> {
  await countTry(ctx, { key: `sign-in:from:${input.network}`, limit: 30, windowMinutes: 60 });
  await countTry(ctx, { key: `sign-in:to:${input.email}`, limit: 5, windowMinutes: 60 });
  const nonce = newNonce();
  return inTransaction(ctx, async (tx) => {
    const [request] = await tx
      .insert(signInRequests)
      .values({
        email: input.email,
        nonce,
        tokenHash: signInHash(signInToken(nonce)),
        codeHash: signInHash(signInCode(nonce)),
        returnTo: input.to,
        createdAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + signInMinutes * 60_000),
      })
      .returning({ id: signInRequests.id });
    if (!request) throw new Error("the request to sign in was not written");
    await queueMail(tx, ctx, {
      applicationId: null,
      person: input.email,
      reason: "sign-in",
      occurrence: request.id,
      recipientName: "",
      locale: input.locale,
      template: "sign-in",
      params: { requestId: request.id },
    });
    await audit(tx, ctx, { action: "sign-in.requested", subjectId: request.id });
    return ok({ requestId: request.id });
  });
}

interface Redemption {
  proof: Proof;
  network: string;
  /** The session this browser had before, ended when another begins. */
  sessionToken: string | null;
  /** What the reader's cookies say; kept as the person's own when nothing is stored yet. */
  locale: Locale | null;
  timeZone: string | null;
}

/**
 * Signs a person in by link or code, through next-auth, in one transaction: either there is a
 * session and the proof is used up, or neither. An unknown address becomes a person.
 * @throws AppError "rate-limited" over 60 tries an hour from one network address.
 */
export async function redeemSignIn({
  ctx,
  input,
}: Verb<Redemption>): Promise<Result<SignedIn, ProofProblem>> {
  await countTry(ctx, { key: `sign-in:redeem:${input.network}`, limit: 60, windowMinutes: 60 });
  const { proof } = input;
  return inTransaction(ctx, async (tx) => {
    const attempt: Attempt = { proof };
    await callNextAuth(tx, ctx.now, {
      action: ["callback", "email"],
      query: { token: proof.kind === "link" ? proof.token : proof.code },
      sessionToken: input.sessionToken,
      attempt,
    });
    if (attempt.problem) return refused(attempt.problem);
    // Thrown, so that the transaction gives the link back.
    if (!attempt.session || !attempt.request) throw new Error("next-auth started no session");
    if (input.sessionToken) await endSession(tx, input.sessionToken);
    const person = await settle(tx, attempt.session.userId, input);
    await audit(
      tx,
      { ...ctx, actor: person.actor },
      {
        action: "user.signed-in",
        subjectId: attempt.request.id,
        details: { by: proof.kind },
      },
    );
    const { returnTo } = attempt.request;
    return ok({
      userId: attempt.session.userId,
      token: attempt.session.token,
      goTo: returnTo === home ? person.start : returnTo,
      locale: person.locale,
      timeZone: person.timeZone,
    });
  });
}

/** Reads the person, keeps the reader's language and zone where none is stored. */
async function settle(tx: Tx, userId: string, reader: Redemption) {
  const [user] = await tx
    .update(users)
    .set({
      locale: sql`coalesce(${users.locale}, ${reader.locale})`,
      timeZone: sql`coalesce(${users.timeZone}, ${reader.timeZone})`,
    })
    .where(eq(users.id, userId))
    .returning();
  if (!user) throw new Error("the person who signed in is gone");
  const member = await tx
    .select({ id: memberships.organisationId })
    .from(memberships)
    .where(eq(memberships.userId, userId))
    .limit(1);
  const asked = await tx
    .select({ id: joinRequests.id })
    .from(joinRequests)
    .where(and(eq(joinRequests.email, user.email), isNull(joinRequests.answer)))
    .limit(1);
  const actor: Ctx["actor"] = {
    kind: "user",
    userId,
    name: user.name ?? "",
    email: user.email,
    guest: false,
  };
  // Somebody who was asked to join should not found a second organisation by mistake.
  const first = asked.length > 0 ? "/organisations" : "/organisations/new";
  const start = member.length > 0 ? home : first;
  return { actor, start, locale: user.locale, timeZone: user.timeZone };
}

/** Ends the session of this browser, through next-auth. Without one it does nothing. */
export async function signOut({
  ctx,
  input,
}: Verb<{ sessionToken: string }>): Promise<Result<null, never>> {
  return inTransaction(ctx, async (tx) => {
    await callNextAuth(tx, ctx.now, { action: ["signout"], sessionToken: input.sessionToken });
    // next-auth logs and forgets a delete that failed; this one must not fail unnoticed.
    await endSession(tx, input.sessionToken);
    if (ctx.actor.kind === "user") await audit(tx, ctx, { action: "user.signed-out" });
    return ok();
  });
}
