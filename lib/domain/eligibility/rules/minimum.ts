import { blocks, consortium, type Rule } from "@/lib/domain/eligibility/rule";

const minOrganisations: Rule = {
  id: "min-organisations",
  severity: blocks,
  source: (pack) => pack.minOrganisations.source,
  find: ({ pack, tally }) =>
    tally.missing.organisations === 0
      ? []
      : [
          {
            path: "",
            params: {
              needed: pack.minOrganisations.value,
              have: tally.counts.organisations,
              missing: tally.missing.organisations,
            },
          },
        ],
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT:associated"]) },
};

const minCountries: Rule = {
  id: "min-countries",
  severity: blocks,
  source: (pack) => pack.minCountries.source,
  find: ({ pack, tally }) =>
    tally.missing.countries === 0
      ? []
      : [
          {
            path: "",
            params: {
              needed: pack.minCountries.value,
              have: tally.counts.countries.length,
              missing: tally.missing.countries,
              countries: tally.counts.countries,
            },
          },
        ],
  passes: { facts: consortium(["LV", "EE", "NO"]) },
  fails: { facts: consortium(["LV", "LV", "EE", "CH"]) },
};

/** Calls that ask for it set `minMemberStates`; Cooperation Partnerships do not. */
const minMemberStates: Rule = {
  id: "min-member-states",
  severity: blocks,
  source: (pack) => (pack.minMemberStates ?? pack.minCountries).source,
  find: ({ pack, tally }) => {
    const needed = pack.minMemberStates?.value ?? 0;
    const have = tally.counts.memberStates;
    return have >= needed ? [] : [{ path: "", params: { needed, have, missing: needed - have } }];
  },
  passes: { facts: consortium(["NO", "TR", "IS"]) },
  fails: {
    facts: consortium(["LV", "NO", "TR"]),
    pack: {
      minMemberStates: {
        value: 2,
        source: { title: "Example", url: "https://example.org", certainty: "exact" },
      },
    },
  },
};

/** How many and from where. */
export const minimumRules: readonly Rule[] = [minOrganisations, minCountries, minMemberStates];
