import { describe, expect, it } from "vitest";
import { allCalls, callById } from "@/lib/domain/calls/calls";
import type { CallRules, RulePack } from "@/lib/domain/calls/types";
import { judge, rules } from "@/lib/domain/eligibility/judge";
import { consortium } from "@/lib/domain/eligibility/rule";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Facts } from "@/lib/domain/eligibility/types";
import { formatter } from "@/lib/format/format";
import { locales } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { translator } from "@/lib/i18n/translator";

const pack = callById("2022/ka220-sch") as RulePack;

describe("parameters in words", () => {
  const plain = {
    country: (code: string) => `country ${code}`,
    list: (words: readonly string[]) => words.join(" + "),
    either: (words: readonly string[]) => words.join(" or "),
    compare: (a: string, b: string) => a.localeCompare(b),
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
          ceiling: 9,
          days: ["2022-11-01", "2022-12-01"],
          lengths: ["24", "36"],
          types: ["hei"],
          day: "2022-09-01",
          from: "a",
          to: "",
          name: "LV",
          have: 3,
        },
        plain,
      ),
    ).toEqual({
      country: "country LV",
      state: "country FR",
      countries: "country EE + country LV",
      excluded: "",
      amount: "5 euros",
      amounts: "1 euros + 2 euros",
      ceiling: "9 euros",
      days: "day 2022-11-01 + day 2022-12-01",
      lengths: "24 or 36",
      types: "hei",
      day: "day 2022-09-01",
      from: "day a",
      to: "",
      name: "LV",
      have: 3,
    });
  });
});

describe.each(locales)("findings in %s", (locale) => {
  const sentences = (facts: Facts, call: CallRules, code: string) =>
    judge(facts, call, "submission")
      .findings.filter((one) => one.code === code)
      .map((one) =>
        say(translator(locale), {
          key: `finding.${one.code}`,
          params: spoken(one.params, formatter(locale)),
        }),
      );

  it.each(rules)("$id is a whole sentence", (rule) => {
    expectWhole(sentences(rule.fails.facts, { ...pack, ...rule.fails.pack }, rule.id));
  });

  it.each(allCalls.filter(({ composition }) => composition.length > 0))(
    "the rules of $id are whole sentences",
    (call) => {
      // A provisional call has no deadline of its own yet.
      const deadline = (call.deadline ?? callById(call.basedOn ?? "")?.deadline)?.value;
      for (const rule of call.composition)
        expectWhole(
          sentences(consortium(rule.fails, deadline ? { deadline } : {}), call, rule.code),
        );
    },
  );

  it.each(allCalls)("the gaps and wrong values of $id are whole sentences", (call) => {
    const empty = { lumpSum: null, durationMonths: null, startsOn: null, title: "" };
    const wrong = { lumpSum: 1e9, durationMonths: 999, startsOn: "1999-01-01" };
    for (const change of [empty, wrong]) {
      const facts = consortium(call.example, change);
      for (const { code } of judge(facts, call, "submission").findings)
        expectWhole(sentences(facts, call, code));
    }
  });
});

function expectWhole(sentences: readonly string[]) {
  expect(sentences.length).toBeGreaterThan(0);
  for (const said of sentences) {
    expect(said).toMatch(/^[\p{Lu}\d€].*\.$/u);
    expect(said).not.toMatch(/[{}#]|finding\.|undefined|NaN| {2}/);
  }
}

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
      "Norādītais ilgums neder: 37 mēneši. Projekta ilgums mēnešos: no 12 līdz 36.",
    ],
    [
      "country-restricted",
      "Organisation 4 atrodas šajā valstī: Krievija. Šīs valsts organizāciju dalība ir ierobežota. Pirms turpināt, sazinieties ar konkursa aģentūru.",
    ],
  ])("%s in Latvian", (id, expected) => {
    expect(of("lv", id)).toBe(expected);
  });
});
