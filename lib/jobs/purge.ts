import { and, eq, lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { localMails, mails } from "@/db/schema/mails";
import { rateLimits, sessions, signInRequests } from "@/db/schema/people";
import { databaseNow } from "@/lib/jobs/clock";

const DAY = 24 * 60 * 60 * 1000;

/** Days for which mails of sign-in are kept: long enough to find out why one did not arrive. */
const signInMailDays = 7;
/** Days for which a machine without a mail service keeps what it would have sent. */
const localMailDays = 30;

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
  await db.delete(localMails).where(lt(localMails.receivedAt, ago(localMailDays)));
}
