import { callById } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { checklist } from "@/lib/domain/checklist/checklist";
import type { ChecklistInput, Owner, PartnerFacts } from "@/lib/domain/checklist/types";
import { judge } from "@/lib/domain/eligibility/judge";

/** A call that is known to be there. */
export const callOf = (id: string) => callById(id) as RulePack;

/** What the tests of the checklist start from: the call, its deadline and the owners. */
export const pack = callOf("2022/ka220-sch");
export const deadline = new Date("2022-03-23T11:00:00Z");
export const coordinator: Owner = { kind: "coordinator" };
export const partner = (participationId: string): Owner => ({ kind: "partner", participationId });

/** An organisation of the consortium; confirmed, with OID and profile, unless the test says otherwise. */
export function organisation(
  id: string,
  country: string,
  rest: Partial<PartnerFacts> = {},
): PartnerFacts {
  return {
    id,
    name: `Organisation ${id}`,
    country,
    role: "partner",
    types: [],
    oid: `E1000000${id.length}`,
    status: "confirmed",
    passport: { presentation: "Who we are", experience: "What we have done" },
    ...rest,
  };
}
export const lead = organisation("lead", "LV", { role: "coordinator" });

/** What a test changes about the draft. */
export interface Setup extends Partial<Omit<ChecklistInput, "facts">> {
  facts?: Partial<ChecklistInput["facts"]>;
}

/** A draft in which everything derived is in order, unless the test says otherwise. */
export function input({ facts, ...rest }: Setup = {}): ChecklistInput {
  const organisations = rest.organisations ?? [
    lead,
    organisation("a", "EE"),
    organisation("bb", "MT"),
  ];
  const draft = {
    title: "Reading together",
    acronym: "READ",
    lumpSum: 250_000,
    durationMonths: 24,
    startsOn: "2022-09-01",
    ...facts,
  };
  return {
    pack,
    deadline: { local: "2022-03-23T12:00:00", zone: "Europe/Brussels" },
    facts: draft,
    organisations,
    confirmedVerdict: judge(
      { ...draft, organisations: organisations.filter(({ status }) => status === "confirmed") },
      rest.pack ?? pack,
      "drafting",
    ),
    ticks: [],
    items: [],
    papers: [],
    submitted: false,
    ...rest,
  };
}

/** The line with that key, of a checklist made so. */
export const lineOf = (key: string, setup?: Setup) =>
  checklist(input(setup)).find((line) => line.key === key);
