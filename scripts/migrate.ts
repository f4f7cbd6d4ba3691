import { runOn } from "@/scripts/database/admin";
import { migrateDatabase } from "@/scripts/database/migrate";
import { reasonOf, stopWith } from "@/scripts/terminal";

const url = process.env.DATABASE_URL;
if (!url) stopWith("The setting DATABASE_URL is missing: it names the database to migrate.");
try {
  const [row] = await runOn(url, "show server_version_num");
  if (Number(row?.server_version_num) < 150_000) stopWith("Tercet needs PostgreSQL 15 or newer.");
  await migrateDatabase(url);
  console.log("The database is up to date.");
} catch (error) {
  stopWith(`The database could not be migrated: ${reasonOf(error)}`);
}
