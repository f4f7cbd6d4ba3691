import { join } from "node:path";
import { readSettings } from "@/lib/server/settings";
import { migrateDatabase } from "@/scripts/database/migrate";
import { build, isStale } from "@/scripts/supervisor/build";
import { type Database, openDatabase } from "@/scripts/supervisor/database";
import { type Children, takeLock } from "@/scripts/supervisor/lock";
import { openPlace } from "@/scripts/supervisor/place";
import { needPort } from "@/scripts/supervisor/port";
import { onSave } from "@/scripts/supervisor/reload";
import { localSecrets } from "@/scripts/supervisor/secrets";
import { keepRunning, type Service } from "@/scripts/supervisor/service";
import { stoppable } from "@/scripts/supervisor/stop";
import { reasonOf } from "@/scripts/terminal";

// A test reuses the build it made elsewhere.
const distDir = process.env.NEXT_DIST_DIR || ".next";
const dev = process.argv.includes("--dev");
const place = openPlace();
const { databasePassword, ...secrets } = localSecrets(place.folder);
const env = {
  ...process.env,
  HOST: process.env.HOST || "127.0.0.1",
  PORT: process.env.PORT || "3000",
  APP_URL: process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`,
  AUTH_SECRET: process.env.AUTH_SECRET || secrets.AUTH_SECRET,
  LINK_SECRET: process.env.LINK_SECRET || secrets.LINK_SECRET,
  NEXT_DIST_DIR: distDir,
  NEXT_TELEMETRY_DISABLED: "1",
  // One moment for all processes, or each would start its own year when it is restarted.
  TERCET_DATE_SET_AT: process.env.TERCET_DATE_SET_AT || new Date().toISOString(),
};

const parts = stoppable();
try {
  // Before anything is started; the embedded database's address is not known yet.
  const DATABASE_URL = process.env.DATABASE_URL || "postgresql://embedded";
  const settings = readSettings({ ...env, DATABASE_URL });
  const lock = await takeLock(place.folder, settings.APP_URL);
  await needPort(settings.HOST, settings.PORT);

  const [database] = await Promise.all([migrated(), built()]);

  const services: Service[] = [];
  const children: Children = {};
  parts.add({ stop: () => Promise.all(services.map((service) => service.stop())) });
  for (const [name, script] of [
    ["web server", "web"],
    ["worker", "worker"],
  ] as const)
    services.push(
      keepRunning({
        name,
        script: `scripts/${script}.ts`,
        args: dev ? ["--dev"] : [],
        env: { ...env, DATABASE_URL: database.url },
        log: join(place.logs, `${script}.log`),
        started: (pid) => {
          children[script] = pid;
          lock.note(children);
        },
      }),
    );
  await Promise.all(services.map((service) => service.ready));
  if (dev) onSave(() => services.at(-1)?.restart());
  console.log(`Tercet is ready at ${settings.APP_URL}`);
} catch (error) {
  // When we are being stopped already, what we waited for was cut short on purpose.
  if (!parts.stopped.aborted) {
    console.error(reasonOf(error));
    await parts.stop(1);
  }
}

async function migrated(): Promise<Database> {
  const database = parts.add(await openDatabase(place, databasePassword));
  await migrateDatabase(database.url);
  return database;
}

async function built(): Promise<void> {
  if (dev || process.env.TERCET_KEEP_BUILD || !isStale(distDir)) return;
  console.log("Building the app, about 30 seconds …");
  await build(distDir, join(place.logs, "build.log"), parts.stopped);
}
