import { eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applications, invitations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { signInRequests } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { markSubmitted } from "@/lib/applications/mutations";
import { requestSignIn } from "@/lib/auth/mutations";
import { signInCode, signInToken } from "@/lib/auth/sign-in-secrets";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { claimMail } from "@/lib/jobs/mail/claim";
import { drainDefaults, drainMails } from "@/lib/jobs/mail/drain";
import { settle } from "@/lib/jobs/mail/settle";
import { practiceMail, practiceMailbox } from "@/lib/mails/data";
import { releaseReminders } from "@/lib/mails/mutations";
import {
  anAnswer,
  anInvitation,
  aPartner,
  aScene,
  as,
  at,
  value,
  whileOpen,
  yearsLater,
} from "@/lib/testing/factory";
import { type FakeResend, fakeResend } from "@/lib/testing/fake-resend";

let test: TestDatabase;
let fake: FakeResend;
beforeAll(async () => {
  fake = await fakeResend();
  // Read once, at the first use of the settings in this file. The 2022 call is open.
  process.env.RESEND_BASE_URL = fake.url;
  process.env.TERCET_DATE = whileOpen.toISOString();
  process.env.TERCET_DATE_SET_AT = new Date().toISOString();
  test = await testDatabase();
});
afterAll(async () => {
  await fake.close();
  await test.close();
});
beforeEach(async () => {
  await test.db
    .update(mails)
    .set({ state: "sent" })
    .where(inArray(mails.state, ["queued", "sending"]));
  Object.assign(fake, { inbox: [], requests: [], behave: () => "accept", honoursKeys: true });
});

const quick = { ...drainDefaults, retryMs: 1, timeoutMs: 1_000, leaseMs: 5_000 };
const drain = () => drainMails(test.db, quick, new AbortController().signal);
/** As long as something waits for its next try. */
async function drainAll(): Promise<void> {
  for (let n = 0; n < 50; n += 1) {
    await test.db.update(mails).set({ nextAttemptAt: null });
    await drain();
    const open = await test.db.$count(mails, inArray(mails.state, ["queued", "sending"]));
    if (open === 0) return;
  }
}
const rowsTo = (person: string) =>
  test.db.select().from(mails).where(eq(mails.person, person)).orderBy(mails.dueAt);
/** What became of the invitation to a person. */
const invitationTo = async (person: string) =>
  (await rowsTo(person)).find(({ reason }) => reason === "invitation");

let number = 0;
/** A partner whose invitation waits to be sent. */
async function invited(now = whileOpen) {
  const scene = await aScene(test.db, now);
  number += 1;
  const contactEmail = `partner${number}@drain.example`;
  const partner = await aPartner(scene.lead, scene.applicationId, { contactEmail });
  const invitation = await anInvitation(scene.lead, scene.applicationId, partner);
  return { ...scene, ...invitation, partner, person: contactEmail };
}

describe("a mail that is accepted", () => {
  it("arrives once with its link, and the ledger says so without holding it", async () => {
    const { person, token } = await invited();
    await drain();
    expect(fake.inbox).toHaveLength(1);
    const [mail] = fake.inbox;
    expect(mail?.to).toBe(person);
    expect(mail?.html).toContain(`href="http://localhost:3000/invite/${token}"`);
    expect(mail?.text).toContain(`\nhttp://localhost:3000/invite/${token}\n`);
    expect(mail?.headers).toEqual({});
    const row = await invitationTo(person);
    expect(row).toMatchObject({
      state: "sent",
      providerId: mail?.id,
      attempts: 1,
      lastError: null,
    });
    expect(row?.sentAt?.getFullYear()).toBe(2022);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it("signs in: link and code are in the mail and nowhere in the database", async () => {
    const email = "anna@drain.example";
    const input = { email, to: "/applications", locale: "lv", network: "192.0.2.1" } as const;
    const now = new Date();
    const ctx = { db: test.db, actor: { kind: "anonymous" } as const, now: whileOpen };
    value(await requestSignIn({ ctx, input }));
    await drain();
    const [request] = await test.db
      .select()
      .from(signInRequests)
      .where(eq(signInRequests.email, email));
    const secrets = [signInToken(request?.nonce ?? ""), signInCode(request?.nonce ?? "")];
    for (const secret of secrets) {
      expect(fake.inbox[0]?.text).toContain(secret);
      expect(fake.inbox[0]?.html).toContain(secret);
      expect(JSON.stringify(await rowsTo(email))).not.toContain(secret);
    }
    expect(now.getFullYear()).toBeGreaterThan(2022);
  });

  it("nobody can type a placeholder and have it filled", async () => {
    const { lead, applicationId, person, invitationId, token } = await invited();
    const row = await invitationTo(person);
    const title = `{{link-${invitationId}}} {{link-${invitationId}:${row?.id}}}`;
    await test.db
      .update(applications)
      .set({ title, acronym: "" })
      .where(eq(applications.id, applicationId));
    await drain();
    expect(fake.inbox[0]?.subject).not.toContain(token);
    expect(fake.inbox[0]?.text.split(token)).toHaveLength(2);
    expect(lead).toBeDefined();
  });

  it("a reminder says that a machine wrote it, and names what is owed at that moment", async () => {
    const { lead, applicationId } = await invited();
    await drain();
    await test.db
      .update(applications)
      .set({ lumpSum: 250_000 })
      .where(eq(applications.id, applicationId));
    await releaseAt(lead, applicationId, "2022-02-21T09:00:00Z");
    fake.inbox.length = 0;
    await drain();
    const mail = fake.inbox.find(({ to }) => to === lead.actor.email);
    expect(mail?.headers).toMatchObject({ "Auto-Submitted": "auto-generated" });
    expect(mail?.text).toContain("- Norādīt projekta ilgumu");
    expect(mail?.text).not.toContain("Izvēlēties fiksēto summu");
    const sent = (await rowsTo(lead.actor.email)).find(({ occurrence }) => occurrence === "30d");
    expect(sent?.params).toMatchObject({ requirements: expect.arrayContaining(["duration"]) });
  });
});

async function releaseAt(lead: Parameters<typeof at>[0], applicationId: string, when: string) {
  await test.db.transaction((tx) => releaseReminders(tx, at(lead, new Date(when)), applicationId));
}

describe("a mail service in trouble", () => {
  it("gets the same bytes under the same key at every try, whatever changed meanwhile", async () => {
    const { person, applicationId, partner } = await invited();
    const troubles = ["accept and drop", "drop", { status: 500, name: "x" }, "accept and drop"];
    fake.behave = () => (troubles.shift() ?? "accept") as ReturnType<FakeResend["behave"]>;
    await drain();
    expect(await invitationTo(person)).toMatchObject({
      state: "queued",
      stateReason: "unclear",
      lastError: "no answer",
    });
    await test.db
      .update(applications)
      .set({ title: "Other" })
      .where(eq(applications.id, applicationId));
    await test.db.execute(sql`update participations set name = 'Other' where id = ${partner}`);
    await drainAll();
    expect(fake.requests).toHaveLength(5);
    expect(new Set(fake.requests.map(({ body }) => body)).size).toBe(1);
    expect(new Set(fake.requests.map(({ key }) => key)).size).toBe(1);
    expect(fake.inbox).toHaveLength(1);
    expect(await invitationTo(person)).toMatchObject({
      state: "sent",
      stateReason: null,
      attempts: 5,
    });
  });

  it("would deliver twice if it did not know the key: the key is what keeps it to one", async () => {
    await invited();
    fake.honoursKeys = false;
    const troubles = ["accept and drop"];
    fake.behave = () => (troubles.shift() ?? "accept") as ReturnType<FakeResend["behave"]>;
    await drainAll();
    expect(fake.inbox).toHaveLength(2);
  });

  it("is left alone for as long as it asks", async () => {
    const first = await invited();
    await invited();
    fake.behave = () => ({
      ...{ status: 429, name: "rate_limit_exceeded" },
      headers: { "retry-after": "7" },
    });
    const rest = await drainMails(test.db, { ...quick, lanes: 1 }, new AbortController().signal);
    expect(rest).toBe(7_000);
    expect(fake.requests).toHaveLength(1);
    expect(await invitationTo(first.person)).toMatchObject({ state: "queued", stateReason: null });
    const { rows: waits } = await test.db.execute<{ wait: number }>(
      sql`select extract(epoch from next_attempt_at - now())::float8 as wait from mails
        where person = ${first.person} and reason = 'invitation'`,
    );
    expect(waits[0]?.wait).toBeGreaterThan(6);
  });

  it.each([
    [{ status: 422, name: "validation_error" }, "failed", "refused"],
    [{ status: 409, name: "invalid_idempotent_request" }, "ambiguous", "conflict"],
  ])("%o ends in %s (%s)", async (behaviour, state, stateReason) => {
    const { person } = await invited();
    fake.behave = () => behaviour;
    await drain();
    expect(await invitationTo(person)).toMatchObject({ state, stateReason });
    await drainAll();
    expect(fake.requests).toHaveLength(1);
  });

  it("that refuses what it may have accepted before leaves the mail in doubt", async () => {
    const { person } = await invited();
    const troubles = ["accept and drop", { status: 422, name: "validation_error" }];
    fake.behave = () => (troubles.shift() ?? "accept") as ReturnType<FakeResend["behave"]>;
    await drainAll();
    expect(await invitationTo(person)).toMatchObject({
      state: "ambiguous",
      stateReason: "refused",
    });
  });

  it.each([
    ["drop", "ambiguous"],
    [{ status: 429, name: "rate_limit_exceeded" }, "failed"],
  ] as const)(
    "for 20 hours (%o) ends in %s, and nothing is sent after that",
    async (does, state) => {
      const { person } = await invited();
      fake.behave = () => does;
      await drain();
      await test.db
        .update(mails)
        .set({ firstAttemptAt: sql`now() - interval '20 hours 1 minute'` })
        .where(eq(mails.person, person));
      fake.behave = () => "accept";
      await drainAll();
      expect(await invitationTo(person)).toMatchObject({ state, stateReason: "gave-up" });
      expect(fake.inbox).toEqual([]);
    },
  );

  it("does not keep whoever waits to sign in behind a heap of others", async () => {
    for (let n = 0; n < 5; n += 1) await invited();
    const ctx = { db: test.db, actor: { kind: "anonymous" } as const, now: whileOpen };
    const email = "hurry@drain.example";
    const input = { email, to: "/applications", locale: "en", network: "192.0.2.2" } as const;
    value(await requestSignIn({ ctx, input }));
    await drainMails(test.db, { ...quick, lanes: 1 }, new AbortController().signal);
    expect(fake.inbox.map(({ to }) => to)[0]).toBe(email);
    expect(fake.inbox).toHaveLength(6);
  });
});

describe("what is no longer wanted", () => {
  it("is not sent: the application was submitted between release and sending", async () => {
    const { lead, applicationId } = await invited();
    await drain();
    fake.inbox.length = 0;
    await releaseAt(lead, applicationId, "2022-02-21T09:00:00Z");
    const input = { applicationId, submissionId: "KA220-SCH-2" };
    value(await markSubmitted({ ctx: lead, input }));
    await drain();
    expect(fake.inbox).toEqual([]);
    const states = (await rowsTo(lead.actor.email)).map((row) => `${row.state} ${row.stateReason}`);
    expect(new Set(states)).toEqual(new Set(["skipped submitted"]));
  });

  it("is not sent: the partner answered while its reminder waited for a retry", async () => {
    const { lead, applicationId, actor, person } = await invited();
    await drain();
    await releaseAt(lead, applicationId, "2022-02-05T09:00:00Z");
    fake.behave = () => ({ status: 429, name: "rate_limit_exceeded" });
    await drain();
    value(await answerInvitation({ ctx: as(lead, actor), input: await anAnswer(lead, actor) }));
    fake.behave = () => "accept";
    fake.inbox.length = 0;
    await drainAll();
    const nudge = (await rowsTo(person)).find(({ reason }) => reason === "nudge");
    expect(nudge).toMatchObject({ state: "skipped", stateReason: "answered" });
    expect(fake.inbox.filter(({ to }) => to === person)).toHaveLength(1); // the receipt
  });

  it("is in doubt when it may have gone out before", async () => {
    const { person, invitationId } = await invited();
    fake.behave = () => "accept and drop";
    await drain();
    await test.db
      .update(invitations)
      .set({ revokedAt: whileOpen })
      .where(eq(invitations.id, invitationId));
    await drainAll();
    expect(await invitationTo(person)).toMatchObject({
      state: "ambiguous",
      stateReason: "revoked",
    });
    expect(fake.requests).toHaveLength(1);
  });
});

describe("a worker that dies or dawdles", () => {
  it("leaves its mail to the next one when the lease ends, in doubt if it had begun to send", async () => {
    const { person } = await invited();
    const claim = await claimMail(test.db, 5_000);
    expect(claim?.row.person).toBe(person);
    expect(await claimMail(test.db, 5_000)).toBeNull();
    await test.db
      .update(mails)
      .set({ leaseUntil: sql`now() - interval '1 second'`, html: "x", text: "x", subject: "x" })
      .where(eq(mails.person, person));
    const next = await claimMail(test.db, 5_000);
    expect(next?.row).toMatchObject({ person, attempts: 2, stateReason: "unclear" });
  });

  it("cannot undo what another has done with the mail since", async () => {
    const { person } = await invited();
    const slow = await claimMail(test.db, 1);
    await drainAll();
    expect(await invitationTo(person)).toMatchObject({ state: "sent" });
    if (!slow) throw new Error("nothing claimed");
    await settle(
      test.db,
      slow.row,
      { kind: "refused", error: "late" },
      { now: whileOpen, delayMs: 1 },
    );
    expect(await invitationTo(person)).toMatchObject({ state: "sent", stateReason: null });
  });

  it("never works on the same mail as another: 16 mails, 8 lanes, 16 requests", async () => {
    for (let n = 0; n < 16; n += 1) await invited();
    await Promise.all(
      [1, 2, 3, 4].map(() => drainMails(test.db, quick, new AbortController().signal)),
    );
    expect(fake.requests).toHaveLength(16);
    expect(new Set(fake.inbox.map(({ to }) => to)).size).toBe(16);
  });
});

describe("mails of an exercise", () => {
  it("never leave the house: they are read in the application's own mailbox", async () => {
    const { applicationId, person, token } = await invited(yearsLater);
    await drain();
    expect(fake.requests).toEqual([]);
    const [line] = await practiceMailbox(test.db, applicationId);
    expect(line).toMatchObject({ to: person });
    expect(line?.subject).toMatch(/^\[PRACTICE\] /);
    const mail = await practiceMail(test.db, applicationId, line?.id ?? "");
    expect(mail?.text).toContain(`http://localhost:3000/invite/${token}`);
    const row = await invitationTo(person);
    expect(row?.sentAt).toEqual(row?.dueAt);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it("are not in another application's mailbox", async () => {
    const [first, second] = [await invited(yearsLater), await invited(yearsLater)];
    await drain();
    const [line] = await practiceMailbox(test.db, first.applicationId);
    expect(await practiceMail(test.db, second.applicationId, line?.id ?? "")).toBeNull();
  });
});
