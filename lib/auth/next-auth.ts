import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import type { Tx } from "@/db/client";
import { type Attempt, adapter } from "@/lib/auth/adapter";
import {
  cookieOptions,
  newSessionToken,
  sessionCookieName,
  sessionDays,
} from "@/lib/auth/session-store";
import { logger } from "@/lib/server/logger";
import { newNonce, sha256 } from "@/lib/server/secrets";
import { settings } from "@/lib/server/settings";

const csrfCookie = "tercet-csrf";

/**
 * The mail provider as a plain object: `next-auth/providers/email` would load nodemailer.
 * It sends nothing, because the mail is a row of the ledger, written with the request.
 */
const mailedLinks = {
  id: "email",
  type: "email",
  name: "Email",
  sendVerificationRequest() {
    throw new Error("sign-in is asked for through the verb requestSignIn");
  },
} as unknown as EmailConfig;

function authOptions(tx: Tx, now: Date, attempt?: Attempt): AuthOptions {
  const cookie = cookieOptions();
  return {
    secret: settings().AUTH_SECRET,
    adapter: adapter(tx, now, attempt),
    providers: [mailedLinks],
    session: {
      strategy: "database",
      maxAge: sessionDays * 86_400,
      generateSessionToken: newSessionToken,
    },
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookie },
      csrfToken: { name: csrfCookie, options: cookie },
    },
    logger: {
      error: (code, details) =>
        logger.error(
          { error: details instanceof Error ? details : details.error, code },
          "next-auth failed",
        ),
      warn: () => {},
      debug: () => {},
    },
  };
}

/** A call of next-auth: its action, and what a browser would have sent with it. */
interface Call {
  action: ["callback", "email"] | ["signout"];
  query?: Record<string, string>;
  /** Token of the session that this browser has already, if any. */
  sessionToken: string | null;
  attempt?: Attempt;
}

/**
 * Has next-auth carry out one POST inside a transaction, and drops its reply: what happened is
 * read from the attempt. So a database that fails half way takes everything back, the link
 * included, and no address from a request can reach a redirect.
 *
 * The caller has checked that the request comes from a page of ours (`fromOurOwnPage`), which is
 * what next-auth's own CSRF token is for; here it is given one that always matches.
 */
export async function callNextAuth(tx: Tx, now: Date, call: Call): Promise<void> {
  const options = authOptions(tx, now, call.attempt);
  const csrf = newNonce();
  const cookies: Record<string, string> = {
    [csrfCookie]: `${csrf}|${sha256(`${csrf}${options.secret}`)}`,
  };
  if (call.sessionToken) cookies[sessionCookieName()] = call.sessionToken;
  const request = {
    method: "POST",
    query: { ...call.query, nextauth: call.action },
    body: { csrfToken: csrf },
    cookies,
    headers: {},
  };
  const reply = {
    status: () => reply,
    setHeader: () => reply,
    getHeader: () => undefined,
    json: () => {},
    send: () => {},
    end: () => {},
  };
  await NextAuth(
    request as unknown as NextApiRequest,
    reply as unknown as NextApiResponse,
    options,
  );
}
