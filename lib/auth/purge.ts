import { lt } from "drizzle-orm";
import type { Db } from "@/db/client";
import { rateLimits, sessions, signInRequests } from "@/db/schema/people";

const day = 86_400_000;

/**
 * Deletes what signing in leaves behind: sessions that have ended, requests a day after they
 * expired (until then their pages say why they no longer work), counters of windows long over.
 * Meant for a daily job; any number of workers may run it at once.
 */
export async function purgeSignIns(db: Db, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - day);
  await db.delete(sessions).where(lt(sessions.expires, now));
  await db.delete(signInRequests).where(lt(signInRequests.expiresAt, yesterday));
  // The longest window is a day.
  await db.delete(rateLimits).where(lt(rateLimits.windowStart, new Date(now.getTime() - 2 * day)));
}
