import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { serverOffset } from "@/lib/server/clock";
import type { Ctx } from "@/lib/server/context";

/**
 * What a job works with. Its now is that of the database (with the server's date applied), because
 * the clocks of workers may differ and a reminder must be neither early nor double.
 */
export async function jobCtx(db: Db, job: string): Promise<Ctx> {
  return { db, actor: { kind: "system", job }, now: await databaseNow(db) };
}

/** Now on the server's clock, read from the database. */
export async function databaseNow(db: Db | Tx): Promise<Date> {
  const { rows } = await db.execute<{ now: string }>(
    sql`select extract(epoch from clock_timestamp()) * 1000 as now`,
  );
  return new Date(Math.floor(Number(rows[0]?.now)) + serverOffset());
}
