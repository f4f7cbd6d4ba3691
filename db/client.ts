import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import * as applications from "@/db/schema/applications";
import * as documents from "@/db/schema/documents";
import * as mails from "@/db/schema/mails";
import * as people from "@/db/schema/people";
import { logger } from "@/lib/server/logger";
import { settings } from "@/lib/server/settings";

export const schema = { ...people, ...applications, ...documents, ...mails };

export type Db = NodePgDatabase<typeof schema>;
/** A transaction handle; verbs and data functions take either. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** Drizzle over any pool: the one place that knows our naming convention. */
export function connect(pool: Pool): Db {
  return drizzle(pool, { schema, casing: "snake_case" });
}

// Kept on globalThis so that a hot reload in development does not open a pool per reload.
const store = globalThis as { tercetPool?: Pool };

/** The one connection pool of this process, opened at first use (a build needs no database). */
export function pool(): Pool {
  store.tercetPool ??= open();
  return store.tercetPool;
}

function open(): Pool {
  const pool = new Pool({
    connectionString: settings().DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
  });
  // The server closed an idle connection, e.g. because it was restarted. The pool opens another;
  // without a listener the process would end.
  pool.on("error", (error) => logger.warn({ error: error.message }, "lost a database connection"));
  return pool;
}

/** The process's database. */
export function database(): Db {
  return connect(pool());
}
