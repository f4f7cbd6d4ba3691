import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { countries, programmeCountries } from "@/lib/domain/countries/countries";
import { judge } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";
import {
  type Facts,
  type OrganisationFacts,
  roles,
  type Stage,
} from "@/lib/domain/eligibility/types";

const pack = callById("2022/ka220-sch") as RulePack;
const stages: readonly Stage[] = ["drafting", "submission"];

const organisation = fc.record({
  name: fc.string(),
  country: fc.oneof(
    fc.constantFrom(...programmeCountries),
    fc.constantFrom(...countries, "EL", "UK", "ZZ"),
  ),
  role: fc.constantFrom(...roles),
  types: fc.constant([]),
  oid: fc.constantFrom(null, null, "", "E10000001", "E10000002"),
});
const facts: fc.Arbitrary<Facts> = fc.record({
  organisations: fc
    .array(organisation, { maxLength: 10 })
    .map((list) => list.map((one, index): OrganisationFacts => ({ ...one, id: `o${index}` }))),
  lumpSum: fc.constantFrom(null, 120_000, 1),
  durationMonths: fc.constantFrom(null, 24, 48),
  startsOn: fc.constantFrom(null, "2022-09-01", "2024-01-01"),
  title: fc.constantFrom("", "Title"),
});
const stage = fc.constantFrom(...stages);

describe("judging any consortium", () => {
  it("the order of organisations makes no difference", () => {
    const shuffled = facts.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.organisations], {
          minLength: one.organisations.length,
          maxLength: one.organisations.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, stage, ([one, organisations], at) => {
        expect(judge({ ...one, organisations }, pack, at)).toEqual(judge(one, pack, at));
      }),
    );
  });

  it("renaming changes nothing but the names", () => {
    const nameless = (one: Facts, at: Stage) => {
      const verdict = judge(one, pack, at);
      return {
        ...verdict,
        findings: verdict.findings.map(({ params, ...found }) => ({
          ...found,
          params: Object.entries(params).filter(([key]) => key !== "name" && key !== "other"),
        })),
      };
    };
    fc.assert(
      fc.property(facts, stage, fc.string(), (one, at, name) => {
        const organisations = one.organisations.map((o) => ({ ...o, name: name + o.id }));
        expect(nameless({ ...one, organisations }, at)).toEqual(nameless(one, at));
      }),
    );
  });

  it("adding an eligible partner never adds a shortage", () => {
    const partner = fc.record({
      id: fc.constantFrom("a", "o1a", "z"),
      name: fc.string(),
      country: fc.constantFrom(...programmeCountries),
      role: fc.constant("partner" as const),
      types: fc.constant([]),
      oid: fc.constantFrom(null, "E99999999"),
    });
    fc.assert(
      fc.property(facts, partner, stage, (one, added, at) => {
        const before = judge(one, pack, at);
        const after = judge({ ...one, organisations: [...one.organisations, added] }, pack, at);
        expect(after.missing.organisations).toBeLessThanOrEqual(before.missing.organisations);
        expect(after.missing.countries).toBeLessThanOrEqual(before.missing.countries);
        expect(after.counts.organisations).toBe(before.counts.organisations + 1);
        const blocking = (verdict: typeof after) =>
          verdict.findings
            .filter(({ severity }) => severity === "blocking")
            .map(({ code, path }) => `${code} ${path}`);
        expect(blocking(before)).toEqual(expect.arrayContaining(blocking(after)));
      }),
    );
  });

  it("a consortium at the line fails without any one of its members", () => {
    const atTheLine = fc
      .shuffledSubarray([...programmeCountries], { minLength: 3, maxLength: 3 })
      .map((members) => consortium(members, { title: "Title" }));
    fc.assert(
      fc.property(atTheLine, fc.integer({ min: 0, max: 2 }), stage, (one, lost, at) => {
        expect(judge(one, pack, at).eligible).toBe(true);
        const organisations = one.organisations.filter((_, index) => index !== lost);
        const verdict = judge({ ...one, organisations }, pack, at);
        expect(verdict.eligible).toBe(false);
        expect(verdict.missing).toEqual({ organisations: 1, countries: 1 });
      }),
    );
  });

  it("counts agree with standings, and eligibility with findings", () => {
    fc.assert(
      fc.property(facts, stage, (one, at) => {
        const { counts, standings, findings, eligible, missing } = judge(one, pack, at);
        const all = Object.values(standings);
        expect(all).toHaveLength(one.organisations.length);
        expect(all.filter((s) => s.startsWith("counts"))).toHaveLength(counts.organisations);
        expect(all.filter((s) => s === "counts")).toHaveLength(counts.countries.length);
        expect(eligible).toBe(findings.every(({ severity }) => severity !== "blocking"));
        if (eligible) expect(missing).toEqual({ organisations: 0, countries: 0 });
      }),
    );
  });

  it("what a draft may not have, an application may not have either", () => {
    fc.assert(
      fc.property(facts, (one) => {
        if (judge(one, pack, "submission").eligible)
          expect(judge(one, pack, "drafting").eligible).toBe(true);
      }),
    );
  });

  it("leaves its input as it was", () => {
    fc.assert(
      fc.property(facts, stage, (one, at) => {
        const copy = structuredClone(one);
        judge(one, pack, at);
        expect(one).toEqual(copy);
      }),
    );
  });
});
