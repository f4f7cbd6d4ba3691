import { durationFits, grantCeiling, startFits } from "@/lib/domain/calls/limits";
import { inferredFrom } from "@/lib/domain/calls/source";
import type {
  CallRules,
  CompositionRule,
  Duration,
  Fact,
  Funding,
  Source,
  Start,
} from "@/lib/domain/calls/types";
import {
  blocks,
  consortium,
  gap,
  nothing,
  pathOf,
  type Rule,
  warns,
} from "@/lib/domain/eligibility/rule";

const members = ["LV", "EE", "MT"];

const source = { title: "Example", url: "https://example.org", certainty: "exact" } as const;
const window: Pick<CallRules, "start"> = {
  start: { value: { from: "2022-09-01", to: "2022-12-31" }, source },
};
const months: Pick<CallRules, "duration"> = {
  duration: { value: { min: 12, max: 36 }, source },
};
const choice: Pick<CallRules, "funding"> = {
  funding: { value: { model: "prefixed-lump-sum", amounts: [120_000, 250_000, 400_000] }, source },
};
const ceiling: Pick<CallRules, "funding"> = {
  funding: { value: { model: "budget-based-lump-sum", max: 800_000 }, source },
};

const lumpSumUnknown: Rule = {
  id: "lump-sum-unknown",
  severity: blocks,
  source: (pack) => pack.funding.source,
  appliesTo: (pack) => pack.funding.value.model === "prefixed-lump-sum",
  find: ({ facts: { lumpSum }, pack }) =>
    lumpSum === null || amountsOf(pack.funding.value).includes(lumpSum)
      ? nothing
      : [{ path: "lumpSum", params: { amount: lumpSum, ...amounts(pack.funding.value) } }],
  passes: { facts: consortium(members, { lumpSum: 400_000 }), pack: choice },
  fails: { facts: consortium(members, { lumpSum: 125_000 }), pack: choice },
};

/** Where the grant is worked out, there is a ceiling, which may depend on the duration. */
const grantTooHigh: Rule = {
  id: "grant-too-high",
  severity: blocks,
  source: (pack) => pack.funding.source,
  appliesTo: (pack) => pack.funding.value.model !== "prefixed-lump-sum",
  find: ({ facts: { lumpSum, durationMonths }, pack }) => {
    const ceiling = grantCeiling(pack.funding.value, durationMonths);
    return ceiling === null || lumpSum === null || (lumpSum > 0 && lumpSum <= ceiling)
      ? nothing
      : [{ path: "lumpSum", params: { amount: lumpSum, ceiling } }];
  },
  passes: { facts: consortium(members, { lumpSum: 800_000 }), pack: ceiling },
  fails: { facts: consortium(members, { lumpSum: 800_001 }), pack: ceiling },
};

const durationOutOfRange: Rule = {
  id: "duration-out-of-range",
  severity: blocks,
  source: (pack) => given(pack.duration).source,
  appliesTo: (pack) => pack.duration !== null,
  find: ({ facts: { durationMonths: months }, pack }) => {
    const duration = given(pack.duration).value;
    return months === null || durationFits(months, duration)
      ? nothing
      : [{ path: "durationMonths", params: { months, ...lengths(duration) } }];
  },
  passes: { facts: consortium(members, { durationMonths: 36 }), pack: months },
  fails: { facts: consortium(members, { durationMonths: 37 }), pack: months },
};

const startOutOfWindow: Rule = {
  id: "start-out-of-window",
  severity: blocks,
  source: (pack) => given(pack.start).source,
  appliesTo: (pack) => pack.start !== null,
  find: ({ facts: { startsOn }, pack }) => {
    const start = given(pack.start).value;
    return startsOn === null || startFits(startsOn, start)
      ? nothing
      : [{ path: "startsOn", params: { day: startsOn, ...starts(start) } }];
  },
  passes: { facts: consortium(members, { startsOn: "2022-12-31" }), pack: window },
  fails: { facts: consortium(members, { startsOn: "2023-01-01" }), pack: window },
};

const titleMissing: Rule = {
  id: "title-missing",
  severity: gap,
  source: (pack) => pack.form.source,
  find: ({ facts: { title } }) =>
    title === undefined || title.trim() !== "" ? nothing : [{ path: "title", params: {} }],
  passes: { facts: consortium(members, { title: "Reading together" }) },
  fails: { facts: consortium(members, { title: " " }) },
};

