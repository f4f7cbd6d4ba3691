import { callById } from "@/lib/domain/calls/calls";
import { judge } from "@/lib/domain/eligibility/judge";
import type { OrganisationFacts } from "@/lib/domain/eligibility/types";
import { planReminders } from "@/lib/domain/reminders/plan";
import { instantOf } from "@/lib/domain/time/wall-clock";

/** The moment at which the example is looked at, and when its silent partner was invited. */
export const exampleNow = new Date("2022-02-23T10:00:00Z");
const invitedAt = new Date("2022-02-21T13:20:00Z");

export const examplePartners = [
  { id: "lv", country: "LV", role: "coordinator", answer: "coordinates" },
  { id: "ee", country: "EE", role: "partner", answer: "confirmed" },
  { id: "pt", country: "PT", role: "partner", answer: "invited" },
] as const;

/** A small consortium, judged and planned by the very rules that judge real ones. */
export function exampleConsortium() {
  const pack = callById("2022/ka220-sch");
  if (!pack?.deadline) throw new Error("the call of the example is gone");
  const closes = pack.deadline.value;
  const organisations = examplePartners.map(
    ({ id, country, role }): OrganisationFacts => ({ id, name: id, country, role, types: [] }),
  );
  const facts = { lumpSum: 120_000, durationMonths: 24, startsOn: "2022-09-01" };
  const deadline = instantOf(closes);
  const reminders = planReminders({
    deadline,
    zoneOfCall: closes.zone,
    submitted: false,
    debtors: [
      {
        person: "pt@example.org",
        name: "",
        kind: "partner",
        participationId: "pt",
        userId: null,
        locale: "en",
        zone: "Europe/Lisbon",
        owes: ["answer"],
        invitedAt,
        invitationId: "pt",
      },
    ],
  });
  const silent = new Set(["pt"]);
  return {
    closes,
    deadline,
    next: reminders.find(({ dueAt }) => dueAt > exampleNow),
    today: judge(
      { ...facts, organisations: organisations.filter(({ id }) => !silent.has(id)) },
      pack,
      "drafting",
    ),
    hoped: judge({ ...facts, organisations }, pack, "drafting"),
  };
}
