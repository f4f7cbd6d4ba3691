import { lt, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { rateLimits } from "@/db/schema/people";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";

export interface RateLimit {
  /** What is counted, e.g. `sign-in:address:anna@example.org`. */
  key: string;
  limit: number;
  windowMinutes: number;
}

/**
 * Counts one try in a fixed window kept in the database, so all web processes share it.
 * @throws AppError "rate-limited" with `minutes` until the window ends, when over the limit.
 */
export async function countTry(ctx: Ctx, { key, limit, windowMinutes }: RateLimit): Promise<void> {
  const windowMs = windowMinutes * 60_000;
  const start = Math.floor(ctx.now.getTime() / windowMs) * windowMs;
  const [row] = await ctx.db
    .insert(rateLimits)
    .values({ key, windowStart: new Date(start), count: 1 })
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + 1` },
    })
    .returning({ count: rateLimits.count });
  if (row && row.count > limit)
    throw new AppError("rate-limited", {
      minutes: Math.ceil((start + windowMs - ctx.now.getTime()) / 60_000),
    });
}

/**
 * Counts one use within the caller's transaction, unless the limit is reached: rolled back, it was
 * never used. Uses of one key wait for each other, so that of many at once none is too many.
 * @returns false when the limit is reached; nothing is counted then.
 */
export async function takeWithin(
  tx: Tx,
  now: Date,
  { key, limit, windowMinutes }: RateLimit,
): Promise<boolean> {
  const windowMs = windowMinutes * 60_000;
  const taken = await tx
    .insert(rateLimits)
    .values({
      key,
      windowStart: new Date(Math.floor(now.getTime() / windowMs) * windowMs),
      count: 1,
    })
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + 1` },
      setWhere: lt(rateLimits.count, limit),
    })
    .returning({ count: rateLimits.count });
  return taken.length > 0;
}
