import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Absolute path of a file that an installed package carries, e.g. a font. Looked for from where the
 * process runs, upwards: bundled code has no place of its own to start from.
 * @param file package and path in it, e.g. "zxing-wasm/dist/reader/zxing_reader.wasm".
 * @throws Error where the package is not installed
 */
export function packageFile(file: string): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const path = join(/* turbopackIgnore: true */ folder, "node_modules", file);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`${file} is not installed`);
  }
}
