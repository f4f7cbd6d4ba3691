import { and, eq, inArray, isNotNull, lt, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documentChunks, documents } from "@/db/schema/documents";
import { localMails, mailAttachments, mailEvents, mails } from "@/db/schema/mails";
import { rateLimits, sessions, signInRequests } from "@/db/schema/people";
import { databaseNow } from "@/lib/jobs/clock";

const DAY = 24 * 60 * 60 * 1000;

/** Days for which mails of sign-in are kept: long enough to find out why one did not arrive. */
const signInMailDays = 7;
/** Days for which a machine without a mail service keeps what it would have sent. */
const localMailDays = 30;
/** Days for which the bytes of a removed document are kept; its record stays. */
const removedFileDays = 30;

/** Days for which the words of a mail are kept after it was sent, to see what somebody got. */
const contentDays = 30;
/** Days for which what the provider told is kept: a mail's state has been folded from it long before. */
const eventDays = 52 * 7;

/**
 * Empties real mails that went out long ago: their words and files name people and are of no more
 * use. Subject, state and what became of them stay, because the application's Mail page tells its
 * history by them. Practice mails stay whole: their application's mailbox is the only place where
 * they are, and they go with it. Mails that may still be tried keep the bytes that a retry repeats.
 */
async function emptyOldMails(db: Db, before: Date): Promise<void> {
  const old = and(
    eq(mails.channel, "inbox"),
    inArray(mails.state, ["sent", "failed", "skipped", "ambiguous"]),
    lt(mails.updatedAt, before),
  );
  await db
    .delete(mailAttachments)
    .where(inArray(mailAttachments.mailId, db.select({ id: mails.id }).from(mails).where(old)));
  await db
    .update(mails)
    .set({ html: null, text: null })
    .where(and(old, or(isNotNull(mails.html), isNotNull(mails.text))));
}

/** Removes what has served its time. Safe to run twice. */
export async function purge(db: Db): Promise<void> {
  const now = await databaseNow(db);
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  await db.delete(signInRequests).where(lt(signInRequests.expiresAt, ago(1)));
  await db.delete(sessions).where(lt(sessions.expires, now));
  await db.delete(rateLimits).where(lt(rateLimits.windowStart, ago(2)));
  await db
    .delete(mails)
    .where(and(eq(mails.reason, "sign-in"), lt(mails.createdAt, ago(signInMailDays))));
  const removed = db
    .select({ id: documents.id })
    .from(documents)
    .where(lt(documents.removedAt, ago(removedFileDays)));
  await db.delete(documentChunks).where(inArray(documentChunks.documentId, removed));
  await db.delete(localMails).where(lt(localMails.receivedAt, ago(localMailDays)));
  await emptyOldMails(db, ago(contentDays));
  await db.delete(mailEvents).where(lt(mailEvents.receivedAt, ago(eventDays)));
}
