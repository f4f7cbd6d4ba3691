import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stopWith } from "@/scripts/terminal";

/** What no installation shares with another. */
export interface LocalSecrets {
  AUTH_SECRET: string;
  LINK_SECRET: string;
  databasePassword: string;
}

/** The secrets of this data folder, made at the first start and readable by its owner only. */
export function localSecrets(folder: string): LocalSecrets {
  const file = join(folder, "secrets.json");
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      stopWith(`The secrets in ${file} cannot be read by this user.`);
  }
  const secret = () => randomBytes(32).toString("hex");
  const made = { AUTH_SECRET: secret(), LINK_SECRET: secret(), databasePassword: secret() };
  // Renamed into place: a kill half way must not leave half a secret.
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
