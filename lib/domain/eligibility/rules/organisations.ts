import type { CallRules } from "@/lib/domain/calls/types";
import { notes } from "@/lib/domain/eligibility/notes";
import type { Place } from "@/lib/domain/eligibility/places";
import {
  blocks,
  type Case,
  consortium,
  type Found,
  gap,
  informs,
  nothing,
  pathOf,
  type Rule,
  warns,
} from "@/lib/domain/eligibility/rule";
import type { Tally } from "@/lib/domain/eligibility/tally";
import type { OrganisationFacts, Standing } from "@/lib/domain/eligibility/types";

/** Each organisation that `is` so. */
function about(
  { tally }: Case,
  is: (organisation: OrganisationFacts, index: number, tally: Tally) => boolean,
  country: "country" | "countsFor" = "country",
): readonly Found[] {
  const found: Found[] = [];
  tally.organisations.forEach((organisation, index) => {
    if (!is(organisation, index, tally)) return;
    const params = { name: organisation.name, country: (tally.places[index] as Place)[country] };
    found.push({ path: pathOf(organisation), params });
  });
  return found;
}

/** Each organisation that stands so. */
function standing(found: Case, which: Standing, country?: "countsFor"): readonly Found[] {
  return about(found, (_organisation, index, { standings }) => standings[index] === which, country);
}

const oneCoordinator: Rule = {
  id: "one-coordinator",
  severity: blocks,
  source: (pack) => pack.countingRoles.source,
  find: ({ tally: { coordinators: have } }) =>
    have === 1 ? nothing : [{ path: "", params: { have } }],
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE:coordinator", "MT"]) },
};

const coordinatorCountry: Rule = {
  id: "coordinator-country",
  severity: blocks,
  noted: notes["country-not-eligible"],
  source: (pack) => pack.memberStates.source,
  find: (found) =>
    about(
      found,
      ({ role }, index, { standings }) =>
        role === "coordinator" && standings[index] === "country-not-eligible",
    ),
  passes: { facts: consortium(["TR", "LV", "EE"]) },
  fails: { facts: consortium(["CH", "LV", "EE", "MT"]) },
};

/** A full partner, or an affiliated entity, from a country that the call does not admit as one. */
const countryNotAdmitted: Rule = {
  id: "country-not-admitted",
  severity: blocks,
  noted: notes["country-not-eligible"] | notes["affiliated-role"],
  source: (pack) => pack.otherCountries.source,
  appliesTo: ({ otherCountries: { value } }) => value.admits !== "any" || value.except.length > 0,
  find: (found) =>
    about(
      found,
      ({ role }, index, { places }) =>
        (role === "partner" || role === "affiliated") && !(places[index] as Place).admitted,
    ),
  passes: {
    facts: consortium(["LV", "EE", "MT", "UA", "CH:associated"]),
    pack: {
      otherCountries: {
        value: { admits: "some", countries: ["UA"] },
        source: { title: "Example", url: "https://example.org", certainty: "exact" },
      },
    },
  },
  fails: {
    facts: consortium(["LV", "EE", "MT", "CH"]),
    pack: {
      otherCountries: {
        value: { admits: "some", countries: ["UA"] },
        source: { title: "Example", url: "https://example.org", certainty: "exact" },
      },
    },
  },
};

const twice = (identifier: "oid" | "pic") =>
  ({
    severity: gap,
    source: (pack) => pack.form.source,
    find: ({ tally: { duplicates } }) =>
      duplicates.length === 0
        ? nothing
        : duplicates
            .filter((one) => one.identifier === identifier)
            .map(({ organisation, other }) => ({
              path: pathOf(organisation),
              params: {
                name: organisation.name,
                other: other.name,
                [identifier]: organisation[identifier] as string,
              },
            })),
    passes: { facts: consortium(["LV", "EE", "MT"]) },
  }) satisfies Omit<Rule, "id" | "fails">;

const all = (same: Partial<OrganisationFacts>) => ({
  ...consortium([]),
  organisations: consortium(["LV", "EE", "MT"]).organisations.map((o) => ({ ...o, ...same })),
});

/** One OID is one organisation: it counts once, and the form needs an OID for each. */
const duplicateOid: Rule = {
  id: "duplicate-oid",
  ...twice("oid"),
  fails: { facts: all({ oid: "E10000001" }) },
};

const duplicatePic: Rule = {
  id: "duplicate-pic",
  ...twice("pic"),
  fails: { facts: all({ pic: "999999999" }) },
};

/** Two of one name and country with no identifier to tell them apart may be one, written twice. */
const sameName: Rule = {
  id: "same-name",
  severity: warns,
  noted: notes["counts-same-country"],
  source: (pack) => pack.form.source,
  find: ({ tally: { organisations, places } }) => {
    const found: Found[] = [];
    const seen = new Set<string>();
    organisations.forEach((organisation, index) => {
      if (organisation.oid || organisation.pic || organisation.name === "") return;
      const { country, slot } = places[index] as Place;
      const { name } = organisation;
      const key = `${country} ${name.trim().toLowerCase()}`;
      if (slot >= 0 && seen.has(key))
        found.push({ path: pathOf(organisation), params: { name, country } });
      seen.add(key);
    });
    return found;
  },
  passes: { facts: consortium(["LV", "EE", "MT", "LV"]) },
  fails: {
    facts: {
      ...consortium([]),
      organisations: consortium(["LV", "EE", "MT", "MT"]).organisations.map((one) => ({
        ...one,
        name: `School of ${one.country}`,
      })),
    },
  },
};

