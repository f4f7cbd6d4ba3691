import {
  blocks,
  consortium,
  gap,
  informs,
  pathOf,
  type Rule,
  warns,
} from "@/lib/domain/eligibility/rule";
import type { Counted } from "@/lib/domain/eligibility/tally";

const named = (organisation: Counted) => ({
  path: pathOf(organisation),
  params: { name: organisation.name, country: organisation.country },
});

const oneCoordinator: Rule = {
  id: "one-coordinator",
  severity: blocks,
  source: (pack) => pack.countingRoles.source,
  find: ({ facts }) => {
    const have = facts.organisations.filter(({ role }) => role === "coordinator").length;
    return have === 1 ? [] : [{ path: "", params: { have } }];
  },
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE:coordinator", "MT"]) },
};

const coordinatorCountry: Rule = {
  id: "coordinator-country",
  severity: blocks,
  source: (pack) => pack.thirdCountries,
  find: ({ tally }) =>
    tally.organisations
      .filter((o) => o.role === "coordinator" && o.standing === "country-not-eligible")
      .map(named),
  passes: { facts: consortium(["TR", "LV", "EE"]) },
  fails: { facts: consortium(["CH", "LV", "EE", "MT"]) },
};

/** One OID is one organisation: it counts once, and the form needs an OID for each. */
const duplicateOid: Rule = {
  id: "duplicate-oid",
  severity: gap,
  source: (pack) => pack.form,
  find: ({ tally }) =>
    tally.organisations.flatMap((o) =>
      o.sameOidAs
        ? [
            {
              path: pathOf(o),
              params: { name: o.name, other: o.sameOidAs.name, oid: o.oid },
            },
          ]
        : [],
    ),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: {
    facts: {
      ...consortium([]),
      organisations: consortium(["LV", "EE", "MT"]).organisations.map((o) => ({
        ...o,
        oid: "E10000001",
      })),
    },
  },
};

const countryRestricted: Rule = {
  id: "country-restricted",
  severity: warns,
  source: (pack) => pack.restrictedCountries.source,
  find: ({ pack, tally }) =>
    tally.organisations
      .filter((o) => pack.restrictedCountries.value.includes(o.country))
      .map(named),
  passes: { facts: consortium(["LV", "EE", "MT", "CH"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "RU:associated"]) },
};

const countryNotEligible: Rule = {
  id: "country-not-eligible",
  severity: informs,
  source: (pack) => pack.thirdCountries,
  find: ({ tally }) =>
    tally.organisations
      .filter((o) => o.role !== "coordinator" && o.standing === "country-not-eligible")
      .map(named),
  passes: { facts: consortium(["LV", "EE", "NO", "CH:associated"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "CH"]) },
};

const associatedDoesNotCount: Rule = {
  id: "associated-does-not-count",
  severity: informs,
  source: (pack) => pack.countingRoles.source,
  find: ({ tally }) =>
    tally.organisations.filter((o) => o.standing === "associated-role").map(named),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "FI:associated"]) },
};

const affiliatedDoesNotCount: Rule = {
  id: "affiliated-does-not-count",
  severity: informs,
  source: (pack) => pack.countingRoles.source,
  find: ({ tally }) =>
    tally.organisations.filter((o) => o.standing === "affiliated-role").map(named),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "FI:affiliated"]) },
};

const sameCountryAddsNone: Rule = {
  id: "same-country-adds-none",
  severity: informs,
  source: (pack) => pack.minCountries.source,
  find: ({ tally }) =>
    tally.organisations
      .filter((o) => o.standing === "counts-same-country")
      .map((o) => ({ path: pathOf(o), params: { name: o.name, country: o.countsFor } })),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "LV"]) },
};

const territoryCounts: Rule = {
  id: "territory-counts",
  severity: informs,
  source: (pack) => pack.territories,
  find: ({ tally }) =>
    tally.organisations
      .filter((o) => o.country !== o.countsFor)
      .map((o) => ({
        path: pathOf(o),
        params: { name: o.name, country: o.country, state: o.countsFor },
      })),
  passes: { facts: consortium(["LV", "EE", "FR"]) },
  fails: { facts: consortium(["LV", "EE", "RE"]) },
};

/** The slides say "EU Member States"; the Guide counts associated countries as well. */
const associatedCountryCounts: Rule = {
  id: "associated-country-counts",
  severity: informs,
  source: (pack) => pack.minCountries.source,
  find: ({ pack, tally }) => {
    const countries = tally.counts.countries.filter((code) =>
      pack.associatedCountries.value.includes(code),
    );
    const differs = pack.differences.find(({ key }) => key === "member-states-or-associated");
    return countries.length === 0
      ? []
      : [{ path: "", params: { countries, number: countries.length }, differs: differs?.theirs }];
  },
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "NO", "TR"]) },
};

/** Who takes part, in which role and from which country. */
export const organisationRules = {
  blocking: [oneCoordinator, coordinatorCountry],
  warning: [duplicateOid, countryRestricted],
  info: [
    countryNotEligible,
    associatedDoesNotCount,
    affiliatedDoesNotCount,
    sameCountryAddsNone,
    territoryCounts,
    associatedCountryCounts,
  ],
} as const satisfies Record<string, readonly Rule[]>;