const lumpSumUndecided: Rule = {
  id: "lump-sum-undecided",
  severity: gap,
  source: (pack) => pack.funding.source,
  find: ({ facts, pack }) =>
    facts.lumpSum !== null
      ? nothing
      : [
          {
            path: "lumpSum",
            params: {
              ...amounts(pack.funding.value),
              ceiling: grantCeiling(pack.funding.value, facts.durationMonths) ?? 0,
            },
          },
        ],
  passes: { facts: consortium(members, { lumpSum: 120_000 }) },
  fails: { facts: consortium(members, { lumpSum: null }) },
};

const durationMissing: Rule = {
  id: "duration-missing",
  severity: gap,
  source: (pack) => pack.duration?.source ?? ofAnyForm(pack),
  find: ({ facts, pack: { duration } }) =>
    facts.durationMonths !== null
      ? nothing
      : [{ path: "durationMonths", params: lengths(duration?.value ?? null) }],
  passes: { facts: consortium(members, { durationMonths: 12 }) },
  fails: { facts: consortium(members, { durationMonths: null }) },
};

const startMissing: Rule = {
  id: "start-missing",
  severity: gap,
  source: (pack) => pack.start?.source ?? ofAnyForm(pack),
  find: ({ facts, pack: { start } }) =>
    facts.startsOn !== null
      ? nothing
      : [{ path: "startsOn", params: starts(start?.value ?? null) }],
  passes: { facts: consortium(members, { startsOn: "2022-09-01" }) },
  fails: { facts: consortium(members, { startsOn: null }) },
};

/** Where the call asks how long the coordinator has existed, someone must have said. */
const foundingDateUnknown: Rule = {
  id: "founding-date-unknown",
  severity: warns,
  source: (pack) => (ageRule(pack) as AgeRule).source,
  appliesTo: (pack) => ageRule(pack) !== undefined,
  find: ({ tally, pack }) => {
    const { years } = ageRule(pack) as AgeRule;
    return tally.organisations
      .filter(({ role, foundedOn }) => role === "coordinator" && !foundedOn)
      .map((one) => ({ path: pathOf(one), params: { name: one.name, years } }));
  },
  passes: { facts: consortium(["LV:::founded=2000-01-01", "EE", "MT"]) },
  fails: {
    facts: consortium(members),
    pack: {
      composition: [
        { code: "coordinator-age", kind: "coordinator-age", years: 2, source, fails: [] },
      ],
    },
  },
};

type AgeRule = Extract<CompositionRule, { kind: "coordinator-age" }>;

function ageRule(pack: CallRules): AgeRule | undefined {
  return pack.composition.find((rule): rule is AgeRule => rule.kind === "coordinator-age");
}

/** Every form asks how long and from when, but of this call no page that we know says so. */
function ofAnyForm(pack: CallRules): Source {
  return inferredFrom(pack.form.source);
}

/** A fact that the call has: rules about it apply to no other call. */
function given<T>(fact: Fact<T> | null): Fact<T> {
  return fact as Fact<T>;
}

function amountsOf(funding: Funding): readonly number[] {
  return funding.model === "prefixed-lump-sum" ? funding.amounts : [];
}

export function amounts(funding: Funding) {
  const list = amountsOf(funding).map(String);
  return { amounts: list, offered: list.length > 0 ? "some" : "none" };
}

/** For a message: a range, a list (`kind` says which), or nothing known. */
export function lengths(duration: Duration | null) {
  if (!duration) return { kind: "unknown", min: 0, max: 0, lengths: [] };
  return "oneOf" in duration
    ? { kind: "list", min: 0, max: 0, lengths: duration.oneOf.map(String) }
    : { kind: "range", ...duration, lengths: [] };
}

export function starts(start: Start | null) {
  if (!start) return { kind: "unknown", from: "", to: "", days: [] };
  return "oneOf" in start
    ? { kind: "list", from: "", to: "", days: start.oneOf }
    : { kind: "window", ...start, days: [] };
}

/** What the application itself says: values the call does not know, and gaps. */
export const draftRules = {
  wrong: [lumpSumUnknown, grantTooHigh, durationOutOfRange, startOutOfWindow],
  gaps: [titleMissing, lumpSumUndecided, durationMissing, startMissing, foundingDateUnknown],
} as const satisfies Record<string, readonly Rule[]>;
