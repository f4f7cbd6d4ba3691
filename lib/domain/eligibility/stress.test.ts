import { describe, expect, it } from "vitest";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { consortium } from "@/lib/domain/eligibility/rule";
import { lossOf, stressTest } from "@/lib/domain/eligibility/stress";

const pack = callById("2022/ka220-sch") as RulePack;
const of = (...members: string[]) => stressTest(consortium(members), pack);
const effects = (...members: string[]) =>
  of(...members).losses.map(({ id, effect }) => `${id} ${effect}`);

describe("the loss of a partner", () => {
  it("is critical where the minimum is only just met", () => {
    expect(of("LV", "EE", "MT")).toEqual({
      losses: [
        { id: "o02", effect: "critical", breaks: ["min-organisations", "min-countries"] },
        { id: "o03", effect: "critical", breaks: ["min-organisations", "min-countries"] },
      ],
      survives: 0,
    });
  });

  it("is worse where the minimum is not met anyway", () => {
    expect(effects("LV", "EE")).toEqual(["o02 worse"]);
    expect(of("LV", "EE").survives).toBe(0);
  });

  it("costs a country, or nothing", () => {
    expect(effects("LV", "EE", "MT", "FI", "LV", "CH", "SE:associated")).toEqual([
      "o02 country",
      "o03 country",
      "o04 country",
      "o05 safe",
      "o06 safe",
      "o07 safe",
    ]);
  });

  it("looks at what the call's own rules ask for", () => {
    const academies = callById("2022/teacher-academies") as RulePack;
    const { losses, survives } = stressTest(consortium(academies.example), academies);
    expect(survives).toBe(0);
    expect(losses.every(({ effect }) => effect === "critical")).toBe(true);
    expect(losses.flatMap(({ breaks }) => breaks)).toContain("practice-school");
  });

  it("of the coordinator leaves none", () => {
    const facts = consortium(["LV", "EE", "MT", "FI"]);
    expect(lossOf(facts, pack, "o01")).toEqual({
      id: "o01",
      effect: "critical",
      breaks: ["one-coordinator"],
    });
    expect(lossOf(facts, pack, "o02").effect).toBe("country");
  });
});

describe("how many losses a consortium survives", () => {
  it.each([
    [[], 0],
    [["LV"], 0],
    [["LV", "EE", "MT"], 0],
    [["LV", "EE", "MT", "EE"], 0],
    [["LV", "EE", "MT", "FI"], 1],
    [["LV", "EE", "EE", "MT", "MT"], 1],
    [["LV", "EE", "MT", "FI", "SE"], 2],
    [["LV", "EE", "EE", "EE", "MT", "MT", "MT"], 2],
  ])("%j: any %i", (members, any) => {
    expect(of(...members).survives).toBe(any);
  });

  it("tries pairs only while there are not too many", () => {
    const many = Array.from(
      { length: 62 },
      (_, index) => ["LV", "EE", "MT", "FI"][index % 4] ?? "",
    );
    expect(of(...many.slice(0, 61)).survives).toBe(2);
    expect(of(...many).survives).toBe(1);
  });
});
