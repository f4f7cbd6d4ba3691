import { join } from "node:path";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { connect } from "@/db/client";
import { installQueues } from "@/lib/jobs/queue";

// Any number will do as long as it stays: everyone who migrates waits for the same one.
const lock = 7_418_112;

/**
 * Brings a database to the newest schema, job queues included. Several may do it at once: they wait
 * for each other, and whoever finds nothing to do does nothing.
 * @param url connection string of the database.
 */
export async function migrateDatabase(url: string): Promise<void> {
  // One connection: the advisory lock belongs to it.
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  try {
    await pool.query("select pg_advisory_lock($1)", [lock]);
    await migrate(connect(pool), { migrationsFolder: join(process.cwd(), "db", "migrations") });
    await installQueues(url);
  } finally {
    // Ending the session gives the lock back.
    await pool.end();
  }
}
