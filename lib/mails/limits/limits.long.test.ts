import { and, eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { resendInvitation, sendInvitation } from "@/lib/invitations/mutations";
import { drainDefaults, drainMails } from "@/lib/jobs/mail/drain";
import { heldUntil, isFull } from "@/lib/mails/limits/data";
import { queueMail } from "@/lib/mails/mutations";
import { serverNow } from "@/lib/server/clock";
import {
  anInvitation,
  aPartner,
  aScene,
  at,
  DAY,
  value,
  whileOpen,
  yearsLater,
} from "@/lib/testing/factory";
import { type FakeResend, fakeResend } from "@/lib/testing/fake-resend";

let test: TestDatabase;
let fake: FakeResend;
beforeAll(async () => {
  fake = await fakeResend();
  process.env.RESEND_BASE_URL = fake.url;
  process.env.TERCET_DATE = whileOpen.toISOString();
  process.env.TERCET_DATE_SET_AT = new Date().toISOString();
  process.env.INVITATIONS_PER_DAY = "5";
  test = await testDatabase();
});
afterAll(async () => {
  await fake.close();
  await test.close();
});
beforeEach(async () => {
  const open = inArray(mails.state, ["queued", "sending"]);
  await test.db.update(mails).set({ state: "skipped" }).where(open);
  Object.assign(fake, { inbox: [], requests: [], behave: () => "accept" });
});

const quick = { ...drainDefaults, retryMs: 1, timeoutMs: 2_000 };
const drain = () => drainMails(test.db, quick, new AbortController().signal);
const rowsTo = (person: string) => test.db.select().from(mails).where(eq(mails.person, person));

let number = 0;
const anAddress = () => {
  number += 1;
  return `busy${number}@limits.example`;
};

/** An application of somebody new that wants to write to this address. */
async function wanting(contactEmail: string, now = serverNow()) {
  const scene = await aScene(test.db, now);
  const participationId = await aPartner(scene.lead, scene.applicationId, { contactEmail });
  const input = { applicationId: scene.applicationId, participationId };
  const ask = () => sendInvitation({ ctx: scene.lead, input });
  return { ...scene, input, ask };
}

describe("mails to one address a day", () => {
  it("are three, over all coordinators, whether sent or only queued", async () => {
    const address = anAddress();
    for (let n = 0; n < 3; n += 1) value(await (await wanting(address)).ask());
    const fourth = await wanting(address);
    expect(await fourth.ask()).toMatchObject({
      ...{ ok: false, reason: "recipient-limit", details: { limit: 3 } },
    });
    await drain();
    expect(await fourth.ask()).toMatchObject({ ok: false, reason: "recipient-limit" });
    expect(await isFull(test.db, address, new Date(serverNow().getTime() + DAY + 60_000))).toBe(
      false,
    );
    value(await (await wanting(anAddress())).ask());
  });

  it("does not count exercises, and does not limit them", async () => {
    const address = anAddress();
    for (let n = 0; n < 5; n += 1) value(await (await wanting(address, yearsLater)).ask());
    expect(await isFull(test.db, address, serverNow())).toBe(false);
  });

  it("does not count receipts and mails to sign in", async () => {
    const { lead } = await wanting(anAddress());
    const address = anAddress();
    await test.db.transaction(async (tx) => {
      for (const occurrence of ["1", "2", "3", "4"])
        await queueMail(tx, lead, {
          ...{ applicationId: null, person: address, reason: "sign-in", occurrence },
          ...{ recipientName: "", locale: "en", template: "sign-in" },
          params: { requestId: "00000000-0000-4000-8000-000000000000" },
        });
    });
    expect(await isFull(test.db, address, serverNow())).toBe(false);
  });

  it("hold at sending what came at the same moment, until one has left the day", async () => {
    const address = anAddress();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => wanting(address)));
    // As if they had all looked before anyone had written.
    for (const { lead, input } of all) {
      await test.db.update(mails).set({ person: "elsewhere" }).where(eq(mails.person, address));
      await anInvitation(lead, input.applicationId, input.participationId);
    }
    await test.db
      .update(mails)
      .set({ person: address })
      .where(and(inArray(mails.person, ["elsewhere", address]), eq(mails.reason, "invitation")));
    await drain();
    expect(fake.inbox.filter(({ to }) => to === address)).toHaveLength(3);
    const held = (await rowsTo(address)).filter(({ state }) => state === "queued");
    expect(held).toHaveLength(2);
    for (const row of held) {
      expect(row).toMatchObject({
        ...{ stateReason: "recipient-limit", html: null, firstAttemptAt: null },
      });
      expect(row.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now() + DAY - 120_000);
    }
    // A day later.
    await test.db.execute(sql`update mails set release_at = release_at - interval '1 day',
      sent_at = sent_at - interval '1 day', next_attempt_at = next_attempt_at - interval '1 day'
      where person = ${address}`);
    await test.db
      .update(mails)
      .set({ nextAttemptAt: null })
      .where(and(eq(mails.person, address), eq(mails.state, "queued")));
    await drain();
    expect(fake.inbox.filter(({ to }) => to === address)).toHaveLength(5);
  });

  it("never hold the last that is worth sending before a deadline", async () => {
    const address = anAddress();
    for (let n = 0; n < 3; n += 1) value(await (await wanting(address)).ask());
    await drain();
    const [row] = await rowsTo(address);
    if (!row) throw new Error("no mail");
    const as = (reason: string, occurrence: string) =>
      heldUntil(test.db, { ...row, id: crypto.randomUUID(), reason, occurrence }, serverNow());
    expect(await as("deadline", "7d")).not.toBeNull();
    expect(await as("nudge", `${row.occurrence}:4d`)).not.toBeNull();
    expect(await as("deadline", "1d")).toBeNull();
    expect(await as("last-call", "3h")).toBeNull();
    expect(await as("answer-partner", "x")).toBeNull();
  });
});

describe("invitations of one person a day", () => {
  it("are as many as the settings say, also when pressed all at once; tomorrow there are more", async () => {
    const { lead, applicationId } = await aScene(test.db, serverNow());
    const partners: string[] = [];
    for (let n = 0; n < 8; n += 1)
      partners.push(await aPartner(lead, applicationId, { contactEmail: anAddress() }));
    const place = (participationId = "") => ({ applicationId, participationId });
    const all = await Promise.all(
      partners.map((one) => sendInvitation({ ctx: lead, input: place(one) })),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(5);
    expect(all.find(({ ok }) => !ok)).toMatchObject({
      ...{ reason: "daily-limit", details: { limit: 5 } },
    });
    const sent = partners[all.findIndex(({ ok }) => ok)];
    expect(await resendInvitation({ ctx: lead, input: place(sent) })).toMatchObject({
      reason: "daily-limit",
    });
    const left = partners[all.findIndex(({ ok }) => !ok)];
    const tomorrow = at(lead, new Date(lead.now.getTime() + DAY));
    value(await sendInvitation({ ctx: tomorrow, input: place(left) }));
  });

  it("are not limited in an exercise: they reach nobody", async () => {
    const { lead, applicationId } = await aScene(test.db, yearsLater);
    for (let n = 0; n < 7; n += 1)
      await anInvitation(lead, applicationId, await aPartner(lead, applicationId));
  });
});
