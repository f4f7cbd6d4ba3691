import { and, desc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { practiceAttachments } from "@/lib/mails/attachments/data";
import { type MailRow, readSecrets } from "@/lib/mails/content/data";
import { mailService } from "@/lib/mails/local/service";
import { fill } from "@/lib/mails/placeholders";
import type { MailboxLine, MailLine, MailReason, OpenedMail, StateReason } from "@/lib/mails/types";

/** Every mail of an application, the latest moment first: the same rows the senders work from. */
export async function mailLines(db: Db | Tx, applicationId: string): Promise<MailLine[]> {
  const rows = await db
    .select()
    .from(mails)
    .where(eq(mails.applicationId, applicationId))
    .orderBy(desc(mails.dueAt), desc(mails.createdAt), mails.id);
  return rows.map((row) => ({
    id: row.id,
    reason: row.reason as MailReason,
    occurrence: row.occurrence,
    recipientName: row.recipientName,
    person: row.person,
    participationId: row.participationId,
    state: row.state,
    stateReason: row.stateReason as StateReason | null,
    dueAt: row.dueAt,
    sentAt: row.sentAt,
    subject: row.subject,
    delivery: row.delivery,
    deliveryReason: row.deliveryReason,
  }));
}

/** The mails that a practice or demo application has "sent", newest first by its own clock. */
export async function practiceMailbox(db: Db | Tx, applicationId: string): Promise<MailboxLine[]> {
  const rows = await db
    .select()
    .from(mails)
    .where(and(eq(mails.applicationId, applicationId), delivered()))
    .orderBy(desc(mails.dueAt), desc(mails.createdAt), mails.id);
  return rows.map(lineOf);
}

/** One mail of that mailbox with its links; null when there is no such mail in it. */
export async function practiceMail(
  db: Db | Tx,
  applicationId: string,
  mailId: string,
): Promise<OpenedMail | null> {
  const [row] = await db
    .select()
    .from(mails)
    .where(and(eq(mails.applicationId, applicationId), eq(mails.id, mailId), delivered()));
  if (!row) return null;
  const secrets = await readSecrets(db, row);
  return {
    ...lineOf(row),
    from: mailService().from,
    replyTo: row.replyTo,
    headers: {},
    attachments: await practiceAttachments(db, applicationId, row.id),
    html: fill(row.html ?? "", secrets),
    text: fill(row.text ?? "", secrets),
  };
}

function delivered() {
  return and(eq(mails.channel, "practice"), eq(mails.state, "sent"));
}

function lineOf({ id, person, recipientName, subject, dueAt }: MailRow): MailboxLine {
  return { id, to: person, recipientName, subject: subject ?? "", at: dueAt };
}
