import { blocks, consortium, gap, type Rule } from "@/lib/domain/eligibility/rule";

const members = ["LV", "EE", "MT"];

const lumpSumUnknown: Rule = {
  id: "lump-sum-unknown",
  severity: blocks,
  source: (pack) => pack.lumpSums.source,
  find: ({ facts: { lumpSum }, pack }) =>
    lumpSum === null || pack.lumpSums.value.includes(lumpSum)
      ? []
      : [
          {
            path: "lumpSum",
            params: { amount: lumpSum, amounts: pack.lumpSums.value.map(String) },
          },
        ],
  passes: { facts: consortium(members, { lumpSum: 400_000 }) },
  fails: { facts: consortium(members, { lumpSum: 125_000 }) },
};

const durationOutOfRange: Rule = {
  id: "duration-out-of-range",
  severity: blocks,
  source: (pack) => pack.durationMonths.source,
  find: ({ facts: { durationMonths }, pack }) => {
    const { min, max } = pack.durationMonths.value;
    const fits =
      durationMonths === null ||
      (Number.isInteger(durationMonths) && durationMonths >= min && durationMonths <= max);
    return fits ? [] : [{ path: "durationMonths", params: { months: durationMonths, min, max } }];
  },
  passes: { facts: consortium(members, { durationMonths: 36 }) },
  fails: { facts: consortium(members, { durationMonths: 37 }) },
};

const startOutOfWindow: Rule = {
  id: "start-out-of-window",
  severity: blocks,
  source: (pack) => pack.startsOn.source,
  find: ({ facts: { startsOn }, pack }) => {
    const { from, to } = pack.startsOn.value;
    return startsOn === null || (startsOn >= from && startsOn <= to)
      ? []
      : [{ path: "startsOn", params: { day: startsOn, from, to } }];
  },
  passes: { facts: consortium(members, { startsOn: "2022-12-31" }) },
  fails: { facts: consortium(members, { startsOn: "2023-01-01" }) },
};

const titleMissing: Rule = {
  id: "title-missing",
  severity: gap,
  source: (pack) => pack.form,
  find: ({ facts: { title } }) =>
    title === undefined || title.trim() !== "" ? [] : [{ path: "title", params: {} }],
  passes: { facts: consortium(members, { title: "Reading together" }) },
  fails: { facts: consortium(members, { title: " " }) },
};

const lumpSumUndecided: Rule = {
  id: "lump-sum-undecided",
  severity: gap,
  source: (pack) => pack.lumpSums.source,
  find: ({ facts, pack }) =>
    facts.lumpSum === null
      ? [{ path: "lumpSum", params: { amounts: pack.lumpSums.value.map(String) } }]
      : [],
  passes: { facts: consortium(members, { lumpSum: 120_000 }) },
  fails: { facts: consortium(members, { lumpSum: null }) },
};

const durationMissing: Rule = {
  id: "duration-missing",
  severity: gap,
  source: (pack) => pack.durationMonths.source,
  find: ({ facts, pack }) =>
    facts.durationMonths === null
      ? [{ path: "durationMonths", params: { ...pack.durationMonths.value } }]
      : [],
  passes: { facts: consortium(members, { durationMonths: 12 }) },
  fails: { facts: consortium(members, { durationMonths: null }) },
};

const startMissing: Rule = {
  id: "start-missing",
  severity: gap,
  source: (pack) => pack.startsOn.source,
  find: ({ facts, pack }) =>
    facts.startsOn === null ? [{ path: "startsOn", params: { ...pack.startsOn.value } }] : [],
  passes: { facts: consortium(members, { startsOn: "2022-09-01" }) },
  fails: { facts: consortium(members, { startsOn: null }) },
};

/** What the application itself says: values the call does not know, and gaps. */
export const draftRules = {
  wrong: [lumpSumUnknown, durationOutOfRange, startOutOfWindow],
  gaps: [titleMissing, lumpSumUndecided, durationMissing, startMissing],
} as const satisfies Record<string, readonly Rule[]>;
