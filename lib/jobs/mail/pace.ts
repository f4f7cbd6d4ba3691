import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { rateLimits } from "@/db/schema/people";

const key = "mail:pace";

/**
 * Waits for this worker's turn, so that all workers together make no more than `perSecond`
 * requests. Time is cut into slots of equal length; each slot is taken by one row, by one worker.
 */
export async function takeTurn(db: Db, perSecond: number): Promise<void> {
  const slotMs = 1000 / perSecond;
  const { rows } = await db.execute<{ now: string }>(
    sql`select extract(epoch from clock_timestamp()) * 1000 as now`,
  );
  const now = Number(rows[0]?.now);
  let slot = Math.floor(now / slotMs) + 1;
  while (!(await takeSlot(db, slot * slotMs))) slot += 1;
  await pause(Math.max(0, slot * slotMs - now));
}

async function takeSlot(db: Db, start: number): Promise<boolean> {
  const taken = await db
    .insert(rateLimits)
    .values({ key, windowStart: new Date(Math.round(start)), count: 1 })
    .onConflictDoNothing()
    .returning({ key: rateLimits.key });
  return taken.length > 0;
}
