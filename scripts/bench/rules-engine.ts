import { type Almanac, Engine, type TopLevelCondition } from "json-rules-engine";
import type { CallRules } from "@/lib/domain/calls/types";
import type { Facts, OrganisationFacts } from "@/lib/domain/eligibility/types";

/**
 * The same rules of KA220 in 2022 as a user of json-rules-engine would write them: what has to be
 * counted is a fact worked out once a run, and each rule is a condition that fires when it is broken.
 */
export function judgeByRulesEngine(pack: CallRules) {
  const countries = [...pack.memberStates.value, ...pack.associatedCountries.value];
  const engine = new Engine();

  const ofOrganisations = (name: string, work: (list: readonly OrganisationFacts[]) => unknown) =>
    engine.addFact(name, async (_params: unknown, almanac: Almanac) =>
      work(await almanac.factValue<readonly OrganisationFacts[]>("organisations")),
    );
  const counting = (list: readonly OrganisationFacts[]) =>
    list.filter(
      ({ role, country }) =>
        (role === "coordinator" || role === "partner") && countries.includes(country),
    );
  const coordinators = (list: readonly OrganisationFacts[]) =>
    list.filter(({ role }) => role === "coordinator");

  ofOrganisations("coordinators", (list) => coordinators(list).length);
  ofOrganisations("foreignCoordinators", (list) => {
    return coordinators(list).filter(({ country }) => !countries.includes(country)).length;
  });
  ofOrganisations("counting", (list) => counting(list).length);
  ofOrganisations(
    "countries",
    (list) => new Set(counting(list).map(({ country }) => country)).size,
  );
  ofOrganisations("duplicates", (list) => {
    const oids = list.map(({ oid }) => oid).filter(Boolean);
    return oids.length - new Set(oids).size;
  });

  const rule = (type: string, ...any: { fact: string; operator: string; value: unknown }[]) =>
    engine.addRule({ conditions: { any } as TopLevelCondition, event: { type } });
  rule("one-coordinator", { fact: "coordinators", operator: "notEqual", value: 1 });
  rule("coordinator-country", {
    fact: "foreignCoordinators",
    operator: "greaterThan",
    value: 0,
  });
  rule("min-organisations", { fact: "counting", operator: "lessThan", value: 3 });
  rule("min-countries", { fact: "countries", operator: "lessThan", value: 3 });
  rule("duplicate-oid", { fact: "duplicates", operator: "greaterThan", value: 0 });
  rule("lump-sum-unknown", {
    fact: "lumpSum",
    operator: "notIn",
    value: [120_000, 250_000, 400_000],
  });
  rule(
    "duration-out-of-range",
    { fact: "durationMonths", operator: "lessThan", value: 12 },
    { fact: "durationMonths", operator: "greaterThan", value: 36 },
  );
  // Its comparisons know numbers only.
  const day = (text: string) => Number(text.replaceAll("-", ""));
  rule(
    "start-out-of-window",
    { fact: "startDay", operator: "lessThan", value: day("2022-09-01") },
    { fact: "startDay", operator: "greaterThan", value: day("2022-12-31") },
  );

  return async ({ organisations, lumpSum, durationMonths, startsOn }: Facts) => {
    const startDay = day(startsOn ?? "");
    const { events } = await engine.run({ organisations, lumpSum, durationMonths, startDay });
    return { eligible: events.length === 0, broken: events.map(({ type }) => type) };
  };
}
