import { describe, expect, it } from "vitest";
import { agencies, agencyOf } from "@/lib/domain/agencies/agencies";
import { fields } from "@/lib/domain/calls/types";
import { programmeCountries } from "@/lib/domain/countries/countries";

describe("National Agencies", () => {
  it.each(programmeCountries)("%s has exactly one for every field", (country) => {
    for (const field of fields) {
      const found = agencies.filter((a) => a.country === country && a.fields.includes(field));
      expect(found.map(({ name }) => name)).toHaveLength(1);
    }
  });

  it("exist in countries of the Programme only", () => {
    expect(agencies.filter(({ country }) => !programmeCountries.includes(country))).toEqual([]);
    expect(agencyOf("CH", "higher")).toBeNull();
    expect(agencyOf("", "school")).toBeNull();
  });

  it.each([
    ["LV", "school", "VIAA", "exact"],
    ["LV", "higher", "VIAA", "exact"],
    ["DE", "higher", "DAAD", "secondary"],
    ["DE", "adult", "BIBB", "secondary"],
    ["DE", "school", "PAD", "unverified"],
    ["IE", "vocational", "Léargas", "exact"],
    ["IE", "higher", "HEA", "unverified"],
    ["IT", "vocational", "INAPP", "unverified"],
    ["EL", "adult", "IKY", "unverified"],
    ["TR", "school", "Ulusal", "unverified"],
  ] as const)("of %s in %s education is %s, %s", (country, field, name, certainty) => {
    const agency = agencyOf(country, field);
    expect(agency?.name).toContain(name);
    expect(agency?.source.certainty).toBe(certainty);
  });

  it("name a source each; what nobody checked points to the Commission's list", () => {
    for (const { source } of agencies) {
      expect(source.url).toMatch(/^https:\/\//);
      if (source.certainty === "unverified") expect(source.url).toContain("ec.europa.eu");
    }
  });
});
