import type { InvitationProps } from "@/emails/invitation";
import type { AskedOrganisation, Contact, ProjectProps } from "@/emails/project";
import type { Debt, ReminderProps } from "@/emails/reminder";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { zoneOfCountry } from "@/lib/domain/countries/countries";
import { INVITATION_LIFE_DAYS } from "@/lib/domain/invitations/types";
import type { Debtor, PlannedReminder } from "@/lib/domain/reminders/types";
import type { Locale } from "@/lib/i18n/locales";
import { concernedBy, leadZone } from "@/lib/mails/reminders/debtors";
import { settings } from "@/lib/server/settings";

interface Reader {
  name: string;
  locale: Locale;
  zone: string;
}

/** What mails say about an application, to a reader in a language and a zone. */
export function projectProps(facts: ApplicationFacts, reader: Reader): ProjectProps {
  const { kind, title, acronym, organisation, deadline, closes, pack } = facts;
  return {
    ...{ kind, title, acronym, deadline },
    locale: reader.locale,
    recipientName: reader.name,
    call: pack.title[reader.locale],
    coordinator: { name: organisation.name, country: organisation.country },
    zones: { call: closes.zone, reader: reader.zone },
  };
}

export function askedOrganisation({ name, country, role }: Participant): AskedOrganisation {
  return { name, country, role };
}

/** The person whom partners can ask. */
export function leadContact({ lead }: ApplicationFacts): Contact {
  return { name: lead.name, email: lead.email };
}

/** Address of a page of the application. */
export function applicationUrl(
  applicationId: string,
  page: "checklist" | `partners${string}`,
): string {
  return `${settings().APP_URL}/applications/${applicationId}/${page}`;
}

/** What an invitation says to a partner. */
export function invitationProps(
  facts: ApplicationFacts,
  partner: Participant,
  mail: Pick<
    InvitationProps,
    "recipientName" | "inviter" | "link" | "neverLink" | "until" | "handedOnBy"
  >,
): InvitationProps {
  const reader = {
    name: mail.recipientName,
    locale: partner.locale,
    zone: zoneOfCountry(partner.country),
  };
  return {
    ...projectProps(facts, reader),
    organisation: askedOrganisation(partner),
    inviter: mail.inviter,
    handedOnBy: mail.handedOnBy,
    link: mail.link,
    neverLink: mail.neverLink,
    lifeDays: INVITATION_LIFE_DAYS,
    until: mail.until,
  };
}

/**
 * What a reminder names: everything that its recipient owes at this moment, for whichever
 * organisations.
 * @param linkOf makes the link (or what stands for it) of an invitation.
 */
export function reminderProps(
  facts: ApplicationFacts,
  reminder: PlannedReminder,
  debtors: readonly Debtor[],
  linkOf: (invitationId: string) => string,
  stopLink: string,
): ReminderProps {
  const { name, locale, zone } = reminder.debtor;
  const mine = concernedBy(reminder, debtors);
  const coordinating = mine.find(({ kind }) => kind === "coordinator");
  return {
    ...projectProps(facts, { name, locale, zone }),
    reason: reminder.reason,
    now: facts.now,
    coordinating: coordinating
      ? { link: applicationUrl(facts.id, "checklist"), owes: lines(coordinating, facts) }
      : null,
    debts: mine.flatMap((one) => debts(one, facts, linkOf)),
    contact: leadContact(facts),
    stopLink,
  };
}

function debts(debtor: Debtor, facts: ApplicationFacts, linkOf: (id: string) => string): Debt[] {
  const partner = facts.participants.find(({ id }) => id === debtor.participationId);
  if (debtor.kind === "coordinator" || !partner) return [];
  return [
    {
      organisation: askedOrganisation(partner),
      link: debtor.invitationId ? linkOf(debtor.invitationId) : null,
      again: partner.status === "to-reconfirm",
      answered: !debtor.owes.includes(`answer:${partner.id}`),
      owes: lines(debtor, facts),
    },
  ];
}

/** The owed lines in the order of the checklist. */
function lines({ owes }: Debtor, { requirements }: ApplicationFacts): Debt["owes"] {
  return requirements.filter(({ key }) => owes.includes(key));
}

/** Zone of whom a mail of this application is for: the lead's, or that of the partner's country. */
export function zoneOfRecipient(facts: ApplicationFacts, partner: Participant | null): string {
  return partner ? zoneOfCountry(partner.country) : leadZone(facts);
}
