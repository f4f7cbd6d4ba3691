import type { Checked, CheckedOrganisation } from "@/lib/checker/address";
import type { CallRules, CompositionRule } from "@/lib/domain/calls/types";
import { judge } from "@/lib/domain/eligibility/judge";
import {
  type Facts,
  type Finding,
  type OrganisationType,
  organisationTypes,
  type Verdict,
} from "@/lib/domain/eligibility/types";

/** The id of an organisation by its place in the list, from 0; ids sort as the list does. */
export const idAt = (index: number) => `o${String(index + 1).padStart(2, "0")}`;

/** The place in the list of the organisation that an id or a finding's path names. */
export const indexOf = (idOrPath: string) => Number(/o(\d+)$/.exec(idOrPath)?.[1]) - 1;

/**
 * What is judged: organisations without a country are not there yet.
 * @param nameOf what messages call an organisation.
 */
export function factsOf(
  { organisations, lumpSum, durationMonths, startsOn }: Checked,
  nameOf: (one: CheckedOrganisation, index: number) => string = ({ name }) => name,
): Facts {
  return {
    organisations: organisations
      .map((one, index) => ({
        ...one,
        id: idAt(index),
        name: nameOf(one, index),
      }))
      .filter(({ country }) => country !== ""),
    lumpSum,
    durationMonths,
    startsOn,
  };
}

const open: readonly string[] = ["lump-sum-undecided", "duration-missing", "start-missing"];

/** Not about a gap that this page leaves open on purpose: amount, duration and start may be. */
export const matters = ({ code }: Pick<Finding, "code">) => !open.includes(code);

/** Whether the only coordinator has no country yet: it is not judged, but it is not missing. */
export function coordinatorWaits({ organisations }: Pick<Checked, "organisations">): boolean {
  const coordinators = organisations.filter(({ role }) => role === "coordinator");
  return coordinators.length === 1 && coordinators[0]?.country === "";
}

/**
 * The verdict on a draft, without the gaps that may be left open. While the coordinator waits for
 * its country the consortium is not eligible, but nobody is told that it has no coordinator.
 */
export function verdictOn(facts: Facts, pack: CallRules, waits = false): Verdict {
  const verdict = judge(facts, pack, "drafting");
  const findings = verdict.findings.filter(
    (one) => matters(one) && !(waits && one.code === "one-coordinator"),
  );
  return { ...verdict, findings };
}

/** The types that the rules of a call speak of, in the order in which forms offer them. */
export function typesAsked(pack: CallRules): OrganisationType[] {
  const asked = new Set([
    ...(pack.countingTypes?.value ?? []),
    ...pack.composition.flatMap(typesOf),
  ]);
  return organisationTypes.filter((type) => asked.has(type));
}

function typesOf(rule: CompositionRule): readonly OrganisationType[] {
  switch (rule.kind) {
    case "both":
      return rule.among.flatMap(({ types }) => types);
    // The types that tell whether a body is public or private; see eligibility/sectors.ts.
    case "public-and-private":
      return ["public-body", "ngo", "european-ngo", "enterprise", "social-partner"];
    case "coordinator-age":
    case "cap":
      return [];
    default:
      return rule.types;
  }
}
