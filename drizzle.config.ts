import { defineConfig } from "drizzle-kit";

/** Used by `npm run db:generate` only: it writes SQL to db/migrations from db/schema. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.ts",
  out: "./db/migrations",
  casing: "snake_case",
});
