import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { allCalls, callById, callsOf, noCalls, sameCallIn } from "@/lib/domain/calls/calls";
import { published } from "@/lib/domain/calls/published";
import type { RulePack } from "@/lib/domain/calls/types";

const call = (id: string): RulePack => {
  const found = callById(id);
  if (!found) throw new Error(`no call ${id}`);
  return found;
};
const namesIn = (year: number) => callsOf(year).map(({ id }) => id.slice("2022/".length));

/** JSON with sorted keys: the order in which a pack is written down is no change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const small = ["ka210-sch", "ka210-vet", "ka210-adu", "ka210-you"];
const twice = [...small, ...small.map((name) => `${name}-r2`), "ka210-sport"];
const cooperation = ["ka220-sch", "ka220-vet", "ka220-hed", "ka220-adu", "ka220-you"];
const universities = ["european-universities-1", "european-universities-2"];
const twoAlliances = ["alliances-1", "alliances-2"];
const threeLots = ["forward-looking-1", "forward-looking-2", "forward-looking-3"];
const in2026 = [
  ...cooperation,
  "ka220-engo",
  "ka220-sport",
  ...twice,
  "european-universities",
  ...twoAlliances,
  "alliances-3",
];

describe("calls", () => {
  it.each([
    [
      2022,
      [
        ...cooperation,
        "ka220-you-r2",
        "ka220-engo",
        "ka220-sport",
        ...twice,
        ...universities,
        "teacher-academies",
        ...twoAlliances,
        ...threeLots,
      ],
    ],
    [
      2023,
      [
        ...cooperation,
        "ka220-you-r2",
        "ka220-engo",
        "ka220-sport",
        ...twice,
        ...universities,
        ...twoAlliances,
        ...threeLots,
      ],
    ],
    [
      2024,
      [
        ...cooperation,
        "ka220-you-r2",
        "ka220-engo",
        "ka220-sport",
        ...twice,
        "european-universities-1",
        "teacher-academies",
        ...twoAlliances,
      ],
    ],
    [
      2025,
      [
        ...cooperation,
        "ka220-you-r2",
        "ka220-engo",
        "ka220-sport",
        ...twice,
        "teacher-academies",
        ...twoAlliances,
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((topic) => `forward-looking-${topic}`),
      ],
    ],
    [2026, in2026],
    [2027, in2026],
  ])("of %i are these, in this order", (year, names) => {
    expect(namesIn(year)).toEqual(names);
  });

  it("come year by year and are found by their id", () => {
    const years = allCalls.map(({ year }) => year);
    expect(years).toEqual(years.toSorted());
    for (const pack of allCalls) {
      expect(callById(pack.id)).toBe(pack);
      expect(pack.id).toMatch(new RegExp(`^${pack.year}/${pack.action}(-[a-z0-9]+)*$`));
      expect(pack.id.endsWith("-r2")).toBe(pack.round === 2);
    }
    expect(new Set(allCalls.map(({ id }) => id)).size).toBe(allCalls.length);
    expect(callById("2022/ka999")).toBeNull();
    expect(callById("")).toBeNull();
    expect(callsOf(2019)).toEqual([]);
  });

  it("have a title each, in both languages, that names the year", () => {
    for (const language of ["en", "lv"] as const) {
      const titles = allCalls.map(({ title }) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
    }
    for (const { title } of allCalls.filter(({ id }) => id.endsWith("engo"))) {
      expect(title.en).toContain("of European NGOs in education and training");
      expect(title.lv).toContain("izglītībā un apmācībā");
    }
    for (const { title, year } of [...allCalls, ...noCalls])
      for (const words of [title.en, title.lv]) expect(words).toContain(String(year));
    expect(call("2022/ka210-vet-r2").title).toEqual({
      en: "Small-scale Partnerships in vocational education and training 2022, second round",
      lv: "Maza mēroga partnerības profesionālajā izglītībā 2022, 2. kārta",
    });
    expect(call("2027/ka210-adu-r2").title).toEqual({
      en: "Small-scale Partnerships in adult education 2027, second round (provisional)",
      lv: "Maza mēroga partnerības pieaugušo izglītībā 2027, 2. kārta (provizoriski)",
    });
  });

  it("are locked once published", () => {
    const checksum = (pack: unknown) =>
      createHash("sha256").update(canonical(pack)).digest("hex").slice(0, 16);
    const shipped = allCalls.map((pack) => [`${pack.id} v${pack.version}`, checksum(pack)]);
    // Earlier versions stay in the table, so that none is ever used twice.
    expect({ ...published, ...Object.fromEntries(shipped) }).toEqual(published);
    for (const { id, version } of allCalls)
      expect(Object.keys(published)).not.toContain(`${id} v${version + 1}`);
  });

  it("are plain data", () => {
    for (const pack of allCalls) expect(JSON.parse(JSON.stringify(pack))).toStrictEqual(pack);
  });
});

describe("an action without a call", () => {
  it("is a fact with a source", () => {
    expect(noCalls.map(({ id }) => id)).toEqual([
      "2023/teacher-academies",
      ...threeLots.map((lot) => `2024/${lot}`),
      ...universities.map((topic) => `2025/${topic}`),
      "2026/teacher-academies",
      ...threeLots.map((lot) => `2026/${lot}`),
    ]);
    for (const { id, year, action } of noCalls) {
      expect(callById(id)).toBeNull();
      expect(id.startsWith(`${year}/${action}`)).toBe(true);
      expect(callsOf(year).map((pack) => pack.action)).not.toContain(action);
    }
  });
});

describe("the same call in another year", () => {
  it.each([
    ["2022/ka220-sch", 2026, "2026/ka220-sch"],
    ["2026/ka220-sch", 2027, "2027/ka220-sch"],
    ["2022/ka220-engo", 2024, "2024/ka220-engo"],
    ["2022/ka210-vet-r2", 2024, "2024/ka210-vet-r2"],
    ["2023/ka220-you-r2", 2022, "2022/ka220-you-r2"],
    ["2025/ka220-you-r2", 2026, null],
    ["2022/alliances-2", 2026, "2026/alliances-2"],
    ["2026/alliances-3", 2025, null],
    ["2022/teacher-academies", 2023, "2023/teacher-academies"],
    ["2022/teacher-academies", 2025, "2025/teacher-academies"],
    ["2022/teacher-academies", 2027, null],
    ["2023/european-universities-2", 2025, "2025/european-universities-1"],
    ["2022/european-universities-2", 2024, "2024/european-universities-1"],
    ["2024/european-universities-1", 2023, "2023/european-universities-2"],
    ["2022/european-universities-1", 2024, null],
    ["2022/european-universities-1", 2023, "2023/european-universities-1"],
    ["2022/european-universities-1", 2026, "2026/european-universities"],
    ["2023/european-universities-1", 2027, "2027/european-universities"],
    ["2023/european-universities-2", 2026, null],
    ["2024/european-universities-1", 2026, null],
    ["2027/european-universities", 2022, "2022/european-universities-1"],
    ["2026/european-universities", 2024, null],
    ["2022/forward-looking-2", 2023, "2023/forward-looking-2"],
    ["2022/forward-looking-2", 2024, "2024/forward-looking-1"],
    ["2022/forward-looking-2", 2025, null],
    ["2025/forward-looking-2", 2023, null],
  ])("as %s in %i is %s", (id, year, same) => {
    expect(sameCallIn(call(id), year)?.id ?? null).toBe(same);
  });
});
