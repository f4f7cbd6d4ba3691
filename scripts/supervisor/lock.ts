import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive, signal, until } from "@/scripts/processes";
import { stopWith } from "@/scripts/terminal";

interface Holder {
  pid: number;
  address: string;
  children: Children;
}

/** Process ids by script, e.g. `web`. */
export type Children = Record<string, number>;

/** Held until this process ends. */
export interface Lock {
  /** Notes the processes that must not outlive us, for the next start after a `kill -9`. */
  note(children: Children): void;
}

/**
 * Makes this process the one supervisor of the folder, or ends with a sentence when another one
 * runs. Of one that was killed, the children are waited for and, if they hang, killed.
 */
export async function takeLock(folder: string, address: string): Promise<Lock> {
  const file = join(folder, "supervisor.json");
  const holder = read(file);
  if (holder && holder.pid !== process.pid && isOurs(holder.pid, "start.ts"))
    stopWith(`Tercet runs here already (process ${holder.pid}), at ${holder.address}`);
  await endChildren(Object.values(holder?.children ?? {}));
  rmSync(file, { force: true });
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch {
    stopWith("Tercet is being started here by someone else at this very moment.");
  }
  const note = (children: Children) => {
    // Renamed into place: whoever reads it must not find half of it.
    writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, address, children }), {
      mode: 0o600,
    });
    renameSync(`${file}.new`, file);
  };
  note({});
  process.on("exit", () => rmSync(file, { force: true }));
  return { note };
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Process ids are used again, so the command line must fit too. */
function isOurs(pid: number, script: string): boolean {
  return isAlive(pid) && commandOf(pid).includes(`scripts/${script}`);
}

async function endChildren(pids: number[]): Promise<void> {
  const left = () => pids.filter((pid) => isOurs(pid, "web.ts") || isOurs(pid, "worker.ts"));
  // They noticed that their supervisor is gone and may be finishing a request.
  await until(() => left().length === 0, 3_000, "").catch(() => {
    for (const pid of left()) signal(pid, "SIGKILL");
  });
  await until(() => left().length === 0, 3_000, "A process of the last run does not end.");
}
