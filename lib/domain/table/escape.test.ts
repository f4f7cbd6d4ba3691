import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inXml, neutralised, restored } from "@/lib/domain/table/escape";

const formula = /^['"\s\0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;

describe("a cell of a CSV file", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+371 29 123 456", "'+371 29 123 456"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1＋1", "'＝1＋1"],
    ["＋371", "'＋371"],
    ["－5", "'－5"],
    ["＠x", "'＠x"],
    ["\t=1", "'\t'=1"],
    ["\rx", "'\rx"],
    ["\0x", "'\0x"],
    ["  =1", "'  =1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["a;=1", "a;'=1"],
    ["a\n- b", "a\n'- b"],
  ])("%j is written as %j and read back", (text, cell) => {
    expect(neutralised(text)).toBe(cell);
    expect(restored(cell)).toBe(text);
  });

  it.each([
    "'s-Hertogenbosch College",
    "„Skola”",
    "a=b",
    "a, -5",
    "5 - 3",
    "",
    "'",
    "a;b",
    "29 123",
  ])("%j stays as it is", (text) => {
    expect(neutralised(text)).toBe(text);
    expect(restored(text)).toBe(text);
  });

  const tricky = fc.string({
    unit: fc.constantFrom(..."'\"=+-@＝＋－＠\t\r\n\0 ;,|aā\ufeff"),
    maxLength: 12,
  });

  const anything = fc
    .array(fc.nat(0xffff), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes));

  it("comes back exactly, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(tricky, anything), (text) => {
        expect(restored(neutralised(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("never begins a formula, also where a semicolon or TAB separates", () => {
    fc.assert(
      fc.property(tricky, (text) => {
        for (const part of neutralised(text).split(/[;\t\r\n]/))
          expect(part).not.toMatch(/^["\s\0\ufeff]*[=+\-@＝＋－＠]/u);
        expect(neutralised(text).startsWith("'") || !formula.test(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it("takes no longer than a long text deserves", () => {
  for (const text of ["\n'".repeat(50_000), `;'${"'".repeat(100_000)}`, "; ".repeat(50_000)])
    expect(restored(neutralised(text)) === text).toBe(true);
});

describe("a cell of an XLSX file", () => {
  it("holds what XML cannot, and nothing that looks like it by chance", () => {
    expect(inXml("a\0b\r\u000b")).toBe("a_x0000_b_x000D__x000B_");
    expect(inXml("_x0041_")).toBe("_x005F_x0041_");
    expect(inXml("\ud800 \uffff \ufdd0 \ufffd")).toBe("_xD800_ _xFFFF_ _xFDD0_ _xFFFD_");
    expect(inXml("\ud83f\udffe")).toBe("_xD83F__xDFFE_");
    expect(inXml("Σχολείο 🏫 =1\n\t_x_")).toBe("Σχολείο 🏫 =1\n\t_x_");
  });
});
