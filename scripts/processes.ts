import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Whether a process runs. One that ended but was not collected by its parent counts as gone: the
 * first process of a container often collects none.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat[stat.lastIndexOf(")") + 2] !== "Z";
  } catch {
    return false;
  }
}

/** The command line of a process, empty when it is gone. */
export function commandOf(pid: number): string {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  }
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** Sends a signal to a process that may be gone already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone: what the signal was for.
  }
}

/**
 * Asks `check` again and again until it answers with something other than undefined or false.
 * @param milliseconds how long to go on.
 * @throws Error `says` when the time is over.
 */
export async function until<T>(
  check: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds: number,
  says: string | (() => string),
): Promise<T> {
  const deadline = performance.now() + milliseconds;
  for (let wait = 5; ; wait = Math.min(wait * 1.5, 100)) {
    const answer = await check();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(typeof says === "string" ? says : says());
    await pause(wait);
  }
}
