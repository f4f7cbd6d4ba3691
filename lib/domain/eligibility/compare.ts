import type { CallRules, Duration, Fact } from "@/lib/domain/calls/types";
import { judge } from "@/lib/domain/eligibility/judge";
import { placesOf } from "@/lib/domain/eligibility/places";
import { draftRules } from "@/lib/domain/eligibility/rules/draft";
import type { Facts, Finding, Params, Stage, Verdict } from "@/lib/domain/eligibility/types";

/** One thing that the other call says differently; words live in messages under `difference.<key>`. */
export interface RuleDifference {
  key:
    | "minimum"
    | "member-states"
    | "amounts"
    | "ceiling"
    | "duration"
    | "deadline-unknown"
    | "admits-any"
    | "admits-some"
    | "admits-none"
    | "counting-more"
    | "counting-fewer"
    | "composition-more"
    | "composition-fewer";
  params: Params;
}

/** The same consortium by the rules of another call. */
export interface Comparison {
  verdict: Verdict;
  /** What the rules themselves say differently. */
  differences: readonly RuleDifference[];
  /**
   * Findings that this consortium gets there and not here, and the reverse. Explanations are left
   * out, and so is what the draft has not said yet: that is the same everywhere.
   */
  appears: readonly Finding[];
  disappears: readonly Finding[];
  /** Found by both, but there it blocks what here it only warns of, or the reverse. */
  reweighed: readonly { finding: Finding; stricter: boolean }[];
}

/** What a draft may leave open; how old the coordinator is, not every call asks. */
const gaps = new Set<string>(draftRules.gaps.map(({ id }) => id));
gaps.delete("founding-date-unknown");

/** Judges a consortium by another year or action and says what differs, in the reader's terms. */
export function compare(facts: Facts, here: CallRules, there: CallRules, stage: Stage): Comparison {
  const mine = judge(facts, here, stage);
  const theirs = judge(facts, there, stage);
  const [before, after] = [tellingOf(mine), tellingOf(theirs)];
  return {
    verdict: theirs,
    differences: ruleDifferences(here, there),
    appears: [...after].filter(([key]) => !before.has(key)).map(([, finding]) => finding),
    disappears: [...before].filter(([key]) => !after.has(key)).map(([, finding]) => finding),
    reweighed: [...after]
      .filter(([key, { severity }]) => severity !== (before.get(key)?.severity ?? severity))
      .map(([, finding]) => ({ finding, stricter: finding.severity === "blocking" })),
  };
}

/** The findings worth comparing, by what they are about. */
function tellingOf({ findings }: Verdict): Map<string, Finding> {
  return new Map(
    findings
      .filter(({ code, severity }) => severity !== "info" && !gaps.has(code))
      .map((finding) => [`${finding.code} ${finding.path}`, finding]),
  );
}

function ruleDifferences(here: CallRules, there: CallRules): RuleDifference[] {
  const found: RuleDifference[] = [];
  const say = (when: boolean, key: RuleDifference["key"], params: () => Params) => {
    if (when) found.push({ key, params: params() });
  };
  say(
    here.minOrganisations.value !== there.minOrganisations.value ||
      here.minCountries.value !== there.minCountries.value,
    "minimum",
    () => ({
      organisations: there.minOrganisations.value,
      number: there.minCountries.value,
      organisationsBefore: here.minOrganisations.value,
      numberBefore: here.minCountries.value,
    }),
  );
  say(here.minMemberStates?.value !== there.minMemberStates?.value, "member-states", () => ({
    number: there.minMemberStates?.value ?? 0,
  }));
  const [mine, theirs] = [placesOf(here).counting, placesOf(there).counting];
  const more = theirs.filter((code) => !mine.includes(code));
  const fewer = mine.filter((code) => !theirs.includes(code));
  say(more.length > 0, "counting-more", () => ({ countries: more, number: more.length }));
  say(fewer.length > 0, "counting-fewer", () => ({ countries: fewer, number: fewer.length }));
  say(
    differ(here.otherCountries, there.otherCountries),
    `admits-${there.otherCountries.value.admits}`,
    () => ({
      countries: admitted(there),
      excluded: excepted(there),
      number: excepted(there).length,
    }),
  );
  const funding = there.funding.value;
  if (JSON.stringify(sums(here)) !== JSON.stringify(sums(there))) {
    if (funding.model === "prefixed-lump-sum")
      found.push({ key: "amounts", params: { amounts: funding.amounts.map(String) } });
    else if (funding.max !== null) found.push({ key: "ceiling", params: { ceiling: funding.max } });
  }
  if (there.duration && differ(here.duration, there.duration))
    found.push({ key: "duration", params: { lengths: lengthsOf(there.duration.value) } });
  say(there.deadline === null && here.deadline !== null, "deadline-unknown", () => ({}));
  const codes = (pack: CallRules) => pack.composition.map(({ code }) => code);
  for (const rule of codes(there))
    say(!codes(here).includes(rule), "composition-more", () => ({ rule }));
  for (const rule of codes(here))
    say(!codes(there).includes(rule), "composition-fewer", () => ({ rule }));
  return found;
}

/** What may be asked for; by which rate it is worked out is for the form. */
function sums({ funding: { value } }: CallRules) {
  return value.model === "prefixed-lump-sum" ? value.amounts : [value.max, value.maxByMonths];
}

function admitted({ otherCountries: { value } }: CallRules): readonly string[] {
  return value.admits === "some" ? value.countries : [];
}

function excepted({ otherCountries: { value } }: CallRules): readonly string[] {
  return value.admits === "any" ? value.except : [];
}

function lengthsOf(value: Duration): readonly string[] {
  return "oneOf" in value ? value.oneOf.map(String) : [`${value.min}–${value.max}`];
}

function differ(a: Fact<unknown> | null, b: Fact<unknown> | null): boolean {
  return JSON.stringify(a?.value) !== JSON.stringify(b?.value);
}
