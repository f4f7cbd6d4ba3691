import { describe, expect, it } from "vitest";
import { mandateCode, mandateCodesIn } from "@/lib/mandates/code";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const samples = Array.from({ length: 40 }, (_, n) =>
  mandateCode(Uint8Array.from({ length: 7 }, (_, at) => (n * 37 + at * at * 11 + n * at) % 256)),
);

describe("the code of a mandate", () => {
  it("is read as it was made", () => {
    for (const code of samples) {
      expect(code).toMatch(/^TCT-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(mandateCodesIn(code)).toEqual([code]);
    }
  });

  it("notices one wrong character and any two exchanged", () => {
    for (const code of samples) {
      const characters = [...code.slice(4).replace("-", "")];
      const read = (changed: string[]) => mandateCodesIn(`TCT-${changed.join("")}`);
      for (const [at, right] of characters.entries()) {
        for (const wrong of alphabet)
          if (wrong !== right) expect(read(characters.with(at, wrong))).toEqual([]);
        for (const [other, there] of characters.entries())
          if (there !== right)
            expect(read(characters.with(at, there).with(other, right))).toEqual([]);
      }
    }
  });

  it.each([
    ["tct-0000-0000", ["TCT-0000-0000"]],
    ["TCT-0 000-0000", ["TCT-0000-0000"]],
    ["TCT-A JP3-T5FC", ["TCT-AJP3-T5FC"]],
    ["TCT OOOO oooo", ["TCT-0000-0000"]],
    ["T C T – 0000 – 0000", ["TCT-0000-0000"]],
    ["TCT\n0000\n0000", ["TCT-0000-0000"]],
    ["TCT00000000, and TCT-0000-0000 again", ["TCT-0000-0000"]],
    ["TCT-0000-00001", []],
    ["XTCT-0000-0000", []],
    ["TCT-UUUU-0000", []],
    ["TCT-000-00000", []],
    ["", []],
  ])("reads %j", (text, codes) => expect(mandateCodesIn(text)).toEqual(codes));

  it("reads a long text without spaces in no time", () => {
    const started = performance.now();
    expect(mandateCodesIn("TCT-0".repeat(200_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
