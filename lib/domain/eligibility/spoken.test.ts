import { describe, expect, it } from "vitest";
import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { judge, rules } from "@/lib/domain/eligibility/judge";
import { spoken } from "@/lib/domain/eligibility/spoken";
import { formatter } from "@/lib/format/format";
import { locales } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { translator } from "@/lib/i18n/translator";

const pack = callById("2022/ka220-sch") as RulePack;

describe("parameters in words", () => {
  const plain = {
    country: (code: string) => `country ${code}`,
    list: (words: readonly string[]) => words.join(" + "),
    money: (euros: number) => `${euros} euros`,
    day: (day: string) => `day ${day}`,
  };

  it("are what their names say", () => {
    expect(
      spoken(
        {
          country: "LV",
          state: "FR",
          countries: ["LV", "EE"],
          excluded: [],
          amount: 5,
          amounts: ["1", "2"],
          day: "2022-09-01",
          from: "a",
          to: "b",
          name: "LV",
          have: 3,
        },
        plain,
      ),
    ).toEqual({
      country: "country LV",
      state: "country FR",
      countries: "country LV + country EE",
      excluded: "",
      amount: "5 euros",
      amounts: "1 euros + 2 euros",
      day: "day 2022-09-01",
      from: "day a",
      to: "day b",
      name: "LV",
      have: 3,
    });
  });
});

describe.each(locales)("findings in %s", (locale) => {
  it.each(rules)("$id is a whole sentence", (rule) => {
    const { findings } = judge(rule.fails.facts, { ...pack, ...rule.fails.pack }, "submission");
    for (const { code, params } of findings) {
      const said = say(translator(locale), {
        key: `finding.${code}`,
        params: spoken(params, formatter(locale)),
      });
      expect(said).toMatch(/^[\p{Lu}\d€].*\.$/u);
      expect(said).not.toMatch(/[{}#]|finding\.|undefined|NaN/);
    }
  });
});

describe("findings read well", () => {
  const of = (locale: "en" | "lv", id: string) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(id);
    const found = judge(rule.fails.facts, { ...pack, ...rule.fails.pack }, "submission").findings;
    const { code, params } = found.find((one) => one.code === id) ?? { code: id, params: {} };
    return say(translator(locale), {
      key: `finding.${code}` as "finding.one-coordinator",
      params: spoken(params, formatter(locale)),
    });
  };

  it.each([
    ["min-organisations", "The consortium needs at least 3 organisations that count; it has 2."],
    [
      "lump-sum-unknown",
      "€125,000 is not one of the lump sums of this call: €120,000, €250,000 and €400,000.",
    ],
    [
      "start-out-of-window",
      "The project cannot start on 1 January 2023: it must start from 1 September 2022 to 31 December 2022.",
    ],
    ["duration-out-of-range", "37 months will not do: the project must last 12 to 36 months."],
    [
      "associated-country-counts",
      "Norway and Türkiye are not EU Member States but count: the Programme Guide also counts countries associated to the Programme. The slides on the call name EU Member States only.",
    ],
    ["territory-counts", "Organisation 3 is in Réunion, which counts with France."],
  ])("%s in English", (id, expected) => {
    expect(of("en", id)).toBe(expected);
  });

  it.each([
    [
      "min-organisations",
      "Konsorcijā jābūt vismaz 3 organizācijām, ko ieskaita minimumā; pašlaik to skaits ir 2.",
    ],
    [
      "duration-out-of-range",
      "Norādītais ilgums neder: 37 mēneši. Projektam jāilgst no 12 līdz 36 mēnešiem.",
    ],
    [
      "country-restricted",
      "Organisation 4 atrodas šajā valstī: Krievija. Eiropas Komisija ierobežo šīs valsts organizāciju dalību. Pirms turpināt, sazinieties ar savu nacionālo aģentūru.",
    ],
  ])("%s in Latvian", (id, expected) => {
    expect(of("lv", id)).toBe(expected);
  });
});
