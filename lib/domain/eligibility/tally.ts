import type { RulePack } from "@/lib/domain/calls/types";
import { countedCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import type { Facts, OrganisationFacts, Standing, Verdict } from "@/lib/domain/eligibility/types";

/** An organisation as the rules see it. */
export interface Counted extends OrganisationFacts {
  /** Empty if unknown. */
  oid: string;
  /** The country it counts for: its own, or the Member State of an overseas territory. */
  countsFor: string;
  standing: Standing;
  /** The organisation earlier in line that carries the same OID. */
  sameOidAs: OrganisationFacts | null;
}

/** Who counts and who does not: made once, read by every rule. */
export interface Tally extends Pick<Verdict, "counts" | "missing"> {
  /** Coordinator first, then by id, whatever the order they came in. */
  organisations: readonly Counted[];
}

/** Counts the organisations that make up the minimum of the call. */
export function tally(facts: Facts, pack: RulePack): Tally {
  const eligible = new Set([...pack.memberStates.value, ...pack.associatedCountries.value]);
  const byOid = new Map<string, OrganisationFacts>();
  const countedOids = new Set<string>();
  const countries = new Set<string>();
  let organisations = 0;

  const counted = [...facts.organisations].sort(inLine).map((organisation): Counted => {
    const country = normaliseCountry(organisation.country);
    const countsFor = countedCountry(country);
    const oid = organisation.oid ?? "";
    const sameOidAs = byOid.get(oid) ?? null;
    if (oid && !sameOidAs) byOid.set(oid, organisation);

    let standing: Standing;
    if (!pack.countingRoles.value.includes(organisation.role))
      standing = organisation.role === "affiliated" ? "affiliated-role" : "associated-role";
    else if (!eligible.has(countsFor)) standing = "country-not-eligible";
    else if (countedOids.has(oid)) standing = "duplicate";
    else {
      standing = countries.has(countsFor) ? "counts-same-country" : "counts";
      if (oid) countedOids.add(oid);
      countries.add(countsFor);
      organisations += 1;
    }
    return { ...organisation, country, oid, countsFor, standing, sameOidAs };
  });

  return {
    organisations: counted,
    counts: {
      organisations,
      countries: [...countries].sort(),
      memberStates: pack.memberStates.value.filter((code) => countries.has(code)).length,
    },
    missing: {
      organisations: Math.max(0, pack.minOrganisations.value - organisations),
      countries: Math.max(0, pack.minCountries.value - countries.size),
    },
  };
}

function inLine(a: OrganisationFacts, b: OrganisationFacts): number {
  const first = Number(b.role === "coordinator") - Number(a.role === "coordinator");
  return first || (a.id < b.id ? -1 : Number(a.id > b.id));
}
