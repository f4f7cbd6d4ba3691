import { and, count, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { invitations, questions } from "@/db/schema/applications";
import { openApplication, readFacts } from "@/lib/applications/data";
import type { Participant } from "@/lib/applications/types";
import { queueMail } from "@/lib/mails/mutations";
import { leadLocale } from "@/lib/mails/reminders/debtors";
import { holdPlace } from "@/lib/place/data";
import type { answerQuestionInput, askQuestionInput } from "@/lib/questions/schema";
import { audit } from "@/lib/server/audit";
import { inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

/** How many questions of one organisation may wait for an answer at once. */
export const MOST_OPEN_QUESTIONS = 5;

/** Puts a partner's question to the coordinator, who gets it by mail. */
export async function askQuestion({
  ctx,
  input,
}: Verb<z.output<typeof askQuestionInput>>): Promise<
  Result<{ questionId: string }, "too-many-questions">
> {
  const { actor } = ctx;
  if (actor.kind !== "link") throw notFound();
  return inTransaction(ctx, async (tx) => {
    const { opened, facts, partner } = await holdPlace(tx, ctx, {});
    const [open] = await tx
      .select({ n: count() })
      .from(questions)
      .where(and(eq(questions.participationId, partner.id), isNull(questions.answeredAt)));
    if ((open?.n ?? 0) >= MOST_OPEN_QUESTIONS) return refused("too-many-questions");
    const [question] = await tx
      .insert(questions)
      .values({
        applicationId: facts.id,
        participationId: partner.id,
        invitationId: actor.invitationId,
        text: input.text,
        askedBy: input.name,
        locale: input.locale,
        askedAt: facts.now,
      })
      .returning({ id: questions.id });
    if (!question) throw new Error("the question was not written");
    await queueMail(tx, ctx, {
      applicationId: facts.id,
      person: facts.lead.email,
      reason: "question",
      occurrence: question.id,
      recipientName: facts.lead.name,
      userId: facts.lead.id,
      participationId: partner.id,
      locale: leadLocale(facts),
      template: "question",
      params: { questionId: question.id },
      replyTo: await addressOf(tx, actor.invitationId),
    });
    await audit(tx, ctx, {
      action: "question.asked",
      applicationId: facts.id,
      organisationId: opened.row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, askedBy: input.name, questionId: question.id },
    });
    return ok({ questionId: question.id });
  });
}

/** Answers a partner's question, once; the answer goes to it by mail. */
export async function answerQuestion({
  ctx,
  input,
}: Verb<z.output<typeof answerQuestionInput>>): Promise<Result<null, "question-answered">> {
  return inTransaction(ctx, async (tx) => {
    const { applicationId, questionId, text } = input;
    const { row, now } = await openApplication(tx, ctx, applicationId, "questions.answer", {
      lock: true,
    });
    const facts = await readFacts(tx, row.id, ctx.now);
    const [question] = await tx
      .select()
      .from(questions)
      .where(and(eq(questions.id, questionId), eq(questions.applicationId, row.id)));
    const partner = facts?.participants.find(({ id }) => id === question?.participationId);
    if (!facts || !question || !partner) throw notFound();
    if (question.answeredAt) return refused("question-answered");
    await tx
      .update(questions)
      .set({
        answer: text,
        answeredBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        answeredAt: now,
      })
      .where(eq(questions.id, question.id));
    const { person, invitationId } = await whoAsked(tx, question.invitationId, partner);
    await queueMail(tx, ctx, {
      applicationId: row.id,
      person,
      reason: "question-answer",
      occurrence: question.id,
      recipientName: question.askedBy,
      participationId: partner.id,
      locale: partner.locale,
      template: "question-answer",
      params: { questionId: question.id, invitationId },
      replyTo: ctx.actor.kind === "user" ? ctx.actor.email : facts.lead.email,
    });
    await audit(tx, ctx, {
      action: "question.answered",
      applicationId: row.id,
      organisationId: row.organisationId,
      subjectId: partner.id,
      details: { name: partner.name, questionId: question.id },
    });
    return ok();
  });
}

async function addressOf(tx: Tx, invitationId: string): Promise<string> {
  const [asking] = await tx
    .select({ sentTo: invitations.sentTo })
    .from(invitations)
    .where(eq(invitations.id, invitationId));
  return asking?.sentTo ?? "";
}

/**
 * Where an answer goes, with the link that works there: to the address that asked as long as it is
 * one of the partner's, else to the partner's contact.
 */
async function whoAsked(
  tx: Tx,
  askedThrough: string,
  { contactEmail, passport, invitation }: Participant,
): Promise<{ person: string; invitationId: string }> {
  const asking = await addressOf(tx, askedThrough);
  const known = [contactEmail, ...passport.contacts.map(({ email }) => email)];
  const person = known.includes(asking) || contactEmail === "" ? asking : contactEmail;
  const newest = invitation && invitation.sentTo === person ? invitation.id : askedThrough;
  return { person, invitationId: newest };
}
