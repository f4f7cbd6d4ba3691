import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questions } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { openApplication, readApplication, readFacts } from "@/lib/applications/data";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { handOver } from "@/lib/invitations/handover/mutations";
import { revokeInvitation } from "@/lib/invitations/mutations";
import { composeMail, readSecrets } from "@/lib/mails/content/data";
import { questionsBehind, questionsOfPartner } from "@/lib/questions/data";
import { answerQuestion, askQuestion } from "@/lib/questions/mutations";
import {
  aMember,
  anAnswer,
  anInvitation,
  aPartner,
  aPerson,
  aScene,
  as,
  lastAudit,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const howMany = {
  name: "Mari Tamm",
  text: "How many teachers travel?\n\nWhen?",
  locale: "en",
} as const;

let houses = 0;

async function asked(given: Parameters<typeof aPartner>[2] = {}) {
  const { lead, organisationId, applicationId } = await aScene(test.db);
  // An address gets three mails a day at most.
  const contactEmail = `mari@kool${++houses}.example`;
  const participationId = await aPartner(lead, applicationId, { contactEmail, ...given });
  const invitation = await anInvitation(lead, applicationId, participationId);
  return {
    ...{ lead, organisationId, applicationId, participationId, ...invitation, contactEmail },
    link: as(lead, invitation.actor),
    waiting: async () =>
      (await readFacts(test.db, applicationId, whileOpen))?.participants.find(
        ({ id }) => id === participationId,
      )?.openQuestions,
  };
}

async function mailOf(applicationId: string, reason: string) {
  const [mail] = await test.db
    .select()
    .from(mails)
    .where(and(eq(mails.applicationId, applicationId), eq(mails.reason, reason)));
  if (!mail) throw new Error(`no ${reason}`);
  return mail;
}

async function textOf(mail: typeof mails.$inferSelect) {
  const composed = await composeMail(test.db, mail, whileOpen);
  return composed.wanted ? (await composed.render()).text : composed.why;
}

describe("a question", () => {
  it("goes to the coordinator by mail, whose reply reaches the partner", async () => {
    const { link, lead, applicationId, participationId, waiting, invitationId, contactEmail } =
      await asked();
    const { questionId } = value(await askQuestion({ ctx: link, input: howMany }));
    const [row] = await test.db.select().from(questions).where(eq(questions.id, questionId));
    expect(row).toMatchObject({
      ...{ participationId, invitationId, askedBy: "Mari Tamm", text: howMany.text },
      ...{ askedAt: whileOpen, answer: null, answeredAt: null },
    });
    const mail = await mailOf(applicationId, "question");
    expect(mail).toMatchObject({ person: lead.actor.email, replyTo: contactEmail });
    expect(await textOf(mail)).toContain("How many teachers travel?");
    expect(await textOf(mail)).toContain(`/applications/${applicationId}/partners/`);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      ...{ action: "question.asked", subjectId: participationId, actorKind: "link" },
    });
    expect(await waiting()).toBe(1);
  });

  it("can be asked after an answer too, but not through a link that has ended", async () => {
    const { link, lead, actor, applicationId, participationId } = await asked();
    const consent = await anAnswer(lead, actor);
    value(await answerInvitation({ ctx: link, input: consent }));
    value(await askQuestion({ ctx: link, input: howMany }));

    const other = await asked();
    const input = { applicationId: other.applicationId, participationId: other.participationId };
    value(await revokeInvitation({ ctx: other.lead, input }));
    await expect(askQuestion({ ctx: other.link, input: howMany })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await questionsOfPartner(lead, applicationId, participationId)).toHaveLength(1);
  });

  it("is one of five that wait at most, however many come at once", async () => {
    const { link, waiting } = await asked();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => askQuestion({ ctx: link, input: howMany })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await askQuestion({ ctx: link, input: howMany })).toMatchObject({
      reason: "too-many-questions",
    });
    expect(await waiting()).toBe(5);
  });

  it("is nobody else's business", async () => {
    const { link, lead, applicationId, participationId, token } = await asked();
    value(await askQuestion({ ctx: link, input: howMany }));
    const other = await anInvitation(lead, applicationId, await aPartner(lead, applicationId));
    expect(await questionsBehind(test.db, token)).toHaveLength(1);
    expect(await questionsBehind(test.db, other.token)).toEqual([]);
    expect(await questionsBehind(test.db, "x".repeat(43))).toEqual([]);
    const stranger = await aPerson(test.db);
    await expect(
      questionsOfPartner(stranger, applicationId, participationId),
    ).rejects.toMatchObject({ code: "not-found" });
    const opened = await openApplication(test.db, lead, applicationId, "application.view");
    const seen = await readApplication(test.db, { ...opened, relation: "partner" }, whileOpen);
    expect(seen.participants.map(({ openQuestions }) => openQuestions)).toEqual([0, 0, 0]);
  });
});

