import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "@playwright/test";

/** How Playwright is to start its browser. */
export interface Browser {
  executablePath: string;
  env?: Record<string, string>;
}

/**
 * The Chromium that this machine offers: CHROMIUM_PATH, a system package, Playwright's own, else
 * the one that npm brought (Linux x64), unpacked at first use.
 */
export function findChromium(): Browser {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  const own = chromium.executablePath();
  const found = onPath() ?? (existsSync(own) ? own : undefined);
  return found ? { executablePath: found } : fromNpm();
}

function onPath(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The package itself would unpack into a folder of /tmp that all users share. */
function fromNpm(): Browser {
  const packed = join("node_modules", "@sparticuz", "chromium");
  const { version } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const place = join(process.cwd(), "node_modules", ".cache", `chromium-${version}`);
  if (!existsSync(place)) {
    const half = `${place}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    const part = (name: string) => brotliDecompressSync(readFileSync(join(packed, "bin", name)));
    writeFileSync(join(half, "chromium"), part("chromium.br"));
    chmodSync(join(half, "chromium"), 0o755);
    for (const name of ["al2023.tar.br", "swiftshader.tar.br"]) {
      const run = spawnSync("tar", ["-xf", "-", "-C", half], { input: part(name) });
      if (run.status !== 0) throw new Error(`Chromium could not be unpacked: ${run.stderr}`);
    }
    renameSync(half, place);
  }
  const executablePath = join(place, "chromium");
  const libraries = join(dirname(executablePath), "lib");
  const env = { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>;
  return { executablePath, env };
}
