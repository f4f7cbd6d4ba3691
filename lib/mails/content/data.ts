import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { invitations } from "@/db/schema/applications";
import type { mails } from "@/db/schema/mails";
import { joinRequests, signInRequests, users } from "@/db/schema/people";
import { readFacts } from "@/lib/applications/data";
import type { ApplicationFacts } from "@/lib/applications/types";
import { signInCode, signInMinutes, signInPath } from "@/lib/auth/sign-in-secrets";
import { expiryOf } from "@/lib/domain/invitations/status";
import { invitationToken } from "@/lib/invitations/token";
import { composeBounced } from "@/lib/mails/content/bounced/data";
import { composeReceipt, composeReconfirm } from "@/lib/mails/content/consent/data";
import {
  composeHandedOn,
  composeQuestion,
  composeQuestionAnswer,
  handedOnBy,
} from "@/lib/mails/content/exchange/data";
import { invitationProps, leadContact, reminderProps } from "@/lib/mails/content/props";
import { composeRemoved } from "@/lib/mails/content/removed/data";
import { stopPage, stopToken } from "@/lib/mails/delivery/links";
import { placeholder } from "@/lib/mails/placeholders";
import { readPlan } from "@/lib/mails/reminders/data";
import { linksIn } from "@/lib/mails/reminders/debtors";
import { byIdentity, identity, whyNot } from "@/lib/mails/reminders/reconcile";
import { renderMail } from "@/lib/mails/render";
import type {
  NewAttachment,
  RenderedMail,
  SkipReason,
  TemplateName,
  TemplateParams,
} from "@/lib/mails/types";
import { settings } from "@/lib/server/settings";

export type MailRow = typeof mails.$inferSelect;

/** A mail as it stands at this moment, or why it is not to be sent. */
export type Composed =
  | {
      wanted: true;
      render: () => Promise<RenderedMail>;
      params: Record<string, unknown>;
      /** Files that are made when it is written, besides those that were queued with it. */
      files?: () => Promise<readonly NewAttachment[]>;
    }
  | { wanted: false; why: SkipReason };

const unwanted = (why: SkipReason): Composed => ({ wanted: false, why });

/**
 * Reads what a mail says now, with placeholders for links and codes.
 * @param now on the server's clock; for a practice mail the moment at which it is dated.
 */
export async function composeMail(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  switch (row.template as TemplateName) {
    case "sign-in":
      return composeSignIn(db, row, now);
    case "join":
      return composeJoin(db, row);
    case "invitation":
      return composeInvitation(db, row, now);
    case "answer-partner":
    case "answer-coordinator":
    case "withdrawn":
      return composeReceipt(db, row, now);
    case "reconfirm":
      return composeReconfirm(db, row, now);
    case "bounced":
      return composeBounced(db, row, now);
    case "handed-on":
      return composeHandedOn(db, row, now);
    case "question":
      return composeQuestion(db, row, now);
    case "question-answer":
      return composeQuestionAnswer(db, row, now);
    case "removed":
      return composeRemoved(db, row, now);
    case "reminder":
      return composeReminder(db, row, now);
  }
}

/** The links and codes that take the place of a mail's placeholders. Never to be stored. */
export async function readSecrets(db: Db | Tx, row: MailRow): Promise<Map<string, string>> {
  const origin = settings().APP_URL;
  const secrets = new Map<string, string>();
  if (row.template === "sign-in") {
    const { requestId } = paramsOf<"sign-in">(row);
    const request = await signInRequest(db, requestId);
    if (request) {
      secrets.set(placeholder(row.id, `link-${requestId}`), origin + signInPath(request.nonce));
      secrets.set(placeholder(row.id, `code-${requestId}`), signInCode(request.nonce));
    }
  }
  if (row.template === "invitation")
    secrets.set(placeholder(row.id, "never"), stopPage(stopToken(row, "everything")));
  if (row.template === "reminder")
    secrets.set(placeholder(row.id, "stop"), stopPage(stopToken(row, "reminders")));
  for (const id of invitationsIn(row)) {
    const invitation = await invitationById(db, id);
    if (invitation)
      secrets.set(
        placeholder(row.id, `link-${id}`),
        `${origin}/invite/${invitationToken(invitation.nonce)}`,
      );
  }
  return secrets;
}

/** The invitation as the partner would get it if it were sent now; its button leads nowhere. */
export async function composePreview(
  facts: ApplicationFacts,
  participationId: string,
  inviter: { name: string; email: string },
): Promise<RenderedMail | null> {
  const partner = facts.participants.find(({ id }) => id === participationId);
  if (!partner) return null;
  const recipientName = partner.contactName || partner.name;
  const until = expiryOf(facts.now, facts.deadline);
  return renderMail(
    "invitation",
    invitationProps(facts, partner, {
      ...{ recipientName, inviter, until },
      link: `${settings().APP_URL}/invite/…`,
      neverLink: stopPage("…"),
    }),
  );
}

