import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { owedBy } from "@/lib/domain/checklist/checklist";
import { defaultLocaleOf, zoneOfCountry } from "@/lib/domain/countries/countries";
import type { Debtor, PlannedReminder } from "@/lib/domain/reminders/types";

/** IANA zone of the person who leads the application: the chosen one, else the country's. */
export function leadZone({ lead, organisation }: ApplicationFacts): string {
  return lead.timeZone ?? zoneOfCountry(organisation.country);
}

/** Language in which the lead is written to. */
export function leadLocale({ lead, organisation }: ApplicationFacts): "en" | "lv" {
  return lead.locale ?? defaultLocaleOf(organisation.country);
}

/** Everyone whom this application could remind, with what each owes. */
export function debtorsOf(facts: ApplicationFacts): Debtor[] {
  const { lead, participants, requirements } = facts;
  const coordinator: Debtor = {
    person: lead.email,
    name: lead.name,
    kind: "coordinator",
    participationId: participants.find(({ role }) => role === "coordinator")?.id ?? null,
    userId: lead.id,
    locale: leadLocale(facts),
    zone: leadZone(facts),
    owes: owedBy(requirements, { kind: "coordinator" }),
    invitedAt: null,
    invitationId: null,
  };
  return [coordinator, ...participants.flatMap((one) => partner(one, facts))];
}

/**
 * For whom a reminder asks: a nudge about its own invitation only, the others for everything that
 * the person owes.
 */
export function concernedBy(
  { debtor, reason }: PlannedReminder,
  debtors: readonly Debtor[],
): readonly Debtor[] {
  if (reason === "nudge") return [debtor];
  return debtors.filter(({ person, owes }) => person === debtor.person && owes.length > 0);
}

/** The invitations whose links a reminder carries. */
export function linksIn(reminder: PlannedReminder, debtors: readonly Debtor[]): string[] {
  return concernedBy(reminder, debtors).flatMap(({ invitationId }) => invitationId ?? []);
}

/** Only who was asked is ever written to; who declined or is no longer asked owes nothing. */
function partner(one: Participant, { requirements }: ApplicationFacts): Debtor[] {
  const silent = ["invited", "expired", "to-reconfirm"].includes(one.status);
  if (one.role === "coordinator" || !one.contactEmail) return [];
  if (!silent && one.status !== "confirmed") return [];
  const owed = owedBy(requirements, { kind: "partner", participationId: one.id });
  const answer = `answer:${one.id}`;
  return [
    {
      person: one.contactEmail,
      name: one.contactName || one.name,
      kind: "partner",
      participationId: one.id,
      userId: null,
      locale: one.locale,
      zone: zoneOfCountry(one.country),
      // A link that ran out does not settle the question: the reminder makes it work again.
      owes: silent && !owed.includes(answer) ? [answer, ...owed] : owed,
      // Who has to confirm again was invited and has answered: the question of the invitation is settled.
      invitedAt:
        silent && one.status !== "to-reconfirm" ? (one.invitation?.createdAt ?? null) : null,
      // Once it has answered, its link opens the page on which it does what it owes.
      invitationId: one.invitation?.id ?? null,
    },
  ];
}
