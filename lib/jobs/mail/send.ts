import { Resend } from "resend";
import { idempotencyKey } from "@/lib/jobs/mail/key";
import { type Outcome, outcomeOf } from "@/lib/jobs/mail/outcome";
import type { MailRow } from "@/lib/mails/content/data";
import { mailService } from "@/lib/mails/local/service";
import { fill } from "@/lib/mails/placeholders";
import type { RenderedMail } from "@/lib/mails/types";

/** Scheduled mail says so, and out-of-office replies stay away (RFC 3834). */
function headersOf({ template }: MailRow): Record<string, string> | undefined {
  return template === "reminder" ? { "Auto-Submitted": "auto-generated" } : undefined;
}

/**
 * Makes one request to the mail service. The frozen content and the key are those of every other
 * try, so however often it is asked, one mail arrives.
 * @param secrets what takes the place of the mail's placeholders.
 */
export async function sendMail(
  row: MailRow,
  content: RenderedMail,
  secrets: ReadonlyMap<string, string>,
  timeoutMs: number,
): Promise<Outcome> {
  const { key, baseUrl, from } = mailService();
  const resend = new Resend(key, { baseUrl });
  return outcomeOf(
    await resend.emails.send(
      {
        from,
        to: [row.person],
        subject: content.subject,
        html: fill(content.html, secrets),
        text: fill(content.text, secrets),
        headers: headersOf(row),
      },
      { idempotencyKey: idempotencyKey(row), signal: AbortSignal.timeout(timeoutMs) },
    ),
  );
}
