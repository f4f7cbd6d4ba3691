import { describe, expect, it } from "vitest";
import {
  addDays,
  atLocalHour,
  endOfLocalDay,
  instantOf,
  localDay,
  startOfLocalDay,
} from "@/lib/domain/time/wall-clock";

const iso = (date: Date) => date.toISOString();

describe("wall-clock time", () => {
  it.each([
    ["2022-03-23T12:00:00", "Europe/Brussels", "2022-03-23T11:00:00.000Z"],
    ["2022-09-07T17:00:00", "Europe/Brussels", "2022-09-07T15:00:00.000Z"],
    ["2022-03-22T18:00:00", "Europe/Riga", "2022-03-22T16:00:00.000Z"],
    ["2022-07-01T09:00:00", "Europe/Istanbul", "2022-07-01T06:00:00.000Z"],
  ])("%s in %s is %s", (local, zone, expected) => {
    expect(iso(instantOf({ local, zone }))).toBe(expected);
  });

  it("refuses a time that a clock change skips or repeats", () => {
    const zone = "Europe/Brussels";
    expect(() => instantOf({ local: "2022-03-27T02:30:00", zone })).toThrow(RangeError);
    expect(() => instantOf({ local: "2022-10-30T02:30:00", zone })).toThrow(RangeError);
  });

  it("refuses what is no time and no zone", () => {
    expect(() => instantOf({ local: "2022-02-30T12:00:00", zone: "Europe/Riga" })).toThrow();
    expect(() => instantOf({ local: "2022-02-03T12:00:00", zone: "Europe/Nowhere" })).toThrow();
  });

  it("knows the day that people live", () => {
    const instant = new Date("2022-03-22T22:30:00Z");
    expect(localDay(instant, "Europe/Riga")).toBe("2022-03-23");
    expect(localDay(instant, "Europe/Lisbon")).toBe("2022-03-22");
  });

  it("adds days by the calendar", () => {
    expect(addDays("2022-03-26", 1)).toBe("2022-03-27");
    expect(addDays("2022-03-01", -1)).toBe("2022-02-28");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  });

  it("moves an hour that a clock change skips to after it", () => {
    expect(iso(atLocalHour("2022-03-27", 2, "Europe/Brussels"))).toBe("2022-03-27T01:00:00.000Z");
    expect(iso(atLocalHour("2022-03-27", 9, "Europe/Brussels"))).toBe("2022-03-27T07:00:00.000Z");
  });

  it("starts and ends a day where its zone does", () => {
    expect(iso(startOfLocalDay("2022-03-27", "Europe/Brussels"))).toBe("2022-03-26T23:00:00.000Z");
    expect(iso(endOfLocalDay("2022-03-27", "Europe/Brussels"))).toBe("2022-03-27T21:59:59.999Z");
    // Beirut changed its clocks at midnight: that day began at 01:00.
    expect(iso(startOfLocalDay("2022-03-27", "Asia/Beirut"))).toBe("2022-03-26T22:00:00.000Z");
    expect(iso(endOfLocalDay("2022-03-26", "Asia/Beirut"))).toBe("2022-03-26T21:59:59.999Z");
  });
});
