import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { organisations, users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { listApplications, openApplication, readApplication } from "@/lib/applications/data";
import { nextReset, openDemo, removeExpiredGuests } from "@/lib/demo/mutations";
import type { Ctx } from "@/lib/server/context";
import { countTry } from "@/lib/server/rate-limit";
import { aPerson, DAY, value, yearsLater } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const visitor = (now = yearsLater): Ctx => ({ db: test.db, actor: { kind: "anonymous" }, now });
const input = { network: "192.0.2.7", locale: "en" } as const;

async function opened(now = yearsLater) {
  const { applicationId, userId } = value(await openDemo({ ctx: visitor(now), input }));
  const guest: Ctx = {
    ...visitor(now),
    actor: { kind: "user", userId, name: "Demo guest", email: "g@demo.invalid", guest: true },
  };
  return { applicationId, guest, userId };
}

async function view(guest: Ctx, applicationId: string) {
  const found = await openApplication(test.db, guest, applicationId, "application.view");
  return readApplication(test.db, found, guest.now);
}

describe("openDemo", () => {
  it("opens a consortium that teaches the rule", async () => {
    const { applicationId, guest } = await opened();
    const demo = await view(guest, applicationId);
    expect(demo.kind).toBe("demo");
    expect((demo.deadline.getTime() - demo.now.getTime()) / DAY).toBe(20);
    expect(demo.participants.map(({ country, role, status }) => [country, role, status])).toEqual([
      ["LV", "coordinator", "confirmed"],
      ["EE", "partner", "confirmed"],
      ["PT", "partner", "invited"],
      ["FI", "partner", "declined"],
      ["CH", "partner", "confirmed"],
      ["LV", "associated", "confirmed"],
    ]);
    expect(demo.verdicts.confirmed.eligible).toBe(false);
    expect(demo.verdicts.hoped.eligible).toBe(true);
    expect(demo.participants.every((one) => one.name.includes("(demo)"))).toBe(true);
  });

  it("keeps every mail of the demo in its own mailbox", async () => {
    const { applicationId } = await opened();
    const rows = await test.db.select().from(mails).where(eq(mails.applicationId, applicationId));
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map(({ channel }) => channel))).toEqual(new Set(["practice"]));
    expect(rows.filter(({ reason }) => reason === "nudge").map(({ person }) => person)).toContain(
      "ines@escola-da-ria.example",
    );
  });

  it("shows a guest who comes again the same demo, and never leaves a person's session", async () => {
    const { applicationId, guest } = await opened();
    expect(value(await openDemo({ ctx: guest, input })).applicationId).toBe(applicationId);
    const person = await aPerson(test.db, yearsLater);
    expect(await openDemo({ ctx: person, input })).toEqual({ ok: false, reason: "signed-in" });
  });

  it("lets a guest reach nothing but its own demo", async () => {
    const one = await opened();
    const other = await opened();
    expect((await listApplications(one.guest)).map(({ id }) => id)).toEqual([one.applicationId]);
    await expect(
      openApplication(test.db, one.guest, other.applicationId, "application.view"),
    ).rejects.toThrow("not-found");
  });

  it("opens 30 an hour for one network address and no more", async () => {
    const ctx = visitor(new Date(yearsLater.getTime() + DAY / 2));
    const from = { ...input, network: "192.0.2.200" };
    const limit = { key: "demo:from:192.0.2.200", limit: 30, windowMinutes: 60 };
    for (let tries = 0; tries < 29; tries++) await countTry(ctx, limit);
    value(await openDemo({ ctx, input: from }));
    await expect(openDemo({ ctx, input: from })).rejects.toThrow("rate-limited");
    value(await openDemo({ ctx, input: { ...input, network: "192.0.2.201" } }));
  });
});

describe("removeExpiredGuests", () => {
  it("takes a guest away with all it made, and nobody else", async () => {
    const person = await aPerson(test.db, yearsLater);
    const { userId } = await opened();
    const [guest] = await test.db.select().from(users).where(eq(users.id, userId));
    const end = guest?.guestUntil ?? yearsLater;
    expect(end).toEqual(nextReset(yearsLater));
    await removeExpiredGuests(test.db, new Date(end.getTime() - 1));
    expect(await test.db.select().from(users).where(eq(users.id, userId))).toHaveLength(1);
    expect(await removeExpiredGuests(test.db, end)).toBeGreaterThan(0);
    const left = await test.db.select({ email: users.email }).from(users);
    expect(left).toContainEqual({ email: person.actor.email });
    const rows = (table: typeof applications | typeof organisations) =>
      test.db.select({ n: count() }).from(table);
    expect(await rows(applications)).toEqual([{ n: 0 }]);
    expect(await rows(organisations)).toEqual([{ n: 0 }]);
  });

  it("counts the night by the clock of Brussels, on both sides of a clock change", () => {
    expect(nextReset(new Date("2026-11-24T10:00:00Z"))).toEqual(new Date("2026-11-25T02:00:00Z"));
    expect(nextReset(new Date("2026-11-24T01:59:59Z"))).toEqual(new Date("2026-11-24T02:00:00Z"));
    expect(nextReset(new Date("2022-03-26T22:00:00Z"))).toEqual(new Date("2022-03-27T01:00:00Z"));
    expect(nextReset(new Date("2022-10-29T22:00:00Z"))).toEqual(new Date("2022-10-30T02:00:00Z"));
  });
});
