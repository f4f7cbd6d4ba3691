import { describe, expect, it } from "vitest";
import { callById, callsOf } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";

/** Every number of the slides of 14 January 2022, beside what we found for the same calls. */
const call = (name: string): RulePack => {
  const found = callById(`2022/${name}`);
  if (!found) throw new Error(`no call ${name}`);
  return found;
};

const ofSlides = ["ka220-sch", "ka220-vet", "ka220-hed", "ka220-adu"];
const cooperation = [...ofSlides, "ka220-you", "ka220-you-r2", "ka220-engo", "ka220-sport"];
const smallAtAgencies = ["sch", "vet", "adu", "you"].map((field) => `ka210-${field}`);
const smallRound2 = smallAtAgencies.map((name) => `${name}-r2`);
const million = 1_000_000;

describe("the slides", () => {
  it.each([
    ...[...ofSlides, "ka220-you", ...smallAtAgencies].map((name) => [name, "2022-03-23T11:00:00Z"]),
    ...[...smallRound2, "ka220-you-r2"].map((name) => [name, "2022-10-04T10:00:00Z"]),
    ...["ka220-engo", "ka220-sport", "ka210-sport"].map((name) => [name, "2022-03-23T16:00:00Z"]),
    // 18:00 in Latvia.
    ["european-universities-1", "2022-03-22T16:00:00Z"],
    ["european-universities-2", "2022-03-22T16:00:00Z"],
    ["teacher-academies", "2022-09-07T15:00:00Z"],
    ["alliances-1", "2022-09-15T15:00:00Z"],
    ["alliances-2", "2022-09-15T15:00:00Z"],
    ["forward-looking-1", "2022-03-15T16:00:00Z"],
    ["forward-looking-2", "2022-03-15T16:00:00Z"],
    ["forward-looking-3", "2022-03-15T16:00:00Z"],
  ])("set the deadline of %s to %s", (name, instant) => {
    const { deadline, agency } = call(name);
    if (!deadline) throw new Error("no deadline");
    expect(deadline.value.zone).toBe("Europe/Brussels");
    expect(instantOf(deadline.value)).toEqual(new Date(instant));
    expect(deadline.value.local.slice(11)).toBe(agency === "national" ? "12:00:00" : "17:00:00");
  });

  it.each([
    ...cooperation.map((name) => [name, [120_000, 250_000, 400_000]] as const),
    ...[...smallAtAgencies, ...smallRound2, "ka210-sport"].map(
      (name) => [name, [30_000, 60_000]] as const,
    ),
  ])("offer for %s the lump sums %j", (name, amounts) => {
    expect(call(name).funding.value).toEqual({ model: "prefixed-lump-sum", amounts });
  });

  it.each([
    ["european-universities-1", "budget-based", 14.4 * million],
    ["european-universities-2", "budget-based", 14.4 * million],
    ["teacher-academies", "actual-costs", 1.5 * million],
    ["alliances-1", "budget-based-lump-sum", 1.5 * million],
    ["alliances-2", "budget-based-lump-sum", 4 * million],
    ["forward-looking-1", "budget-based-lump-sum", 800_000],
    ["forward-looking-2", "budget-based-lump-sum", 700_000],
    ["forward-looking-3", "budget-based-lump-sum", million],
  ])("grant %s by %s at most %i euros", (name, model, max) => {
    expect(call(name).funding.value).toMatchObject({ model, max });
  });

  it("grant lot 1 of the Alliances by its length", () => {
    expect(call("alliances-1").funding.value).toMatchObject({
      maxByMonths: [
        { months: 24, max: million },
        { months: 36, max: 1.5 * million },
      ],
      ratePercent: 80,
    });
    for (const topic of ["european-universities-1", "european-universities-2"])
      expect(call(topic).callBudget?.value).toBe(272 * million);
  });

  it.each([
    ...cooperation.map((name) => [name, { min: 12, max: 36 }] as const),
    ...[...smallAtAgencies, ...smallRound2, "ka210-sport"].map(
      (name) => [name, { min: 6, max: 24 }] as const,
    ),
    ["alliances-1", { oneOf: [24, 36] }] as const,
    ["alliances-2", { oneOf: [48] }] as const,
    ["teacher-academies", { oneOf: [36] }] as const,
    ["forward-looking-1", { min: 24, max: 48 }] as const,
  ])("let %s last %j", (name, duration) => {
    expect(call(name).duration?.value).toEqual(duration);
  });

  it.each([
    ...cooperation.map((name) => [name, 3, 3, null] as const),
    ...[...smallAtAgencies, ...smallRound2, "ka210-sport"].map(
      (name) => [name, 2, 2, null] as const,
    ),
    ["european-universities-1", 3, 3, null] as const,
    ["teacher-academies", 3, 3, 2] as const,
    ["alliances-1", 8, 4, null] as const,
    ["alliances-2", 12, 8, null] as const,
    ["forward-looking-1", 3, 3, 2] as const,
    ["forward-looking-2", 3, 3, 2] as const,
    ["forward-looking-3", 3, 3, 2] as const,
  ])(
    "ask of %s for %i organisations of %i countries, %s of them Member States",
    (name, ...numbers) => {
      const { minOrganisations, minCountries, minMemberStates } = call(name);
      expect([minOrganisations.value, minCountries.value, minMemberStates?.value ?? null]).toEqual(
        numbers,
      );
      for (const { source } of [minOrganisations, minCountries])
        expect(["exact", "secondary"]).toContain(source.certainty);
    },
  );

  it.each([
    ...[...ofSlides, "ka220-you", ...smallAtAgencies].map(
      (name) => [name, { from: "2022-09-01", to: "2022-12-31" }] as const,
    ),
    ...[...smallRound2, "ka220-you-r2"].map(
      (name) => [name, { from: "2023-01-01", to: "2023-08-31" }] as const,
    ),
    ["forward-looking-1", { oneOf: ["2022-11-01", "2022-12-01", "2023-01-01"] }] as const,
    ["ka220-sport", null] as const,
    ["alliances-1", null] as const,
  ])("let %s start %j", (name, start) => {
    expect(call(name).start?.value ?? null).toEqual(start);
  });

  it("name a session for the fields of VIAA and for forward-looking projects", () => {
    const zone = "Europe/Riga";
    const at = (day: string, from: string, to: string) => ({
      from: { local: `${day}T${from}:00`, zone },
      to: { local: `${day}T${to}:00`, zone },
    });
    for (const { id, webinar } of callsOf(2022)) {
      const name = id.slice(5);
      if (ofSlides.includes(name))
        expect(webinar?.value).toEqual(at("2022-01-19", "13:00", "15:30"));
      else if (name.startsWith("forward-looking"))
        expect(webinar?.value).toEqual(at("2022-01-18", "11:00", "17:30"));
      else expect(webinar).toBeNull();
    }
  });

  it.each([
    ["labour-market-actors", "alliances-1", { kind: "count", atLeast: 3 }],
    ["education-providers", "alliances-1", { kind: "count", atLeast: 3 }],
    ["higher-education-provider", "alliances-1", { kind: "count", atLeast: 1 }],
    ["vocational-provider", "alliances-1", { kind: "count", atLeast: 1 }],
    ["labour-market-actors", "alliances-2", { kind: "count", atLeast: 5 }],
    ["education-providers", "alliances-2", { kind: "count", atLeast: 5 }],
    ["teacher-education-providers", "teacher-academies", { kind: "count", atLeast: 2 }],
    ["teacher-education-countries", "teacher-academies", { kind: "countries", atLeast: 2 }],
    ["in-service-training-provider", "teacher-academies", { kind: "count", atLeast: 1 }],
    ["practice-school", "teacher-academies", { kind: "count", atLeast: 1 }],
    ["employers-and-education", "forward-looking-2", { kind: "both", atLeast: 3 }],
    ["adult-learning-countries", "forward-looking-3", { kind: "countries", atLeast: 3 }],
    ["european-ngo-coordinates", "ka220-engo", { kind: "coordinator-type" }],
  ])("leave out %s of %s", (code, name, rule) => {
    expect(call(name).composition.find((one) => one.code === code)).toMatchObject(rule);
  });

  it("are shown where they differ from what we follow, and only in 2022", () => {
    const keys = callsOf(2022).flatMap(({ id, differences }) =>
      differences.map(({ key, theirs, ours }) => {
        expect(theirs.title).toContain("slides");
        expect(ours.url).not.toBe(theirs.url);
        return `${id.slice(5)} ${key}`;
      }),
    );
    expect(keys).toEqual([
      ...ofSlides.map((name) => `${name} member-states-or-associated`),
      "european-universities-1 riga-time",
      "european-universities-2 riga-time",
      "teacher-academies no-composition",
      "alliances-1 no-composition",
      "alliances-2 no-composition",
      ...[1, 2, 3].map((lot) => `forward-looking-${lot} public-and-private`),
    ]);
    for (const year of [2023, 2024, 2025, 2026, 2027])
      for (const { differences } of callsOf(year))
        expect(differences.filter(({ theirs }) => theirs.title.includes("slides"))).toEqual([]);
  });

  it("ask for a mix of public and private; agencies only advise it", () => {
    for (const lot of [1, 2, 3]) {
      const mix = call(`forward-looking-${lot}`).composition.at(-1);
      expect(mix).toMatchObject({ kind: "public-and-private", advice: true });
      expect(mix?.differs?.title).toContain("slides");
    }
  });
});
