import { expect, it } from "vitest";
import { sameOrganisation } from "@/lib/place/same";

const kool = { name: "Tartu Kool", country: "EE", oid: null, pic: null };

it("goes by the identifier that both have, whatever they are called", () => {
  const known = { ...kool, oid: "E10012345", pic: "999888777" };
  expect(sameOrganisation(known, { ...known, name: "Tartu School", pic: null })).toBe(true);
  expect(sameOrganisation(known, { ...known, oid: "E10054321" })).toBe(false);
  expect(sameOrganisation(known, { ...known, name: "Tartu School", oid: null })).toBe(true);
  expect(sameOrganisation(known, { ...kool, pic: "999888776" })).toBe(false);
});

it("goes by name and country where they share none", () => {
  expect(sameOrganisation({ ...kool, oid: "E10012345" }, { ...kool, pic: "999888777" })).toBe(true);
  expect(sameOrganisation(kool, { ...kool, name: "tartu  kool" })).toBe(true);
  expect(sameOrganisation(kool, { ...kool, country: "LV" })).toBe(false);
  expect(sameOrganisation(kool, { ...kool, name: "Tallinna Kool" })).toBe(false);
});
