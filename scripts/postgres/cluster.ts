import { spawn } from "node:child_process";
import { closeSync, fchownSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Client } from "pg";
import { binariesFor } from "@/scripts/postgres/binaries";
import { createCluster, superuser } from "@/scripts/postgres/create";
import { keepWatch } from "@/scripts/postgres/keeper";
import { type Owner, ownerFor } from "@/scripts/postgres/owner";
import { runningPostmaster } from "@/scripts/postgres/postmaster";
import { isAlive, signal, until } from "@/scripts/processes";

export interface ClusterOptions {
  /** Where the cluster lives; it is made there when missing. */
  data: string;
  password: string;
  /** Where PostgreSQL writes what it has to say. */
  log: string;
  /** Fixed, so that addresses stay good when PostgreSQL had to be started again. */
  port?: number;
  /** Extra settings, as `name=value`. */
  settings?: string[];
  /** Deleted with the cluster when this process ends. */
  throwAway?: string;
}

export interface Cluster {
  pid: number;
  port: number;
  /** Connection string of one database of the cluster. */
  url(database: string): string;
  /** Fast shutdown: open transactions are rolled back, nothing acknowledged is lost. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on `data`, or takes over the one that runs there already.
 * @throws Error with a sentence, PostgreSQL's own words included, when it does not come up in 20 s.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { data, password } = options;
  const owner = ownerFor(data);
  const binaries = binariesFor(owner);
  createCluster(data, binaries, owner, password);
  const address = (port: number, database: string) =>
    `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
  let ours: number | undefined;
  const running = await until(
    async () => {
      const found = runningPostmaster(data);
      if (found?.port && (await answers(address(found.port, "postgres")))) return found;
      // After `kill -9` of the server its helpers take a while to go; it refuses until then.
      if (!found && !(ours && isAlive(ours)))
        ours = await launch(options, binaries, owner, options.port ?? (await freePort()));
      return undefined;
    },
    20_000,
    () => `The database does not start: ${lastWords(options.log)}`,
  );
  keepWatch(data, running.pid, owner, options.throwAway);
  return {
    ...running,
    url: (database) => address(running.port, database),
    async stop() {
      signal(running.pid, "SIGINT");
      await until(() => !isAlive(running.pid), 15_000, "The database does not stop.");
    },
  };
}

async function launch(options: ClusterOptions, binaries: string, owner: Owner, port: number) {
  const log = openSync(options.log, "a", 0o600);
  if (owner) fchownSync(log, owner.uid, owner.gid);
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    // In its own folder: what a kill leaves in /dev/shm nobody would ever delete.
    "dynamic_shared_memory_type=mmap",
    ...(options.settings ?? []),
  ];
  const child = spawn(
    join(binaries, "bin", "postgres"),
    ["-D", options.data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    // Detached: Ctrl-C in the terminal reaches us only, and we stop things in their order.
    { ...owner, cwd: options.data, detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  child.on("error", () => undefined);
  child.unref();
  return child.pid;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastWords(log: string): string {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n");
  return lines.slice(-3).join(" ");
}

/** A port on this machine that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
