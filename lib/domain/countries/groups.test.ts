import { describe, expect, it } from "vitest";
import { isCountry, programmeCountries } from "@/lib/domain/countries/countries";
import { groupNames, members } from "@/lib/domain/countries/groups";

const years = [2022, 2023, 2024, 2025, 2026, 2027];

describe("groups of countries", () => {
  it.each(groupNames)("%s hold known codes, each once, sorted", (group) => {
    for (const year of years) {
      const codes = members(group, year);
      expect(codes.filter((code) => !isCountry(code))).toEqual([]);
      expect(codes).toEqual([...new Set(codes)].sort());
    }
  });

  it.each(years)("in %i count 27 Member States and those associated", (year) => {
    expect(members("member-states", year)).toHaveLength(27);
    const both = [...members("member-states", year), ...members("associated", year)];
    expect(both.filter((code) => code !== "GB").toSorted()).toEqual(programmeCountries);
    expect(both.includes("GB")).toBe(year === 2027);
    expect(members("region-14", year).includes("GB")).toBe(year < 2027);
    expect(members("region-14", year)).toEqual(expect.arrayContaining(["CH", "FO"]));
  });

  it("change from year to year", () => {
    const balkans = ["AL", "BA", "ME", "XK"];
    expect(members("counting-western-balkans", 2022)).toEqual([]);
    expect(members("counting-western-balkans", 2023)).toEqual(balkans);
    expect(members("region-1", 2022)).toEqual(balkans);
    expect(members("admitted-neighbours", 2024)).toEqual([]);
    expect(members("restricted", 2021)).toEqual([]);
    expect(members("restricted", 2024)).toEqual(["RU"]);
    expect(members("restricted", 2025)).toEqual(["BY", "RU"]);
  });

  it.each([2025, 2026, 2027])("in %i admit Regions 1 to 3 but for Belarus", (year) => {
    const regions = (["region-1", "region-2", "region-3"] as const).flatMap((region) =>
      members(region, year),
    );
    expect(regions).toHaveLength(20);
    expect(members("admitted-neighbours", year)).toEqual(
      regions.filter((code) => code !== "BY").toSorted(),
    );
  });
});
