import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noCalls } from "@/lib/domain/calls/calls";
import { answer, mostFindings } from "@/lib/eligibility/answer";
import { read } from "@/lib/eligibility/read";
import { answerOutput, unknownCallOutput } from "@/lib/eligibility/schema";
import { anyBody, body, good } from "@/lib/eligibility/testing";
import type { Answer, UnknownCall } from "@/lib/eligibility/types";
import { wordsIn } from "@/lib/eligibility/words";

function answered(given: unknown, locale: "en" | "lv" = "en"): Answer | UnknownCall {
  const question = read(given);
  if (!question.ok) throw new Error(JSON.stringify(question.problems));
  return answer(question.value, wordsIn(locale));
}
function judged(given: unknown, locale: "en" | "lv" = "en"): Answer {
  const found = answered(given, locale);
  if ("error" in found) throw new Error(found.error);
  return found;
}
const codes = ({ findings }: Answer) => findings.map(({ code }) => code);
const [coordinator, second, third] = good.organisations;

describe("answer", () => {
  it("finds a good consortium eligible", () =>
    expect(judged(good)).toEqual({
      call: "2022/ka220-sch",
      packVersion: expect.any(Number),
      stage: "submission",
      eligible: true,
      doubtful: false,
      counts: { organisations: 3, countries: 3, memberStates: 3 },
      missing: { organisations: 0, countries: 0, memberStates: 0 },
      findings: [],
    }));

  it("does not ask for amounts and dates that the body does not mention", () => {
    const { call, organisations } = good;
    expect(judged({ call, organisations })).toMatchObject({ eligible: true, findings: [] });
    const undecided = { lumpSum: null, durationMonths: null, startsOn: null };
    expect(judged(body(undecided)).eligible).toBe(false);
    expect(codes(judged(body(undecided)))).toEqual([
      "lump-sum-undecided",
      "duration-missing",
      "start-missing",
    ]);
    expect(judged(body({ ...undecided, stage: "drafting" })).eligible).toBe(true);
  });

  it("points into the body, and names organisations as their caller does", () => {
    const fourth = { name: "Bern", country: "CH", role: "associated", id: "row 7" };
    const { findings } = judged(body({ organisations: [...good.organisations, fourth] }));
    expect(findings).toMatchObject([
      {
        code: "associated-does-not-count",
        path: "organisations/3",
        organisation: "row 7",
        rule: "associated-does-not-count",
        source: { title: expect.any(String), url: expect.stringContaining("https://") },
      },
    ]);
  });

  it("speaks Latvian", () => {
    const given = body({ organisations: [coordinator, second] });
    expect(judged(given).findings[0]?.message).toContain("at least 3 organisations");
    expect(judged(given, "lv").findings[0]?.message).toContain("vismaz 3 organizācijām");
  });

  it.each([
    ["two coordinators", [coordinator, { ...second, role: "coordinator" }, third]],
    ["no coordinator", [{ ...coordinator, role: "partner" }, second, third]],
    ["nobody", []],
  ])("explains %s", (_name, organisations) => {
    const found = judged(body({ organisations }));
    expect(found.eligible).toBe(false);
    expect(codes(found)).toContain("one-coordinator");
  });

  it("finds an organisation that is there twice, whatever the order", () => {
    const twice = [coordinator, second, third, { ...second, name: "Kool", country: "FI" }];
    const found = [twice, twice.toReversed()].map((organisations) =>
      judged(body({ organisations })),
    );
    expect(codes(found[0] as Answer)).toContain("duplicate-oid");
    const [there, back] = found.map(({ counts, findings }) => ({
      counts,
      said: findings.map(({ path: _path, ...rest }) => rest),
    }));
    expect(there).toEqual(back);
    const paths = found.map(
      (one) => one.findings.find(({ code }) => code === "duplicate-oid")?.path,
    );
    const named = paths.map((path) => Number(path?.split("/")[1]));
    expect((named[0] as number) + (named[1] as number)).toBe(3);
  });

  it("names the nearest calls, and says where there was none that year", () => {
    expect(answered(body({ call: "2022/ka220-shc" }))).toMatchObject({
      nearest: expect.arrayContaining(["2022/ka220-sch"]),
    });
    const [none] = noCalls;
    expect(answered(body({ call: none?.id }))).toMatchObject({
      error: expect.stringContaining(String(none?.year)),
      source: { url: none?.source.url },
    });
    expect(answered(body({ call: none?.id }), "lv")).toMatchObject({
      error: `${none?.year}. gadā šāda konkursa nebija: ${none?.title.lv}.`,
    });
  });

  it("lists the worst findings, and says how many more there are", () => {
    const organisations = Array.from({ length: 1000 }, (_none, index) => ({
      ...{ name: `Organisation ${index}`, country: index < 400 ? "CH" : "LV", types: ["hei"] },
      role: index === 999 ? "coordinator" : index < 400 ? "associated" : "partner",
      oid: `E1${String(index % 900).padStart(7, "0")}`,
    }));
    const found = judged(body({ organisations }));
    expect(found.eligible).toBe(false);
    expect(found.findings).toHaveLength(mostFindings);
    expect(found.moreFindings).toBeGreaterThan(400);
    const ranks = found.findings.map(({ severity }) =>
      ["blocking", "warning", "info"].indexOf(severity),
    );
    expect(ranks).toEqual(ranks.toSorted());
    expect(codes(found)).toEqual(expect.arrayContaining(["min-countries", "duplicate-oid"]));
  });

  it("changes nothing but names when an entry is renamed", () => {
    const entry = fc.record({
      country: fc.constantFrom("LV", "EE", "MT", "CH"),
      role: fc.constantFrom("coordinator", "partner", "associated"),
      oid: fc.constantFrom("E10000001", "E10000002", "E10000003"),
      pic: fc.constantFrom(null, "999999999"),
    });
    const names = fc.uniqueArray(fc.stringMatching(/^[a-zāž]{1,4}$/), {
      ...{ minLength: 6, maxLength: 6 },
    });
    // Of two entries that differ in nothing but their names, either may be the one too many.
    const nameless = (given: Answer) => ({
      ...given,
      findings: given.findings
        .map(({ code, severity, rule }) => `${code} ${severity} ${rule}`)
        .toSorted(),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), names, names, (entries, before, after) => {
        const [one, other] = [before, after].map((called) =>
          judged(
            body({ organisations: entries.map((rest, at) => ({ name: called[at], ...rest })) }),
          ),
        );
        expect(nameless(one as Answer)).toEqual(nameless(other as Answer));
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and answers in the shape that is described", () => {
    fc.assert(
      fc.property(anyBody, fc.constantFrom("en" as const, "lv" as const), (given, locale) => {
        const question = read(given);
        if (!question.ok) return;
        const found = answer(question.value, wordsIn(locale));
        const shape = "error" in found ? unknownCallOutput : answerOutput;
        expect(shape.strict().safeParse(found).error).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });
});
