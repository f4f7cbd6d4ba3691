import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answers, checklistItems, invitations, participations } from "@/db/schema/applications";
import { documents, mandates } from "@/db/schema/documents";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { markSubmitted } from "@/lib/applications/mutations";
import { addItem } from "@/lib/checklist/mutations";
import { emptyPassport } from "@/lib/domain/passport/passport";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { invitationByToken } from "@/lib/invitations/data";
import { composeMail } from "@/lib/mails/content/data";
import { removePartner, restorePartner } from "@/lib/partners/mutations";
import { gonePartners } from "@/lib/partners/swap/data";
import { replacePartner } from "@/lib/partners/swap/mutations";
import {
  anAnswer,
  anAnsweredPartner,
  anInvitation,
  aPartner,
  aPerson,
  aScene,
  as,
  auditOf,
  partnerDetails,
  value,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

type Given = Parameters<typeof partnerDetails>[0];

async function scene() {
  const { lead, applicationId } = await aScene(test.db);
  const swap = (participationId: string, given: Given = {}) => {
    const { role: _role, tasks: _tasks, shareEuros: _share, ...details } = partnerDetails(given);
    return replacePartner({ ctx: lead, input: { applicationId, participationId, ...details } });
  };
  const partner = async (id: string) => {
    const facts = await readFacts(test.db, applicationId, lead.now);
    return facts?.participants.find((one) => one.id === id);
  };
  const news = () =>
    test.db
      .select()
      .from(mails)
      .where(and(eq(mails.applicationId, applicationId), eq(mails.reason, "removed")));
  return { lead, applicationId, swap, partner, news };
}

async function stored(id: string) {
  const [row] = await test.db.select().from(participations).where(eq(participations.id, id));
  if (!row) throw new Error("not there");
  return row;
}

/** What an organisation has of its own, beside its place: all the kinds of it. */
async function belongings(applicationId: string, participationId: string, now: Date) {
  const its = { applicationId, participationId };
  await test.db.insert(mandates).values({
    ...its,
    ...{ version: 1, code: `M-${participationId}`, locale: "en", contentHash: "0" },
    ...{ pdf: Buffer.from("pdf"), createdAt: now },
  });
  await test.db.insert(documents).values({
    ...its,
    ...{ slot: "other", fileName: "a.pdf", mediaType: "application/pdf", size: 3 },
    ...{ sha256: participationId, uploadedByName: "Mari", uploadedAt: now },
    evidence: {} as (typeof documents.$inferInsert)["evidence"],
  });
}

describe("replacePartner", () => {
  it("moves the place and leaves what is the organisation's own", async () => {
    const { lead, applicationId, swap, partner } = await scene();
    const id = await anAnsweredPartner(lead, applicationId, {
      ...{ name: "Old school", role: "associated", tasks: "Tests", shareEuros: 40_000 },
    });
    const passport = { ...emptyPassport, city: "Tartu" };
    await test.db.update(participations).set({ passport }).where(eq(participations.id, id));
    await belongings(applicationId, id, lead.now);
    const line = { applicationId, title: "Mandate", dueOn: "2022-03-01", hard: true };
    const { itemId } = value(await addItem({ ctx: lead, input: { ...line, owner: id } }));

    const { participationId } = value(await swap(id, { name: "New school", country: "PT" }));
    expect(await partner(id)).toBeUndefined();
    expect(await partner(participationId)).toMatchObject({
      ...{ name: "New school", country: "PT", role: "associated", tasks: "Tests" },
      ...{ shareEuros: 40_000, status: "prepared", invitation: null, answer: null },
      passport: emptyPassport,
    });
    expect(await stored(id)).toMatchObject({
      ...{ removedAt: lead.now, replacedBy: participationId, passport },
      ...{ tasks: "", shareEuros: null },
    });
    const of = (owner: string) => ({
      item: test.db.select().from(checklistItems).where(eq(checklistItems.participationId, owner)),
      answer: test.db.select().from(answers).where(eq(answers.participationId, owner)),
      mandate: test.db.select().from(mandates).where(eq(mandates.participationId, owner)),
      document: test.db.select().from(documents).where(eq(documents.participationId, owner)),
      invitation: test.db.select().from(invitations).where(eq(invitations.participationId, owner)),
    });
    const counts = async (owner: string) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(of(owner)).map(async ([key, rows]) => [key, (await rows).length] as const),
        ),
      );
    expect(await counts(id)).toEqual({
      ...{ item: 0, answer: 1, mandate: 1, document: 1, invitation: 1 },
    });
    expect(await counts(participationId)).toEqual({
      ...{ item: 1, answer: 0, mandate: 0, document: 0, invitation: 0 },
    });
    expect((await of(participationId).item)[0]?.id).toBe(itemId);
    expect((await of(id).mandate)[0]?.supersededAt).toEqual(lead.now);
    const log = (await auditOf(test.db, applicationId)).slice(-2);
    expect(log).toMatchObject([
      {
        action: "partner.replaced",
        subjectId: id,
        details: { status: "confirmed", told: true, items: 1, by: { id: participationId } },
      },
      { action: "partner.added", subjectId: participationId, details: { inPlaceOf: id } },
    ]);
  });

  it("takes an open invitation back, stops its reminders and tells the partner", async () => {
    const { lead, applicationId, swap, news } = await scene();
    const id = await aPartner(lead, applicationId, { contactEmail: "old@kool.example" });
    const { token } = await anInvitation(lead, applicationId, id);
    value(await swap(id));
    expect((await invitationByToken(test.db, token, lead.now)).state).not.toBe("open");
    const waiting = await test.db
      .select()
      .from(mails)
      .where(and(eq(mails.person, "old@kool.example"), eq(mails.state, "planned")));
    expect(waiting).toEqual([]);
    expect(await news()).toMatchObject([
      { person: "old@kool.example", params: { confirmed: false }, replyTo: lead.actor.email },
    ]);
  });

  it("tells nobody who was never asked, said no, or left no address", async () => {
    const { lead, applicationId, swap, news } = await scene();
    const prepared = await aPartner(lead, applicationId);
    const declined = await anAnsweredPartner(lead, applicationId, {}, { kind: "refusal" });
    value(await swap(prepared));
    value(await removePartner({ ctx: lead, input: { applicationId, participationId: declined } }));
    expect(await news()).toEqual([]);
  });

  it("refuses whom the consortium has already, the partner itself too", async () => {
    const { lead, applicationId, swap, partner } = await scene();
    const id = await aPartner(lead, applicationId, { name: "A", country: "EE", oid: "E10000001" });
    await aPartner(lead, applicationId, { name: "B", country: "EE", pic: "999888777" });
    expect(await swap(id, { name: "a", country: "EE" })).toMatchObject({ reason: "same-partner" });
    expect(await swap(id, { oid: "E10000001" })).toMatchObject({ reason: "same-oid" });
    expect(await swap(id, { pic: "999888777" })).toMatchObject({ reason: "same-pic" });
    expect(await partner(id)).toBeDefined();
  });

  it("replaces only partners that are in, of what is not submitted", async () => {
    const { lead, applicationId, swap } = await scene();
    const facts = await readFacts(test.db, applicationId, lead.now);
    await expect(swap(facts?.participants[0]?.id ?? "")).rejects.toThrow("not-found");
    const id = await aPartner(lead, applicationId);
    value(await swap(id));
    await expect(swap(id)).rejects.toThrow("not-found");
    const other = await aPartner(lead, applicationId);
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S" } }));
    expect(await swap(other)).toMatchObject({ reason: "submitted" });
  });

  it("replaces once when the form is sent twice at once", async () => {
    const { lead, applicationId, swap } = await scene();
    const id = await aPartner(lead, applicationId);
    const twice = await Promise.allSettled([swap(id, { name: "One" }), swap(id, { name: "Two" })]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("against a confirmation is one outcome, in 20 runs never half of each", async () => {
    for (let round = 0; round < 20; round++) {
      const { lead, applicationId, swap, news } = await scene();
      const id = await aPartner(lead, applicationId);
      const { actor } = await anInvitation(lead, applicationId, id);
      const read = await anAnswer(lead, actor);
      const confirm = () => answerInvitation({ ctx: as(lead, actor), input: read });
      const [one, two] = await Promise.allSettled(
        round % 2 ? [confirm(), swap(id)] : [swap(id), confirm()],
      );
      const confirming = round % 2 ? one : two;
      const given = await test.db.select().from(answers).where(eq(answers.participationId, id));
      const confirmed = confirming?.status === "fulfilled" && confirming.value.ok;
      expect(given).toHaveLength(confirmed ? 1 : 0);
      expect((await stored(id)).removedAt).toEqual(lead.now);
      expect(await news()).toMatchObject([{ params: { confirmed } }]);
    }
  }, 60_000);
});

describe("those who are no longer in", () => {
  it("are listed with when, by whom and why, and come back beside whoever replaced them", async () => {
    const { lead, applicationId, swap, partner, news } = await scene();
    const a = await anAnsweredPartner(lead, applicationId, { name: "A", country: "EE" });
    const b = await aPartner(lead, applicationId, { name: "B", country: "PT" });
    const { participationId: c } = value(await swap(a, { name: "C", country: "LT" }));
    value(await removePartner({ ctx: lead, input: { applicationId, participationId: b } }));
    const gone = await gonePartners(lead, applicationId);
    expect(gone).toHaveLength(2);
    expect(gone.find(({ id }) => id === a)).toMatchObject({
      ...{ name: "A", at: lead.now, by: "Anna Ozola", status: "confirmed" },
      replacement: { name: "C", stillIn: true },
    });
    expect(gone.find(({ id }) => id === b)).toMatchObject({
      ...{ by: "Anna Ozola", status: "prepared", replacement: null },
    });

    // The news of it is not sent once it is in again.
    const [mail] = await news();
    if (!mail) throw new Error("nobody was told");
    expect(await composeMail(test.db, mail, lead.now)).toMatchObject({ wanted: true });
    value(await restorePartner({ ctx: lead, input: { applicationId, participationId: a } }));
    expect(await composeMail(test.db, mail, lead.now)).toEqual({ wanted: false, why: "restored" });
    expect(await partner(a)).toMatchObject({ answer: { kind: "consent" } });
    expect(await partner(c)).toBeDefined();
    expect((await stored(a)).replacedBy).toBeNull();
    expect((await auditOf(test.db, applicationId)).at(-1)).toMatchObject({
      ...{ action: "partner.restored", details: { replacedBy: c } },
    });
    value(await removePartner({ ctx: lead, input: { applicationId, participationId: c } }));
    expect((await gonePartners(lead, applicationId)).map(({ name }) => name).toSorted()).toEqual([
      ...["B", "C"],
    ]);
  });

  it("are for the coordinator to see", async () => {
    const { applicationId } = await scene();
    const stranger = await aPerson(test.db);
    await expect(gonePartners(stranger, applicationId)).rejects.toThrow("not-found");
  });
});
