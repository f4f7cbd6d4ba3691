import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build, isStale } from "@/scripts/supervisor/build";
import { whenNpmIsGone } from "@/scripts/supervisor/npm";
import { reasonOf } from "@/scripts/terminal";
import { type Report, readPlaywright, readVitest, type Timed } from "@/scripts/testing/reports";
import { command, endRunning, type Outcome, whole } from "@/scripts/testing/step";

const fast = process.argv.includes("--fast");
// Never the `.next` that a running `npm start` serves from.
const distDir = ".next-test";
process.env.NEXT_DIST_DIR = distDir;
const tests: Timed[] = [];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave);
whenNpmIsGone(leave);

const steps: [name: string, run: () => Promise<Outcome>][] = [
  ["types", types],
  ["format and lint", () => whole(command("biome", ["check", "--error-on-warnings"]))],
  ["unused code", () => whole(command("knip", []))],
  ["unit and database tests", vitest],
  ...(fast
    ? []
    : ([
        ["build", built],
        ["browser tests", playwright],
      ] as typeof steps)),
];

mkdirSync(".test", { recursive: true });
const total = { passed: 0, failed: 0 };
const begin = performance.now();
for (const [name, run] of steps) {
  const since = performance.now();
  const { passed, failed, output } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output);
  const verdict = failed > 0 ? "FAILED" : "ok";
  console.log(`${name.padEnd(24)} ${seconds(performance.now() - since)}  ${verdict}`);
  if (failed > 0) break;
}
console.log(`${"all together".padEnd(24)} ${seconds(performance.now() - begin)}`);
console.log("\nThe slowest tests:");
for (const test of tests.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10))
  console.log(`${seconds(test.milliseconds)}  ${test.name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

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
  const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { output } = await command("vitest", args);
  return counted(readVitest(file), output);
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
  const { output } = await command("playwright", ["test"], { env });
  return counted(readPlaywright(file), output);
}

function counted(report: Report, output: string): Outcome {
  tests.push(...report.tests);
  return { passed: report.passed, failed: report.failed, output };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}

function leave(): never {
  endRunning();
  process.exit(1);
}
