import { type NextRequest, NextResponse } from "next/server";
import { askedCookieName } from "@/lib/auth/asked";
import { redeemSignIn, signOut } from "@/lib/auth/mutations";
import { fromOurOwnPage } from "@/lib/auth/own-page";
import { safePath } from "@/lib/auth/return-to";
import { codeInput, tokenInput } from "@/lib/auth/schema";
import {
  cookieOptions,
  secureCookies,
  sessionCookie,
  sessionCookieName,
} from "@/lib/auth/session-store";
import type { Proof, ProofProblem } from "@/lib/auth/types";
import { chooseLocale, isZone } from "@/lib/i18n/choose";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import { logger } from "@/lib/server/logger";

/** Always to a path of our own, and never kept by a cache. */
function goTo(path: string): NextResponse {
  return new NextResponse(null, {
    status: 303,
    headers: { location: path, "cache-control": "no-store" },
  });
}

function refuseForeign(request: NextRequest): NextResponse {
  const accepted = request.headers.get("accept-language");
  const t = translator(chooseLocale(request.cookies.get("locale")?.value, accepted));
  return new NextResponse(`${t("auth.foreign")}\n`, {
    status: 403,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

const drop = (name: string) => ({ name, value: "", maxAge: 0, ...cookieOptions() });

/** Signs in by the form of a mailed link or by the form that takes the code. */
export async function postSignIn(
  request: NextRequest,
  ctx: Ctx,
  network: string,
): Promise<NextResponse> {
  if (!fromOurOwnPage(request.headers)) return refuseForeign(request);
  const proof = readProof(await readForm(request), request);
  if (typeof proof === "string") return goTo(proof);
  const locale = request.cookies.get("locale")?.value;
  const accepted = request.headers.get("accept-language");
  const timeZone = request.cookies.get("zone")?.value;
  try {
    const result = await redeemSignIn({
      ctx,
      input: {
        proof,
        network,
        sessionToken: request.cookies.get(sessionCookieName())?.value ?? null,
        // The language they have been reading in, so that their mails come in it too.
        locale: isLocale(locale) || accepted ? chooseLocale(locale, accepted) : null,
        timeZone: isZone(timeZone) ? timeZone : null,
      },
    });
    if (!result.ok) return goTo(pageOf(result.reason));
    const response = goTo(result.value.goTo);
    response.cookies.set(sessionCookie(result.value.token));
    response.cookies.set(drop(askedCookieName()));
    // The reader's choices follow the person to this browser.
    const choice = {
      path: "/",
      maxAge: 31_536_000,
      sameSite: "lax",
      secure: secureCookies(),
    } as const;
    if (result.value.locale) response.cookies.set("locale", result.value.locale, choice);
    if (result.value.timeZone) response.cookies.set("zone", result.value.timeZone, choice);
    return response;
  } catch (error) {
    if (error instanceof AppError && error.code === "rate-limited")
      return goTo("/sign-in/problem?why=limit");
    logger.error({ error }, "sign-in failed");
    return goTo("/sign-in/problem?why=failed");
  }
}

/** Signs this browser out; `to` in the form is the page to come back to. */
export async function postSignOut(request: NextRequest, ctx: Ctx): Promise<NextResponse> {
  if (!fromOurOwnPage(request.headers)) return refuseForeign(request);
  const sessionToken = request.cookies.get(sessionCookieName())?.value;
  if (sessionToken) await signOut({ ctx, input: { sessionToken } });
  const to = (await readForm(request)).get("to");
  const response = goTo(to ? safePath(to) : "/");
  response.cookies.set(drop(sessionCookieName()));
  return response;
}

/** What was presented, or the page that says what is wrong with it. */
function readProof(form: URLSearchParams, request: NextRequest): Proof | string {
  const code = form.get("code");
  if (code === null) {
    const token = tokenInput.safeParse(form.get("token"));
    return token.success ? { kind: "link", token: token.data } : pageOf("unknown");
  }
  const requestId = request.cookies.get(askedCookieName())?.value;
  const typed = codeInput.safeParse({ requestId, code });
  if (!requestId || typed.error?.issues.some(({ path }) => path[0] === "requestId"))
    return pageOf("unknown");
  // A slip of the hand should not cost one of the tries.
  if (!typed.success || !/^\d{8}$/.test(typed.data.code)) return "/sign-in/check?problem=format";
  return { kind: "code", ...typed.data };
}

function pageOf(problem: ProofProblem): string {
  if (problem === "wrong-code" || problem === "too-many-codes")
    return "/sign-in/check?problem=code";
  return `/sign-in/problem?why=${problem}`;
}

/** The fields of a plain form; a body that is none has none. */
async function readForm(request: NextRequest): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return new URLSearchParams();
  return new URLSearchParams(await request.text());
}
