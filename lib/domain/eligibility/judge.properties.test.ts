import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { countries, programmeCountries } from "@/lib/domain/countries/countries";
import { judge, shortfall } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";
import { standingsOf } from "@/lib/domain/eligibility/tally";
import {
  type Facts,
  type OrganisationFacts,
  organisationTypes,
  roles,
  type Stage,
  sectors,
} from "@/lib/domain/eligibility/types";

const stages: readonly Stage[] = ["drafting", "submission"];
const stage = fc.constantFrom(...stages);
const types = fc.subarray([...organisationTypes], { maxLength: 3 });

const organisation = fc.record({
  name: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("One", "Two")).map((n) => `${n}.`),
  country: fc.oneof(
    fc.constantFrom(...programmeCountries),
    fc.constantFrom(...countries, "EL", "UK", "ZZ", "lv ", ""),
  ),
  role: fc.constantFrom(...roles),
  types,
  oid: fc.constantFrom(null, null, "", "E10000001", "E10000002"),
  pic: fc.constantFrom(null, null, "999999999"),
  foundedOn: fc.constantFrom(null, "1990-01-01", "2024-06-01"),
  sector: fc.constantFrom(null, ...sectors),
  elsewhere: fc.record({ applications: fc.nat({ max: 12 }), coordinates: fc.nat({ max: 2 }) }),
});
const facts: fc.Arbitrary<Facts> = fc.record({
  organisations: fc
    .array(organisation, { maxLength: 14 })
    .map((list) => list.map((one, index): OrganisationFacts => ({ ...one, id: `o${index}` }))),
  lumpSum: fc.constantFrom(null, 120_000, 1, 0),
  durationMonths: fc.constantFrom(null, 24, 48),
  startsOn: fc.constantFrom(null, "2022-09-01", "2024-01-01"),
  title: fc.constantFrom("", "Title"),
});

/** One call of each kind of rule. */
const calls = [
  "2022/ka220-sch",
  "2022/european-universities-1",
  "2022/teacher-academies",
  "2022/alliances-1",
  "2022/forward-looking-2",
  "2022/forward-looking-3",
  "2025/ka220-vet",
  "2027/ka210-you",
].map((id) => callById(id) as RulePack);

describe.each(calls)("judging any consortium by $id", (pack) => {
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
        // Whoever had one name still has one: two of the same name are asked about.
        const organisations = one.organisations.map((o) => ({ ...o, name: `${name}|${o.name}|` }));
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
      types,
      oid: fc.constantFrom(null, "E99999999"),
    });
    fc.assert(
      fc.property(facts, partner, stage, (one, added, at) => {
        const more = { ...one, organisations: [...one.organisations, added] };
        const before = shortfall(one, pack).lacking;
        for (const [code, by] of shortfall(more, pack).lacking)
          expect(by).toBeLessThanOrEqual(before.get(code) ?? 0);
        const blocking = (verdict: ReturnType<typeof judge>) =>
          verdict.findings
            .filter(({ severity }) => severity === "blocking")
            .map(({ code, path }) => `${code} ${path}`);
        expect(blocking(judge(one, pack, at))).toEqual(
          expect.arrayContaining(blocking(judge(more, pack, at))),
        );
      }),
    );
  });

  it("counts agree with standings, and eligibility with findings", () => {
    fc.assert(
      fc.property(facts, stage, (one, at) => {
        const { counts, findings, eligible, doubtful, missing } = judge(one, pack, at);
        const all = Object.values(standingsOf(one, pack));
        expect(all).toHaveLength(one.organisations.length);
        expect(all.filter((s) => s.startsWith("counts"))).toHaveLength(counts.organisations);
        expect(all.filter((s) => s === "counts")).toHaveLength(counts.countries.length);
        expect(counts.countries).toEqual([...counts.countries].sort());
        expect(eligible).toBe(findings.every(({ severity }) => severity !== "blocking"));
        expect(doubtful).toBe(eligible && findings.some(({ unsure }) => unsure));
        if (eligible && !doubtful)
          expect(missing).toEqual({ organisations: 0, countries: 0, memberStates: 0 });
      }),
    );
  });

  it("nothing blocks on what is only inferred or unverified", () => {
    fc.assert(
      fc.property(facts, stage, (one, at) => {
        for (const { severity, certainty, unsure } of judge(one, pack, at).findings) {
          const sure = certainty === "exact" || certainty === "secondary";
          if (!sure) expect(severity).not.toBe("blocking");
          if (unsure) expect([sure, severity]).toEqual([false, "warning"]);
        }
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

  it("needs every member of a consortium at the line, whoever is named how", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: pack.example.length - 1 }),
        fc.string(),
        stage,
        (lost, name, at) => {
          const one = consortium(pack.example, { title: "Title" });
          const named = one.organisations.map((o) => ({ ...o, name }));
          const organisations = named.filter((_, index) => index !== lost);
          const met = shortfall({ ...one, organisations: named }, pack);
          expect([...met.lacking]).toEqual([]);
          const { eligible, doubtful } = judge({ ...one, organisations }, pack, at);
          expect(eligible && !doubtful).toBe(false);
        },
      ),
    );
  });
});
