import { mailStanding, type Told } from "@/lib/domain/delivery/standing";
import type { MailStanding } from "@/lib/domain/delivery/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";

/** One step in the life of an invitation, with its moment where one is known. */
export interface Step {
  what:
    | "prepared"
    | "linked" // no mail: the coordinator hands the link on
    | Exclude<MailStanding, "unclear" | "not-sent">
    | "mail-unclear"
    | "mail-not-sent"
    | "opened"
    | "answered"
    | "expired"
    | "revoked";
  at: Date | null;
}

/** What the story is told from; every instant in the application's time. */
export interface StoryFacts {
  status: PartnerStatus;
  invitation: {
    id: string;
    createdAt: Date;
    expiresAt: Date;
    openedAt: Date | null;
    mailed: boolean;
    mail: (Told & { sentAt: Date | null; deliveryAt: Date | null }) | null;
  } | null;
  answer: { invitationId: string; at: Date } | null;
}

/**
 * The life of a partner's newest invitation so far, step by step: prepared, queued, taken by the
 * provider, delivered or not, opened, and how it ended. Nothing stands in it that did not happen.
 */
export function lifeStory({ status, invitation, answer }: StoryFacts): Step[] {
  const steps: Step[] = [{ what: "prepared", at: null }];
  if (!invitation) return steps;
  const { createdAt, expiresAt, openedAt, mailed, mail } = invitation;
  steps.push({ what: mailed ? "queued" : "linked", at: createdAt });
  if (mail) steps.push(...mailSteps(mail));
  if (openedAt) steps.push({ what: "opened", at: openedAt });
  if (answer?.invitationId === invitation.id) steps.push({ what: "answered", at: answer.at });
  else if (status === "revoked") steps.push({ what: "revoked", at: null });
  else if (status === "expired") steps.push({ what: "expired", at: expiresAt });
  return steps;
}

function mailSteps(mail: NonNullable<NonNullable<StoryFacts["invitation"]>["mail"]>): Step[] {
  const standing = mailStanding(mail);
  const sent: Step[] = mail.sentAt ? [{ what: "sent", at: mail.sentAt }] : [];
  switch (standing) {
    case "queued":
      return [];
    case "not-sent":
      return [{ what: "mail-not-sent", at: null }];
    case "unclear":
      return [{ what: "mail-unclear", at: null }];
    case "sent":
      return sent;
    default:
      return [...sent, { what: standing, at: mail.deliveryAt }];
  }
}
