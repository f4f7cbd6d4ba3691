import { eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { invitations, questions } from "@/db/schema/applications";
import { users } from "@/db/schema/people";
import { readFacts } from "@/lib/applications/data";
import type { ApplicationFacts } from "@/lib/applications/types";
import type { Composed, MailRow } from "@/lib/mails/content/data";
import {
  applicationUrl,
  askedOrganisation,
  leadContact,
  projectProps,
  zoneOfRecipient,
} from "@/lib/mails/content/props";
import { placeholder } from "@/lib/mails/placeholders";
import { renderMail } from "@/lib/mails/render";
import type { SkipReason, TemplateName, TemplateParams } from "@/lib/mails/types";

const unwanted = (why: SkipReason): Composed => ({ wanted: false, why });

/** Who handed an invitation on, with the address that it had gone to; undefined: nobody did. */
export async function handedOnBy(
  db: Db | Tx,
  { handedOnFrom, handedOnBy: name }: typeof invitations.$inferSelect,
  word = "",
) {
  if (!handedOnFrom || !name) return undefined;
  const [earlier] = await db.select().from(invitations).where(eq(invitations.id, handedOnFrom));
  return { name, email: earlier?.sentTo ?? "", word };
}

/** Tells the coordinator who is asked now in an organisation. */
export async function composeHandedOn(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  const { to, by } = paramsOf<"handed-on">(row);
  const about = await aboutPartner(db, row, now);
  if (!about) return unwanted("revoked");
  const props = { ...about.toLead, to, by };
  return { wanted: true, params: row.params, render: () => renderMail("handed-on", props) };
}

/** A partner's question, for the coordinator; not once it is answered. */
export async function composeQuestion(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  const asked = await questionById(db, paramsOf<"question">(row).questionId);
  const about = await aboutPartner(db, row, now);
  if (!asked || !about) return unwanted("revoked");
  if (asked.question.answeredAt) return unwanted("answered");
  const { askedBy, text: question } = asked.question;
  const props = { ...about.toLead, askedBy, question };
  return { wanted: true, params: row.params, render: () => renderMail("question", props) };
}

/** The coordinator's answer, for the partner. */
export async function composeQuestionAnswer(
  db: Db | Tx,
  row: MailRow,
  now: Date,
): Promise<Composed> {
  const { questionId, invitationId } = paramsOf<"question-answer">(row);
  const asked = await questionById(db, questionId);
  const about = await aboutPartner(db, row, now);
  if (!asked || !about) return unwanted("revoked");
  const { askedBy, text: question, answer } = asked.question;
  const props = {
    ...about.toPartner,
    ...{ askedBy, question, answer: answer ?? "" },
    answeredBy: asked.answeredBy ?? leadContact(about.facts).name,
    link: placeholder(row.id, `link-${invitationId}`),
  };
  return { wanted: true, params: row.params, render: () => renderMail("question-answer", props) };
}

function paramsOf<T extends TemplateName>(row: MailRow): TemplateParams[T] {
  // Written by queueMail, whose type holds the parameters to the template.
  return row.params as unknown as TemplateParams[T];
}

/** The organisation that a mail is about, said to the lead and to itself; null once it is gone. */
async function aboutPartner(db: Db | Tx, row: MailRow, now: Date) {
  const facts: ApplicationFacts | null = row.applicationId
    ? await readFacts(db, row.applicationId, now)
    : null;
  const partner = facts?.participants.find(({ id }) => id === row.participationId);
  if (!facts || !partner) return null;
  const { locale, recipientName: name } = row;
  const said = (zone: string) => ({
    ...projectProps(facts, { name, locale, zone }),
    organisation: askedOrganisation(partner),
  });
  return {
    facts,
    toPartner: said(zoneOfRecipient(facts, partner)),
    toLead: {
      ...said(zoneOfRecipient(facts, null)),
      link: `${applicationUrl(facts.id, "partners")}/${partner.id}`,
    },
  };
}

async function questionById(db: Db | Tx, id: string) {
  const [found] = await db
    .select({
      question: questions,
      answeredBy: sql<string | null>`coalesce(nullif(${users.name}, ''), ${users.email})`,
    })
    .from(questions)
    .leftJoin(users, eq(users.id, questions.answeredBy))
    .where(eq(questions.id, id));
  return found ?? null;
}
