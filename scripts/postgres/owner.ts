import { spawnSync } from "node:child_process";
import { chownSync, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** The operating-system user that PostgreSQL runs as; undefined means "whoever runs this". */
export type Owner = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root, so under root it runs as the owner of the data it already
 * has, else as the user `postgres`, else as `nobody`.
 * @param dataDirectory the cluster's folder; need not exist yet.
 */
export function ownerFor(dataDirectory: string): Owner {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dataDirectory)) {
    const { uid, gid } = statSync(dataDirectory);
    if (uid !== 0) return { uid, gid };
  }
  return account("postgres") ?? account("nobody") ?? { uid: 65534, gid: 65534 };
}

function account(name: string): Owner {
  const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
  const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Whether `owner` may enter every folder above `path` (a checkout below /root, for one, fails). */
export function canReach(owner: Owner, path: string): boolean {
  if (!owner) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
      if (!(mode & bit)) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

/** Gives a file or folder to the user that PostgreSQL will run as. */
export function handOver(path: string, owner: Owner): void {
  if (owner) chownSync(path, owner.uid, owner.gid);
}
