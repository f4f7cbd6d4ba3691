import { expect, it } from "vitest";
import { amountsWords, durationWords } from "@/components/applications/call-words";
import { callById } from "@/lib/domain/calls/calls";
import { formatter } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Intl writes no-break spaces; a reader sees no difference and neither does this test. */
const said = (id: string, locale: Locale) => {
  const pack = callById(id);
  if (!pack) throw new Error(`the call ${id} is missing`);
  const words = { t: translator(locale), format: formatter(locale) };
  return [amountsWords(pack, words), durationWords(pack, words)].map((text) =>
    text.replaceAll(/[\u00a0\u202f]/g, " "),
  );
};

it("pairs each ceiling with the months it is for", () => {
  expect(said("2022/alliances-1", "en")).toEqual([
    "Lump sum by your own budget, at most €1,000,000 for 24 months or €1,500,000 for 36 months",
    "24 or 36 months",
  ]);
  expect(said("2022/alliances-1", "lv")).toEqual([
    "Fiksētā summa pēc paša budžeta, ne vairāk kā 1 000 000 € par 24 mēnešiem vai 1 500 000 € par 36 mēnešiem",
    "24 vai 36 mēneši",
  ]);
});

it("offers amounts as a choice", () => {
  expect(said("2022/ka220-sch", "en")).toEqual([
    "One of the lump sums €120,000, €250,000 or €400,000",
    "From 12 to 36 months",
  ]);
  expect(said("2022/ka220-sch", "lv")).toEqual([
    "Viena no fiksētajām summām: 120 000 €, 250 000 € vai 400 000 €",
    "No 12 līdz 36 mēnešiem",
  ]);
});
