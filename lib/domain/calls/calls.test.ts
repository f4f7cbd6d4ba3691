import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import { fields, packRequirementKeys, type Source } from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";

/** Published packs. Correcting one means a new version and a new line, never another checksum. */
const published: Record<string, string> = {
  "2022/ka220-sch v1": "1545f4a916689746",
  "2022/ka220-vet v1": "6e423d8f037519fe",
  "2022/ka220-hed v1": "a1a1084dc9e48a2d",
  "2022/ka220-adu v1": "ba269dbc97641095",
};

/** JSON with sorted keys: the order in which a pack is written down is no change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function sourcesIn(value: unknown): Source[] {
  if (!value || typeof value !== "object") return [];
  const own = "certainty" in value ? [value as Source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

describe("calls", () => {
  it("are found by their id", () => {
    expect(allCalls.map(({ id }) => id)).toEqual([
      "2022/ka220-sch",
      "2022/ka220-vet",
      "2022/ka220-hed",
      "2022/ka220-adu",
    ]);
    for (const pack of allCalls) expect(callById(pack.id)).toBe(pack);
    expect(callById("2022/ka999")).toBeNull();
    expect(callById("")).toBeNull();
    expect(allCalls.map(({ field }) => field)).toEqual(fields);
  });

  it("are locked once published", () => {
    const checksum = (pack: unknown) =>
      createHash("sha256").update(canonical(pack)).digest("hex").slice(0, 16);
    const shipped = allCalls.map((pack) => [`${pack.id} v${pack.version}`, checksum(pack)]);
    expect(Object.fromEntries(shipped)).toEqual(published);
  });

  it.each(allCalls)("$id says what the slides say", (pack) => {
    expect(pack.agency).toBe("national");
    expect(pack.deadline.value).toEqual({ local: "2022-03-23T12:00:00", zone: "Europe/Brussels" });
    expect(instantOf(pack.deadline.value)).toEqual(new Date("2022-03-23T11:00:00Z"));
    expect(pack.lumpSums.value).toEqual([120_000, 250_000, 400_000]);
    expect(pack.durationMonths.value).toEqual({ min: 12, max: 36 });
    expect(pack.startsOn.value).toEqual({ from: "2022-09-01", to: "2022-12-31" });
    expect(pack.minOrganisations.value).toBe(3);
    expect(pack.minCountries.value).toBe(3);
  });

  it.each(allCalls)("$id counts 27 Member States and 6 associated countries", (pack) => {
    expect(new Set(pack.memberStates.value).size).toBe(27);
    expect(pack.memberStates.value).toEqual(expect.arrayContaining(["LV", "GR", "HR", "CY"]));
    expect(pack.memberStates.value).not.toContain("GB");
    expect(pack.associatedCountries.value).toEqual(["IS", "LI", "MK", "NO", "RS", "TR"]);
  });

  it.each(allCalls)("$id asks for everything on the checklist once", (pack) => {
    expect(pack.requirements.map(({ key }) => key).toSorted()).toEqual(
      packRequirementKeys.toSorted(),
    );
    const soft = pack.requirements.filter(({ hard }) => !hard).map(({ key }) => key);
    expect(soft).toEqual(["profiles", "mandates", "financial-capacity"]);
    const early = pack.requirements.filter(({ daysBefore }) => daysBefore > 0);
    expect(early.map(({ key, daysBefore }) => [key, daysBefore])).toEqual([["profiles", 21]]);
  });

  it.each(allCalls)("$id names an address for every fact", (pack) => {
    const sources = sourcesIn(pack);
    expect(sources.length).toBeGreaterThan(30);
    for (const { title, url } of sources) {
      expect(title).not.toBe("");
      expect(() => new URL(url)).not.toThrow();
    }
  });

  it.each(allCalls)("$id asks for nothing hard on a mere inference", (pack) => {
    const unsure = pack.requirements.filter(
      ({ hard, source }) =>
        hard && source.certainty !== "exact" && source.certainty !== "secondary",
    );
    expect(unsure).toEqual([]);
  });

  it.each(allCalls)("$id shows where slide and Guide differ", (pack) => {
    expect(pack.differences).toHaveLength(1);
    expect(pack.differences[0]?.theirs.title).toContain("slides");
    expect(pack.differences[0]?.ours.url).not.toBe(pack.differences[0]?.theirs.url);
  });
});
