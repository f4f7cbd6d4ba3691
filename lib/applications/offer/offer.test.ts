import { describe, expect, it } from "vitest";
import { checkIn, newApplicationPath, offerOf } from "@/lib/applications/offer/offer";
import { allCalls, noCalls } from "@/lib/domain/calls/calls";

const now = new Date("2022-02-01T10:00:00Z");
const later = new Date("2026-11-24T10:00:00Z");

describe("offerOf", () => {
  it("begins with the call whose deadline is next, else with the newest", () => {
    expect(offerOf({}, now)).toMatchObject({ year: 2022, action: "ka220", chosen: null });
    expect(offerOf({}, later)).toMatchObject({ year: 2027, action: "ka220" });
  });

  it("reaches every call there is, by year and action or by its id", () => {
    for (const { id, year, action } of allCalls) {
      const offer = offerOf({ year: String(year), action }, later);
      expect(offer.calls.map(({ pack }) => pack.id)).toContain(id);
      expect(offerOf({ call: id }, later)).toMatchObject({ year, action, chosen: id });
    }
  });

  it("says of each whether it is open, over or not known yet", () => {
    const [call] = offerOf({ year: "2022", action: "teacher-academies" }, now).calls;
    expect(call).toMatchObject({ state: "open", deadline: new Date("2022-09-07T15:00:00Z") });
    const [over] = offerOf({ year: "2022", action: "teacher-academies" }, later).calls;
    expect(over?.state).toBe("over");
    for (const { deadline, state } of offerOf({ year: "2027", action: "ka210" }, later).calls)
      expect([deadline, state]).toEqual([null, "unknown"]);
  });

  it("knows what had no call in a year, each once", () => {
    for (const { year, action } of noCalls) {
      const none = offerOf({ year: String(year), action }, later).noCalls;
      expect(none.length).toBeGreaterThan(0);
      expect(new Set(none.map(({ title }) => title.en)).size).toBe(none.length);
    }
  });

  it("begins with the call of a check, and keeps its query", () => {
    const query = "call=2022/alliances-2&o=LV.c&o=EE.p";
    const offer = offerOf({ check: query }, later);
    expect(offer).toMatchObject({ year: 2022, action: "alliances", chosen: "2022/alliances-2" });
    expect(offer.check?.query).toBe(query);
    expect(offer.check?.checked.organisations).toHaveLength(2);
    expect(offerOf({ check: query, year: "2023", action: "ka220" }, later)).toMatchObject({
      ...{ year: 2023, action: "ka220", chosen: null },
    });
  });

  it("finds the consortium that a path brings along, also by way of a new organisation", () => {
    const check = "call=2022/ka220-sch&o=LV.c....Daugava+School&o=EE.p";
    const path = newApplicationPath({ check });
    const detour = `/organisations/new?${new URLSearchParams({ next: path })}`;
    for (const one of [path, detour])
      expect(checkIn(one)?.organisations.map(({ country }) => country)).toEqual(["LV", "EE"]);
    const loop = "/organisations/new?next=/organisations/new";
    for (const one of ["", "/applications/new", `/checker?check=${check}`, loop, "//x?check=o"])
      expect(checkIn(one)).toBeNull();
  });

  it("makes something of any address", () => {
    const odd = { year: "1999", action: "__proto__", call: "x", check: "x".repeat(9000) };
    expect(offerOf(odd, later)).toMatchObject({ year: 2027, action: "ka220", check: null });
  });
});
