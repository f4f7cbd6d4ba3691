import { describe, expect, it } from "vitest";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { shortfall } from "@/lib/domain/eligibility/judge";
import { nextPartners } from "@/lib/domain/eligibility/next-partner";
import { consortium } from "@/lib/domain/eligibility/rule";

const pack = callById("2022/ka220-sch") as RulePack;
const of = (members: readonly string[], call = pack) => nextPartners(consortium(members), call);

describe("the next best partner", () => {
  it("closes most of what is missing: any organisation from a new country", () => {
    const [best, ...others] = of(["LV", "EE"]);
    expect(others).toEqual([]);
    expect(best).toMatchObject({
      types: [],
      closes: ["min-organisations", "min-countries"],
      critical: { before: 0, after: 2 },
    });
    expect(best?.countries).toHaveLength(31);
    expect(best?.countries).not.toContain("LV");
    expect(best?.countries).toEqual(expect.arrayContaining(["AT", "NO", "TR"]));
  });

  it("makes an eligible consortium outlast a loss", () => {
    const [best] = of(["LV", "EE", "MT"]);
    expect(best).toMatchObject({ closes: [], critical: { before: 2, after: 0 } });
    expect(best?.countries).not.toContain("EE");
  });

  it("is nobody when nothing would get better", () => {
    expect(of(["LV", "EE", "MT", "FI"])).toEqual([]);
  });

  it("names the kind of organisation that the call's rules lack", () => {
    const alliances = callById("2022/alliances-1") as RulePack;
    const members = alliances.example.filter((one) => !one.includes("vet-provider"));
    const [best] = of(members, alliances);
    expect(best?.types).toEqual(["vet-provider"]);
    expect(best?.closes).toContain("vocational-provider");
  });

  it("looks for the country where one half of a pair is already there", () => {
    const vet = callById("2022/forward-looking-2") as RulePack;
    const members = vet.example.slice(0, -1);
    const [best] = of(members, vet);
    const [gone = ""] = vet.example.slice(-1);
    expect(best?.countries).toContain(gone.split(":")[0]);
    expect(best?.closes).toContain("employers-and-education");
    expect(best?.countries.length).toBeLessThan(5);
  });

  it("asks for what counts: universities for European Universities", () => {
    const universities = callById("2022/european-universities-1") as RulePack;
    expect(of(["LV::hei", "EE::hei"], universities)[0]?.types).toEqual(["hei"]);
  });

  it.each(allCalls)(
    "of $id: the best suggestion closes something when a member is gone",
    (call) => {
      const members = call.example.slice(0, -1);
      const facts = consortium(members);
      const [best] = nextPartners(facts, call);
      if (!best) throw new Error("nothing suggested");
      const joined = consortium([
        ...members,
        `${best.countries[0]}:partner:${best.types.join("+")}`,
      ]);
      const lack = (one: typeof facts) =>
        [...shortfall(one, call).lacking.values()].reduce((sum, by) => sum + by, 0);
      expect(lack(joined)).toBeLessThan(lack(facts));
    },
  );
});
