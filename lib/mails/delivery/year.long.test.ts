import { randomUUID } from "node:crypto";
import { eq, isNotNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailEvents, mails, suppressions } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { settle } from "@/lib/jobs/mail/settle";
import { recordDelivery } from "@/lib/mails/delivery/mutations";
import type { ProviderEvent } from "@/lib/mails/delivery/types";
import { aPartner, aScene, DAY, whileOpen } from "@/lib/testing/factory";

const mailsOfTheYear = 200;
const addresses = 50;
const lanes = 8;

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

/** The same numbers from 0 to 1 for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}

interface Sent {
  id: string;
  providerId: string;
}

/** A year of mails to the partners of three applications: some to the same person again and again. */
async function aYear(): Promise<Sent[]> {
  const scenes = [await aScene(test.db), await aScene(test.db), await aScene(test.db)];
  const partners = await Promise.all(
    scenes.map(({ lead, applicationId }) => aPartner(lead, applicationId)),
  );
  const rows = Array.from({ length: mailsOfTheYear }, (_, n) => ({
    id: randomUUID(),
    applicationId: scenes[n % 3]?.applicationId ?? null,
    participationId: partners[n % 3] ?? null,
    person: `partner${n % addresses}@year.example`,
    reason: "invitation",
    occurrence: `mail ${n}`,
    locale: "en" as const,
    channel: "inbox" as const,
    state: "sending" as const,
    attempts: 1,
    dueAt: whileOpen,
    releaseAt: whileOpen,
    template: "invitation",
    subject: `Mail ${n}`,
  }));
  await test.db.insert(mails).values(rows);
  return rows.map(({ id }) => ({ id, providerId: randomUUID() }));
}

const reasons = ["Permanent/General", "Permanent/NoEmail", "Transient/MailboxFull", "Undetermined"];

/** What the provider tells of a mail in the course of time, in the order in which it happens. */
function eventsOf({ providerId }: Sent, random: () => number): ProviderEvent[] {
  let at = whileOpen.getTime() + random() * 364 * DAY;
  const event = (kind: string, reason: string | null = null): ProviderEvent => {
    // Not always later: two things may happen in one moment.
    at += Math.floor(random() * 4) * 1_000;
    return { id: `msg_${randomUUID()}`, providerId, kind, at: new Date(at), reason };
  };
  const events: ProviderEvent[] = [];
  while (random() < 0.7) events.push(event("delivery_delayed"));
  if (random() < 0.9) events.push(event("delivered"));
  while (random() < 0.3) events.push(event("delivered"));
  if (random() < 0.1) events.push(event(random() < 0.5 ? "failed" : "suppressed", "some_code"));
  while (random() < 0.35)
    events.push(event("bounced", reasons[Math.floor(random() * reasons.length)]));
  while (random() < 0.12) events.push(event("complained"));
  while (random() < 0.7) events.push(event("delivery_delayed"));
  return events;
}

type Step = { kind: "told"; event: ProviderEvent } | { kind: "known"; sent: Sent };

/** Plays steps in their order, or several of them at once as webhooks come in. */
async function play(steps: readonly Step[], atOnce: number): Promise<void> {
  const queue = [...steps];
  const ctx = { db: test.db, actor: { kind: "anonymous" as const }, now: whileOpen };
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift())
      if (step.kind === "told") await recordDelivery(ctx, step.event);
      else await accept(step.sent);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** The mail service's own answer to our request, which may come later than what it tells. */
async function accept({ id, providerId }: Sent): Promise<void> {
  const [row] = await test.db.select().from(mails).where(eq(mails.id, id));
  if (!row) throw new Error("not there");
  const outcome = { kind: "accepted", providerId } as const;
  await settle(test.db, row, outcome, { now: whileOpen, delayMs: 0 });
}

/** Everything that follows from a year, without the moments at which we happened to write it down. */
async function outcome() {
  const all = await test.db.select().from(mails).orderBy(mails.reason, mails.occurrence);
  return {
    mails: all.filter(({ reason }) => reason === "invitation").map(({ updatedAt, ...row }) => row),
    told: all
      .filter(({ reason }) => reason === "bounced")
      .map(({ id, createdAt, updatedAt, ...row }) => row),
    suppressions: await test.db.select().from(suppressions).orderBy(suppressions.addressHash),
    events: (await test.db.select().from(mailEvents).orderBy(mailEvents.id)).length,
  };
}

async function forget(): Promise<void> {
  await test.db.delete(mailEvents);
  await test.db.delete(suppressions);
  await test.db.delete(mails).where(eq(mails.reason, "bounced"));
  await test.db.update(mails).set({
    ...{ state: "sending", providerId: null, sentAt: null },
    ...{ delivery: null, deliveryAt: null, deliveryReason: null },
  });
}

describe("a year of webhooks", () => {
  it("in random order, at once and with repeats ends as it does in order", async () => {
    const year = await aYear();
    const random = chance(2022);
    const inOrder: Step[] = year.flatMap((sent) => [
      { kind: "known" as const, sent },
      ...eventsOf(sent, random).map((event) => ({ kind: "told" as const, event })),
    ]);
    const told = inOrder.filter((step) => step.kind === "told");
    expect(told.length).toBeGreaterThan(1_000);
    await play(inOrder, 1);
    const expected = await outcome();
    expect(expected.told.length).toBeGreaterThan(60);
    expect(expected.suppressions.length).toBeGreaterThan(20);
    expect(new Set(expected.mails.map(({ delivery }) => delivery)).size).toBeGreaterThan(5);

    await forget();
    const repeats = told.filter(() => random() < 0.6);
    await play(shuffled([...inOrder, ...repeats], chance(1)), lanes);
    expect(await outcome()).toEqual(expected);
    await play(shuffled(told, chance(2)), lanes);
    expect(await outcome(), "all of it once more changes nothing").toEqual(expected);
  }, 180_000);

  it("moves a row for those who watch it only when something changed", async () => {
    const [row] = await test.db.select().from(mails).where(isNotNull(mails.delivery)).limit(1);
    const event = { id: "late", providerId: row?.providerId ?? "", kind: "delivery_delayed" };
    const ctx = { db: test.db, actor: { kind: "anonymous" as const }, now: whileOpen };
    await test.db.execute(sql`update mails set updated_at = now() - interval '1 day'`);
    await recordDelivery(ctx, { ...event, at: new Date(0), reason: null });
    const [after] = await test.db
      .select()
      .from(mails)
      .where(eq(mails.id, row?.id ?? ""));
    expect(after?.updatedAt.getTime()).toBeLessThan(Date.now() - DAY / 2);
    await recordDelivery(ctx, {
      ...{ ...event, id: "later", kind: "complained" },
      at: new Date("2030-01-01T00:00:00Z"),
      reason: null,
    });
    const [moved] = await test.db
      .select()
      .from(mails)
      .where(eq(mails.id, row?.id ?? ""));
    expect(moved?.updatedAt.getTime()).toBeGreaterThan(Date.now() - DAY / 2);
  });
});
