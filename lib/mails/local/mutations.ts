import { eq } from "drizzle-orm";
import { localMails } from "@/db/schema/mails";
import type { LocalMailInput } from "@/lib/mails/local/schema";
import type { Ctx } from "@/lib/server/context";
import { ok, type Result, refused } from "@/lib/server/result";
import { sha256 } from "@/lib/server/secrets";

interface Received {
  mail: LocalMailInput;
  /** The request's body as it came: the same key with other bytes is another mail. */
  body: string;
  idempotencyKey: string | null;
}

/**
 * Puts a mail into the local mailbox, as Resend would into a real one: a repeated key gives the
 * first answer again, and a key with another content is refused. Keys are remembered for good.
 */
export async function receiveLocalMail(
  { db, now }: Ctx,
  { mail, body, idempotencyKey }: Received,
): Promise<Result<{ id: string }, "other-content">> {
  const payloadHash = sha256(body);
  const { reply_to, attachments, ...said } = mail;
  const [stored] = await db
    .insert(localMails)
    .values({
      ...said,
      ...{ idempotencyKey, payloadHash, receivedAt: now },
      replyTo: reply_to?.join(", ") ?? null,
      attachments: attachments.map(({ filename, content, content_type }) => ({
        name: filename,
        mediaType: content_type,
        base64: content,
      })),
    })
    .onConflictDoNothing()
    .returning({ id: localMails.id });
  if (stored) return ok(stored);
  const [first] = await db
    .select({ id: localMails.id, payloadHash: localMails.payloadHash })
    .from(localMails)
    .where(eq(localMails.idempotencyKey, idempotencyKey ?? ""));
  if (!first || first.payloadHash !== payloadHash) return refused("other-content");
  return ok({ id: first.id });
}
