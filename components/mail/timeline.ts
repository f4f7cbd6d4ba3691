import type { ApplicationView } from "@/lib/applications/types";
import { zoneOfCountry } from "@/lib/domain/countries/countries";
import type { MailLine, MailReason, MailState } from "@/lib/mails/types";

const planned: readonly MailState[] = ["planned", "queued", "sending"];

/** When a mail went out, or was or is to go out, in the application's time. */
export const momentOf = ({ sentAt, dueAt }: Pick<MailLine, "sentAt" | "dueAt">): Date =>
  sentAt ?? dueAt;

/** What is still to come, the next one first, and what is over, the newest first. */
export function timeline(lines: readonly MailLine[]): { coming: MailLine[]; past: MailLine[] } {
  const time = (line: MailLine) => momentOf(line).getTime();
  const isComing = ({ state }: MailLine) => planned.includes(state);
  return {
    coming: lines.filter(isComing).sort((a, b) => time(a) - time(b)),
    past: lines.filter((line) => !isComing(line)).sort((a, b) => time(b) - time(a)),
  };
}

/** Lines of one calendar day together, in the order given. `dayOf` names the day of a moment. */
export function byDay(
  lines: readonly MailLine[],
  dayOf: (moment: Date) => string,
): { day: string; lines: MailLine[] }[] {
  return [...Map.groupBy(lines, (line) => dayOf(momentOf(line)))].map(([day, lines]) => ({
    day,
    lines,
  }));
}

/** Mails that are about a partner and go to the coordinator. */
const toCoordinator: readonly MailReason[] = [
  "answer-coordinator",
  "bounced",
  "handed-on",
  "question",
];

/** The partner a mail is addressed to; null where it goes to the coordinator, even if about a partner. */
export function partnerAddressed<P extends { id: string; role: string }>(
  { participationId, reason }: Pick<MailLine, "participationId" | "reason">,
  participants: readonly P[],
): P | null {
  if (toCoordinator.includes(reason)) return null;
  return (
    participants.find(({ id, role }) => id === participationId && role !== "coordinator") ?? null
  );
}

/** The zone a recipient lives in: a partner's by its country, the coordinator's as chosen. */
export function zoneOfRecipient(
  line: Pick<MailLine, "participationId" | "reason">,
  {
    participants,
    lead,
    organisation,
  }: Pick<ApplicationView, "participants" | "lead" | "organisation">,
): string {
  const partner = partnerAddressed(line, participants);
  return partner
    ? zoneOfCountry(partner.country)
    : (lead.timeZone ?? zoneOfCountry(organisation.country));
}
