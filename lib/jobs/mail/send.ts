import { Resend } from "resend";
import { idempotencyKey } from "@/lib/jobs/mail/key";
import { type Outcome, outcomeOf } from "@/lib/jobs/mail/outcome";
import type { MailRow } from "@/lib/mails/content/data";
import { oneClick, stopToken } from "@/lib/mails/delivery/links";
import { mailService } from "@/lib/mails/local/service";
import { fill } from "@/lib/mails/placeholders";
import type { NewAttachment, RenderedMail } from "@/lib/mails/types";

/**
 * Scheduled mail says so, and out-of-office replies stay away (RFC 3834). It can be ended by the
 * mail program's own button (RFC 8058); mails that answer what somebody did have no such button.
 */
function headersOf(row: MailRow): Record<string, string> | undefined {
  if (row.template !== "reminder") return undefined;
  return {
    "Auto-Submitted": "auto-generated",
    "List-Unsubscribe": `<${oneClick(stopToken(row, "reminders"))}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

const attached = ({ name, mediaType, content }: NewAttachment) => ({
  filename: name,
  contentType: mediaType,
  content: content.toString("base64"),
});

/**
 * Makes one request to the mail service. The frozen content and the key are those of every other
 * try, so however often it is asked, one mail arrives.
 * @param secrets what takes the place of the mail's placeholders.
 * @param attachments in the same order at every try.
 */
export async function sendMail(
  row: MailRow,
  content: RenderedMail,
  secrets: ReadonlyMap<string, string>,
  attachments: readonly NewAttachment[],
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
        ...(row.replyTo && { replyTo: row.replyTo }),
        ...(attachments.length > 0 && { attachments: attachments.map(attached) }),
      },
      { idempotencyKey: idempotencyKey(row), signal: AbortSignal.timeout(timeoutMs) },
    ),
  );
}
