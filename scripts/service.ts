import { readSettings, type Settings } from "@/lib/server/settings";
import { reasonOf, stopWith } from "@/scripts/terminal";

/** This process's settings, or its end with one sentence that names what is wrong. */
export function settingsOrStop(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    return stopWith(reasonOf(error));
  }
}

/**
 * Tells the supervisor, when there is one, that this process is ready; and runs `stop` once when it
 * is asked to end (SIGTERM, Ctrl-C) or when the supervisor is gone, however that came about.
 */
export function ready(stop: () => Promise<void>): void {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs must not keep the port.
    setTimeout(() => process.exit(1), 12_000).unref();
    await stop();
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  if (!process.send) return;
  process.on("disconnect", end);
  // What we still have to say while we finish has no reader then.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  process.send("ready");
}
