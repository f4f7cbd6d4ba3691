import { createHash } from "node:crypto";
import { answer } from "@/lib/eligibility/answer";
import { longestBody } from "@/lib/eligibility/lines";
import { read } from "@/lib/eligibility/read";
import { type Words, wordsFor } from "@/lib/eligibility/words";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import { logger } from "@/lib/server/logger";
import { countTry } from "@/lib/server/rate-limit";

/** Requests that one network address may make a minute: ten a second. */
export const perMinute = 600;
/** So many organisations in one body count as one request more. */
export const organisationsPerTry = 100;

/** Public and without cookies: pages of any origin may ask. */
const open = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Retry-After",
};

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status,
    headers: { ...open, "cache-control": "no-store", ...headers },
  });
}

/** Who asks; found out late, because it may take the database. */
interface Caller {
  ctx(): Promise<Ctx>;
  /** The address that requests are counted under. */
  network(): Promise<string>;
}

/**
 * Answers `POST /api/v1/eligibility`: 200 with the verdict, 400 not JSON or not UTF-8, 404 no such
 * call, 413 too long, 415 compressed, 422 with the path of each error, 429 too often, 503 when the
 * database that counts is away.
 */
export async function answerQuestion(caller: Caller, request: Request): Promise<Response> {
  const words = wordsFor(request.headers.get("accept-language"));
  const response = await counted(caller, request, words);
  response.headers.set("content-language", words.locale);
  return response;
}

async function counted(caller: Caller, request: Request, words: Words): Promise<Response> {
  try {
    const ctx = await caller.ctx();
    const key = `api:eligibility:${await caller.network()}`;
    const count = () => countTry(ctx, { key, limit: perMinute, windowMinutes: 1 });
    try {
      await count();
      return await judged(request, words, count);
    } catch (error) {
      if (!(error instanceof AppError && error.code === "rate-limited")) throw error;
      const params = { most: perMinute, size: organisationsPerTry };
      const wait = String(60 - (Math.floor(ctx.now.getTime() / 1000) % 60));
      return json(429, { error: words.refusal("api.tooOften", params) }, { "retry-after": wait });
    }
  } catch (error) {
    logger.error({ error }, "a question about eligibility was not answered");
    return json(503, { error: words.refusal("api.outOfOrder") }, { "retry-after": "10" });
  }
}

/** @param count counts one try more; what it throws is the caller's. */
async function judged(
  request: Request,
  words: Words,
  count: () => Promise<void>,
): Promise<Response> {
  const refused = (status: number, ...[key, params]: Parameters<Words["refusal"]>) =>
    json(status, { error: words.refusal(key, params) });
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() || "identity";
  if (encoding !== "identity") return refused(415, "api.encoded", { encoding });
  const bytes = await bytesOf(request);
  if (bytes === null) return refused(413, "api.tooLong", { most: longestBody });
  const text = textOf(bytes);
  if (text === null) return refused(400, "api.notUtf8");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refused(400, "api.notJson");
  }
  const question = read(body, words);
  if (!question.ok) return json(422, question.problems);
  const { length } = question.value.facts.organisations;
  for (let more = Math.floor(length / organisationsPerTry); more > 0; more -= 1) await count();
  const answered = answer(question.value, words);
  return json("error" in answered ? 404 : 200, answered);
}

/** The body, whatever its type says it is; null if it is too long, which is noticed on the way. */
async function bytesOf(request: Request): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length")) > longestBody) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return Buffer.concat(pieces);
    length += piece.value.length;
    if (length > longestBody) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
}

/** null for what is not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Answers every method that an address does not know. */
export function refuseMethod(allowed: string): (request: Request) => Response {
  return ({ headers }) => {
    const { locale, refusal } = wordsFor(headers.get("accept-language"));
    const error = refusal("api.method", { allowed });
    return json(405, { error }, { allow: allowed, "content-language": locale });
  };
}

/** Answers what a browser asks before it lets a page of another origin ask. */
export function preflight(allowed: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      allow: allowed,
      "access-control-allow-methods": allowed,
      "access-control-allow-headers": "Accept-Language, Content-Type, If-None-Match",
      "access-control-max-age": "86400",
    },
  });
}

/**
 * A body that changes only when a new version of the product is installed. It is not compressed
 * here: Next.js drops the header that would say so. A proxy in front may.
 */
export function fixed(make: () => unknown): (request: Request) => Response {
  let made: { body: string; tag: string } | undefined;
  return (request) => {
    if (!made) {
      const body = JSON.stringify(make());
      // Weak, because a proxy may send it compressed.
      made = { body, tag: `W/"${createHash("sha256").update(body).digest("base64url")}"` };
    }
    const headers = { ...open, "cache-control": "public, max-age=300", etag: made.tag };
    if (asksFor(made.tag, request)) return new Response(null, { status: 304, headers });
    return new Response(made.body, {
      headers: { ...headers, "content-type": "application/json" },
    });
  };
}

function asksFor(tag: string, request: Request): boolean {
  const known = request.headers.get("if-none-match") ?? "";
  return known.split(",").some((one) => {
    const asked = one.trim();
    return asked === "*" || asked.replace(/^(W\/)?/, "W/") === tag;
  });
}
