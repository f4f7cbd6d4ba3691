import { describe, expect, it } from "vitest";
import { type Checked, readAddress } from "@/lib/checker/address";
import { coordinatorWaits, factsOf, indexOf, typesAsked, verdictOn } from "@/lib/checker/facts";
import { inOtherYears, years } from "@/lib/checker/years";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { judge } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";

const school = callById("2022/ka220-sch") as RulePack;
const checked: Checked = readAddress("call=2022/ka220-sch&o=LV.c....A.+School&o=.p&o=EE.p&o=PT.p");

describe("what is judged", () => {
  it("leaves out organisations that have no country yet, and keeps the places of the others", () => {
    const { organisations } = factsOf(checked, (_one, index) => `Nr. ${index + 1}`);
    expect(organisations.map(({ id, name, country }) => [id, name, country])).toEqual([
      ["o01", "Nr. 1", "LV"],
      ["o03", "Nr. 3", "EE"],
      ["o04", "Nr. 4", "PT"],
    ]);
    expect(factsOf(checked).organisations[0]?.name).toBe("A. School");
    expect(organisations.map(({ id }) => indexOf(`organisations/${id}`))).toEqual([0, 2, 3]);
  });

  it("misses no amount and no dates, but finds wrong ones", () => {
    const { eligible, findings } = verdictOn(factsOf(checked), school);
    expect([eligible, findings.filter(({ severity }) => severity !== "info")]).toEqual([true, []]);
    const wrong = verdictOn(factsOf({ ...checked, lumpSum: 1, durationMonths: 1 }), school);
    expect(wrong.eligible).toBe(false);
  });
});

describe("a coordinator without a country", () => {
  const verdict = (query: string) => {
    const read = readAddress(query);
    const { eligible, findings } = verdictOn(factsOf(read), school, coordinatorWaits(read));
    return [eligible, findings.map(({ code }) => code).includes("one-coordinator")];
  };

  it("is not missing, only not judged", () => {
    expect(verdict("o=.c&o=EE.p&o=PT.p&o=LV.p")).toEqual([false, false]);
    expect(verdict("o=EE.p&o=PT.p&o=LV.p")).toEqual([false, true]);
    expect(verdict("o=.c&o=.c&o=EE.p")).toEqual([false, true]);
  });
});

describe("types of organisations", () => {
  it("are asked for only where they matter", () => {
    expect(typesAsked({ ...school, composition: [], countingTypes: null })).toEqual([]);
  });

  it.each(allCalls)("that $id speaks of are enough for its example", (pack) => {
    const asked: readonly string[] = typesAsked(pack);
    const example = consortium(pack.example);
    const organisations = example.organisations.map((one) => ({
      ...one,
      types: one.types.filter((type) => asked.includes(type)),
    }));
    const codes = (facts: typeof example) =>
      judge(facts, pack, "drafting").findings.map(({ code }) => code);
    expect(codes({ ...example, organisations })).toEqual(codes(example));
  });
});

describe("the same call in other years", () => {
  it("is there, or it is known that there was none", () => {
    const found = inOtherYears(school);
    expect(found.map(({ year }) => year)).toEqual(years.filter((year) => year !== 2022));
    expect(found.every((one) => "version" in one && one.field === "school")).toBe(true);
  });
});
