import { describe, expect, it } from "vitest";
import { carriedOver } from "@/lib/applications/start/carry";
import { readCheck } from "@/lib/checker/state";
import { callById } from "@/lib/domain/calls/calls";

const own = { name: "Rīgas 1. skola", country: "LV", oid: "E10000009", pic: null };

function carried(query: string) {
  const checked = readCheck(query);
  const pack = callById(checked.callId);
  if (!pack) throw new Error("no such call");
  return carriedOver(checked, pack, own);
}

describe("carriedOver", () => {
  it("leaves the coordinator's place to the person's own organisation", () => {
    const { partners } = carried("call=2022/ka220-sch&o=EE.p&o=LV.c&o=PT.c");
    expect(partners.map(({ country, role }) => [country, role])).toEqual([
      ["EE", "partner"],
      ["PT", "partner"],
    ]);
  });

  it("gives a name to who has none, and leaves behind who has no country", () => {
    const { partners, withoutCountry } = carried(
      "call=2022/ka220-sch&o=.c&o=EE.p&o=.p....Nowhere&o=.as",
    );
    expect([partners.map(({ name }) => name), withoutCountry]).toEqual([["EE 2"], 2]);
  });

  it("takes in nobody twice, and not the person's own organisation", () => {
    const twice = "&o=EE.p..E10000001..One&o=FI.p..E10000001..Two&o=LV.p..E10000009..Other";
    expect(carried(`call=2022/ka220-sch&o=LV.c${twice}`).partners).toHaveLength(1);
  });

  it("offers only roles that the call knows", () => {
    const affiliated = "o=LV.c&o=EE.af";
    expect(carried(`call=2022/ka220-sch&${affiliated}`).partners[0]?.role).toBe("partner");
    expect(carried(`call=2022/alliances-1&${affiliated}`).partners[0]?.role).toBe("affiliated");
  });

  it("keeps amounts and days that fit, and no others", () => {
    expect(carried("call=2022/ka220-sch&sum=250000&months=24&start=2022-09-01")).toMatchObject({
      ...{ lumpSum: 250_000, durationMonths: 24, startsOn: "2022-09-01" },
    });
    expect(carried("call=2022/ka220-sch&sum=250001&months=60&start=2023-09-01")).toEqual({
      ...{ partners: [], withoutCountry: 0, lumpSum: null, durationMonths: null, startsOn: null },
    });
  });

  it("takes 60 partners and no more", () => {
    const many = Array.from({ length: 70 }, (_, n) => `&o=EE.p....Partner+${n}`).join("");
    expect(carried(`call=2022/ka220-sch${many}`).partners.length).toBeLessThanOrEqual(60);
  });
});
