import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participations } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { saveDraft } from "@/lib/applications/mutations";
import { standingOf } from "@/lib/consent/data";
import * as verbs from "@/lib/consent/mutations";
import * as testing from "@/lib/consent/testing";
import { composeMail } from "@/lib/mails/content/data";
import { readPlan } from "@/lib/mails/reminders/data";
import { anOrganisation, aPerson, as, at, lastAudit, value } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const recordsOf = (participationId: string) => testing.recordsOf(test.db, participationId);
const mailsOf = (applicationId: string, reason: string) =>
  testing.mailsOf(test.db, applicationId, reason);
const toReconfirm = (given: Parameters<typeof testing.toReconfirm>[1] = {}) =>
  testing.toReconfirm(test.db, given);

describe("a consent whose terms change", () => {
  const changes = {
    lumpSum: ({ applicationId }: Awaited<ReturnType<typeof testing.confirmed>>) =>
      testing.setLumpSum(test.db, applicationId, 250_000),
    role: ({ participationId }) =>
      test.db
        .update(participations)
        .set({ role: "associated" })
        .where(eq(participations.id, participationId)),
    share: ({ participationId }) =>
      test.db
        .update(participations)
        .set({ shareEuros: 40_000 })
        .where(eq(participations.id, participationId)),
    coordinator: ({ organisationId }) => testing.rename(test.db, organisationId, "Cita skola"),
    callId: async ({ lead, applicationId }) => {
      const wanted = { callId: "2022/ka220-vet" };
      const base = { callId: "2022/ka220-sch" };
      value(await saveDraft({ ctx: lead, input: { applicationId, wanted, base } }));
    },
  } satisfies Record<
    string,
    (found: Awaited<ReturnType<typeof testing.confirmed>>) => PromiseLike<unknown>
  >;

  it.each(Object.entries(changes))(
    "has to be given again after another %s, and is, by the same link",
    async (term, change) => {
      const found = await testing.confirmed(test.db);
      await change(found);
      const before = await testing.readStanding(found.lead, found.place);
      expect(before.status).toBe("to-reconfirm");
      expect(before.standing?.differences.map((one) => one.term)).toEqual([term]);
      value(await verbs.confirmAgain({ ctx: found.link, input: before.again }));
      const after = await testing.readStanding(found.lead, found.place);
      expect(after).toMatchObject({ status: "confirmed", standing: { differences: [] } });
      const [first, second] = await recordsOf(found.participationId);
      expect(second).toMatchObject({
        ...{ kind: "consent", seq: 2, previousHash: first?.hash, name: "Mari Tamm" },
        textShown: before.standing?.again.en.paragraphs.join("\n\n"),
      });
      expect(await lastAudit(test.db, found.applicationId)).toMatchObject({
        action: "partner.confirmed-again",
        details: { answerId: second?.id, seq: 2 },
      });
    },
  );

  it("holds again by itself when the change is undone", async () => {
    const { lead, place, applicationId } = await toReconfirm();
    await testing.setLumpSum(test.db, applicationId, null);
    expect(await testing.readStanding(lead, place)).toMatchObject({ status: "confirmed" });
  });

  it("is confirmed once, however often the button is pressed at once", async () => {
    const { lead, link, place, participationId, applicationId } = await toReconfirm();
    const { again } = await testing.readStanding(lead, place);
    const presses = await Promise.all(
      Array.from({ length: 8 }, () => verbs.confirmAgain({ ctx: link, input: again })),
    );
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(presses.flatMap((one) => (one.ok ? [] : [one.reason])))).toEqual(
      new Set(["nothing-to-confirm"]),
    );
    expect(await recordsOf(participationId)).toHaveLength(2);
    expect(await mailsOf(applicationId, "answer-partner")).toHaveLength(2);
    expect(await mailsOf(applicationId, "answer-coordinator")).toHaveLength(2);
  });

  it("is confirmed only as it was read", async () => {
    const { lead, link, place, applicationId } = await toReconfirm();
    const { again } = await testing.readStanding(lead, place);
    await testing.setLumpSum(test.db, applicationId, 400_000);
    expect(await verbs.confirmAgain({ ctx: link, input: again })).toMatchObject({
      reason: "text-changed",
    });
    const read = await testing.readStanding(lead, place);
    const late = { ctx: at(link, testing.DEADLINE), input: read.again };
    expect(await verbs.confirmAgain(late)).toMatchObject({ reason: "deadline-passed" });
    value(await verbs.confirmAgain({ ctx: link, input: read.again }));
  });

  it("against the change itself never leaves a consent to what was not read", async () => {
    for (let round = 0; round < 6; round++) {
      const { lead, link, place, applicationId, participationId } = await toReconfirm();
      const { again } = await testing.readStanding(lead, place);
      const change = { wanted: { lumpSum: "400000" }, base: { lumpSum: "250000" } };
      const run = [
        () => verbs.confirmAgain({ ctx: link, input: again }),
        () => saveDraft({ ctx: lead, input: { applicationId, ...change } }),
      ];
      await Promise.all((round % 2 ? run : run.toReversed()).map((start) => start()));
      expect(await testing.readStanding(lead, place)).toMatchObject({ status: "to-reconfirm" });
      for (const { terms } of await recordsOf(participationId))
        expect([null, 250_000]).toContain(terms?.lumpSum);
    }
  }, 60_000);

  it("is not confirmed out of the organisation that asks", async () => {
    const { lead, link, place } = await toReconfirm();
    const { again } = await testing.readStanding(lead, place);
    const actor = { ...link.actor, viewer: lead.actor.userId } as typeof link.actor;
    const input = again;
    expect(await verbs.confirmAgain({ ctx: as(lead, actor), input })).toMatchObject({
      reason: "own-invitation",
    });
  });

  it("is given again by whoever is signed in for the organisation", async () => {
    const { lead, place, participationId } = await toReconfirm();
    const member = await aPerson(test.db);
    const organisationId = await anOrganisation(member);
    await test.db
      .update(participations)
      .set({ organisationId })
      .where(eq(participations.id, participationId));
    const { again } = await testing.readStanding(lead, place);
    expect(await standingOf(member, place)).toMatchObject({ differences: [{ term: "lumpSum" }] });
    value(await verbs.confirmAgain({ ctx: member, input: { ...again, ...place } }));
    expect((await recordsOf(participationId)).at(-1)).toMatchObject({ sentTo: member.actor.email });
  });

  it("owes its answer again: checklist and reminders say so, and their link is the same", async () => {
    const { lead, applicationId, participationId, invitationId } = await testing.confirmed(test.db);
    const change = { wanted: { lumpSum: "250000" }, base: { lumpSum: "" } };
    value(await saveDraft({ ctx: lead, input: { applicationId, ...change } }));
    const plan = await readPlan(test.db, applicationId, lead.now);
    expect(
      plan?.facts.requirements.find(({ key }) => key === `answer:${participationId}`),
    ).toMatchObject({ done: false, params: { again: "yes" } });
    const debtor = plan?.debtors.find((one) => one.participationId === participationId);
    expect(debtor).toMatchObject({ invitationId, invitedAt: null });
    expect(debtor?.owes).toContain(`answer:${participationId}`);
    const [planned] = (await mailsOf(applicationId, "deadline")).filter(
      (mail) => mail.participationId === participationId,
    );
    if (!planned) throw new Error("no reminder was planned");
    const written = await composeMail(test.db, planned, lead.now);
    expect(written.wanted && (await written.render()).text).toContain("please confirm once more");
    for (const nudge of await mailsOf(applicationId, "nudge"))
      expect(nudge).toMatchObject({ state: "skipped", stateReason: "answered" });
  });
});