const countryRestricted: Rule = {
  id: "country-restricted",
  severity: warns,
  noted: notes.restricted,
  source: (pack) => pack.restrictedCountries.source,
  find: (found) =>
    about(found, (_organisation, index, { places }) => (places[index] as Place).restricted),
  passes: { facts: consortium(["LV", "EE", "MT", "CH"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "RU:associated"]) },
};

/** "Affiliated entity" is a role of the portal's forms; those of National Agencies have none. */
const roleNotOffered: Rule = {
  id: "role-not-offered",
  severity: warns,
  noted: notes["not-offered"],
  source: (pack) => pack.form.source,
  find: (found) => about(found, ({ role }) => !found.pack.roles.includes(role)),
  passes: { facts: consortium(["LV", "EE", "MT", "FI:associated"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "FI:affiliated"]) },
};

const countryNotEligible: Rule = {
  id: "country-not-eligible",
  severity: informs,
  noted: notes["country-not-eligible"],
  source: (pack) => pack.otherCountries.source,
  find: (found) =>
    about(
      found,
      ({ role }, index, { standings, places }) =>
        role !== "coordinator" &&
        standings[index] === "country-not-eligible" &&
        (places[index] as Place).admitted,
    ),
  passes: { facts: consortium(["LV", "EE", "NO", "CH:associated"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "CH"]) },
};

/** Rules about types apply only where the call has such a fact. */
type CountingTypes = NonNullable<CallRules["countingTypes"]>;

const typeDoesNotCount: Rule = {
  id: "type-does-not-count",
  severity: informs,
  noted: notes["type-does-not-count"],
  source: (pack) => (pack.countingTypes as CountingTypes).source,
  appliesTo: (pack) => pack.countingTypes !== null,
  find: (found) =>
    standing(found, "type-does-not-count").map(({ path, params }) => ({
      path,
      params: { ...params, types: (found.pack.countingTypes as CountingTypes).value },
    })),
  passes: {
    facts: consortium(["LV::hei", "EE::hei", "MT::hei"]),
    pack: {
      countingTypes: {
        value: ["hei"],
        source: { title: "Example", url: "https://example.org", certainty: "exact" },
      },
    },
  },
  fails: {
    facts: consortium(["LV::hei", "EE::hei", "MT::hei", "FI"]),
    pack: {
      countingTypes: {
        value: ["hei"],
        source: { title: "Example", url: "https://example.org", certainty: "exact" },
      },
    },
  },
};

const associatedDoesNotCount: Rule = {
  id: "associated-does-not-count",
  severity: informs,
  noted: notes["associated-role"],
  source: (pack) => pack.countingRoles.source,
  find: (found) => standing(found, "associated-role"),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "FI:associated"]) },
};

const affiliatedDoesNotCount: Rule = {
  id: "affiliated-does-not-count",
  severity: informs,
  noted: notes["affiliated-role"],
  source: (pack) => pack.countingRoles.source,
  find: (found) => standing(found, "affiliated-role"),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "FI:affiliated"]) },
};

const sameCountryAddsNone: Rule = {
  id: "same-country-adds-none",
  severity: informs,
  noted: notes["counts-same-country"],
  source: (pack) => pack.minCountries.source,
  find: (found) => standing(found, "counts-same-country", "countsFor"),
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "EE", "MT", "LV"]) },
};

const territoryCounts: Rule = {
  id: "territory-counts",
  severity: informs,
  noted: notes.territory,
  source: (pack) => pack.territories,
  find: (found) =>
    found.tally.organisations.flatMap((organisation, index) => {
      const { country, countsFor: state } = found.tally.places[index] as Place;
      return country === state
        ? []
        : [{ path: pathOf(organisation), params: { name: organisation.name, country, state } }];
    }),
  passes: { facts: consortium(["LV", "EE", "FR"]) },
  fails: { facts: consortium(["LV", "EE", "RE"]) },
};

/** The slides say "EU Member States"; the Guide counts associated countries as well. */
const associatedCountryCounts: Rule = {
  id: "associated-country-counts",
  severity: informs,
  source: (pack) => pack.minCountries.source,
  find: ({ pack, tally: { others: countries } }) => {
    if (countries.length === 0) return nothing;
    const differs = pack.differences.find(({ key }) => key === "member-states-or-associated");
    const params = {
      countries,
      number: countries.length,
      // Only where the slides say otherwise is there something to explain.
      slides: differs ? "yes" : "no",
    };
    return [{ path: "", params, differs: differs?.theirs }];
  },
  passes: { facts: consortium(["LV", "EE", "MT"]) },
  fails: { facts: consortium(["LV", "NO", "TR"]) },
};

/** Nobody has published these rules yet. */
const callProvisional: Rule = {
  id: "call-provisional",
  severity: warns,
  source: (pack) => pack.minOrganisations.source,
  appliesTo: (pack) => pack.basedOn !== null,
  find: ({ pack }) => [
    { path: "", params: { year: String(pack.year), before: String(pack.year - 1) } },
  ],
  passes: { facts: consortium(["LV", "EE", "MT"]), pack: { basedOn: null } },
  fails: { facts: consortium(["LV", "EE", "MT"]), pack: { basedOn: "2021/example" } },
};

/** Who takes part, in which role and from which country. */
export const organisationRules = {
  blocking: [oneCoordinator, coordinatorCountry, countryNotAdmitted],
  warning: [
    duplicateOid,
    duplicatePic,
    sameName,
    countryRestricted,
    roleNotOffered,
    callProvisional,
  ],
  info: [
    countryNotEligible,
    typeDoesNotCount,
    associatedDoesNotCount,
    affiliatedDoesNotCount,
    sameCountryAddsNone,
    territoryCounts,
    associatedCountryCounts,
  ],
} as const satisfies Record<string, readonly Rule[]>;