describe("its answer", () => {
  it("goes by mail to the address that asked, in the partner's language, with its link", async () => {
    const { link, lead, applicationId, participationId, waiting, token, contactEmail } =
      await asked({
        country: "LV",
      });
    const { questionId } = value(await askQuestion({ ctx: link, input: howMany }));
    const question = await mailOf(applicationId, "question");
    const input = { applicationId, questionId, text: "Two, in May." };
    value(await answerQuestion({ ctx: lead, input }));
    const mail = await mailOf(applicationId, "question-answer");
    expect(mail).toMatchObject({
      ...{ person: contactEmail, recipientName: "Mari Tamm", locale: "lv" },
      replyTo: lead.actor.email,
    });
    const text = await textOf(mail);
    for (const said of ["How many teachers travel?", "Two, in May.", "Anna Ozola"])
      expect(text).toContain(said);
    expect([...(await readSecrets(test.db, mail)).values()].join()).toContain(`/invite/${token}`);
    expect(JSON.stringify(mail)).not.toContain(token);
    expect(await textOf(question)).toBe("answered");
    expect(await questionsOfPartner(lead, applicationId, participationId)).toMatchObject([
      { askedBy: "Mari Tamm", answer: { text: "Two, in May.", by: "Anna Ozola", at: whileOpen } },
    ]);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "question.answered" });
    expect(await waiting()).toBe(0);
  });

  it("is given once, of however many that come at once", async () => {
    const { link, lead, organisationId, applicationId } = await asked();
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    const { questionId } = value(await askQuestion({ ctx: link, input: howMany }));
    const both = await Promise.all(
      [lead, colleague].map((ctx) =>
        answerQuestion({ ctx, input: { applicationId, questionId, text: "Two." } }),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap((one) => (one.ok ? [] : [one.reason]))).toEqual(["question-answered"]);
  });

  it("reaches who asked even if a colleague answers for the partner since", async () => {
    const { link, lead, applicationId, token, contactEmail } = await asked();
    const { questionId } = value(await askQuestion({ ctx: link, input: howMany }));
    const colleague = { colleagueName: "Jaan Kask", colleagueEmail: `jaan-${contactEmail}` };
    value(await handOver({ ctx: link, input: { name: "Mari Tamm", ...colleague, word: "" } }));
    value(await answerQuestion({ ctx: lead, input: { applicationId, questionId, text: "Two." } }));
    const mail = await mailOf(applicationId, "question-answer");
    expect(mail.person).toBe(contactEmail);
    expect([...(await readSecrets(test.db, mail)).values()].join()).toContain(token);
  });

  it("is for a question of that application only", async () => {
    const { link } = await asked();
    const { questionId } = value(await askQuestion({ ctx: link, input: howMany }));
    const other = await asked();
    const input = { applicationId: other.applicationId, questionId, text: "Two." };
    await expect(answerQuestion({ ctx: other.lead, input })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
