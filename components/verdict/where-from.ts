import type { CallRules } from "@/lib/domain/calls/types";

/** So many names are read at a glance; more are folded. */
const FEW = 5;

/** Countries as briefly as they can be said: a whole group, a group but a few, a few, or many. */
export interface WhereFrom {
  group: "counting" | "memberStates" | "some" | "many";
  /** All of a group but these; for "some" and "many" the countries themselves. */
  codes: readonly string[];
}

/** How to say from which countries a newcomer may come. */
export function whereFrom(countries: readonly string[], pack: CallRules): WhereFrom {
  const member = pack.memberStates.value;
  const also = pack.alsoCounting?.value ?? [];
  const counting = [...member, ...pack.associatedCountries.value, ...also];
  if (countries.length <= FEW) return { group: "some", codes: countries };
  const [group, all] = countries.every((code) => member.includes(code))
    ? (["memberStates", member] as const)
    : (["counting", counting] as const);
  const rest = all.filter((code) => !countries.includes(code));
  return rest.length <= FEW ? { group, codes: rest } : { group: "many", codes: countries };
}
