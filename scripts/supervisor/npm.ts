import { readFileSync } from "node:fs";
import { commandOf } from "@/scripts/processes";

/**
 * Runs `stop` when the npm that started this process is gone. SIGTERM ends npm without a word to
 * its child, and `kill -9` of course too; the shell that npm puts in between may live on.
 */
export function whenNpmIsGone(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const above = parentOf(parent);
  const shellBetween = above !== undefined && /^(\S*\/)?(sh|bash|dash) -c/.test(commandOf(parent));
  setInterval(() => {
    if (process.ppid !== parent || (shellBetween && parentOf(parent) !== above)) stop();
  }, 250).unref();
}

/** Parent of a process, on Linux; elsewhere npm's shell makes way for us and there is none. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}
