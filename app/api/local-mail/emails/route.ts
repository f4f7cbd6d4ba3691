import { requestCtx } from "@/lib/auth/session";
import { answerLocalMail } from "@/lib/mails/local/protocol";
import { mailIsLocal } from "@/lib/server/settings";

/** Resend's `POST /emails`, for a machine that has no Resend; elsewhere it does not exist. */
export async function POST(request: Request): Promise<Response> {
  if (!mailIsLocal()) return new Response(null, { status: 404 });
  return answerLocalMail(await requestCtx(), request);
}
