import { requestCtx } from "@/lib/auth/session";
import { answerWebhook } from "@/lib/mails/delivery/webhook";
import { settings } from "@/lib/server/settings";

/** Where Resend tells what became of a mail. */
export async function POST(request: Request): Promise<Response> {
  return answerWebhook(await requestCtx(), request, settings().RESEND_WEBHOOK_SECRET);
}
