import { Resend } from "resend";
import { deliveryKind } from "@/lib/domain/delivery/fold";
import { recordDelivery } from "@/lib/mails/delivery/mutations";
import { type WebhookInput, webhookInput } from "@/lib/mails/delivery/schema";
import { mailService } from "@/lib/mails/local/service";
import { serverOffset } from "@/lib/server/clock";
import type { Ctx } from "@/lib/server/context";
import { logger } from "@/lib/server/logger";

/** Bytes of one message; Resend's have a few thousand. */
const largestBody = 256 * 1024;
const longestId = 255;

const answer = (status: number) => new Response(null, { status });

/**
 * Takes what Resend posts about its mails. Signed messages only (svix: HMAC-SHA-256 over id,
 * timestamp and the body as it came, at most 5 minutes old); without a secret in the settings
 * nobody is believed. Opened and clicked are of no interest here and leave no trace.
 * @param webhookSecret `whsec_…`, as Resend shows it for the webhook.
 */
export async function answerWebhook(
  ctx: Ctx,
  request: Request,
  webhookSecret: string | undefined,
): Promise<Response> {
  if (!webhookSecret) return answer(401);
  const id = request.headers.get("svix-id") ?? "";
  const timestamp = request.headers.get("svix-timestamp") ?? "";
  const signature = request.headers.get("svix-signature") ?? "";
  if (!id || id.length > longestId || !timestamp || !signature) return answer(400);
  const payload = await readBody(request);
  if (payload === null) return answer(413);
  let message: unknown;
  try {
    const resend = new Resend(mailService().key);
    const headers = { id, timestamp, signature };
    message = resend.webhooks.verify({ payload, headers, webhookSecret });
  } catch {
    logger.warn({}, "a webhook with a wrong signature or an old timestamp was refused");
    return answer(401);
  }
  const kind = kindOf(message);
  if (kind === null) return answer(204);
  const parsed = webhookInput.safeParse(message);
  if (!parsed.success) return answer(400);
  const { created_at, data } = parsed.data;
  await recordDelivery(ctx, {
    id,
    kind,
    providerId: data.email_id,
    // Told in real time; a server that lives at another date sees it as it sees everything else.
    at: new Date(Date.parse(created_at) + serverOffset()),
    reason: reasonOf(data),
  });
  return answer(204);
}

/** The type without "email."; null for messages that say nothing about a delivery. */
function kindOf(message: unknown): string | null {
  const { type = "" } = (message ?? {}) as { type?: unknown };
  const kind = /^email\.([a-z_]+)$/.exec(String(type))?.[1] ?? "";
  return deliveryKind(kind) && kind;
}

/** The provider's short code and never its sentences: they can quote addresses. */
function reasonOf({ bounce, failed, suppressed }: WebhookInput["data"]): string | null {
  const codes = [bounce?.type, bounce?.subType, failed?.reason, suppressed?.type].flatMap(
    (code) => code?.replace(/[^\w-]+/g, "_").slice(0, 60) || [],
  );
  return codes.length > 0 ? codes.join("/") : null;
}

/** The body as it came, or null when it is too large: reading stops there. */
async function readBody(request: Request): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > largestBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
