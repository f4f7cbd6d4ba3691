import { describe, expect, it } from "vitest";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { judge, rules, shortfall } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";
import { standingsOf } from "@/lib/domain/eligibility/tally";
import { type Facts, generalCodes, type Stage } from "@/lib/domain/eligibility/types";

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

describe("the rules that every call draws from", () => {
  it("have a code each", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(generalCodes.toSorted());
  });

  describe.each(rules)("$id", (rule) => {
    const found = (example: typeof rule.passes) => {
      const call = { ...pack, ...example.pack };
      return judge(example.facts, call, "submission").findings.filter(
        ({ code }) => code === rule.id,
      );
    };

    it("finds nothing in its example that passes", () => {
      expect(found(rule.passes)).toEqual([]);
    });

    it("finds something in its example that fails", () => {
      const [first] = found(rule.fails);
      expect(first).toMatchObject({ rule: rule.id, path: expect.any(String) });
      expect(first?.severity).toBe(first?.unsure ? "warning" : rule.severity.submission);
      expect(first?.source.certainty).toBe(first?.certainty);
    });
  });
});

describe.each(allCalls)("the rules of $id", (call) => {
  // A provisional call has no deadline of its own yet: that of the year before tries its rules.
  const deadline = (call.deadline ?? callById(call.basedOn ?? "")?.deadline)?.value;
  if (!deadline) throw new Error(`no deadline to try the rules of ${call.id} by`);

  it("have an example that fulfils them all", () => {
    expect([...shortfall(consortium(call.example), call).lacking]).toEqual([]);
  });

  it("need every member of that example", () => {
    const { organisations } = consortium(call.example);
    for (const gone of organisations) {
      const left = organisations.filter((one) => one !== gone);
      const { lacking } = shortfall(consortium([], { organisations: left }), call);
      expect([gone.id, lacking.size]).not.toEqual([gone.id, 0]);
    }
  });

  it.each(call.composition)("find $code in the consortium that breaks it", (rule) => {
    const { findings } = judge(consortium(rule.fails, { deadline }), call, "submission");
    const found = findings.filter(({ code }) => code === rule.code);
    expect(found.length).toBeGreaterThan(0);
    const sure = ["exact", "secondary"].includes(rule.source.certainty);
    expect(found[0]?.severity).toBe(sure && !rule.advice ? "blocking" : "warning");
    expect(found[0]?.unsure).toBe(!sure && !rule.advice);
    const { findings: fine } = judge(consortium(call.example, { deadline }), call, "submission");
    expect(fine.map(({ code }) => code)).not.toContain(rule.code);
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
      expect(verdict.missing).toEqual({
        organisations: lackOrganisations,
        countries: lack,
        memberStates: 0,
      });
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
    expect(standingsOf(facts, pack)).toEqual({
      o01: "counts",
      o02: "counts",
      o03: "counts-same-country",
      o04: "country-not-eligible",
      o05: "associated-role",
      o06: "affiliated-role",
      o07: "duplicate",
    });
  });

  it("lets the coordinator stand for its country, whatever its id", () => {
    const facts = consortium(["EE:partner", "EE:coordinator", "LV", "MT"]);
    expect(standingsOf(facts, pack)).toMatchObject({
      o01: "counts-same-country",
      o02: "counts",
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
    expect(verdict.missing).toEqual({ organisations: 0, countries: 0, memberStates: 0 });
    expect(verdict.findings.find(({ code }) => code === "duplicate-oid")).toMatchObject({
      path: "organisations/o03",
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

describe("affiliated entities", () => {
  const source = pack.countingRoles.source;
  const facts = consortium(["LV", "EE", "MT:affiliated"]);
  const found = (certainty: "exact" | "inferred", one = facts) =>
    judge(one, { ...pack, affiliated: { ...source, certainty } }, "submission");

  it("leave the minimum short where it is sure that they do not count", () => {
    expect(found("exact")).toMatchObject({ eligible: false });
  });

  it("leave it in doubt where that is unsure and they would make up for it", () => {
    const { eligible, doubtful, findings } = found("inferred");
    expect([eligible, doubtful]).toEqual([true, true]);
    expect(findings.find(({ code }) => code === "min-organisations")).toMatchObject({
      ...{ severity: "warning", unsure: true, certainty: "inferred" },
    });
    expect(found("inferred", consortium(["LV", "MT:affiliated"])).eligible).toBe(false);
  });
});

describe("a start of which no page says anything", () => {
  it("is asked for, but does not block", () => {
    const facts = consortium(["LV", "EE", "MT"], { startsOn: null, durationMonths: null });
    const { eligible, findings } = judge(
      facts,
      { ...pack, start: null, duration: null },
      "submission",
    );
    expect(eligible).toBe(true);
    expect(findings.map(({ code, unsure }) => [code, unsure])).toEqual([
      ["duration-missing", true],
      ["start-missing", true],
    ]);
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
    expect(found).toMatchObject({ code: "associated-country-counts", params: { slides: "no" } });
    expect(found?.differs).toBeUndefined();
  });

  it("name the Member State that an overseas territory counts with", () => {
    const { findings } = judge(consortium(["LV", "EE", "RE"]), pack, "submission");
    expect(findings).toMatchObject([
      { code: "territory-counts", certainty: "inferred", params: { country: "RE", state: "FR" } },
    ]);
  });
});
