import { describe, expect, it } from "vitest";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { judge, rules } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";
import { type Facts, findingCodes, type Stage } from "@/lib/domain/eligibility/types";

const pack = callById("2022/ka220-sch") as RulePack;
const stages: readonly Stage[] = ["drafting", "submission"];

const codes = (facts: Facts, stage: Stage = "drafting", by = pack) =>
  judge(facts, by, stage).findings.map(({ code }) => code);

/** An organisation added to or changed in a consortium. */
function withOids(facts: Facts, ...oids: (string | null)[]): Facts {
  return {
    ...facts,
    organisations: facts.organisations.map((one, index) => ({ ...one, oid: oids[index] ?? null })),
  };
}

describe("rules", () => {
  it("have a code each", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(findingCodes.toSorted());
  });

  for (const call of allCalls)
    describe.each(rules)(`$id of ${call.id}`, (rule) => {
      const found = (example: typeof rule.passes) =>
        judge(example.facts, { ...call, ...example.pack }, "submission").findings.filter(
          ({ code }) => code === rule.id,
        );

      it("finds nothing in its example that passes", () => {
        expect(found(rule.passes)).toEqual([]);
      });

      it("finds something in its example that fails", () => {
        const [first] = found(rule.fails);
        expect(first).toMatchObject({ rule: rule.id, path: expect.any(String) });
        expect(first?.severity).toBe(
          rule.id === "territory-counts" ? "info" : rule.severity.submission,
        );
        expect(first?.source.certainty).toBe(first?.certainty);
      });
    });
});

describe("the minimum", () => {
  it.each([
    [["LV", "EE", "MT"], 3, ["EE", "LV", "MT"], 3, 0, 0],
    [["LV", "NO", "TR"], 3, ["LV", "NO", "TR"], 1, 0, 0],
    [["LV", "LV", "EE", "MT"], 4, ["EE", "LV", "MT"], 3, 0, 0],
    [["LV", "LV", "LV"], 3, ["LV"], 1, 0, 2],
    [["LV", "EE", "CH"], 2, ["EE", "LV"], 2, 1, 1],
    [["LV", "EE", "UK"], 2, ["EE", "LV"], 2, 1, 1],
    [["LV", "EE", "MT:associated"], 2, ["EE", "LV"], 2, 1, 1],
    [["LV", "EE", "MT:affiliated"], 2, ["EE", "LV"], 2, 1, 1],
    [["LV", "FR", "RE"], 3, ["FR", "LV"], 2, 0, 1],
    [["LV", "EL", "GR", "MT"], 4, ["GR", "LV", "MT"], 3, 0, 0],
    [["lv"], 1, ["LV"], 1, 2, 2],
    [[], 0, [], 0, 3, 3],
  ] as const)("of %j", (members, organisations, from, memberStates, lackOrganisations, lack) => {
    for (const stage of stages) {
      const verdict = judge(consortium(members), pack, stage);
      expect(verdict.counts).toEqual({ organisations, countries: from, memberStates });
      expect(verdict.missing).toEqual({ organisations: lackOrganisations, countries: lack });
      const blocking = verdict.findings.filter(({ severity }) => severity === "blocking");
      expect(blocking.some(({ code }) => code === "min-organisations")).toBe(lackOrganisations > 0);
      expect(blocking.some(({ code }) => code === "min-countries")).toBe(lack > 0);
    }
  });

  it("says for everyone whether and why it counts", () => {
    const facts = withOids(
      consortium(["LV", "EE", "EE", "CH", "FI:associated", "SE:affiliated", "MT"]),
      "E10000001",
      null,
      null,
      null,
      null,
      null,
      "E10000001",
    );
    expect(judge(facts, pack, "drafting").standings).toEqual({
      o1: "counts",
      o2: "counts",
      o3: "counts-same-country",
      o4: "country-not-eligible",
      o5: "associated-role",
      o6: "affiliated-role",
      o7: "duplicate",
    });
  });

  it("lets the coordinator stand for its country, whatever its id", () => {
    const facts = consortium(["EE:partner", "EE:coordinator", "LV", "MT"]);
    expect(judge(facts, pack, "drafting").standings).toMatchObject({
      o1: "counts-same-country",
      o2: "counts",
    });
  });

  it("counts an organisation once, and in the place where it counts", () => {
    const oid = "E10000001";
    const twice = withOids(consortium(["LV", "EE", "MT"]), null, oid, oid);
    expect(judge(twice, pack, "drafting").counts.organisations).toBe(2);
    const alsoAssociated = withOids(
      consortium(["LV", "EE:associated", "EE", "MT"]),
      null,
      oid,
      oid,
    );
    const verdict = judge(alsoAssociated, pack, "drafting");
    expect(verdict.missing).toEqual({ organisations: 0, countries: 0 });
    expect(verdict.findings.find(({ code }) => code === "duplicate-oid")).toMatchObject({
      path: "organisations/o3",
      severity: "warning",
      params: { name: "Organisation 3", other: "Organisation 2", oid },
    });
  });

  it("does not take missing OIDs for the same one", () => {
    const facts = withOids(consortium(["LV", "EE", "MT"]), "", "", null);
    expect(codes(facts)).toEqual([]);
  });

  it("asks for Member States where the call does", () => {
    const two = { ...pack, minMemberStates: { value: 2, source: pack.minCountries.source } };
    expect(codes(consortium(["LV", "NO", "TR"]), "submission", two)).toContain("min-member-states");
    expect(codes(consortium(["LV", "EE", "TR"]), "submission", two)).not.toContain(
      "min-member-states",
    );
  });
});

