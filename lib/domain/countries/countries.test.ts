import { describe, expect, it } from "vitest";
import { allCalls } from "@/lib/domain/calls/calls";
import {
  countedCountry,
  countries,
  defaultLocaleOf,
  isCountry,
  normaliseCountry,
  otherEuropeanCountries,
  programmeCountries,
  zoneOfCountry,
} from "@/lib/domain/countries/countries";

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

describe("countries", () => {
  it("are ISO codes that have a name, each once", () => {
    expect(countries.filter((code) => !/^[A-Z]{2}$/.test(code) || !names.of(code))).toEqual([]);
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries.length).toBeGreaterThan(235);
  });

  it("begin with the 33 of the Programme, then the rest of Europe", () => {
    expect(countries.slice(0, 33)).toEqual(programmeCountries);
    expect(countries.slice(33, 33 + otherEuropeanCountries.length)).toEqual(otherEuropeanCountries);
    expect(otherEuropeanCountries).toEqual(expect.arrayContaining(["CH", "GB", "UA", "XK", "BY"]));
  });

  it.each(allCalls)("hold the countries that count in $id", (pack) => {
    const counted = [...pack.memberStates.value, ...pack.associatedCountries.value];
    // The United Kingdom joins in 2027.
    const associated = counted.filter((code) => code !== "GB" || pack.year < 2027);
    expect(associated.toSorted()).toEqual(programmeCountries);
  });

  it("understand the codes of the Commission and careless typing", () => {
    expect(["EL", "UK", "lv", " ee ", "XK"].map(normaliseCountry)).toEqual([
      "GR",
      "GB",
      "LV",
      "EE",
      "XK",
    ]);
  });

  it.each(["LV", "EL", "UK", "XK", "BR", "lt"])("know %s", (code) => {
    expect(isCountry(code)).toBe(true);
  });

  it.each(["", "ZZ", "EU", "Latvia", "constructor", "LVA"])("do not know %j", (code) => {
    expect(isCountry(code)).toBe(false);
  });

  it("have a time zone each that the machine knows", () => {
    for (const code of countries)
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zoneOfCountry(code) })).not.toThrow();
  });

  it.each([
    ["LV", "Europe/Riga"],
    ["BE", "Europe/Brussels"],
    ["PT", "Europe/Lisbon"],
    ["TR", "Europe/Istanbul"],
    ["CY", "Asia/Nicosia"],
    ["EL", "Europe/Athens"],
    ["ES", "Europe/Madrid"],
    ["UK", "Europe/London"],
    ["XK", "Europe/Belgrade"],
    ["RU", "Europe/Moscow"],
    ["UA", "Europe/Kyiv"],
    ["BR", "America/Sao_Paulo"],
    ["AU", "Australia/Sydney"],
    ["ZZ", "Europe/Brussels"],
  ])("%s lives by the clock of %s", (code, zone) => {
    expect(zoneOfCountry(code)).toBe(zone);
  });

  it("count an overseas territory with its Member State", () => {
    expect(["RE", "GL", "AW", "AX", "EL", "LV", "FO"].map(countedCountry)).toEqual([
      "FR",
      "DK",
      "NL",
      "FI",
      "GR",
      "LV",
      "FO",
    ]);
  });

  it("are first written to in Latvian only in Latvia", () => {
    expect(["LV", "lv", "EE", "EL"].map(defaultLocaleOf)).toEqual(["lv", "lv", "en", "en"]);
  });
});
