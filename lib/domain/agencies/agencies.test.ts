import { describe, expect, it } from "vitest";
import { agencies, agencyOf } from "@/lib/domain/agencies/agencies";
import { fields } from "@/lib/domain/calls/types";
import { programmeCountries } from "@/lib/domain/countries/countries";

const theirs = fields.filter((field) => field !== "sport");

describe("National Agencies", () => {
  it.each(programmeCountries)("%s has exactly one for every field but sport", (country) => {
    for (const field of theirs) {
      const found = agencies.filter((a) => a.country === country && a.fields.includes(field));
      expect(found.map(({ name }) => name)).toHaveLength(1);
    }
    expect(agencyOf(country, "sport")).toBeNull();
  });

  it("exist in countries of the Programme only", () => {
    expect(agencies.filter(({ country }) => !programmeCountries.includes(country))).toEqual([]);
    expect(agencyOf("CH", "higher")).toBeNull();
    expect(agencyOf("", "school")).toBeNull();
  });

  it.each([
    ["LV", "school", "VIAA", "exact"],
    ["LV", "higher", "VIAA", "exact"],
    ["LV", "youth", "JSPA", "exact"],
    ["DE", "higher", "DAAD", "secondary"],
    ["DE", "adult", "BIBB", "secondary"],
    ["DE", "school", "PAD", "secondary"],
    ["DE", "youth", "JUGEND", "secondary"],
    ["IE", "vocational", "Léargas", "exact"],
    ["IE", "higher", "HEA", "exact"],
    ["IE", "youth", "Léargas", "exact"],
    ["IT", "vocational", "INAPP", "exact"],
    ["IT", "youth", "Gioventù", "unverified"],
    ["EL", "adult", "ΙΚΥ", "secondary"],
    ["EL", "youth", "ΙΝΕΔΙΒΙΜ", "secondary"],
    ["BG", "school", "ЦРЧР", "secondary"],
    ["DK", "youth", "UFS", "unverified"],
    ["MT", "adult", "EUPA", "secondary"],
    ["NL", "higher", "Onderwijs & Training", "unverified"],
    ["NL", "youth", "NJi", "unverified"],
    ["HU", "school", "Tempus", "exact"],
    ["HU", "youth", "Tempus", "unverified"],
    ["LT", "youth", "JRA", "exact"],
    ["IS", "youth", "Rannís", "exact"],
    ["TR", "school", "Ulusal", "secondary"],
  ] as const)("of %s in %s is %s, %s", (country, field, name, certainty) => {
    const agency = agencyOf(country, field);
    expect(agency?.name).toContain(name);
    expect(agency?.source.certainty).toBe(certainty);
  });

  it("name a source each; what nobody checked points to the Commission's list", () => {
    for (const { source } of agencies) {
      expect(source.title).not.toBe("");
      expect(["http:", "https:"]).toContain(new URL(source.url).protocol);
      if (source.certainty === "unverified") expect(source.url).toContain("ec.europa.eu");
    }
  });
});
