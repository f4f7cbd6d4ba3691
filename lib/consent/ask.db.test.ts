import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitations, participations } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import * as verbs from "@/lib/consent/mutations";
import * as testing from "@/lib/consent/testing";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { invitationToken } from "@/lib/invitations/token";
import { composeMail, readSecrets } from "@/lib/mails/content/data";
import { anAnswer, anInvitation, aPartner, as, at, lastAudit, value } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const mailsOf = (applicationId: string, reason: string) =>
  testing.mailsOf(test.db, applicationId, reason);
const toReconfirm = (given: Parameters<typeof testing.toReconfirm>[1] = {}) =>
  testing.toReconfirm(test.db, given);

describe("askAgain", () => {
  it("mails the difference and the same link, once for each set of terms", async () => {
    const { lead, place, applicationId, invitationId } = await toReconfirm({
      contactEmail: "mari@kool.example",
    });
    value(await verbs.askAgain({ ctx: lead, input: place }));
    expect(await verbs.askAgain({ ctx: lead, input: place })).toMatchObject({
      reason: "asked-already",
    });
    const [mail] = await mailsOf(applicationId, "reconfirm");
    if (!mail) throw new Error("no mail");
    expect(mail).toMatchObject({ person: "mari@kool.example", params: { invitationId } });
    const written = await composeMail(test.db, mail, lead.now);
    const { text } = written.wanted ? await written.render() : { text: "" };
    expect(text).toContain("was not decided yet, is now €250,000");
    const [row] = await test.db.select().from(invitations).where(eq(invitations.id, invitationId));
    expect([...(await readSecrets(test.db, mail)).values()]).toContainEqual(
      expect.stringMatching(new RegExp(`/invite/${invitationToken(row?.nonce ?? "")}$`)),
    );
    await testing.setLumpSum(test.db, applicationId, 400_000);
    value(await verbs.askAgain({ ctx: lead, input: place }));
    expect(await mailsOf(applicationId, "reconfirm")).toHaveLength(2);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "partner.asked-again",
    });
  });

  it("sends nothing that is no longer true", async () => {
    const { lead, link, place, applicationId } = await toReconfirm();
    value(await verbs.askAgain({ ctx: lead, input: place }));
    const { again } = await testing.readStanding(lead, place);
    value(await verbs.confirmAgain({ ctx: link, input: again }));
    const [mail] = await mailsOf(applicationId, "reconfirm");
    expect(mail && (await composeMail(test.db, mail, lead.now))).toMatchObject({
      ...{ wanted: false, why: "answered" },
    });
  });

  it("says why it does not ask", async () => {
    const { lead, place } = await testing.confirmed(test.db);
    expect(await verbs.askAgain({ ctx: lead, input: place })).toMatchObject({
      reason: "nothing-to-ask",
    });
    const late = await toReconfirm();
    expect(
      await verbs.askAgain({ ctx: at(late.lead, testing.DEADLINE), input: late.place }),
    ).toMatchObject({ reason: "deadline-passed" });
    const nowhere = await toReconfirm();
    await test.db
      .update(participations)
      .set({ contactEmail: "" })
      .where(eq(participations.id, nowhere.participationId));
    expect(await verbs.askAgain({ ctx: nowhere.lead, input: nowhere.place })).toMatchObject({
      reason: "no-address",
    });
  });

  it("asks all at once that need it and were not asked", async () => {
    const { lead, place, applicationId } = await toReconfirm();
    await testing.setLumpSum(test.db, applicationId, null);
    const other = await aPartner(lead, applicationId);
    const { actor } = await anInvitation(lead, applicationId, other);
    const yes = await anAnswer(lead, actor);
    value(await answerInvitation({ ctx: as(lead, actor), input: yes }));
    const input = { applicationId };
    expect(await verbs.askAllAgain({ ctx: lead, input })).toMatchObject({
      reason: "nothing-to-ask",
    });
    await testing.setLumpSum(test.db, applicationId, 250_000);
    value(await verbs.askAgain({ ctx: lead, input: place }));
    expect(await verbs.askAllAgain({ ctx: lead, input })).toEqual({
      ok: true,
      value: { asked: 1 },
    });
    expect(await verbs.askAllAgain({ ctx: lead, input })).toMatchObject({
      reason: "nothing-to-ask",
    });
    expect(await mailsOf(applicationId, "reconfirm")).toHaveLength(2);
    expect(await verbs.askAllAgain({ ctx: at(lead, testing.DEADLINE), input })).toMatchObject({
      reason: "deadline-passed",
    });
  });
});
