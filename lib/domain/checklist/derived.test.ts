import { describe, expect, it } from "vitest";
import { isSure } from "@/lib/domain/calls/source";
import type { RulePack } from "@/lib/domain/calls/types";
import { callOf, lead, lineOf, organisation, pack } from "@/lib/domain/checklist/testing";
import type { PartnerFacts } from "@/lib/domain/checklist/types";
import { consortium } from "@/lib/domain/eligibility/rule";

describe("derived lines", () => {
  it.each([
    ["title", {}, true],
    ["title", { title: " " }, false],
    ["title", { acronym: "" }, false],
    ["lump-sum", {}, true],
    ["lump-sum", { lumpSum: null }, false],
    ["lump-sum", { lumpSum: 1 }, false],
    ["duration", {}, true],
    ["duration", { durationMonths: 36 }, true],
    ["duration", { durationMonths: 37 }, false],
    ["duration", { durationMonths: 11 }, false],
    ["duration", { durationMonths: null }, false],
    ["start-date", {}, true],
    ["start-date", { startsOn: null }, false],
    ["start-date", { startsOn: "2022-08-31" }, false],
    ["start-date", { startsOn: "2023-01-01" }, false],
  ])("%s of %j: %s", (key, facts, done) => {
    expect(lineOf(key, { facts })).toMatchObject({ done, tickable: false, hard: true });
  });

  it("are not done by a tick", () => {
    const ticks = [{ requirement: "lump-sum", doneBy: "u1", doneAt: new Date(0) }];
    expect(lineOf("lump-sum", { ticks, facts: { lumpSum: null } })).toMatchObject({
      done: false,
      doneBy: null,
      doneAt: null,
    });
  });

  it.each([
    ["confirmed", "confirmed", true],
    ["confirmed", "invited", false],
    ["confirmed", "declined", false],
  ] as const)("the minimum counts who confirmed: %s and %s", (a, b, done) => {
    const organisations = [
      lead,
      organisation("a", "EE", { status: a }),
      organisation("bb", "MT", { status: b }),
    ];
    expect(lineOf("minimum", { organisations })).toMatchObject({
      done,
      params: {
        organisations: done ? 3 : 2,
        countries: done ? 3 : 2,
        neededOrganisations: 3,
        neededCountries: 3,
      },
    });
  });

  it("the minimum needs countries as well", () => {
    const organisations = [lead, organisation("a", "EE"), organisation("bb", "EE")];
    expect(lineOf("minimum", { organisations })).toMatchObject({ done: false });
  });

  it("the minimum needs Member States as well, where the call asks for them", () => {
    const call = callOf("2022/teacher-academies");
    const of = (countries: readonly string[]) =>
      lineOf("minimum", {
        pack: call,
        organisations: [
          lead,
          ...countries.map((country, index) => organisation("x".repeat(index + 1), country)),
        ],
      });
    expect(of(["EE", "NO"])).toMatchObject({
      done: true,
      params: { memberStates: 2, neededMemberStates: 2 },
    });
    expect(of(["NO", "TR"])).toMatchObject({ done: false, params: { memberStates: 1 } });
  });

  it("knows the agency of the coordinator's country, and asks to check a doubtful one", () => {
    const youth = callOf("2022/ka220-you");
    const of = (country: string, call: RulePack = pack) =>
      lineOf("right-agency", { pack: call, organisations: [{ ...lead, country }] });
    expect(of("LV")).toMatchObject({ done: true, tickable: false, params: { known: "yes" } });
    expect(of("LV")?.params.agency).toContain("VIAA");
    expect(of("HU", youth)).toMatchObject({
      done: false,
      tickable: true,
      params: { known: "yes" },
    });
    expect(of("CH")).toMatchObject({ done: false, tickable: false, params: { known: "no" } });
    expect(of("LV", { ...pack, field: null })).toMatchObject({ done: false });
    expect(lineOf("right-agency", { organisations: [] })).toMatchObject({ done: false });
    const ticks = [{ requirement: "right-agency", doneBy: "u1", doneAt: new Date(0) }];
    const organisations = [{ ...lead, country: "HU" }];
    expect(lineOf("right-agency", { pack: youth, organisations, ticks })).toMatchObject({
      done: true,
      doneBy: "u1",
    });
  });

  it("limits that are unknown or unsure hold nothing up, but a value must be there", () => {
    const unsure = { title: "Example", url: "https://example.org", certainty: "inferred" } as const;
    const open: RulePack = { ...pack, duration: null, start: null };
    const guessed: RulePack = {
      ...pack,
      duration: { value: { oneOf: [24] }, source: unsure },
      start: { value: { oneOf: ["2022-11-01"] }, source: unsure },
    };
    for (const call of [open, guessed]) {
      const facts = { durationMonths: 99, startsOn: "1999-01-01" };
      expect(lineOf("duration", { pack: call, facts })?.done).toBe(true);
      expect(lineOf("start-date", { pack: call, facts })?.done).toBe(true);
      const none = { durationMonths: null, startsOn: null };
      expect(lineOf("duration", { pack: call, facts: none })?.done).toBe(false);
      expect(lineOf("duration", { pack: call, facts: { durationMonths: 0 } })?.done).toBe(false);
      expect(lineOf("start-date", { pack: call, facts: none })?.done).toBe(false);
    }
    expect(lineOf("duration", { pack: open })?.params).toMatchObject({ kind: "unknown" });
    expect(lineOf("duration", { pack: guessed })?.params).toMatchObject({ lengths: ["24"] });
    expect(lineOf("start-date", { pack: open })?.params).toMatchObject({ kind: "unknown" });
    expect(lineOf("start-date", { pack: guessed })?.params).toMatchObject({ days: ["2022-11-01"] });
  });

  it.each([
    [800_000, true],
    [800_001, false],
    [0, false],
    [null, false],
  ])("a grant that is worked out stays under its ceiling: %s: %s", (lumpSum, done) => {
    const call = callOf("2022/forward-looking-1");
    expect(lineOf("lump-sum", { pack: call, facts: { lumpSum } })).toMatchObject({
      done,
      params: { offered: "none", ceiling: 800_000 },
    });
  });

  it("submitting is done by marking it, and nothing else", () => {
    const ticks = [{ requirement: "data-protection-and-submit", doneBy: "u", doneAt: new Date(0) }];
    expect(lineOf("data-protection-and-submit", { ticks })).toMatchObject({
      done: false,
      tickable: false,
    });
    expect(lineOf("data-protection-and-submit", { submitted: true })).toMatchObject({ done: true });
    const portal = { pack: callOf("2022/alliances-1") };
    expect(lineOf("portal-submit", portal)).toMatchObject({ done: false, tickable: false });
    expect(lineOf("portal-submit", { ...portal, submitted: true })).toMatchObject({ done: true });
  });
});

