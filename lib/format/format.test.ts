import { describe, expect, it } from "vitest";
import { countries } from "@/lib/domain/countries/countries";
import { formatter, timeLeft } from "@/lib/format/format";

const deadline = new Date("2022-03-23T11:00:00Z");
/** Intl writes no-break spaces; a reader sees no difference and neither does this test. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatter", () => {
  it("writes English as Europe reads it", () => {
    const format = formatter("en");
    expect(format.dateTime(deadline, "Europe/Brussels")).toBe("Wed, 23 March 2022 at 12:00");
    expect(format.date(deadline, "Pacific/Auckland")).toBe("24 March 2022");
    expect(format.money(250_000)).toBe("€250,000");
    expect(format.day("2022-09-01")).toBe("1 September 2022");
  });

  it("writes Latvian", () => {
    const format = formatter("lv");
    expect(plain(format.dateTime(deadline, "Europe/Riga"))).toBe(
      "trešd., 2022. gada 23. marts 13:00",
    );
    expect(plain(format.money(250_000))).toBe("250 000 €");
    expect(format.list(["Latvija", "Igaunija", "Malta"])).toBe("Latvija, Igaunija un Malta");
  });

  it("shows midnight as 00:00 and not as 24:00", () => {
    const midnight = new Date("2022-03-22T23:00:00Z");
    expect(formatter("en").time(midnight, "Europe/Brussels")).toBe("00:00");
    expect(formatter("lv").time(midnight, "Europe/Brussels")).toBe("00:00");
  });

  it("knows the Programme's own country codes", () => {
    expect(formatter("en").country("EL")).toBe("Greece");
    expect(formatter("en").country("UK")).toBe("United Kingdom");
    expect(formatter("lv").country("XK")).toBe("Kosova");
  });

  it("names countries as the EU does, where Unicode does not", () => {
    expect(formatter("en").country("BA")).toBe("Bosnia and Herzegovina");
    expect(formatter("en").country("CV")).toBe("Cabo Verde");
    expect(formatter("lv").country("AX")).toBe("Ālandu salas");
    const abbreviated = countries.filter((code) =>
      /&|\bSt\b|SAR| - |ĶTR|īpašā/.test(
        formatter("en").country(code) + formatter("lv").country(code),
      ),
    );
    expect(abbreviated).toEqual([]);
  });

  it("names a zone by its city as people write it today", () => {
    expect(formatter("en").zoneCity("Europe/Kiev")).toBe("Kyiv");
    expect(formatter("en").zoneCity("America/New_York")).toBe("New York");
    expect(formatter("lv").zoneCity("Europe/Brussels")).toBe("Brisele");
    expect(formatter("lv").zoneCity("Africa/Addis_Ababa")).toBe("Addis Ababa");
  });
});

describe("timeLeft", () => {
  const from = new Date("2022-03-20T09:30:00Z");

  it("splits what is left", () =>
    expect(timeLeft(from, deadline)).toEqual({ past: false, days: 3, hours: 1, minutes: 30 }));
  it("says how long ago it was", () =>
    expect(timeLeft(deadline, from)).toEqual({ past: true, days: 3, hours: 1, minutes: 30 }));
  it("counts the very instant as past", () =>
    expect(timeLeft(deadline, deadline)).toEqual({ past: true, days: 0, hours: 0, minutes: 0 }));
});