describe("severity", () => {
  const complete = consortium(["LV", "EE", "MT"], { title: "Reading together" });

  it("is none for a complete application", () => {
    for (const stage of stages)
      expect(judge(complete, pack, stage)).toMatchObject({ eligible: true, findings: [] });
  });

  it.each([
    ["lump-sum-undecided", { lumpSum: null }],
    ["duration-missing", { durationMonths: null }],
    ["start-missing", { startsOn: null }],
    ["title-missing", { title: "" }],
    ["title-missing", { title: " \n" }],
  ])("lets a draft have the gap %s, not an application", (code, change) => {
    const facts = { ...complete, ...change };
    expect(judge(facts, pack, "drafting")).toMatchObject({
      eligible: true,
      findings: [{ code, severity: "warning" }],
    });
    expect(judge(facts, pack, "submission")).toMatchObject({
      eligible: false,
      findings: [{ code, severity: "blocking" }],
    });
  });

  it.each([
    ["lump-sum-unknown", { lumpSum: 125_000 }],
    ["lump-sum-unknown", { lumpSum: 0 }],
    ["duration-out-of-range", { durationMonths: 11 }],
    ["duration-out-of-range", { durationMonths: 37 }],
    ["duration-out-of-range", { durationMonths: 12.5 }],
    ["duration-out-of-range", { durationMonths: Number.NaN }],
    ["start-out-of-window", { startsOn: "2022-08-31" }],
    ["start-out-of-window", { startsOn: "2023-01-01" }],
  ])("blocks the wrong value %s at every stage", (code, change) => {
    for (const stage of stages)
      expect(judge({ ...complete, ...change }, pack, stage)).toMatchObject({
        eligible: false,
        findings: [{ code, severity: "blocking" }],
      });
  });

  it.each([
    { lumpSum: 120_000 },
    { lumpSum: 400_000 },
    { durationMonths: 12 },
    { durationMonths: 36 },
    { startsOn: "2022-09-01" },
    { startsOn: "2022-12-31" },
  ])("takes the edge %j", (change) => {
    expect(codes({ ...complete, ...change }, "submission")).toEqual([]);
  });

  it("misses no title where none is asked for", () => {
    expect(codes(consortium(["LV", "EE", "MT"]), "submission")).toEqual([]);
  });

  it.each([
    [[], 0],
    [["LV:partner", "EE", "MT"], 0],
    [["LV", "EE:coordinator", "MT"], 2],
  ] as const)("blocks %j: it needs one coordinator", (members, have) => {
    const verdict = judge(consortium(members), pack, "drafting");
    expect(verdict.findings[0]).toMatchObject({
      code: "one-coordinator",
      severity: "blocking",
      params: { have },
    });
  });

  it("blocks a coordinator from elsewhere, without offering it a place as partner", () => {
    const found = codes(consortium(["CH", "LV", "EE", "MT"]));
    expect(found).toEqual(["coordinator-country"]);
  });

  it("only warns where the source is not sure, and blocks where it is", () => {
    const doubt = (certainty: "exact" | "secondary" | "inferred" | "unverified") => ({
      ...pack,
      minCountries: { value: 3, source: { ...pack.minCountries.source, certainty } },
    });
    const facts = consortium(["LV", "LV", "EE"]);
    const of = (certainty: Parameters<typeof doubt>[0]) => {
      const { eligible, findings } = judge(facts, doubt(certainty), "submission");
      const found = findings.find(({ code }) => code === "min-countries");
      return { eligible, severity: found?.severity, certainty: found?.certainty };
    };
    for (const sure of ["exact", "secondary"] as const)
      expect(of(sure)).toEqual({ eligible: false, severity: "blocking", certainty: sure });
    for (const unsure of ["inferred", "unverified"] as const)
      expect(of(unsure)).toEqual({ eligible: true, severity: "warning", certainty: unsure });
  });
});

describe("explanations", () => {
  it("say which country does not count, and warn where taking part is restricted", () => {
    const { findings } = judge(consortium(["LV", "EE", "MT", "CH", "RU"]), pack, "submission");
    expect(findings.map(({ code, severity, params }) => [code, severity, params.country])).toEqual([
      ["country-restricted", "warning", "RU"],
      ["country-not-eligible", "info", "CH"],
      ["country-not-eligible", "info", "RU"],
    ]);
  });

  it("name countries by their ISO code, however they were typed", () => {
    const { findings } = judge(consortium(["LV", "EE", "MT", "uk"]), pack, "submission");
    expect(findings.map(({ params }) => params.country)).toEqual(["GB"]);
  });

  it("set the slides beside the Guide for associated countries that count", () => {
    const { findings } = judge(consortium(["LV", "TR", "NO", "NO"]), pack, "submission");
    expect(findings.find(({ code }) => code === "associated-country-counts")).toMatchObject({
      severity: "info",
      params: { countries: ["NO", "TR"], number: 2 },
      source: pack.differences[0]?.ours,
      differs: pack.differences[0]?.theirs,
    });
    const agreed = { ...pack, differences: [] };
    const [found] = judge(consortium(["LV", "EE", "NO"]), agreed, "submission").findings;
    expect(found).toMatchObject({ code: "associated-country-counts", differs: undefined });
  });

  it("name the Member State that an overseas territory counts with", () => {
    const { findings } = judge(consortium(["LV", "EE", "RE"]), pack, "submission");
    expect(findings).toMatchObject([
      { code: "territory-counts", certainty: "inferred", params: { country: "RE", state: "FR" } },
    ]);
  });
});