describe("who must be in it", () => {
  const composition = (members: readonly string[], rules: Partial<RulePack> = {}) => {
    const call = { ...callOf("2022/alliances-1"), ...rules };
    const organisations = consortium(members).organisations.map(
      (one): PartnerFacts => ({ ...one, status: "confirmed", passport: lead.passport }),
    );
    return lineOf("composition", { pack: call, organisations });
  };

  it("is done when everyone whom the call asks for has confirmed", () => {
    const call = callOf("2022/alliances-1");
    const rules = call.composition.length;
    expect(composition(call.example)).toMatchObject({
      done: true,
      tickable: false,
      params: { met: rules, number: rules },
    });
    // Those of sure sources hold it up; the others only show as open.
    for (const { fails, source } of call.composition)
      expect(composition(fails)).toMatchObject({
        done: !isSure(source),
        params: { met: rules - 1, number: rules },
      });
    expect(new Set(call.composition.map(({ source }) => isSure(source))).size).toBe(2);
  });

  it("is held up by unsure sources where there are no others, but not by advice beside a must", () => {
    const [must] = callOf("2022/alliances-1").composition;
    if (!must) throw new Error("the call asks for nobody");
    const unsure = { ...must, source: { ...must.source, certainty: "inferred" as const } };
    const advice = { ...must, code: "public-and-private", advice: true } as const;
    const nobody = ["LV", "EE"];
    expect(composition(nobody, { composition: [unsure, advice] })).toMatchObject({
      done: false,
      params: { met: 0, number: 1 },
    });
    expect(composition(must.fails, { composition: [advice] })).toMatchObject({ done: false });
  });

  it("needs the founding date where the call asks for it", () => {
    const [must] = callOf("2022/alliances-1").composition;
    if (!must) throw new Error("the call asks for nobody");
    const { source } = must;
    const age = { code: "coordinator-age", kind: "coordinator-age", years: 2, source, fails: [] };
    const rules = { composition: [age] } as Partial<RulePack>;
    expect(composition(["LV", "EE"], rules)?.done).toBe(false);
    expect(composition(["LV:::founded=2022-01-01", "EE"], rules)?.done).toBe(false);
    expect(composition(["LV:::founded=2001-01-01", "EE"], rules)?.done).toBe(true);
  });

  it("a person says that nobody applies too often, unless it can be seen here", () => {
    const call = callOf("2025/ka220-sch");
    const of = (elsewhere: number) =>
      lineOf("oid-caps", {
        pack: call,
        organisations: [{ ...lead, elsewhere: { applications: elsewhere, coordinates: 0 } }],
      });
    expect(of(9)).toMatchObject({
      done: false,
      tickable: true,
      params: { applications: 10, coordinated: 0 },
    });
    expect(of(10)).toMatchObject({ done: false, tickable: false });
  });
});
