import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lines } from "@/lib/testing/acceptance/lines";

/** What stands in a test file between the quotes of `it(` and `test(`, suites' names left out. */
const names = (file: string) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /\b(?:it|test)(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*(["'`])((?:(?!\1).)*)\1/gs,
    ),
  ].map(([, , name]) => name);

describe("what partners' invitations and forms must do", () => {
  it.each(lines)("$says", ({ proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const { file, test } of proofs) expect([file, ...names(file)]).toContain(test);
  });

  it("lists each line once", () => {
    expect(new Set(lines.map(({ says }) => says)).size).toBe(lines.length);
  });
});
