import { describe, expect, it } from "vitest";
import { chooseLocale, chooseZone, isZone } from "@/lib/i18n/choose";

describe("chooseLocale", () => {
  it.each([
    ["lv", "en", "lv"],
    [undefined, "lv-LV,lv;q=0.9,en;q=0.8", "lv"],
    [undefined, "de-DE,de;q=0.9,en;q=0.5,lv;q=0.7", "lv"],
    [undefined, "lv;q=0,en", "en"],
    [undefined, "de,fr", "en"],
    [undefined, null, "en"],
    ["xx", "lv", "lv"],
    [undefined, ";;;,q=,", "en"],
  ])("%s and %s give %s", (cookie, header, locale) =>
    expect(chooseLocale(cookie, header)).toBe(locale),
  );
});

describe("zones", () => {
  it.each(["Europe/Riga", "America/Argentina/Buenos_Aires", "UTC", "Europe/Kyiv"])(
    "takes %s",
    (zone) => expect(isZone(zone)).toBe(true),
  );
  it.each(["", "Riga", "+02:00", "Europe/Riga; path=/", "../etc/passwd", undefined, 3])(
    "refuses %s",
    (zone) => expect(isZone(zone)).toBe(false),
  );
  it("falls back to Brussels", () => expect(chooseZone("Mars/Olympus")).toBe("Europe/Brussels"));
});
