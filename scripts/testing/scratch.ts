import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOn, withDatabase } from "@/scripts/database/admin";
import { migrateDatabase } from "@/scripts/database/migrate";
import { startCluster } from "@/scripts/postgres/cluster";
import { handOver, ownerFor } from "@/scripts/postgres/owner";

/** A PostgreSQL server for one run of tests, with a migrated database to clone. */
export interface ScratchServer {
  /** Connection string of the server's maintenance database. */
  url: string;
  /** Every database of this run starts with it. */
  prefix: string;
  /** Name of the migrated database; nobody may be connected to it. */
  template: string;
  /** Makes a fresh clone of the template and gives its connection string. */
  create(name: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the tests' server: TEST_DATABASE_URL when set, else a throw-away cluster in memory. A
 * developer's DATABASE_URL is never looked at.
 */
export async function openScratchServer(): Promise<ScratchServer> {
  const external = process.env.TEST_DATABASE_URL;
  const server = external
    ? { url: external, stop: async () => undefined }
    : await throwAwayCluster();
  const prefix = `tercet_test_${Math.floor(Date.now() / 1000)}_${randomBytes(3).toString("hex")}_`;
  const template = `${prefix}template`;
  if (external) await dropDatabases(external, (name) => isStale(name));
  await runOn(server.url, `CREATE DATABASE ${template}`);
  await migrateDatabase(withDatabase(server.url, template));
  return {
    url: server.url,
    prefix,
    template,
    async create(name) {
      await runOn(server.url, `CREATE DATABASE ${prefix}${name} TEMPLATE ${template}`);
      return withDatabase(server.url, `${prefix}${name}`);
    },
    async close() {
      if (external) await dropDatabases(external, (name) => name.startsWith(prefix));
      await server.stop();
    },
  };
}

async function throwAwayCluster() {
  const folder = mkdtempSync(join(memoryOrDisk(), "tercet-test-"));
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  handOver(folder, ownerFor(data));
  const cluster = await startCluster({
    data,
    password: randomBytes(16).toString("hex"),
    log: join(folder, "postgres.log"),
    throwAway: folder,
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"],
  });
  return { url: cluster.url("postgres"), stop: cluster.stop };
}

/** Containers often have 64 MB of shared memory, which a cluster fills in no time. */
function memoryOrDisk(): string {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    if (bavail * bsize > 2 * 1024 ** 3) return "/dev/shm";
  } catch {
    // Not Linux.
  }
  return tmpdir();
}

/** A run that was killed cannot clean up after itself; the next one does, six hours later. */
function isStale(name: string): boolean {
  const made = /^tercet_test_(\d+)_/.exec(name)?.[1];
  return made !== undefined && Number(made) < Date.now() / 1000 - 6 * 3600;
}

async function dropDatabases(url: string, which: (name: string) => boolean): Promise<void> {
  const rows = await runOn(
    url,
    "SELECT datname FROM pg_database WHERE datname LIKE 'tercet\\_test\\_%'",
  );
  for (const { datname } of rows)
    if (typeof datname === "string" && which(datname))
      await runOn(url, `DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
}
