import { describe, expect, it } from "vitest";
import { allCalls, callById, callsOf, noCalls } from "@/lib/domain/calls/calls";
import type { CallRules, RulePack, Source } from "@/lib/domain/calls/types";
import { compositionCodes, packRequirementKeys } from "@/lib/domain/calls/types";
import { isCountry } from "@/lib/domain/countries/countries";
import { members } from "@/lib/domain/countries/groups";
import { judge } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";
import { organisationTypes, roles } from "@/lib/domain/eligibility/types";

function sourcesIn(value: unknown): Source[] {
  if (!value || typeof value !== "object") return [];
  const own = "certainty" in value ? [value as Source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}
const isSure = ({ certainty }: Source) => certainty === "exact" || certainty === "secondary";
const withoutChecklist = ({ requirements: _checklist, ...rules }: RulePack): CallRules => rules;
const keysOf = ({ requirements }: RulePack) => requirements.map(({ key }) => key);

describe("every pack", () => {
  it.each([...allCalls, ...noCalls])("$id names an address for every fact", (pack) => {
    const sources = sourcesIn(pack);
    expect(sources.length).toBeGreaterThan(0);
    for (const { title, url } of sources) {
      expect(title).not.toBe("");
      expect(["http:", "https:"]).toContain(new URL(url).protocol);
    }
  });

  // Of 2027 nothing is sure; that an application fills in the form and submits still is.
  it.each(allCalls.filter(({ basedOn }) => basedOn === null))(
    "$id asks for nothing hard on a mere inference",
    (pack) => {
      const unsure = pack.requirements.filter(({ hard, source }) => hard && !isSure(source));
      expect(unsure).toEqual([]);
    },
  );

  it.each(allCalls)("$id counts the countries of its year", (pack) => {
    expect(pack.memberStates.value).toEqual(members("member-states", pack.year));
    expect(pack.associatedCountries.value).toEqual(members("associated", pack.year));
    expect(pack.restrictedCountries.value).toContain("RU");
    const others = pack.otherCountries.value;
    const named = others.admits === "some" ? others.countries : [];
    const except = others.admits === "any" ? others.except : [];
    for (const code of [...named, ...except, ...(pack.alsoCounting?.value ?? [])])
      expect(isCountry(code)).toBe(true);
  });

  it.each(allCalls)("$id writes consortia that can be read", (pack) => {
    const written = [pack.example, ...pack.composition.map(({ fails }) => fails)];
    for (const { organisations } of written.map((one) => consortium(one)))
      for (const { country, role, types, foundedOn, sector } of organisations) {
        expect(isCountry(country)).toBe(true);
        expect(roles).toContain(role);
        expect(pack.roles).toContain(role);
        for (const type of types) expect(organisationTypes).toContain(type);
        expect(foundedOn ?? "2000-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect([undefined, "public", "private"]).toContain(sector);
      }
  });

  it.each(allCalls)("$id accepts its example, which is just enough", (pack) => {
    const inDoubt = (members: readonly string[]) =>
      judge(consortium(members), pack, "drafting").findings.filter(
        ({ severity, path, code }) =>
          severity !== "info" &&
          code !== "call-provisional" &&
          !["lumpSum", "durationMonths", "startsOn"].includes(path),
      );
    expect(inDoubt(pack.example).map(({ code }) => code)).toEqual([]);
    for (let index = 0; index < pack.example.length; index += 1)
      expect(inDoubt(pack.example.toSpliced(index, 1))).not.toEqual([]);
  });

  it.each(allCalls)("$id has rules about the consortium that can be broken", (pack) => {
    // Where there is no deadline yet, that of the year before tells who is old enough.
    const deadline = pack.deadline ?? callById(pack.basedOn ?? "")?.deadline;
    if (!deadline) throw new Error("no deadline to judge by");
    for (const { code, fails } of pack.composition) {
      expect(compositionCodes).toContain(code);
      const facts = consortium(fails, { deadline: deadline.value });
      const { findings } = judge(facts, pack, "drafting");
      expect(findings.map((one) => one.code)).toContain(code);
    }
    expect(new Set(pack.composition.map(({ code }) => code)).size).toBe(pack.composition.length);
  });
});

describe("the checklist", () => {
  const national = [
    "eu-login",
    "right-agency",
    "title",
    "minimum",
    "oid",
    "lump-sum",
    "duration",
    "start-date",
    "priorities",
    "declaration-on-honour",
    "annex-rules",
    "no-twin-application",
    "data-protection-and-submit",
    "profiles",
    "mandates",
  ];
  const portal = [
    "eu-login",
    "portal-proposal",
    "title",
    "minimum",
    "pic",
    "lump-sum",
    "partner-data",
    "part-b",
    "abstract",
    "no-twin-application",
    "portal-submit",
    "declaration-on-honour",
    "profiles",
  ];

  it.each(allCalls)("of $id asks for everything once, the profiles early", (pack) => {
    const keys = keysOf(pack);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(packRequirementKeys).toContain(key);
    expect(keys).toEqual(expect.arrayContaining(pack.agency === "national" ? national : portal));
    const early = pack.requirements.filter(({ daysBefore }) => daysBefore > 0);
    expect(early).toMatchObject([{ key: "profiles", daysBefore: 21, hard: false }]);
    expect(pack.form.value).toBe(pack.agency === "national" ? "oid" : "pic");
    expect(pack.roles.includes("affiliated")).toBe(pack.agency === "eacea");
  });

  it("asks for work packages and financial capacity in Cooperation Partnerships only", () => {
    for (const pack of allCalls.filter(({ agency }) => agency === "national"))
      for (const key of ["work-packages", "financial-capacity"] as const)
        expect(keysOf(pack).includes(key)).toBe(pack.action === "ka220");
  });

  it.each([
    ["2022/ka220-sch", []],
    ["2024/ka220-sch", []],
    ["2025/ka220-sch", ["oid-caps"]],
    ["2022/ka220-you-r2", ["round-held"]],
    ["2022/ka220-hed", ["charter"]],
    ["2026/ka220-hed", ["charter"]],
    ["2026/ka210-adu-r2", ["round-held", "oid-caps"]],
    ["2025/ka210-adu", ["oid-caps"]],
    ["2022/ka220-engo", []],
    ["2025/ka220-engo", ["ngo-form"]],
    ["2022/teacher-academies", ["composition", "duration", "charter"]],
    ["2024/teacher-academies", ["composition", "duration", "budget-table", "charter"]],
    ["2022/alliances-1", ["composition", "duration", "budget-table", "charter"]],
    [
      "2022/forward-looking-1",
      ["composition", "duration", "start-date", "budget-table", "charter"],
    ],
    ["2022/alliances-2", ["composition", "one-ecosystem", "duration", "budget-table", "charter"]],
    ["2024/alliances-2", ["composition", "skills-pact", "duration", "budget-table", "charter"]],
    ["2023/forward-looking-2", ["composition", "duration", "budget-table", "charter"]],
    ["2023/forward-looking-3", ["composition", "skills-pact", "budget-table", "charter"]],
    ["2025/forward-looking-4", ["skills-pact", "budget-table", "charter"]],
    ["2025/forward-looking-5", ["budget-table", "charter"]],
  ] as const)("of %s has besides: %j", (id, more) => {
    const pack = callById(id);
    if (!pack) throw new Error(`no call ${id}`);
    const common =
      pack.agency === "national"
        ? [...national, "work-packages", "financial-capacity"]
        : id.includes("engo")
          ? [...portal, "composition", "duration"]
          : portal;
    const since2023 = pack.year < 2023 ? [] : ["hungarian-trusts"];
    const expected = [...common, ...since2023];
    expect(keysOf(pack)).toEqual(expect.arrayContaining(since2023));
    expect(keysOf(pack).filter((key) => !expected.includes(key))).toEqual(more);
  });

  it("makes the charter a must where higher education must take part", () => {
    for (const pack of allCalls) {
      const charter = pack.requirements.find(({ key }) => key === "charter");
      if (charter)
        expect(charter.hard).toBe(
          ["european-universities", "alliances"].includes(pack.action) && pack.basedOn === null,
        );
    }
  });

  it("makes the Pact for Skills a must only where nobody else may apply", () => {
    const asking = allCalls.flatMap(({ id, requirements }) =>
      requirements.filter(({ key }) => key === "skills-pact").map(({ hard }) => [id, hard]),
    );
    expect(asking).toEqual([
      ["2023/forward-looking-3", false],
      ["2024/alliances-2", false],
      ["2025/alliances-2", false],
      ["2025/forward-looking-4", true],
      ["2026/alliances-2", false],
      ["2027/alliances-2", false],
    ]);
  });

  it("asks of every second round whether it is held, and only of those", () => {
    for (const pack of allCalls) {
      expect(keysOf(pack).includes("round-held")).toBe(pack.round === 2);
      for (const { key, hard } of pack.requirements)
        if (key === "round-held" || key === "hungarian-trusts") expect(hard).toBe(false);
    }
  });
});

describe("other countries", () => {
  const admits = (id: string) => callById(id)?.otherCountries.value;
  it.each([
    ["2022/ka220-sch", { admits: "any", except: [] }],
    ["2024/ka220-sport", { admits: "any", except: [] }],
    ["2025/ka220-hed", { admits: "some", countries: members("admitted-neighbours", 2025) }],
    ["2022/ka210-sch", { admits: "none" }],
    ["2023/alliances-1", { admits: "any", except: [] }],
    ["2024/alliances-2", { admits: "any", except: ["BY", "RU"] }],
    ["2025/alliances-1", { admits: "some", countries: members("admitted-neighbours", 2025) }],
    ["2022/european-universities-1", { admits: "none" }],
    ["2025/teacher-academies", { admits: "none" }],
    ["2025/forward-looking-4", { admits: "none" }],
  ])("in %s: %j", (id, value) => {
    expect(admits(id)).toEqual(value);
  });

  it("count in European Universities from 2023 on, if of the Western Balkans", () => {
    expect(callById("2022/european-universities-1")?.alsoCounting).toBeNull();
    const counting = callById("2023/european-universities-1")?.alsoCounting;
    expect(counting?.value).toEqual(["AL", "BA", "ME", "XK"]);
  });
});

describe("affiliated entities", () => {
  it.each([
    ["2022/teacher-academies", "inferred"],
    ["2024/teacher-academies", "secondary"],
    ["2025/teacher-academies", "exact"],
    ["2023/forward-looking-1", "exact"],
    ["2023/forward-looking-2", "secondary"],
    ["2023/forward-looking-3", "secondary"],
    ["2025/forward-looking-1", "inferred"],
    ["2022/alliances-1", "inferred"],
    ["2022/ka220-sport", "inferred"],
    // The form of a National Agency has no such role.
    ["2022/ka220-sch", "secondary"],
    ["2022/european-universities-1", "inferred"],
  ])("do not count in %s: %s", (id, certainty) => {
    expect(callById(id)?.affiliated.certainty).toBe(certainty);
  });
});

describe("facts rest on a page of their own year, or are restated", () => {
  it.each([
    ["2025/ka220-sch", "minOrganisations", "exact"],
    ["2022/ka220-sch", "minOrganisations", "secondary"],
    ["2026/ka210-adu", "minOrganisations", "secondary"],
    ["2026/ka220-adu", "duration", "exact"],
    ["2023/ka220-adu", "duration", "secondary"],
    ["2023/ka220-vet", "otherCountries", "exact"],
    ["2023/ka220-sch", "otherCountries", "secondary"],
    ["2022/ka220-vet", "otherCountries", "secondary"],
    ["2025/ka220-hed", "otherCountries", "secondary"],
    ["2025/ka220-engo", "otherCountries", "exact"],
    ["2026/ka220-engo", "otherCountries", "secondary"],
    ["2022/ka210-sport", "otherCountries", "inferred"],
    ["2023/ka220-vet", "start", "inferred"],
    ["2024/ka220-engo", "opens", "exact"],
    ["2024/teacher-academies", "funding", "inferred"],
  ] as const)("%s: %s is %s", (id, name, certainty) => {
    expect(callById(id)?.[name]?.source.certainty).toBe(certainty);
  });

  it("for the model of Teacher Academies in 2024 the portal's own record", () => {
    const funding = callById("2024/teacher-academies")?.funding.value;
    expect(funding).toMatchObject({ modelSource: { certainty: "exact" } });
  });

  it("for the charter of European Universities the page of the year", () => {
    const charters = allCalls
      .filter(({ action }) => action === "european-universities")
      .flatMap(({ id, requirements }) =>
        requirements
          .filter(({ key }) => key === "charter")
          .map(({ source }) => [id, source.certainty, source.title.match(/\d{4}/)?.[0]]),
      );
    expect(charters).toEqual([
      ["2022/european-universities-1", "exact", "2022"],
      ["2022/european-universities-2", "exact", "2022"],
      ["2023/european-universities-1", "exact", "2022"],
      ["2023/european-universities-2", "exact", "2022"],
      ["2024/european-universities-1", "exact", "2024"],
      ["2026/european-universities", "secondary", "2024"],
      ["2027/european-universities", "inferred", "2024"],
    ]);
  });
});

describe("dates that moved", () => {
  it("are shown beside the sources that still name the first day", () => {
    const moved = allCalls.filter(({ differences }) =>
      differences.some(({ key }) => key === "moved-deadline"),
    );
    expect(moved).toEqual(callsOf(2024).filter(({ round }) => round === 2));
  });

  it.each([
    ["2022/ka220-you-r2", "2022-10-04T12:00:00", "exact"],
    ["2023/ka220-you-r2", "2023-10-04T12:00:00", "exact"],
    ["2024/ka220-you-r2", "2024-10-08T12:00:00", "secondary"],
    ["2024/ka210-vet-r2", "2024-10-08T12:00:00", "secondary"],
    ["2025/ka210-sch-r2", "2025-10-01T12:00:00", "exact"],
    ["2025/ka220-you-r2", "2025-10-01T12:00:00", "inferred"],
    ["2026/ka220-hed", "2026-03-05T12:00:00", "exact"],
    ["2026/ka220-adu", "2026-03-05T12:00:00", "inferred"],
    ["2023/alliances-1", "2023-05-03T17:00:00", "exact"],
    ["2024/teacher-academies", "2024-06-06T17:00:00", "secondary"],
    ["2025/forward-looking-8", "2025-05-27T17:00:00", "exact"],
    ["2026/european-universities", "2026-03-04T17:00:00", "exact"],
    ["2026/alliances-3", "2026-03-10T17:00:00", "exact"],
  ])("%s closes on %s (%s)", (id, local, certainty) => {
    const deadline = callById(id)?.deadline;
    expect(deadline?.value).toEqual({ local, zone: "Europe/Brussels" });
    expect(deadline?.source.certainty).toBe(certainty);
  });
});

describe("the provisional calls of 2027", () => {
  it.each(callsOf(2027))("$id block nothing and set no date", (pack) => {
    expect(sourcesIn(withoutChecklist(pack)).filter(isSure)).toEqual([]);
    const { opens, deadline, start, callBudget } = pack;
    expect([opens, deadline, start, callBudget]).toEqual([null, null, null, null]);
    expect(pack.title.en).toMatch(/ 2027.* \(provisional\)$/);
    expect(pack.title.lv).toMatch(/ 2027.* \(provizoriski\)$/);
    expect(pack.associatedCountries.value).toContain("GB");
    const before = callById(pack.basedOn ?? "");
    expect(pack.basedOn).toBe(pack.id.replace("2027", "2026"));
    expect(sourcesIn(pack.requirements).filter(isSure)).toEqual([]);
    expect(keysOf(pack)).toEqual(before && keysOf(before));
    const hard = pack.requirements.filter((one) => one.hard).map(({ key }) => key);
    const dropped = ["minimum", "composition", "charter", "ngo-form", "oid-caps"];
    expect(hard).toEqual(
      before?.requirements
        .filter((one) => one.hard && !dropped.includes(one.key))
        .map(({ key }) => key),
    );
    expect(pack.minOrganisations.value).toBe(before?.minOrganisations.value);
  });

  it("are the only ones based on another year", () => {
    expect(allCalls.filter(({ basedOn }) => basedOn !== null)).toEqual(callsOf(2027));
  });
});
