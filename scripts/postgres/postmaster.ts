import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive } from "@/scripts/processes";

/** The PostgreSQL server process that owns a data folder. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * The server that runs on `data`, if one does. A lock left by a dead server whose process id now
 * belongs to another program (common in containers) is removed, or PostgreSQL would not start.
 */
export function runningPostmaster(data: string): Postmaster | undefined {
  const lock = join(data, "postmaster.pid");
  let lines: string[];
  try {
    lines = readFileSync(lock, "utf8").split("\n");
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid)) return undefined;
  if (!commandOf(pid).includes("postgres")) {
    rmSync(lock, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]) };
}
