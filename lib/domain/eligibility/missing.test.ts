import { describe, expect, it } from "vitest";
import { missingSentence } from "@/lib/domain/eligibility/missing";
import { spoken } from "@/lib/domain/eligibility/spoken";
import { formatter } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { translator } from "@/lib/i18n/translator";

/** What is said when `organisations` and `countries` are missing, and `have` count already. */
function sentence(locale: Locale, organisations: number, countries: number, have: string[]) {
  const { key, params } = missingSentence({
    missing: { organisations, countries, memberStates: 0 },
    counts: { organisations: 9, countries: have, memberStates: 0 },
  });
  return say(translator(locale), { key, params: spoken(params, formatter(locale)) });
}

describe("what is missing, in one sentence", () => {
  it.each([
    [0, 0, ["EE", "LV", "MT"], "Nothing is missing: the consortium meets the minimum."],
    [
      1,
      1,
      ["EE", "LV"],
      "Still missing: one more organisation, from a country other than Estonia and Latvia.",
    ],
    [
      2,
      2,
      ["LV"],
      "Still missing: two more organisations, from two different countries other than Latvia.",
    ],
    [3, 3, [], "Still missing: three more organisations, from three different countries."],
    [
      1,
      2,
      ["LV"],
      "Still missing: two more organisations, from two different countries other than Latvia.",
    ],
    [
      0,
      1,
      ["EE", "LV"],
      "There are organisations enough, but from too few countries. Still missing: one more organisation, from a country other than Estonia and Latvia.",
    ],
    [
      0,
      2,
      ["LV"],
      "There are organisations enough, but from too few countries. Still missing: two more organisations, from two different countries other than Latvia.",
    ],
    [1, 0, ["EE", "LV"], "Still missing: one more organisation, from any country that counts."],
    [5, 0, ["EE", "LV"], "Still missing: 5 more organisations, from any country that counts."],
    [
      3,
      1,
      ["EE", "LV"],
      "Still missing: three more organisations, at least one of them from a country other than Estonia and Latvia.",
    ],
    [
      8,
      4,
      [],
      "Still missing: 8 more organisations, at least 4 of them from 4 different countries.",
    ],
  ])("%i organisations and %i countries beyond %j", (organisations, countries, have, expected) => {
    expect(sentence("en", organisations, countries, have)).toBe(expected);
  });

  it.each([
    [0, 0, ["EE", "LV", "MT"], "Nekā netrūkst: konsorcijs atbilst minimumam."],
    [
      1,
      1,
      ["EE", "LV"],
      "Vēl trūkst: viena organizācija no citas valsts (jau ir: Igaunija un Latvija).",
    ],
    [2, 2, ["LV"], "Vēl trūkst: divas organizācijas no divām citām valstīm (jau ir: Latvija)."],
    [3, 3, [], "Vēl trūkst: trīs organizācijas no trim dažādām valstīm."],
    [
      0,
      1,
      ["EE", "LV"],
      "Organizāciju pietiek, bet tās ir no pārāk maz valstīm. Vēl trūkst: viena organizācija no citas valsts (jau ir: Igaunija un Latvija).",
    ],
    [5, 0, ["LV"], "Vēl trūkst: 5 organizācijas no jebkuras valsts, ko ieskaita."],
    [
      3,
      2,
      ["LV"],
      "Vēl trūkst: trīs organizācijas, no tām vismaz divas no divām citām valstīm (jau ir: Latvija).",
    ],
  ])(
    "in Latvian: %i organisations and %i countries beyond %j",
    (organisations, countries, have, expected) => {
      expect(sentence("lv", organisations, countries, have)).toBe(expected);
    },
  );
});

describe("too few Member States", () => {
  it.each([
    [
      "en",
      1,
      "Too few of the countries are EU Member States. Still missing: an organisation from one more EU Member State.",
    ],
    [
      "en",
      2,
      "Too few of the countries are EU Member States. Still missing: organisations from 2 more EU Member States.",
    ],
    [
      "lv",
      1,
      "Par maz valstu ir ES dalībvalstis. Vēl trūkst: organizācija no vēl vienas ES dalībvalsts.",
    ],
  ] as const)("%s: %i", (locale, memberStates, expected) => {
    const { key, params } = missingSentence({
      missing: { organisations: 0, countries: 0, memberStates },
      counts: { organisations: 3, countries: ["LV", "NO", "TR"], memberStates: 1 },
    });
    expect(say(translator(locale), { key, params: spoken(params, formatter(locale)) })).toBe(
      expected,
    );
  });
});
