import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import * as verbs from "@/lib/consent/mutations";
import * as testing from "@/lib/consent/testing";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { sendInvitation } from "@/lib/invitations/mutations";
import { composeMail } from "@/lib/mails/content/data";
import { anAnswer, anInvitation, as, at, lastAudit, value } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const recordsOf = (participationId: string) => testing.recordsOf(test.db, participationId);
const mailsOf = (applicationId: string, reason: string) =>
  testing.mailsOf(test.db, applicationId, reason);
const filesOf = (mailId: string) => testing.filesOf(test.db, mailId);
const toReconfirm = (given: Parameters<typeof testing.toReconfirm>[1] = {}) =>
  testing.toReconfirm(test.db, given);

describe("withdrawConsent", () => {
  it("records it in the chain, tells both sides, and the coordinator what it means", async () => {
    const { lead, link, place, applicationId, participationId } = await testing.confirmed(test.db);
    const read = await testing.readStanding(lead, place);
    const input = { ...read.leave, reason: "No time" };
    value(await verbs.withdrawConsent({ ctx: link, input }));
    expect(await testing.readStanding(lead, place)).toMatchObject({
      status: "withdrawn",
      standing: null,
    });
    const [first, second] = await recordsOf(participationId);
    expect(second).toMatchObject({
      ...{ kind: "withdrawal", reason: "No time", seq: 2, previousHash: first?.hash },
      textShown: read.standing?.leaving.en.paragraphs.join("\n\n"),
    });
    const told = (await mailsOf(applicationId, "answer-coordinator")).at(-1);
    const receipt = (await mailsOf(applicationId, "answer-partner")).at(-1);
    if (!told || !receipt) throw new Error("no mails");
    for (const mail of [told, receipt])
      expect(await filesOf(mail.id)).toMatchObject([{ mediaType: "application/json" }]);
    expect(told).toMatchObject({
      template: "withdrawn",
      params: { loss: { effect: "worse", eligibleBefore: false, eligibleAfter: false } },
    });
    const news = await composeMail(test.db, told, lead.now);
    expect(news.wanted && (await news.render()).text).toContain("pietrūkst vēl vairāk");
    const mine = await composeMail(test.db, receipt, lead.now);
    expect(mine.wanted && (await mine.render()).subject).toMatch(/^You withdrew/);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "partner.withdrew" });
  });

  it("happens once, only to the text that was read, and only until the deadline", async () => {
    const { lead, link, place, organisationId, participationId } = await testing.confirmed(test.db);
    const stale = (await testing.readStanding(lead, place)).leave;
    await testing.rename(test.db, organisationId, "Cita skola");
    const withdraw = (ctx = link, input = stale) => verbs.withdrawConsent({ ctx, input });
    expect(await withdraw()).toMatchObject({ reason: "text-changed" });
    const { leave } = await testing.readStanding(lead, place);
    expect(await withdraw(at(link, testing.DEADLINE), leave)).toMatchObject({
      reason: "deadline-passed",
    });
    const presses = await Promise.all([1, 2, 3, 4].map(() => withdraw(link, leave)));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await withdraw(link, leave)).toMatchObject({ reason: "nothing-to-withdraw" });
    expect(await recordsOf(participationId)).toHaveLength(2);
  });

  it("against confirming again records what each pressed, one after the other", async () => {
    for (let round = 0; round < 6; round++) {
      const { lead, link, place, participationId } = await toReconfirm();
      const { again, leave } = await testing.readStanding(lead, place);
      const run = [
        () => verbs.confirmAgain({ ctx: link, input: again }),
        () => verbs.withdrawConsent({ ctx: link, input: leave }),
      ];
      const [one, two] = await Promise.all(
        (round % 2 ? run : run.toReversed()).map((start) => start()),
      );
      const records = await recordsOf(participationId);
      expect(records).toHaveLength(1 + [one?.ok, two?.ok].filter(Boolean).length);
      expect(["withdrawn", "confirmed"]).toContain(
        (await testing.readStanding(lead, place)).status,
      );
    }
  }, 60_000);

  it("lets the partner be invited again, and the new answer is the next record", async () => {
    const { lead, link, place, applicationId, participationId } = await testing.confirmed(test.db);
    const { leave } = await testing.readStanding(lead, place);
    value(await verbs.withdrawConsent({ ctx: link, input: leave }));
    const { actor } = await anInvitation(lead, applicationId, participationId);
    expect(await testing.readStanding(lead, place)).toMatchObject({ status: "invited" });
    expect(await sendInvitation({ ctx: lead, input: place })).toMatchObject({
      reason: "already-invited",
    });
    value(await answerInvitation({ ctx: as(lead, actor), input: await anAnswer(lead, actor) }));
    expect(await testing.readStanding(lead, place)).toMatchObject({ status: "confirmed" });
    expect((await recordsOf(participationId)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    // The earlier link answers for nothing any more.
    await expect(verbs.withdrawConsent({ ctx: link, input: leave })).rejects.toThrow("not-found");
  });

  it("stops the reminders of whoever left", async () => {
    const { lead, link, place, applicationId, participationId } = await toReconfirm();
    const { leave } = await testing.readStanding(lead, place);
    value(await verbs.withdrawConsent({ ctx: link, input: leave }));
    const planned = (await test.db.select().from(mails)).filter(
      (mail) =>
        mail.applicationId === applicationId &&
        mail.participationId === participationId &&
        mail.state === "planned",
    );
    expect(planned).toEqual([]);
  });
});
