import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mailAttachments, mailEvents, mails } from "@/db/schema/mails";
import { rateLimits, sessions, signInRequests } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { requestSignIn } from "@/lib/auth/mutations";
import { takeTurn } from "@/lib/jobs/mail/pace";
import { purge } from "@/lib/jobs/purge";
import { startWorker } from "@/lib/jobs/worker";
import { aPerson, aScene, DAY, value, whileOpen } from "@/lib/testing/factory";
import { type FakeResend, fakeResend } from "@/lib/testing/fake-resend";
import { dueAfter } from "@/lib/testing/many-reminders";

let test: TestDatabase;
let fake: FakeResend;
beforeAll(async () => {
  [test, fake] = await Promise.all([testDatabase(), fakeResend()]);
  // Read once, at the first use of the settings in this file.
  process.env.DATABASE_URL = test.url;
  process.env.RESEND_BASE_URL = fake.url;
  process.env.TERCET_DATE = dueAfter.toISOString();
  process.env.TERCET_DATE_SET_AT = new Date().toISOString();
});
afterAll(async () => {
  await fake.close();
  await test.close();
});

/** The recipient of the next mail that arrives. */
function nextMail(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  fake.behave = ({ to }) => {
    resolve(to);
    return "accept";
  };
  return promise;
}

const ctx = () => ({ db: test.db, actor: { kind: "anonymous" as const }, now: dueAfter });

it("sends at once what was due while no worker ran, and then whatever it is woken for", async () => {
  const { lead } = await aScene(test.db, whileOpen);
  let arrived = nextMail();
  // It would look only once an hour: what comes sooner comes because it was woken.
  const worker = await startWorker({ pollMs: 3_600_000 });
  try {
    expect(await arrived).toBe(lead.actor.email);
    arrived = nextMail();
    const email = "woken@example.org";
    const input = { email, to: "/applications", locale: "en", network: "192.0.2.9" } as const;
    const began = performance.now();
    value(await requestSignIn({ ctx: ctx(), input }));
    expect(await arrived).toBe(email);
    expect(performance.now() - began).toBeLessThan(5_000);
  } finally {
    await worker.stop();
  }
  const states = await test.db.select().from(mails).where(eq(mails.person, lead.actor.email));
  expect(states.filter(({ state }) => state === "sent").map((row) => row.occurrence)).toEqual([
    "7d",
  ]);
});

it("all workers together keep to the pace", async () => {
  const began = performance.now();
  await Promise.all(Array.from({ length: 6 }, () => takeTurn(test.db, 20)));
  // Six turns need five full slots of 50 ms after the first.
  expect(performance.now() - began).toBeGreaterThan(245);
  const turns = await test.db.select().from(rateLimits).where(eq(rateLimits.key, "mail:pace"));
  const starts = turns.map(({ windowStart }) => windowStart.getTime()).sort();
  expect(starts.every((start, n) => n === 0 || start - (starts[n - 1] ?? 0) >= 50)).toBe(true);
});

it("empties real mails after 30 days, and keeps what became of them", async () => {
  const row = (occurrence: string, given: Partial<typeof mails.$inferInsert>) => ({
    ...{ person: "purged@example.org", reason: "invitation", occurrence, locale: "en" as const },
    ...{ channel: "inbox" as const, state: "sent" as const, template: "invitation" },
    ...{ dueAt: dueAfter, releaseAt: dueAfter, subject: "S", html: "H", text: "T" },
    delivery: "delivered" as const,
    updatedAt: new Date(dueAfter.getTime() - 31 * DAY),
    ...given,
  });
  const rows = await test.db
    .insert(mails)
    .values([
      row("old", {}),
      row("exercise", { channel: "practice" }),
      row("tried still", { state: "queued", nextAttemptAt: new Date("2100-01-01T00:00:00Z") }),
      row("new", { updatedAt: new Date(dueAfter.getTime() - 29 * DAY) }),
    ])
    .returning();
  const file = { name: "a.pdf", mediaType: "application/pdf", content: Buffer.from("x") };
  await test.db.insert(mailAttachments).values(rows.map(({ id }) => ({ ...file, mailId: id })));
  const told = { providerId: "p", kind: "delivered", at: dueAfter };
  await test.db.insert(mailEvents).values([
    { ...told, id: "old", receivedAt: new Date(dueAfter.getTime() - 365 * DAY) },
    { ...told, id: "new", receivedAt: new Date(dueAfter.getTime() - 363 * DAY) },
  ]);
  await purge(test.db);
  const left = await test.db
    .select()
    .from(mails)
    .where(eq(mails.person, "purged@example.org"))
    .orderBy(mails.occurrence);
  expect(
    left.map(({ occurrence, subject, html, text, delivery }) => [
      ...[occurrence, subject, html, text, delivery],
    ]),
  ).toEqual([
    ["exercise", "S", "H", "T", "delivered"],
    ["new", "S", "H", "T", "delivered"],
    ["old", "S", null, null, "delivered"],
    ["tried still", "S", "H", "T", "delivered"],
  ]);
  expect(await test.db.$count(mailAttachments)).toBe(3);
  expect((await test.db.select().from(mailEvents)).map(({ id }) => id)).toEqual(["new"]);
});

it("purges what has served its time and keeps the rest", async () => {
  const person = await aPerson(test.db);
  const ago = (days: number) => new Date(dueAfter.getTime() - days * DAY);
  const token = (name: string) => ({ sessionToken: name, userId: person.actor.userId });
  await test.db.insert(sessions).values([
    { ...token("over"), expires: ago(1) },
    { ...token("goes on"), expires: ago(-1) },
  ]);
  const request = { email: "x@example.org", nonce: "n", codeHash: "c" };
  await test.db.insert(signInRequests).values([
    { ...request, tokenHash: "old", expiresAt: ago(2) },
    { ...request, tokenHash: "new", expiresAt: ago(0.5) },
  ]);
  await test.db.insert(rateLimits).values([
    { key: "old", windowStart: ago(3) },
    { key: "new", windowStart: ago(1) },
  ]);
  await purge(test.db);
  const left = await test.db.select().from(sessions);
  expect(left.map(({ sessionToken }) => sessionToken)).toEqual(["goes on"]);
  expect(await test.db.$count(signInRequests, eq(signInRequests.tokenHash, "old"))).toBe(0);
  expect(await test.db.$count(signInRequests, eq(signInRequests.tokenHash, "new"))).toBe(1);
  expect(await test.db.$count(rateLimits, inArray(rateLimits.key, ["old", "new"]))).toBe(1);
});
