import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { canReach, ownerFor } from "@/scripts/postgres/owner";
import { stopWith } from "@/scripts/terminal";

/** Where one installation keeps what must outlive it. */
export interface Place {
  /** Secrets, logs and, normally, the database: `.data`, or TERCET_DATA. */
  folder: string;
  logs: string;
  /** The embedded database; elsewhere when its user may not enter `folder`. */
  database: string;
}

/** Finds and makes the data folder, or ends with a sentence when this user may not write there. */
export function openPlace(): Place {
  const folder = resolve(process.env.TERCET_DATA ?? ".data");
  const logs = join(folder, "log");
  try {
    // Others may pass through (PostgreSQL's own user under root) but not look around.
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    accessSync(logs, constants.W_OK);
  } catch {
    const uid = statSync(folder, { throwIfNoEntry: false })?.uid;
    stopWith(
      uid === undefined
        ? `Tercet may not make the folder ${folder} for its data.`
        : `Tercet may not write in ${folder}: it belongs to ${uid === 0 ? "root" : `user ${uid}`}, who started Tercet here before. Start it as that user, or set TERCET_DATA to another folder.`,
    );
  }
  return { folder, logs, database: databaseIn(folder) };
}

function databaseIn(folder: string): string {
  const usual = join(folder, "postgres");
  if (canReach(ownerFor(usual), usual)) return usual;
  // Root's checkout lies where PostgreSQL's own user may not go, such as below /root.
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const database = join("/var/lib/tercet", name);
  console.log(`The database is kept in ${database}, because ${folder} is closed to its user.`);
  return database;
}
