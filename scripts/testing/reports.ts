import { readFileSync } from "node:fs";
import type { Timed } from "@/scripts/testing/step";

/** What a runner's report says. A skipped test counts as failed: it guards nothing. */
export interface Report {
  passed: number;
  failed: number;
  tests: Timed[];
}

const nothing: Report = { passed: 0, failed: 1, tests: [] };

interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    assertionResults: { status: string; fullName: string; duration?: number | null }[];
  }[];
}

/** Reads the JSON report of Vitest; a file that could not even be loaded counts as one failure. */
export function readVitest(file: string): Report {
  const report = read<VitestReport>(file);
  if (!report) return nothing;
  const all = report.testResults.flatMap((one) => one.assertionResults);
  const passed = all.filter(({ status }) => status === "passed").length;
  const failed = all.length - passed;
  return {
    passed,
    failed: failed === 0 && !report.success ? 1 : failed,
    tests: all.map((test) => ({ name: test.fullName, milliseconds: test.duration ?? 0 })),
  };
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; results: { duration: number }[] }[];
  }[];
}

/** Reads the JSON report of Playwright. */
export function readPlaywright(file: string): Report {
  const report = read<{ suites: PlaywrightSuite[]; errors: unknown[] }>(file);
  if (!report) return nothing;
  const tests: (Timed & { passed: boolean })[] = [];
  const visit = (suite: PlaywrightSuite, path: string[]) => {
    const here = [...path, suite.title];
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests)
        tests.push({
          name: [...here, spec.title].join(" › "),
          passed: test.status === "expected" && test.results.length > 0,
          milliseconds: test.results.reduce((sum, { duration }) => sum + duration, 0),
        });
    for (const inner of suite.suites ?? []) visit(inner, here);
  };
  for (const suite of report.suites) visit(suite, []);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return { passed, failed: failed === 0 && report.errors.length > 0 ? 1 : failed, tests };
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
