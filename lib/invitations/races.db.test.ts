import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answers, auditLog, invitations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { moveClock } from "@/lib/applications/mutations";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { resendInvitation, revokeInvitation } from "@/lib/invitations/mutations";
import { removePartner } from "@/lib/partners/mutations";
import { anAnswer, anInvitation, aPartner, aScene, as, yearsLater } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

async function asked(now?: Date) {
  const { lead, applicationId } = await aScene(test.db, now);
  const participationId = await aPartner(lead, applicationId);
  const { actor, invitationId } = await anInvitation(lead, applicationId, participationId);
  const input = { applicationId, participationId };
  const read = await anAnswer(lead, actor);
  return { lead, input, invitationId, read, link: as(lead, actor) };
}

async function outcome(invitationId: string) {
  const given = await test.db.select().from(answers).where(eq(answers.invitationId, invitationId));
  const [row] = await test.db.select().from(invitations).where(eq(invitations.id, invitationId));
  return { given, row };
}

/** Puts an invitation back to where it waited for an answer: quicker than a new one. */
async function askAgain(invitationId: string) {
  await test.db.delete(answers).where(eq(answers.invitationId, invitationId));
  await test.db
    .update(invitations)
    .set({ answeredAt: null, revokedAt: null })
    .where(eq(invitations.id, invitationId));
}

describe("answers that come at once", () => {
  it("makes one consent of fifty, with one receipt to each side", async () => {
    const { lead, input, invitationId, read, link } = await asked();
    const results = await Promise.all(
      Array.from({ length: 50 }, () => answerInvitation({ ctx: link, input: read })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { given, row } = await outcome(invitationId);
    expect(given).toHaveLength(1);
    // Each of the others is told what was recorded, as the one who was first.
    const first = results.flatMap((one) => (one.ok ? [one.value.answer] : []))[0];
    const others = results.filter(({ ok }) => !ok);
    expect(others).toHaveLength(49);
    for (const other of others)
      expect(other).toMatchObject({ reason: "already-answered", details: { answer: first } });
    expect(row?.answeredAt).toEqual(lead.now);
    const receipts = (await test.db.select().from(mails)).filter(
      (mail) => mail.occurrence === invitationId && mail.reason.startsWith("answer-"),
    );
    expect(receipts).toHaveLength(2);
    const said = (await test.db.select().from(auditLog)).filter(
      ({ subjectId, action }) =>
        subjectId === input.participationId && action === "partner.confirmed",
    );
    expect(said).toHaveLength(1);
  }, 60_000);

  it("takes a double click for one, and answers both with the same record", async () => {
    const { invitationId, read, link } = await asked();
    for (let round = 0; round < 20; round++) {
      await askAgain(invitationId);
      const clicks = await Promise.all(
        [1, 2].map(() => answerInvitation({ ctx: link, input: read })),
      );
      const [done, again] = clicks.toSorted((a, b) => Number(b.ok) - Number(a.ok));
      expect([done?.ok, again?.ok]).toEqual([true, false]);
      const record = done?.ok ? done.value.answer : null;
      expect(again).toMatchObject({ reason: "already-answered", details: { answer: record } });
      expect((await outcome(invitationId)).given).toHaveLength(1);
    }
  }, 60_000);

  it("records a consent or a refusal, never both", async () => {
    const { invitationId, read, link } = await asked();
    for (let round = 0; round < 20; round++) {
      await askAgain(invitationId);
      const both = await Promise.all([
        answerInvitation({ ctx: link, input: read }),
        answerInvitation({ ctx: link, input: { ...read, kind: "refusal" } }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await outcome(invitationId)).given).toHaveLength(1);
    }
  }, 30_000);
});

describe("an answer against the coordinator", () => {
  it("is either recorded or the invitation taken back, in 200 runs never both", async () => {
    const seen = new Set<string>();
    const { lead, input, invitationId, read, link } = await asked();
    for (let round = 0; round < 200; round++) {
      await askAgain(invitationId);
      const confirm = () => answerInvitation({ ctx: link, input: read });
      const revoke = () => revokeInvitation({ ctx: lead, input });
      const [one, two] = await Promise.all(
        round % 2 ? [confirm(), revoke()] : [revoke(), confirm()],
      );
      expect([one?.ok, two?.ok].filter(Boolean)).toHaveLength(1);
      const { given, row } = await outcome(invitationId);
      expect(Boolean(row?.answeredAt)).not.toBe(Boolean(row?.revokedAt));
      expect(given).toHaveLength(row?.answeredAt ? 1 : 0);
      seen.add(row?.answeredAt ? "answered" : "revoked");
    }
    // Otherwise the two never met, and the test proved nothing.
    expect(seen).toEqual(new Set(["answered", "revoked"]));
  }, 180_000);

  it("never confirms a link that a newer one has replaced", async () => {
    for (let round = 0; round < 20; round++) {
      const { lead, input, invitationId, read, link } = await asked();
      const [answered, again] = await Promise.all([
        answerInvitation({ ctx: link, input: read }),
        resendInvitation({ ctx: lead, input }),
      ]);
      expect(answered.ok).not.toBe(again.ok);
      const { given, row } = await outcome(invitationId);
      expect(Boolean(row?.replacedAt)).toBe(again.ok);
      expect(given).toHaveLength(answered.ok ? 1 : 0);
    }
  }, 60_000);

  it("does not deadlock with removal or with a clock that moves", async () => {
    for (let round = 0; round < 10; round++) {
      const { lead, input, read, link } = await asked(yearsLater);
      const to = { kind: "before", minutes: 50 * 24 * 60 } as const;
      const settled = await Promise.allSettled([
        answerInvitation({ ctx: link, input: read }),
        removePartner({ ctx: lead, input }),
        moveClock({ ctx: lead, input: { applicationId: input.applicationId, to } }),
      ]);
      const errors = settled.flatMap((one) =>
        one.status === "rejected" ? [String(one.reason.message)] : [],
      );
      expect(errors.filter((message) => message !== "not-found")).toEqual([]);
    }
  }, 60_000);
});