function paramsOf<T extends TemplateName>(row: MailRow): TemplateParams[T] {
  // Written by queueMail, whose type holds the parameters to the template.
  return row.params as unknown as TemplateParams[T];
}

function invitationsIn(row: MailRow): readonly string[] {
  if (row.template === "invitation") return [paramsOf<"invitation">(row).invitationId];
  if (row.template === "reconfirm") return [paramsOf<"reconfirm">(row).invitationId];
  if (row.template === "question-answer") return [paramsOf<"question-answer">(row).invitationId];
  return row.template === "reminder" ? paramsOf<"reminder">(row).invitationIds : [];
}

async function composeSignIn(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  const { requestId } = paramsOf<"sign-in">(row);
  const request = await signInRequest(db, requestId);
  if (!request || request.expiresAt <= now) return unwanted("expired");
  if (request.usedAt) return unwanted("answered");
  const props = {
    ...reader(row),
    link: placeholder(row.id, `link-${requestId}`),
    code: placeholder(row.id, `code-${requestId}`),
    minutes: signInMinutes,
  };
  return { wanted: true, params: row.params, render: () => renderMail("sign-in", props) };
}

async function composeJoin(db: Db | Tx, row: MailRow): Promise<Composed> {
  const { organisationId, organisationName, inviterName } = paramsOf<"join">(row);
  const [request] = await db
    .select({ id: joinRequests.id })
    .from(joinRequests)
    .where(
      and(
        eq(joinRequests.organisationId, organisationId),
        eq(joinRequests.email, row.person),
        isNull(joinRequests.answer),
      ),
    );
  if (!request) return unwanted("answered");
  const props = {
    ...reader(row),
    inviter: inviterName,
    organisation: organisationName,
    email: row.person,
    link: `${settings().APP_URL}/organisations`,
  };
  return { wanted: true, params: row.params, render: () => renderMail("join", props) };
}

async function composeInvitation(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  const { invitationId, word } = paramsOf<"invitation">(row);
  const invitation = await invitationById(db, invitationId);
  const facts = await factsOf(db, row, now);
  if (!invitation || !facts || invitation.revokedAt) return unwanted("revoked");
  if (invitation.replacedAt) return unwanted("superseded");
  if (invitation.answeredAt) return unwanted("answered");
  if (facts.submission) return unwanted("submitted");
  if (facts.now >= facts.deadline) return unwanted("deadline-passed");
  const partner = facts.participants.find(({ id }) => id === invitation.participationId);
  if (!partner) return unwanted("revoked");
  const props = invitationProps(facts, partner, {
    recipientName: row.recipientName,
    inviter: (await person(db, invitation.invitedBy)) ?? leadContact(facts),
    link: placeholder(row.id, `link-${invitationId}`),
    neverLink: placeholder(row.id, "never"),
    until: invitation.expiresAt,
    handedOnBy: await handedOnBy(db, invitation, word),
  });
  return { wanted: true, params: row.params, render: () => renderMail("invitation", props) };
}

async function composeReminder(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  const plan = row.applicationId ? await readPlan(db, row.applicationId, now) : null;
  if (!plan) return unwanted("revoked");
  const { facts, debtors } = plan;
  if (facts.now >= facts.deadline) return unwanted("deadline-passed");
  const reminder = byIdentity(plan.reminders).get(identity(row));
  if (!reminder) return unwanted(whyNot(row as Parameters<typeof whyNot>[0], facts));
  const linkOf = (id: string) => placeholder(row.id, `link-${id}`);
  const props = reminderProps(facts, reminder, debtors, linkOf, placeholder(row.id, "stop"));
  return {
    wanted: true,
    params: { requirements: reminder.debtor.owes, invitationIds: linksIn(reminder, debtors) },
    render: () => renderMail("reminder", props),
  };
}

async function factsOf(db: Db | Tx, row: MailRow, now: Date): Promise<ApplicationFacts | null> {
  return row.applicationId ? readFacts(db, row.applicationId, now) : null;
}

function reader(row: MailRow) {
  return { locale: row.locale, kind: null, recipientName: row.recipientName };
}

async function signInRequest(db: Db | Tx, id: string) {
  const [request] = await db.select().from(signInRequests).where(eq(signInRequests.id, id));
  return request ?? null;
}

async function invitationById(db: Db | Tx, id: string) {
  const [invitation] = await db.select().from(invitations).where(eq(invitations.id, id));
  return invitation ?? null;
}

async function person(db: Db | Tx, id: string | null) {
  if (!id) return null;
  const [user] = await db.select().from(users).where(eq(users.id, id));
  return user ? { name: user.name ?? "", email: user.email } : null;
}
