import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { canReach, handOver, type Owner } from "@/scripts/postgres/owner";

/** Our superuser in the embedded cluster. */
export const superuser = "tercet";

/**
 * Makes an empty cluster in `data` unless one is there. It is built beside and then renamed, so a
 * kill in between leaves no half cluster, and of two that race one wins.
 * @throws Error with a sentence when initdb fails.
 */
export function createCluster(data: string, binaries: string, owner: Owner, password: string) {
  if (existsSync(join(data, "PG_VERSION"))) return;
  mkdirSync(dirname(data), { recursive: true });
  if (!canReach(owner, data))
    throw new Error(`The database cannot live in ${data}: its user may not enter that folder.`);
  const building = `${data}.new-${process.pid}`;
  const passwordFile = join(building, "password");
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  handOver(building, owner);
  handOver(passwordFile, owner);
  const cluster = join(building, "data");
  const made = spawnSync(
    join(binaries, "bin", "initdb"),
    [
      `--pgdata=${cluster}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      // Spelt out, or LC_ALL=C would make a cluster that cannot store Latvian.
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ],
    { ...owner, cwd: building, encoding: "utf8" },
  );
  if (made.status !== 0) {
    rmSync(building, { recursive: true, force: true });
    throw new Error(`The database could not be made: ${made.stderr || made.error?.message}`);
  }
  try {
    renameSync(cluster, data);
  } catch (error) {
    // Someone else was quicker; theirs is as good.
    if (!existsSync(join(data, "PG_VERSION"))) throw error;
  }
  rmSync(building, { recursive: true, force: true });
}
