import { timingSafeEqual } from "node:crypto";
import { recordDelivery } from "@/lib/mails/delivery/mutations";
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
  if (!received.ok)
    return problem(
      409,
      "invalid_idempotent_request",
      "This key was used for other content before.",
    );
  await tellDelivery(ctx, received.value.id, mail.data.to[0] ?? "");
  return Response.json(received.value);
}

/** What happens to mails to Resend's own test addresses, with or without a label after a plus. */
const tried = /^(bounced|complained|suppressed)(\+[^@]*)?@resend\.dev$/i;

/**
 * Behaves like a provider afterwards too: a mail is delivered at once, and those to the addresses
 * that Resend has for trying things out come back or are complained about. A key asked for again
 * tells the same once more, which changes nothing.
 */
async function tellDelivery(ctx: Ctx, providerId: string, to: string): Promise<void> {
  const fate = tried.exec(to)?.[1]?.toLowerCase() ?? "delivered";
  const kinds = fate === "complained" ? ["delivered", fate] : [fate];
  for (const kind of kinds)
    await recordDelivery(ctx, {
      ...{ id: `local:${providerId}:${kind}`, providerId, kind, at: ctx.now },
      reason: kind === "bounced" ? "Permanent/General" : null,
    });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
