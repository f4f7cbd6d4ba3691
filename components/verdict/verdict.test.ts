import { describe, expect, it } from "vitest";
import { allFindings } from "@/components/verdict/all-findings";
import { countsOf } from "@/components/verdict/counts";
import { callById } from "@/lib/domain/calls/calls";
import { judge } from "@/lib/domain/eligibility/judge";
import type { OrganisationFacts, Role } from "@/lib/domain/eligibility/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";

const pack = callById("2022/ka220-sch");
if (!pack) throw new Error("the call of 2022 is missing");

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
const verdicts = {
  confirmed: judge({ ...draft, organisations: all.slice(0, 2) }, pack, "drafting"),
  hoped: judge({ ...draft, organisations: all }, pack, "drafting"),
};

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
