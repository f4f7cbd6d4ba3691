import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const ignored = /^(node_modules|docs|e2e|scripts|\..*|.*\.md|.*\.test\.tsx?|.*\.tsbuildinfo)$/;

/** Whether the sources changed since the last build into `distDir`. */
export function isStale(distDir: string): boolean {
  const note = join(distDir, "tercet-sources");
  return !existsSync(note) || readFileSync(note, "utf8") !== sources();
}

/**
 * Builds the app.
 * @param distDir folder that `next build` writes to and the web server reads.
 * @param log file for what Next.js has to say.
 * @throws Error whose message ends with Next.js's own words.
 */
export async function build(distDir: string, log: string, signal?: AbortSignal): Promise<void> {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "w", 0o600);
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_DIST_DIR: distDir,
      NEXT_TELEMETRY_DISABLED: "1",
    },
    stdio: ["ignore", output, output],
    signal,
  });
  const code = await new Promise((resolve) => {
    child.on("exit", resolve);
    child.on("error", () => resolve(null));
  });
  if (code !== 0) throw new Error(`The app could not be built.\n${readFileSync(log, "utf8")}`);
  // Next.js may have completed tsconfig.json, so the sources are read again.
  writeFileSync(join(distDir, "tercet-sources"), sources());
}

/** A fingerprint of every file that can change the build. */
function sources(): string {
  const hash = createHash("sha256");
  const add = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      if (ignored.test(name)) continue;
      const path = join(folder, name);
      if (statSync(path).isDirectory()) add(path);
      else hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
    }
  };
  add(".");
  return hash.digest("hex");
}
