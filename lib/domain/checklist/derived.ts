import { agencyOf } from "@/lib/domain/agencies/agencies";
import type { PackRequirementKey } from "@/lib/domain/calls/types";
import type { ChecklistInput } from "@/lib/domain/checklist/types";

/** What the data say of a requirement; `done: null` where only a person can know. */
export interface Derived {
  done: boolean | null;
  params?: Record<string, string | number>;
}

type Derive = (input: ChecklistInput) => Derived;

const byKey: Partial<Record<PackRequirementKey, Derive>> = {
  title: ({ facts }) => ({ done: facts.title.trim() !== "" && facts.acronym.trim() !== "" }),
  minimum: ({ pack, confirmedVerdict: { missing, counts } }) => ({
    done: missing.organisations === 0 && missing.countries === 0,
    params: {
      organisations: counts.organisations,
      neededOrganisations: pack.minOrganisations.value,
      countries: counts.countries.length,
      neededCountries: pack.minCountries.value,
    },
  }),
  "lump-sum": ({ pack, facts }) => ({
    done: facts.lumpSum !== null && pack.lumpSums.value.includes(facts.lumpSum),
  }),
  duration: ({ pack, facts }) => {
    const { min, max } = pack.durationMonths.value;
    const months = facts.durationMonths ?? 0;
    return { done: months >= min && months <= max, params: { min, max } };
  },
  "start-date": ({ pack, facts }) => {
    const { from, to } = pack.startsOn.value;
    const day = facts.startsOn ?? "";
    return { done: day >= from && day <= to, params: { from, to } };
  },
  // An agency that we know only from hearsay is for a person to check and tick.
  "right-agency": ({ pack, organisations }) => {
    const coordinator = organisations.find(({ role }) => role === "coordinator");
    const agency = coordinator ? agencyOf(coordinator.country, pack.field) : null;
    if (!agency) return { done: false, params: { agency: "", known: "no" } };
    const sure = agency.source.certainty !== "unverified";
    return { done: sure || null, params: { agency: agency.name, known: "yes" } };
  },
  "data-protection-and-submit": ({ submitted }) => ({ done: submitted }),
};

/** What the application itself shows of a requirement of its call. */
export function derive(key: PackRequirementKey, input: ChecklistInput): Derived {
  return byKey[key]?.(input) ?? { done: null };
}
