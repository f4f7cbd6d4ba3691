import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readPlaywright, readVitest } from "@/scripts/testing/reports";

const folder = mkdtempSync(join(tmpdir(), "tercet-reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const vitest = (success: boolean, ...statuses: string[]) =>
  file({
    success,
    testResults: [
      {
        assertionResults: statuses.map((status) => ({ status, fullName: "a test", duration: 5 })),
      },
    ],
  });

it("counts Vitest's tests, and a skipped one as failed", () => {
  expect(readVitest(vitest(true, "passed", "passed"))).toMatchObject({ passed: 2, failed: 0 });
  expect(readVitest(vitest(false, "passed", "failed"))).toMatchObject({ passed: 1, failed: 1 });
  expect(readVitest(vitest(true, "passed", "pending"))).toMatchObject({ passed: 1, failed: 1 });
});

it("counts a file that could not be loaded, and a run without a report, as one failure", () => {
  expect(readVitest(vitest(false, "passed"))).toMatchObject({ passed: 1, failed: 1 });
  expect(readVitest(join(folder, "missing.json"))).toMatchObject({ passed: 0, failed: 1 });
  expect(readPlaywright(join(folder, "missing.json"))).toMatchObject({ passed: 0, failed: 1 });
});

it("counts Playwright's tests in nested suites", () => {
  const spec = (status: string, ...durations: number[]) => ({
    title: "a test",
    tests: [{ status, results: durations.map((duration) => ({ duration })) }],
  });
  const report = file({
    errors: [],
    suites: [
      {
        title: "one.spec.ts",
        specs: [spec("expected", 100), spec("skipped")],
        suites: [{ title: "inner", specs: [spec("unexpected", 50)] }],
      },
    ],
  });
  const { passed, failed, tests } = readPlaywright(report);
  expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
  expect(tests[0]).toMatchObject({ name: "one.spec.ts › a test", milliseconds: 100 });
  const broken = file({ errors: [{ message: "no server" }], suites: [] });
  expect(readPlaywright(broken)).toMatchObject({ passed: 0, failed: 1 });
});
