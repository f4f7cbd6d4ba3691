import type { CallRules } from "@/lib/domain/calls/types";
import type { Facts, OrganisationFacts } from "@/lib/domain/eligibility/types";

/** Whole numbers below `n`, the same in every run. */
export type Dice = (n: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    // The low bits of such a generator hardly vary.
    return Math.floor((state / 0x80000000) * n);
  };
}

/** What is wrong with every third consortium, in turn. */
const slips: readonly ((facts: Facts) => Facts)[] = [
  withFirst(() => ({ role: "partner" })),
  withFirst(() => ({ country: "CH" })),
  (facts) => ({
    ...facts,
    organisations: facts.organisations.map((one) => ({ ...one, country: "LV" })),
  }),
  (facts) => ({
    ...facts,
    organisations: facts.organisations.map((one) =>
      one.role === "partner" ? { ...one, role: "associated" } : one,
    ),
  }),
  withFirst((facts) => ({ oid: facts.organisations[1]?.oid ?? null })),
  (facts) => ({ ...facts, lumpSum: 125_000 }),
  (facts) => ({ ...facts, durationMonths: 37 }),
  (facts) => ({ ...facts, startsOn: "2023-01-01" }),
];

/** Consortia of so many organisations that have all a form asks for; some with a slip in them. */
export function consortiaOf(size: number, number: number, pack: CallRules): Facts[] {
  const countries = [...pack.memberStates.value, ...pack.associatedCountries.value];
  return Array.from({ length: number }, (_none, index) => {
    const roll = dice(size * 1000 + index + 1);
    const facts: Facts = {
      organisations: Array.from({ length: size }, (_one, position) => ({
        id: String(1000 + position),
        name: `Organisation ${position}`,
        country: countries[roll(countries.length)] as string,
        role: position === 0 ? "coordinator" : "partner",
        types: ["hei"],
        oid: `E1${String(position).padStart(3, "0")}${String(roll(10_000)).padStart(4, "0")}`,
      })),
      lumpSum: 250_000,
      durationMonths: 24,
      startsOn: "2022-09-01",
      title: "Sea schools",
    };
    const slip = index % 3 === 0 ? slips[(index / 3) % slips.length] : undefined;
    return slip ? slip(facts) : facts;
  });
}

function withFirst(change: (facts: Facts) => Partial<OrganisationFacts>) {
  return (facts: Facts): Facts => ({
    ...facts,
    organisations: facts.organisations.map((one, position) =>
      position === 0 ? { ...one, ...change(facts) } : one,
    ),
  });
}
