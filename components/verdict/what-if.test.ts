import { describe, expect, it } from "vitest";
import { stressRows } from "@/components/verdict/stress-rows";
import { destinationOf, otherYears, travelled } from "@/components/verdict/travel";
import { whereFrom } from "@/components/verdict/where-from";
import { factsOf } from "@/lib/applications/judged";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { callById, noCalls } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { consortium } from "@/lib/domain/eligibility/rule";
import type { PartnerStatus } from "@/lib/domain/invitations/types";

function callOf(id: string): RulePack {
  const found = callById(id);
  if (!found) throw new Error(`the call ${id} is missing`);
  return found;
}
const pack = callOf("2022/ka220-sch");

/** An application of organisations written as `LV`, `EE invited`; the first coordinates. */
function application(members: readonly string[]): ApplicationView {
  const participants = members.map((member, index) => {
    const [country = "", status = "confirmed"] = member.split(" ");
    const role = index === 0 ? "coordinator" : "partner";
    return { id: `p${index}`, name: country, country, role, types: [], status };
  }) as unknown as Participant[];
  const closes = { local: "2022-03-23T12:00:00", zone: "Europe/Brussels" };
  const draft = { lumpSum: 120_000, durationMonths: 24, startsOn: "2022-09-01", title: "Reading" };
  return { id: "app", pack, participants, closes, ...draft } as unknown as ApplicationView;
}

describe("who is judged", () => {
  const statuses: readonly PartnerStatus[] = [
    "confirmed",
    "invited",
    "prepared",
    "expired",
    "declined",
    "revoked",
  ];
  const all = application(["LV", ...statuses.map((status) => `EE ${status}`)]);

  it.each([
    ["confirmed", ["p0", "p1"]],
    ["hoped", ["p0", "p1", "p2", "p3", "p4"]],
  ] as const)("%s: those who said yes, or may still", (view, ids) => {
    const facts = factsOf(all, view);
    expect(facts.organisations.map(({ id }) => id)).toEqual(ids);
    expect(facts).toMatchObject({ title: "Reading", deadline: all.closes, lumpSum: 120_000 });
  });
});

describe("what if a partner leaves", () => {
  const effects = (members: readonly string[]) => {
    const { rows, borne } = stressRows(application(members));
    const told = rows.map(({ partner, losses }) => [
      partner.country,
      losses.confirmed?.effect,
      losses.hoped?.effect,
    ]);
    return { told, borne };
  };

  it("stands side by side, as confirmed and as hoped for", () => {
    expect(effects(["LV", "EE", "MT", "FI invited", "SE declined"])).toEqual({
      told: [
        ["EE", "critical", "country"],
        ["MT", "critical", "country"],
        ["FI", undefined, "country"],
      ],
      borne: { confirmed: "none", hoped: "one" },
    });
  });

  it("says when there is nothing to lose, and when two may go", () => {
    expect(effects(["LV", "EE", "MT invited"]).borne).toEqual({
      confirmed: "stands-not",
      hoped: "none",
    });
    expect(effects(["LV", "EE", "MT", "FI", "SE"]).borne.confirmed).toBe("two");
    expect(effects(["LV"])).toEqual({
      told: [],
      borne: { confirmed: "stands-not", hoped: "stands-not" },
    });
  });
});

describe("where a newcomer may come from", () => {
  const members = pack.memberStates.value;
  const counting = [...members, ...pack.associatedCountries.value];
  const but = (all: readonly string[], ...codes: string[]) =>
    all.filter((code) => !codes.includes(code));

  it.each([
    ["all that count", counting, "counting", []],
    ["all but a few", but(counting, "LV", "EE"), "counting", ["EE", "LV"]],
    ["all Member States", members, "memberStates", []],
    ["Member States but one", but(members, "LV"), "memberStates", ["LV"]],
    ["a few", ["LV", "NO"], "some", ["LV", "NO"]],
  ] as const)("%s", (_what, countries, group, codes) => {
    expect(whereFrom(countries, pack)).toEqual({ group, codes });
  });

  it("many are folded", () => {
    const many = members.slice(0, 12);
    expect(whereFrom(many, pack)).toEqual({ group: "many", codes: many });
  });

  it("in European Universities the Western Balkans count too", () => {
    const universities = callOf("2023/european-universities-1");
    const all = [...counting, ...(universities.alsoCounting?.value ?? [])];
    expect(all).toContain("AL");
    expect(whereFrom(all, universities)).toEqual({ group: "counting", codes: [] });
  });
});

describe("what if it were another call", () => {
  it.each([undefined, "", "2022/ka220-sch", ["2025/ka220-sch", "x"]])("nowhere: %s", (as) => {
    expect(destinationOf(as, pack)).toBeNull();
  });

  it("goes to a call, to where there was none, or is lost", () => {
    expect(destinationOf("2025/ka220-sch", pack)).toMatchObject({
      kind: "call",
      call: { id: "2025/ka220-sch" },
    });
    const [none] = noCalls;
    expect(destinationOf(none?.id, pack)).toEqual({ kind: "none", none });
    expect(destinationOf("2025/nothing", pack)).toEqual({ kind: "unknown" });
  });

  it("offers every other year of the same call, and says where there was none", () => {
    expect(otherYears(pack).map(({ year, there }) => [year, there?.id])).toEqual(
      [2023, 2024, 2025, 2026, 2027].map((year) => [year, `${year}/ka220-sch`]),
    );
    const academies = otherYears(callOf("2022/teacher-academies"));
    expect(academies.find(({ year }) => year === 2023)?.there).toHaveProperty("source");
  });

  it("shows what a later year says of the same consortium", () => {
    const facts = consortium(["LV", "EE", "MT", "CH"]);
    const { differences, appears, disappears } = travelled(facts, pack, callOf("2025/ka220-sch"));
    expect(differences.map(({ key }) => key)).toContain("admits-some");
    expect(appears.map(({ code, path }) => `${code} ${path}`)).toContain(
      "country-not-admitted organisations/o04",
    );
    expect(disappears).toEqual([]);
  });

  it("moves the start with the year, and only there", () => {
    const facts = consortium(["LV", "EE", "MT"], { startsOn: "2022-09-01" });
    const there = (startsOn: string | null) =>
      travelled({ ...facts, startsOn }, pack, callOf("2023/ka220-sch")).verdict.findings.find(
        ({ code }) => code === "start-out-of-window",
      );
    expect(there("2022-09-01")).toBeUndefined();
    expect(there("2022-03-01")).toMatchObject({ params: { day: "2023-03-01" } });
    expect(there(null)).toBeUndefined();
    expect(there("2024-02-29")).toMatchObject({ params: { day: "2025-02-28" } });
  });
});
