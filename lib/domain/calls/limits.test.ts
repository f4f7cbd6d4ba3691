import { describe, expect, it } from "vitest";
import { callById } from "@/lib/domain/calls/calls";
import { durationFits, grantCeiling, startFits } from "@/lib/domain/calls/limits";

const fundingOf = (id: string) => {
  const funding = callById(id)?.funding.value;
  if (!funding) throw new Error(`no call ${id}`);
  return funding;
};

describe("limits", () => {
  it.each([
    [24, { oneOf: [24, 36] }, true],
    [30, { oneOf: [24, 36] }, false],
    [12, { min: 12, max: 36 }, true],
    [36, { min: 12, max: 36 }, true],
    [11, { min: 12, max: 36 }, false],
    [37, { min: 12, max: 36 }, false],
    [12.5, { min: 12, max: 36 }, false],
  ])("of %d months within %j: %s", (months, duration, fits) => {
    expect(durationFits(months, duration)).toBe(fits);
  });

  it.each([
    ["2022-11-01", { oneOf: ["2022-11-01", "2023-01-01"] }, true],
    ["2022-11-02", { oneOf: ["2022-11-01", "2023-01-01"] }, false],
    ["2022-09-01", { from: "2022-09-01", to: "2022-12-31" }, true],
    ["2022-12-31", { from: "2022-09-01", to: "2022-12-31" }, true],
    ["2022-08-31", { from: "2022-09-01", to: "2022-12-31" }, false],
    ["2023-01-01", { from: "2022-09-01", to: "2022-12-31" }, false],
  ])("of a start on %s within %j: %s", (day, start, fits) => {
    expect(startFits(day, start)).toBe(fits);
  });

  it.each([
    ["2022/ka220-sch", 24, null],
    ["2022/alliances-1", 24, 1_000_000],
    ["2022/alliances-1", 36, 1_500_000],
    ["2022/alliances-1", null, 1_500_000],
    ["2022/alliances-2", 48, 4_000_000],
    // Not known.
    ["2026/european-universities", 24, null],
  ])("of a grant of %s for %s months: %s", (id, months, ceiling) => {
    expect(grantCeiling(fundingOf(id), months)).toBe(ceiling);
  });
});
