import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { mailAttachments, mails } from "@/db/schema/mails";
import type { AttachmentLine, NewAttachment } from "@/lib/mails/types";

/** The same on every machine, whatever its language. */
const byName = sql`${mailAttachments.name} collate "C"`;

/** The files of a mail, by name: at every try in the same order. */
export async function readAttachments(db: Db | Tx, mailId: string): Promise<NewAttachment[]> {
  return db
    .select({
      name: mailAttachments.name,
      mediaType: mailAttachments.mediaType,
      content: mailAttachments.content,
    })
    .from(mailAttachments)
    .where(eq(mailAttachments.mailId, mailId))
    .orderBy(byName);
}

/** What a practice mailbox lists of them, without their bytes. */
export async function practiceAttachments(
  db: Db | Tx,
  applicationId: string,
  mailId: string,
): Promise<AttachmentLine[]> {
  const rows = await db
    .select({
      id: mailAttachments.id,
      name: mailAttachments.name,
      mediaType: mailAttachments.mediaType,
      bytes: sql<number>`octet_length(${mailAttachments.content})`,
    })
    .from(mailAttachments)
    .where(eq(mailAttachments.mailId, mailId))
    .orderBy(byName);
  return rows.map(({ id, ...line }) => ({
    ...line,
    href: `/api/practice-mail/${applicationId}/${mailId}/${id}`,
  }));
}

/** A file of a mail in a practice mailbox; null for everything else. */
export async function practiceAttachment(
  db: Db | Tx,
  applicationId: string,
  mailId: string,
  fileId: string,
): Promise<NewAttachment | null> {
  const [row] = await db
    .select({
      name: mailAttachments.name,
      mediaType: mailAttachments.mediaType,
      content: mailAttachments.content,
    })
    .from(mailAttachments)
    .innerJoin(mails, eq(mails.id, mailAttachments.mailId))
    .where(
      and(
        eq(mailAttachments.id, fileId),
        eq(mails.id, mailId),
        eq(mails.applicationId, applicationId),
        eq(mails.channel, "practice"),
        eq(mails.state, "sent"),
      ),
    );
  return row ?? null;
}
