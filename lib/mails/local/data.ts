import { desc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { localMails } from "@/db/schema/mails";
import type { MailboxLine, NewAttachment, OpenedMail } from "@/lib/mails/types";

const shown = 100;

/**
 * The newest mails of the local mailbox, at most 100.
 * @param address part of a recipient's address; empty for all.
 */
export async function localMailbox(db: Db | Tx, address: string): Promise<MailboxLine[]> {
  const like = `%${address
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .select({
      id: localMails.id,
      to: localMails.to,
      subject: localMails.subject,
      at: localMails.receivedAt,
    })
    .from(localMails)
    .where(address ? sql`array_to_string(${localMails.to}, ' ') ilike ${like}` : undefined)
    .orderBy(desc(localMails.receivedAt), desc(localMails.id))
    .limit(shown);
  return rows.map((row) => ({ ...row, to: row.to.join(", "), recipientName: "" }));
}

/** One mail of the local mailbox; null when there is none. */
export async function localMail(db: Db | Tx, id: string): Promise<OpenedMail | null> {
  const [row] = await db.select().from(localMails).where(eq(localMails.id, id));
  if (!row) return null;
  const { from, subject, html, text, replyTo, headers, receivedAt } = row;
  return {
    ...{ id, from, subject, html, text, replyTo, headers },
    to: row.to.join(", "),
    recipientName: "",
    at: receivedAt,
    attachments: row.attachments.map(({ name, mediaType, base64 }, index) => ({
      ...{ name, mediaType },
      bytes: Buffer.byteLength(base64, "base64"),
      href: `/api/local-mail/${id}/${index}`,
    })),
  };
}

/** A file of a mail by its place in it, from 0; null when there is none. */
export async function localAttachment(
  db: Db | Tx,
  id: string,
  place: number,
): Promise<NewAttachment | null> {
  const [row] = await db
    .select({ attachments: localMails.attachments })
    .from(localMails)
    .where(eq(localMails.id, id));
  const found = row?.attachments[place];
  if (!found) return null;
  const { name, mediaType, base64 } = found;
  return { name, mediaType, content: Buffer.from(base64, "base64") };
}
