import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const exclude = ["**/node_modules/**", "e2e/**", ".*/**"];

/** Scans at every turn and resolution: `npm run test:all` reads them, a few are read always. */
const atFullSize = process.env.TERCET_LONG ? [] : ["lib/documents/recognise.long.test.ts"];

/** Whole worker processes, and races run many times: as long as all other tests together. */
const long = ["lib/jobs/**/*.db.test.ts", "**/races.db.test.ts", "**/*.long.test.ts"];

/** Files share the modules they load, which halves the time: no test may leave one changed. */
const shared = { isolate: false };

const database = {
  globalSetup: "scripts/testing/vitest-database.ts",
  testTimeout: 15_000,
  hookTimeout: 15_000,
};

/** `unit` needs nothing; the others have a real PostgreSQL of their own (see db/testing.ts). */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${at(".")}/` },
      // Outside a bundler this marker only throws.
      { find: "server-only", replacement: at("node_modules/server-only/empty.js") },
    ],
  },
  test: {
    // Vitest would leave one processor idle; our tests wait for the database often enough.
    maxWorkers: Math.max(2, availableParallelism()),
    // Settings of the product under test; a developer's own never reach it. Tests get their
    // database from testDatabase(), so this address leads nowhere on purpose.
    env: {
      DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
      APP_URL: "http://localhost:3000",
      AUTH_SECRET: "the auth secret of the tests, 32+ characters",
      LINK_SECRET: "the link secret of the tests, 32+ characters",
      RESEND_API_KEY: "",
      RESEND_BASE_URL: "",
      TERCET_DATE: "",
      TERCET_DATE_SET_AT: "",
    },
    // Rules, schedules and permissions: no line and no branch that nothing tries.
    coverage: {
      include: ["lib/domain/**/*.ts"],
      exclude: ["**/*.test.ts", "**/testing.ts"],
      reporter: ["text"],
      thresholds: { lines: 100, branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, ...long, "**/*.db.test.ts"],
          ...shared,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: [...exclude, ...long],
          ...shared,
          ...database,
        },
      },
      // Some set the settings that a worker process reads once, so each file is loaded afresh.
      {
        extends: true,
        test: { name: "long", include: long, exclude: [...exclude, ...atFullSize], ...database },
      },
    ],
  },
});
