import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build, isStale } from "@/scripts/supervisor/build";
import { whenNpmIsGone } from "@/scripts/supervisor/npm";
import { reasonOf } from "@/scripts/terminal";
import { readPlaywright, readVitest } from "@/scripts/testing/reports";
import { command, endAll, type Outcome, whole } from "@/scripts/testing/step";
import { startSummary } from "@/scripts/testing/summary";

const coverage = ["run", "--project=unit", "--coverage", "lib/domain", "lib/invitations"];
const fast = process.argv.includes("--fast");
// Everything in both languages and at full size: see "Tests" in CONTRIBUTING.md.
if (process.argv.includes("--long")) process.env.TERCET_LONG = "1";
// Never the `.next` that a running `npm start` serves from.
const distDir = ".next-test";
process.env.NEXT_DIST_DIR = distDir;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave);
whenNpmIsGone(leave);
mkdirSync(".test", { recursive: true });

const summary = startSummary();
// Two lanes: type checking keeps one processor busy, the tests wait for their database a lot.
await Promise.all([
  summary.steps([
    ["types", types],
    ["format and lint", () => whole(command("biome", ["check", "--error-on-warnings"]))],
    ["unused code", () => whole(command("knip", []))],
  ]),
  summary.steps([["unit and database tests", vitest]]),
]);
if (!fast)
  await summary.steps([
    ["domain coverage", () => whole(command("vitest", coverage))],
    ["build", built],
    ["browser tests", playwright],
  ]);
process.exit(summary.finish());

async function types(): Promise<Outcome> {
  const made = await whole(command("next", ["typegen"]));
  if (made.failed) return made;
  // Our own list of files: what a developer's `.next` holds may be older than the sources.
  const config = {
    extends: "../tsconfig.json",
    compilerOptions: { tsBuildInfoFile: "types.tsbuildinfo" },
    include: ["../next-env.d.ts", "../**/*.ts", "../**/*.tsx", `../${distDir}/types/**/*.ts`],
    exclude: ["../node_modules"],
  };
  writeFileSync(".test/tsconfig.json", JSON.stringify(config));
  return whole(command("tsc", ["--noEmit", "--project", ".test/tsconfig.json"]));
}

async function vitest(): Promise<Outcome> {
  const file = ".test/vitest.json";
  rmSync(file, { force: true });
  const leaveOut = fast ? ["--project=!long"] : [];
  const args = [
    "run",
    ...leaveOut,
    "--silent=passed-only",
    "--reporter=minimal",
    "--reporter=json",
  ];
  const { output } = await command("vitest", [...args, `--outputFile.json=${file}`]);
  return { ...readVitest(file), output };
}

async function built(): Promise<Outcome> {
  try {
    if (isStale(distDir)) await build(distDir, ".test/build.log");
    return { passed: 1, failed: 0, output: "" };
  } catch (error) {
    return { passed: 0, failed: 1, output: reasonOf(error) };
  }
}

async function playwright(): Promise<Outcome> {
  const file = ".test/playwright.json";
  rmSync(file, { force: true });
  const env = { E2E_REPORT: file, E2E_SKIP_BUILD: "1" };
  const { output } = await command("playwright", ["test"], env);
  return { ...readPlaywright(file), output };
}

function leave(): never {
  endAll();
  process.exit(1);
}
