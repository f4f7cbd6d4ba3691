import { timingSafeEqual } from "node:crypto";
import { receiveLocalMail } from "@/lib/mails/local/mutations";
import { localMailInput } from "@/lib/mails/local/schema";
import { localMailKey } from "@/lib/mails/local/service";
import type { Ctx } from "@/lib/server/context";
import { sha256 } from "@/lib/server/secrets";

const longestKey = 256;

/** Errors as Resend says them: `{ statusCode, name, message }`. */
function problem(statusCode: number, name: string, message: string): Response {
  return Response.json({ statusCode, name, message }, { status: statusCode });
}

/** Answers Resend's `POST /emails`, idempotency key included, by keeping the mail here. */
export async function answerLocalMail(ctx: Ctx, request: Request): Promise<Response> {
  const authorization = request.headers.get("authorization");
  if (!authorization) return problem(401, "missing_api_key", "Missing API key.");
  const same = timingSafeEqual(
    Buffer.from(sha256(authorization)),
    Buffer.from(sha256(`Bearer ${localMailKey()}`)),
  );
  if (!same) return problem(403, "invalid_api_key", "API key is invalid.");
  const idempotencyKey = request.headers.get("idempotency-key");
  if (idempotencyKey !== null && (!idempotencyKey || idempotencyKey.length > longestKey))
    return problem(400, "invalid_idempotency_key", "The key must be 1 to 256 characters long.");
  const body = await request.text();
  const mail = localMailInput.safeParse(parseJson(body));
  if (!mail.success) return problem(422, "validation_error", mail.error.message);
  const received = await receiveLocalMail(ctx, { mail: mail.data, body, idempotencyKey });
  return received.ok
    ? Response.json(received.value)
    : problem(409, "invalid_idempotent_request", "This key was used for other content before.");
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
