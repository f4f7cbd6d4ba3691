import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOn } from "@/scripts/database/admin";
import { type Cluster, startCluster } from "@/scripts/postgres/cluster";
import { isAlive } from "@/scripts/processes";
import type { Place } from "@/scripts/supervisor/place";
import { reasonOf } from "@/scripts/terminal";

/** The database that Tercet runs on. */
export interface Database {
  url: string;
  stop(): Promise<void>;
}

/**
 * DATABASE_URL's, or the embedded one: started, watched, and started again at the same address
 * when it dies.
 */
export async function openDatabase(place: Place, password: string): Promise<Database> {
  const external = process.env.DATABASE_URL;
  if (external) return { url: external, stop: async () => undefined };
  const options = { data: place.database, password, log: join(place.logs, "postgres.log") };
  let cluster = await startCluster(options);
  const watch = watchOver(
    () => cluster,
    async () => {
      cluster = await startCluster({ ...options, port: cluster.port });
    },
  );
  const there = await runOn(
    cluster.url("postgres"),
    "SELECT 1 FROM pg_database WHERE datname = 'tercet'",
  );
  if (there.length === 0) await runOn(cluster.url("postgres"), "CREATE DATABASE tercet");
  const url = cluster.url("tercet");
  // For psql and for `npm run worker` by hand; the port is another one at each start.
  const note = join(place.folder, "database-url");
  writeFileSync(note, url, { mode: 0o600 });
  chmodSync(note, 0o600);
  return {
    url,
    async stop() {
      clearInterval(watch);
      await cluster.stop();
    },
  };
}

function watchOver(current: () => Cluster, again: () => Promise<void>): NodeJS.Timeout {
  let busy = false;
  return setInterval(async () => {
    if (busy || isAlive(current().pid)) return;
    busy = true;
    console.error("The database ended unexpectedly; it is started again.");
    await again().then(
      () => console.error("The database runs again."),
      (error) => console.error(reasonOf(error)),
    );
    busy = false;
  }, 250);
}
