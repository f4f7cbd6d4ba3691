import { isSure } from "@/lib/domain/calls/source";
import type { Fact } from "@/lib/domain/calls/types";
import { notes } from "@/lib/domain/eligibility/notes";
import {
  blocks,
  type Case,
  consortium,
  type Found,
  nothing,
  type Rule,
} from "@/lib/domain/eligibility/rule";
import { tally } from "@/lib/domain/eligibility/tally";
import type { Missing, OrganisationFacts } from "@/lib/domain/eligibility/types";

/**
 * So much is missing. Where it is unsure whether affiliated entities count, and they would make up
 * for it, the shortage is as unsure.
 */
function short(
  about: Case,
  what: keyof Missing,
  have: number,
  more: Found["params"] = {},
): readonly Found[] {
  const { facts, pack, tally: counted } = about;
  const missing = counted.missing[what];
  if (missing === 0) return nothing;
  const found = { path: "", params: { needed: have + missing, have, missing, ...more } };
  const asPartners = facts.organisations.map(
    (one): OrganisationFacts => (one.role === "affiliated" ? { ...one, role: "partner" } : one),
  );
  const hangsOnAffiliated =
    (counted.noted & notes["affiliated-role"]) !== 0 &&
    !isSure(pack.affiliated) &&
    tally({ ...facts, organisations: asPartners }, pack).missing[what] === 0;
  return [hangsOnAffiliated ? { ...found, source: pack.affiliated } : found];
}

const minOrganisations: Rule = {
  id: "min-organisations",
  severity: blocks,
  source: (pack) => pack.minOrganisations.source,
  find: (about) => short(about, "organisations", about.tally.counts.organisations),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT:associated"]) },
};

const minCountries: Rule = {
  id: "min-countries",
  severity: blocks,
  source: (pack) => pack.minCountries.source,
  find: (about) => {
    const { countries } = about.tally.counts;
    return short(about, "countries", countries.length, { countries });
  },
  passes: { facts: consortium(["LV", "EE", "NO"]) },
  fails: { facts: consortium(["LV", "LV", "EE", "CH"]) },
};

const twoMemberStates: Fact<number> = {
  value: 2,
  source: { title: "Example", url: "https://example.org", certainty: "exact" },
};

/** Some calls ask for so many Member States among the countries; Cooperation Partnerships do not. */
const minMemberStates: Rule = {
  id: "min-member-states",
  severity: blocks,
  source: (pack) => (pack.minMemberStates as Fact<number>).source,
  appliesTo: (pack) => pack.minMemberStates !== null,
  find: (about) => short(about, "memberStates", about.tally.counts.memberStates),
  passes: {
    facts: consortium(["LV", "EE", "TR"]),
    pack: { minMemberStates: twoMemberStates },
  },
  fails: { facts: consortium(["LV", "NO", "TR"]), pack: { minMemberStates: twoMemberStates } },
};

/** How many and from where. */
export const minimumRules: readonly Rule[] = [minOrganisations, minCountries, minMemberStates];
