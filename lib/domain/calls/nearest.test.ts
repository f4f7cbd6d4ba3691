import { describe, expect, it } from "vitest";
import { nearestCalls } from "@/lib/domain/calls/nearest";

describe("the nearest calls", () => {
  it.each([
    ["2022/ka220-vett", "2022/ka220-vet"],
    ["2022-KA220-HED", "2022/ka220-hed"],
    ["2023/alliance-1", "2023/alliances-1"],
    ["2025/european-universities-1", "2024/european-universities-1"],
    [" 2028/ka210-adu ", "2027/ka210-adu"],
    ["KA220-SCH-2022", "2022/ka220-sch"],
    ["ka220_sch 2022", "2022/ka220-sch"],
    ["2022/ka220-sch-r2", "2022/ka220-sch"],
    ["2022/ka220-sch-r1", "2022/ka220-sch"],
    ["2022/ka210-sch-r3", "2022/ka210-sch-r2"],
    ["2022/ka220-shc", "2022/ka220-sch"],
    ["2022/ka22-sch", "2022/ka220-sch"],
    ["2022-1-LV01-KA220-SCH-000012345", "2022/ka220-sch"],
    ["2023-2-LV02-KA210-YOU-000012345", "2023/ka210-you-r2"],
    ["2023/eui", "2023/european-universities-1"],
    ["2022/european-universties", "2022/european-universities-1"],
    ["2022/cooperation-partnerships-school", "2022/ka220-sch"],
    ["Cooperation partnerships in school education 2024", "2024/ka220-sch"],
    ["2022/small-scale-partnerships", "2022/ka210-sch"],
    ["2025/forward-looking-projects-lot-7", "2025/forward-looking-7"],
    ["2024/forward-looking-2", "2023/forward-looking-2"],
    ["ka220-adu", "2022/ka220-adu"],
  ])("to %j begin with %s", (written, nearest) => {
    expect(nearestCalls(written)[0]).toBe(nearest);
    expect(nearestCalls(written)).toHaveLength(3);
  });

  it("begin with both topics where none is named", () =>
    expect(nearestCalls("2022/european-universities", 2)).toEqual([
      "2022/european-universities-1",
      "2022/european-universities-2",
    ]));

  it.each(["", "💥", "__proto__", "constructor", "xxxx", "2022", "x".repeat(100_000)])(
    "to %j are none",
    (written) => expect(nearestCalls(written)).toEqual([]),
  );

  it("are as many as asked for", () =>
    expect(nearestCalls("2022/ka220-sch", 1)).toEqual(["2022/ka220-sch"]));
});
