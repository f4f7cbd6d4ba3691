import { describe, expect, it } from "vitest";
import { allFindings } from "@/components/verdict/all-findings";
import { composedOf } from "@/components/verdict/composed";
import { countsOf } from "@/components/verdict/counts";
import { ruleName } from "@/components/verdict/rule-name";
import { sentence } from "@/components/verdict/sentence";
import { stateOf } from "@/components/verdict/state";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { judge } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";
import { standingsOf } from "@/lib/domain/eligibility/tally";
import type { OrganisationFacts, Role } from "@/lib/domain/eligibility/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";
import { formatter } from "@/lib/format/format";
import { translator } from "@/lib/i18n/translator";

function callOf(id: string): RulePack {
  const found = callById(id);
  if (!found) throw new Error(`the call ${id} is missing`);
  return found;
}
const pack = callOf("2022/ka220-sch");

const organisation = (id: string, country: string, role: Role = "partner"): OrganisationFacts => ({
  id,
  name: id,
  country,
  role,
  types: [],
});

const all = [
  organisation("a", "LV", "coordinator"),
  organisation("b", "EE"),
  organisation("c", "LV"),
  organisation("d", "MT"),
  organisation("e", "FR", "associated"),
  organisation("f", "US"),
];
const draft = { lumpSum: null, durationMonths: null, startsOn: null };
const verdictOf = (organisations: readonly OrganisationFacts[], call: RulePack = pack) => ({
  ...judge({ ...draft, organisations }, call, "drafting"),
  standings: standingsOf({ ...draft, organisations }, call),
});
const verdicts = { confirmed: verdictOf(all.slice(0, 2)), hoped: verdictOf(all) };

describe("who counts", () => {
  it.each<[string, PartnerStatus, string]>([
    ["a", "confirmed", "yes"],
    ["b", "confirmed", "yes"],
    ["c", "invited", "sameCountryLater"],
    ["d", "prepared", "later"],
    ["d", "declined", "declined"],
    ["d", "revoked", "revoked"],
    ["e", "invited", "associated"],
    ["f", "invited", "notEligible"],
  ])("%s, %s: %s", (id, status, word) =>
    expect(countsOf({ verdicts }, { id, status }).key).toBe(`eligibility.who.${word}`),
  );

  it("only some kinds of organisation, in calls that say so", () => {
    const universities = verdictOf(all, callOf("2022/european-universities-1"));
    const both = { confirmed: universities, hoped: universities };
    expect(countsOf({ verdicts: both }, { id: "b", status: "confirmed" }).key).toBe(
      "eligibility.who.type",
    );
  });
});

describe("a verdict", () => {
  const words = { t: translator("en"), format: formatter("en") };
  const of = (verdict: ReturnType<typeof verdictOf>) => [
    stateOf(verdict).key.split(".").at(-1),
    stateOf(verdict).tone,
    sentence(verdict, words),
  ];
  const two = [organisation("a", "LV", "coordinator"), organisation("b", "EE")];

  it("says yes, not yet, or that a source is not sure enough", () => {
    const three = [...two, organisation("c", "MT")];
    expect(of(verdictOf(three))).toEqual([
      "eligible",
      "positive",
      "The minimum is met and nothing blocks the application.",
    ]);
    expect(of(verdictOf(two))).toEqual([
      "notYet",
      "warning",
      "Still missing: one more organisation, from a country other than Estonia and Latvia.",
    ]);
    const source = { ...pack.minOrganisations.source, certainty: "inferred" as const };
    const unsure: RulePack = { ...pack, minOrganisations: { value: 3, source } };
    expect(of(verdictOf([...three.slice(0, 2), organisation("d", "MT", "associated")]))[0]).toBe(
      "notYet",
    );
    const guessed: RulePack = { ...unsure, minCountries: { value: 2, source } };
    expect(of(verdictOf(two, guessed))).toEqual([
      "doubtful",
      "warning",
      "Still missing: one more organisation, from any country that counts. One rule is not met, but the sources are not sure enough to block.",
    ]);
  });

  it("says how many rules block when the minimum is met", () => {
    const swiss = [
      organisation("a", "CH", "coordinator"),
      ...["LV", "EE", "MT"].map((c) => organisation(c, c)),
    ];
    expect(sentence(verdictOf(swiss), words)).toBe("One rule blocks it; see below.");
  });
});

describe("whom the call asks for", () => {
  const words = { t: translator("en") };
  const known = callOf("2022/alliances-1");
  const certainty = "exact" as const;
  const alliance: RulePack = {
    ...known,
    composition: known.composition.map((one) => ({ ...one, source: { ...one.source, certainty } })),
  };
  const composed = (members: readonly string[], call: RulePack = alliance) =>
    composedOf(call, judge(consortium(members), call, "drafting"));

  it("is met by the consortium that just fulfils the rules, and not without", () => {
    expect(composed(alliance.example).map(({ state }) => state)).toEqual(
      alliance.composition.map(() => "met"),
    );
    const [first] = alliance.composition;
    const [state] = composed(first?.fails ?? []);
    expect(state).toMatchObject({
      code: "labour-market-actors",
      state: "notMet",
      tone: "negative",
    });
  });

  it("warns of advice, and of a founding date that nobody gave", () => {
    const forward = callOf("2022/forward-looking-1");
    const mix = composed(["LV:coordinator:hei", "EE::hei", "NO::hei"], forward);
    expect(mix).toContainEqual({ code: "public-and-private", state: "advised", tone: "warning" });
    const aged = callOf("2025/ka220-sch");
    expect(composed(["LV", "EE", "MT"], aged)).toContainEqual({
      code: "coordinator-age",
      state: "unknown",
      tone: "warning",
    });
  });

  it("leaves caps to the findings", () => {
    const capped = callOf("2025/ka220-sch");
    expect(capped.composition.some(({ kind }) => kind === "cap")).toBe(true);
    const codes = composed(["LV:::elsewhere=10/0", "EE", "MT"], capped).map(({ code }) => code);
    expect(codes).toEqual(["coordinator-age"]);
    expect(ruleName("applications-cap", capped, words)).toBe(
      "At most 10 applications per organisation at one deadline",
    );
  });

  it("has names with the numbers of the call", () => {
    expect(ruleName("labour-market-actors", alliance, words)).toBe(
      "At least 3 labour-market actors",
    );
    expect(ruleName("min-countries", alliance, words)).toBe("Minimum number of countries");
    expect(ruleName("coordinator-age", callOf("2025/ka220-engo"), words)).toBe(
      "The coordinator was founded at least 2 years before the deadline",
    );
    expect(ruleName("public-and-private", callOf("2022/forward-looking-1"), words)).toBe(
      "Public and private organisations together",
    );
  });
});

describe("all findings", () => {
  const found = allFindings(verdicts);
  const whenOf = (code: string) => found.find(({ finding }) => finding.code === code)?.when;

  it("tells what goes away from what appears and what stays", () => {
    expect(whenOf("min-countries")).toBe("onlyToday");
    expect(whenOf("associated-does-not-count")).toBe("onlyHoped");
    expect(whenOf("lump-sum-undecided")).toBe("always");
  });

  it("names each once, worst first", () => {
    const names = found.map(({ finding }) => `${finding.code} ${finding.path}`);
    expect(new Set(names).size).toBe(names.length);
    const severities = found.map(({ finding }) => finding.severity);
    expect(severities.lastIndexOf("blocking")).toBeLessThan(severities.indexOf("warning"));
    expect(severities.lastIndexOf("warning")).toBeLessThan(severities.indexOf("info"));
  });
});
