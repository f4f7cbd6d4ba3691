import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const exclude = ["**/node_modules/**", "e2e/**", ".*/**"];

/** `unit` needs nothing; `database` has a real PostgreSQL of its own (see db/testing.ts). */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${at(".")}/` },
      // Outside a bundler this marker only throws.
      { find: "server-only", replacement: at("node_modules/server-only/empty.js") },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.db.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude,
          globalSetup: "scripts/testing/vitest-database.ts",
          testTimeout: 15_000,
          hookTimeout: 15_000,
        },
      },
    ],
  },
});
