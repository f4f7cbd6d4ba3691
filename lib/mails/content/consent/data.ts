import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { answers } from "@/db/schema/applications";
import { readFacts } from "@/lib/applications/data";
import { receiptPdf } from "@/lib/consent/receipt";
import { differencesOf } from "@/lib/consent/standing";
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

/** What was answered, for either side. */
export async function composeReceipt(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  const recorded = await recordedIn(db, paramsOf<"answer-partner">(row));
  const facts = row.applicationId ? await readFacts(db, row.applicationId, now) : null;
  const partner = facts?.participants.find(({ id }) => id === recorded?.participationId);
  if (!recorded || !facts || !partner) return unwanted("revoked");
  const { kind, name, jobTitle, reason, textShown, answeredAt } = recorded;
  const toPartner = row.template === "answer-partner";
  const zone = zoneOfRecipient(facts, toPartner ? partner : null);
  const shared = {
    ...projectProps(facts, { name: row.recipientName, locale: row.locale, zone }),
    organisation: askedOrganisation(partner),
    answer: { kind, name, jobTitle, reason, textShown, at: answeredAt },
  };
  const link = applicationUrl(facts.id, "partners");
  const render = () => {
    if (toPartner) return renderMail("answer-partner", { ...shared, contact: leadContact(facts) });
    if (row.template !== "withdrawn") return renderMail("answer-coordinator", { ...shared, link });
    const { loss } = paramsOf<"withdrawn">(row);
    return renderMail("withdrawn", { ...shared, link, loss });
  };
  // Made of the record alone, so it may be made now and is the same for both sides.
  const files = async () => [await receiptPdf(recorded)];
  return { wanted: true, params: row.params, render, files };
}

/** The question to confirm once more, with what is different at this moment. */
export async function composeReconfirm(db: Db | Tx, row: MailRow, now: Date): Promise<Composed> {
  const { invitationId } = paramsOf<"reconfirm">(row);
  const facts = row.applicationId ? await readFacts(db, row.applicationId, now) : null;
  const partner = facts?.participants.find(({ id }) => id === row.participationId);
  if (!facts || !partner?.answer) return unwanted("revoked");
  if (facts.now >= facts.deadline) return unwanted("deadline-passed");
  // Confirmed meanwhile, taken back, or the change was undone.
  if (partner.status !== "to-reconfirm") return unwanted("answered");
  const zone = zoneOfRecipient(facts, partner);
  const props = {
    ...projectProps(facts, { name: row.recipientName, locale: row.locale, zone }),
    organisation: askedOrganisation(partner),
    confirmedAt: partner.answer.at,
    differences: differencesOf(partner, facts),
    link: placeholder(row.id, `link-${invitationId}`),
    contact: leadContact(facts),
  };
  return { wanted: true, params: row.params, render: () => renderMail("reconfirm", props) };
}

async function recordedIn(
  db: Db | Tx,
  { invitationId, answerId }: TemplateParams["answer-partner"],
) {
  const [recorded] = await db
    .select()
    .from(answers)
    .where(
      and(eq(answers.invitationId, invitationId), answerId ? eq(answers.id, answerId) : undefined),
    )
    .orderBy(sql`${answers.seq} nulls first`)
    .limit(1);
  return recorded;
}

function paramsOf<T extends TemplateName>(row: MailRow): TemplateParams[T] {
  // Written by queueMail, whose type holds the parameters to the template.
  return row.params as unknown as TemplateParams[T];
}
