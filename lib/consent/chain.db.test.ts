import { eq, getTableColumns, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answers, auditLog, invitations, participations } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { chainOf } from "@/lib/consent/data";
import * as verbs from "@/lib/consent/mutations";
import { confirmed, readStanding, setLumpSum } from "@/lib/consent/testing";
import { partnerRecord } from "@/lib/partners/data";
import { anAnsweredPartner, value } from "@/lib/testing/factory";

let test: TestDatabase;
let story: Awaited<ReturnType<typeof tell>>;
beforeAll(async () => {
  test = await testDatabase();
  story = await tell();
}, 60_000);
afterAll(() => test.close());

/** Two partners and four records: two consents, one of them given again and then taken back. */
async function tell() {
  const first = await confirmed(test.db, { name: "Rannaküla Kool" });
  await anAnsweredPartner(first.lead, first.applicationId);
  await setLumpSum(test.db, first.applicationId, 250_000);
  const { again } = await readStanding(first.lead, first.place);
  value(await verbs.confirmAgain({ ctx: first.link, input: again }));
  const { leave } = await readStanding(first.lead, first.place);
  value(await verbs.withdrawConsent({ ctx: first.link, input: leave }));
  return first;
}

/** Does something to the rows, looks at the chain, and leaves all as it was. */
async function harmed(harm: (tx: TestDatabase["db"]) => Promise<unknown>) {
  const undo = new Error("undo");
  let seen: Awaited<ReturnType<typeof chainOf>> | undefined;
  const done = test.db.transaction(async (tx) => {
    // Only so that any column can be changed at will.
    await tx.execute(sql`set local session_replication_role = replica`);
    await harm(tx as unknown as TestDatabase["db"]);
    seen = await chainOf(tx, story.applicationId);
    throw undo;
  });
  await expect(done).rejects.toBe(undo);
  return seen;
}

describe("the chain of an application's answers", () => {
  it("is whole as the verbs wrote it", async () => {
    expect(await chainOf(test.db, story.applicationId)).toEqual({ state: "whole", records: 4 });
    const record = await partnerRecord(story.lead, story.applicationId, story.participationId);
    expect(record.chain).toEqual({ state: "whole", records: 4 });
    expect(record.answer).toMatchObject({ kind: "withdrawal", seq: 4, stands: true });
    expect(record.earlier.map(({ seq }) => seq)).toEqual([3, 1]);
  });

  // One byte of whatever a column holds, as the database itself would write it.
  const columns = getTableColumns(answers);
  const flips: Record<keyof typeof columns, ReturnType<typeof sql>> = {
    id: sql`gen_random_uuid()`,
    invitationId: sql`gen_random_uuid()`,
    participationId: sql`gen_random_uuid()`,
    applicationId: sql`gen_random_uuid()`,
    kind: sql`'refusal'`,
    name: sql`overlay(name placing 'N' from 1 for 1)`,
    jobTitle: sql`job_title || '.'`,
    reason: sql`reason || ' '`,
    textShown: sql`overlay(text_shown placing '7' from 5 for 1)`,
    textVersion: sql`text_version + 1`,
    locale: sql`'lv'`,
    answeredAt: sql`answered_at + interval '1 millisecond'`,
    sentTo: sql`upper(sent_to)`,
    zone: sql`'Europe/Riga'`,
    onBehalfOf: sql`'Eve'`,
    terms: sql`jsonb_set(terms, '{share}', '1')`,
    organisation: sql`jsonb_set(organisation, '{passport,city}', '"Riga"')`,
    seq: sql`seq + 100`,
    previousHash: sql`overlay(previous_hash placing 'x' from 64 for 1)`,
    hash: sql`overlay(hash placing 'x' from 1 for 1)`,
  };

  it.each(Object.entries(flips))("names the record whose %s was changed", async (column, to) => {
    for (const seq of [1, 3, 4]) {
      const seen = await harmed((tx) =>
        tx.execute(sql`update answers set ${sql.identifier(nameOf(column))} = ${to}
          where application_id = ${story.applicationId} and seq = ${seq}`),
      );
      expect(seen).toMatchObject({ state: "broken", seq });
      const why = column === "applicationId" || column === "seq" ? /removed|reordered/ : /changed/;
      expect(seen?.state === "broken" && seen.why).toMatch(why);
    }
  });

  /** As the database calls it. */
  const nameOf = (column: string) =>
    column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

  it("misses a record that was deleted, also the newest and the only one that tells of it", async () => {
    for (const seq of [1, 2, 4])
      expect(
        await harmed((tx) =>
          tx.execute(sql`delete from answers
            where application_id = ${story.applicationId} and seq = ${seq}`),
        ),
      ).toEqual({ state: "broken", seq, why: "removed" });
  });

  it("sees two records that changed places", async () => {
    const swap = sql`update answers set seq = case seq when 2 then -3 when 3 then -2 end
      where application_id = ${story.applicationId} and seq in (2, 3)`;
    const settle = sql`update answers set seq = -seq where seq < 0`;
    expect(
      await harmed(async (tx) => {
        await tx.execute(swap);
        await tx.execute(settle);
      }),
    ).toEqual({ state: "broken", seq: 2, why: "reordered" });
  });

  it("knows nothing of what was answered before there was a chain, and is not broken by it", async () => {
    const [invitation] = await test.db
      .select()
      .from(invitations)
      .where(eq(invitations.participationId, story.participationId));
    const seen = await harmed(async (tx) => {
      await tx.insert(answers).values({
        ...{ invitationId: invitation?.id ?? "", participationId: story.participationId },
        ...{ kind: "consent", name: "Old", locale: "en", answeredAt: new Date(0) },
      });
    });
    expect(seen).toEqual({ state: "whole", records: 4 });
  });

  it("stays whole when the organisation changes afterwards", async () => {
    const seen = await harmed((tx) =>
      tx
        .update(participations)
        .set({ name: "Another name", contactEmail: "new@kool.example" })
        .where(eq(participations.id, story.participationId)),
    );
    expect(seen).toEqual({ state: "whole", records: 4 });
  });

  it("does not rest on its own word: the log noted each hash", async () => {
    const seen = await harmed((tx) =>
      tx
        .update(auditLog)
        .set({ details: sql`jsonb_set(details, '{hash}', '"x"')` })
        .where(sql`${auditLog.details} ->> 'seq' = '3'`),
    );
    expect(seen).toEqual({ state: "broken", seq: 3, why: "changed" });
  });
});
