import type { Params, Verdict } from "@/lib/domain/eligibility/types";

/** Message and parameters of the one sentence that says what the consortium still lacks. */
export interface MissingSentence {
  key: `finding.missing.${"none" | "organisations" | "countries" | "both" | "mixed" | "memberStates"}`;
  params: Params;
}

/**
 * What is missing for the minimum, as data for one sentence. `number` organisations are needed,
 * of which `countries` from countries that do not count yet; `excluded` lists those that do
 * (codes, for `spoken` to name). The keys:
 * - none: the minimum is met;
 * - memberStates: there is enough of all, but too few of the countries are EU Member States;
 * - organisations: any eligible country will do;
 * - countries: there are organisations enough, but from too few countries;
 * - both: each further organisation must bring a country of its own;
 * - mixed: some of them must, the others may come from anywhere eligible.
 */
export function missingSentence(verdict: Pick<Verdict, "counts" | "missing">): MissingSentence {
  const { organisations, countries, memberStates } = verdict.missing;
  const number = Math.max(organisations, countries);
  const excluded = verdict.counts.countries;
  const params = { number, countries, memberStates, excluded, excludedNumber: excluded.length };
  if (number === 0)
    return { key: `finding.missing.${memberStates > 0 ? "memberStates" : "none"}`, params };
  if (countries === 0) return { key: "finding.missing.organisations", params };
  if (organisations === 0) return { key: "finding.missing.countries", params };
  if (countries >= organisations) return { key: "finding.missing.both", params };
  return { key: "finding.missing.mixed", params };
}
