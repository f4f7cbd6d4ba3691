import { describe, expect, it } from "vitest";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { compare } from "@/lib/domain/eligibility/compare";
import { consortium } from "@/lib/domain/eligibility/rule";
import { spoken } from "@/lib/domain/eligibility/spoken";
import { formatter } from "@/lib/format/format";
import { locales } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { translator } from "@/lib/i18n/translator";

const call = (id: string) => callById(id) as RulePack;
const facts = consortium(["LV", "EE", "MT", "BR"], { startsOn: null });
const keys = (here: string, there: string) =>
  compare(facts, call(here), call(there), "drafting").differences.map(({ key }) => key);

describe("the same consortium by another call", () => {
  it("is judged alike by the same call", () => {
    const same = compare(facts, call("2022/ka220-sch"), call("2022/ka220-sch"), "drafting");
    expect(same).toMatchObject({ differences: [], appears: [], disappears: [], reweighed: [] });
    expect(same.verdict.eligible).toBe(true);
  });

  it("says that partners from elsewhere may no longer take part", () => {
    const { differences, appears, verdict } = compare(
      facts,
      call("2022/ka220-sch"),
      call("2026/ka220-sch"),
      "drafting",
    );
    const admits = differences.find(({ key }) => key === "admits-some");
    expect(admits?.params.countries).toEqual(expect.arrayContaining(["UA", "MA", "BA"]));
    expect(admits?.params.countries).not.toContain("BY");
    expect(appears.map(({ code }) => code)).toContain("country-not-admitted");
    expect(verdict.findings.map(({ code }) => code)).toContain("country-not-admitted");
    const back = compare(facts, call("2026/ka220-sch"), call("2022/ka220-sch"), "drafting");
    expect(back.disappears.map(({ code }) => code)).toContain("country-not-admitted");
    expect(back.differences.map(({ key }) => key)).toContain("admits-any");
  });

  it.each([
    ["2022/ka220-sch", "2022/ka210-sch", ["minimum", "admits-none", "amounts", "duration"]],
    ["2022/ka210-sch", "2022/alliances-2", ["minimum", "admits-any", "ceiling", "duration"]],
    ["2022/ka220-hed", "2022/forward-looking-1", ["member-states", "composition-more"]],
    ["2022/forward-looking-1", "2022/ka220-hed", ["member-states", "composition-fewer"]],
    ["2022/european-universities-1", "2023/european-universities-1", ["counting-more"]],
    ["2023/european-universities-1", "2022/european-universities-1", ["counting-fewer"]],
    ["2026/ka220-sch", "2027/ka220-sch", ["counting-more", "deadline-unknown"]],
  ])("from %s to %s: %j", (here, there, expected) => {
    expect(keys(here, there)).toEqual(expect.arrayContaining(expected));
  });

  it("sees no difference where the grant is the same", () => {
    expect(keys("2022/alliances-1", "2023/alliances-1")).not.toContain("ceiling");
  });

  it("leaves out what the draft has not said yet, also where it is taken differently", () => {
    const empty = consortium(["LV"], { startsOn: null, lumpSum: null, durationMonths: null });
    const [here, there] = [call("2022/ka220-sch"), call("2027/ka210-sch")];
    const codes = ({ appears, disappears, reweighed }: ReturnType<typeof compare>) =>
      [...appears, ...disappears, ...reweighed.map(({ finding }) => finding)].map(
        ({ code }) => code,
      );
    // A gap blocks a submission of 2022; the rules of 2027 are too unsure for that.
    const found = codes(compare(empty, here, there, "submission"));
    expect(found).toContain("call-provisional");
    expect(found.filter((code) => /missing|undecided/.test(code))).toEqual([]);
  });

  it("tells a rule that blocks from one that only warns, once", () => {
    const eight = consortium(["LV", "EE", "MT", "FI", "SE", "DK", "DE", "FR"]);
    const [here, there] = [call("2022/alliances-1"), call("2026/alliances-1")];
    const { appears, disappears, reweighed } = compare(eight, here, there, "drafting");
    expect(reweighed.map(({ finding, stricter }) => [finding.code, stricter])).toEqual(
      expect.arrayContaining([["labour-market-actors", true]]),
    );
    for (const { code } of [...appears, ...disappears])
      expect(code).not.toBe("labour-market-actors");
    const back = compare(eight, there, here, "drafting").reweighed;
    expect(back.map(({ finding, stricter }) => [finding.code, stricter])).toEqual(
      expect.arrayContaining([["labour-market-actors", false]]),
    );
  });

  it.each(locales)("is said in whole sentences: %s", (locale) => {
    const t = translator(locale);
    const said = allCalls.flatMap((there) =>
      compare(facts, call("2022/ka220-sch"), there, "drafting").differences.map(
        ({ key, params }) => {
          const rule = there.composition.find(({ code }) => code === params.rule);
          const name = rule
            ? say(t, { key: `rule.${rule.code}`, params: { number: 2 } })
            : String(params.rule);
          return say(t, {
            key: `difference.${key}`,
            params: { ...spoken(params, formatter(locale)), rule: name },
          });
        },
      ),
    );
    for (const one of new Set(said)) {
      expect(one).toMatch(/^\p{Lu}.*\.$/u);
      expect(one).not.toMatch(/[{}#]|difference\.|rule\.|NaN/);
    }
  });
});
