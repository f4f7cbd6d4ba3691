import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { joinRequests, memberships, organisations, users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { joinOffers, organisationInReach, organisationsOf } from "@/lib/organisations/data";
import {
  answerJoinRequest,
  askColleague,
  createOrganisation,
  updateOrganisation,
  withdrawJoinRequest,
} from "@/lib/organisations/mutations";
import { household } from "@/lib/organisations/testing";
import type { Ctx } from "@/lib/server/context";

let test: TestDatabase;
let people: Awaited<ReturnType<typeof household>>;
beforeAll(async () => {
  test = await testDatabase();
  people = await household(test.db);
});
afterAll(() => test.close());

const school = {
  ...{ name: "Rīgas 1. skola", country: "LV", types: ["school" as const], oid: null },
  ...{ pic: "999888777", foundedOn: "1919-09-28", sector: "public" as const },
};
const actions = async (organisationId: string) =>
  (await test.db.select().from(auditLog).where(eq(auditLog.organisationId, organisationId))).map(
    ({ action, actorId }) => [action, actorId],
  );
const id = (result: { ok: true; value: { organisationId: string } } | { ok: false }) => {
  if (!result.ok) throw new Error("refused");
  return result.value.organisationId;
};

describe("createOrganisation", () => {
  it("makes its founder the owner and keeps the name given", async () => {
    const ctx = await people.newcomer();
    const created = id(
      await createOrganisation({ ctx, input: { ...school, oid: "E10012345", yourName: "Anna" } }),
    );
    const [row] = await test.db.select().from(organisations).where(eq(organisations.id, created));
    expect(row).toMatchObject({ ...school, oid: "E10012345", createdBy: people.idOf(ctx) });
    expect(await organisationsOf(ctx, people.idOf(ctx))).toMatchObject([
      { id: created, role: "owner" },
    ]);
    const [me] = await test.db
      .select()
      .from(users)
      .where(eq(users.id, people.idOf(ctx)));
    expect(me?.name).toBe("Anna");
    expect(await actions(created)).toEqual([["organisation.created", people.idOf(ctx)]]);
  });

  it("never changes a name that is known", async () => {
    const ctx = people.owner;
    await createOrganisation({ ctx, input: { ...school, name: "Another", yourName: "Eve" } });
    const [me] = await test.db
      .select()
      .from(users)
      .where(eq(users.id, people.idOf(ctx)));
    expect(me?.name).toBe("Olga Owner");
  });

  it("founds one organisation of a form sent twice", async () => {
    const ctx = await people.newcomer();
    const results = await Promise.all(
      [1, 2, 3].map(() => createOrganisation({ ctx, input: school })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "same-name")).toHaveLength(2);
  });

  it("is not for guests, links and strangers", async () => {
    expect(await createOrganisation({ ctx: people.guest, input: school })).toMatchObject({
      reason: "guest",
    });
    for (const ctx of [people.anonymous, people.link])
      await expect(createOrganisation({ ctx, input: school })).rejects.toMatchObject({
        code: "signed-out",
      });
  });
});

describe("updateOrganisation", () => {
  const input = async () => {
    const [row] = await test.db
      .select()
      .from(organisations)
      .where(eq(organisations.id, people.organisationId));
    if (!row) throw new Error("gone");
    return { ...school, organisationId: row.id, seen: row.updatedAt };
  };

  it("saves what an owner changed, and audits it", async () => {
    const change = { ...(await input()), name: "New name", country: "EE" };
    expect(await updateOrganisation({ ctx: people.at(1), input: change })).toMatchObject({
      ok: true,
    });
    expect(await organisationInReach(people.owner, people.organisationId)).toMatchObject({
      name: "New name",
      country: "EE",
    });
    expect(await actions(people.organisationId)).toContainEqual([
      "organisation.changed",
      people.idOf(people.owner),
    ]);
  });

  it("overwrites nobody", async () => {
    const seen = await input();
    const [first, second] = await Promise.all([
      updateOrganisation({ ctx: people.at(2), input: { ...seen, name: "First" } }),
      updateOrganisation({ ctx: people.at(3), input: { ...seen, name: "Second" } }),
    ]);
    expect([first.ok, second.ok].sort()).toEqual([false, true]);
    expect([first, second]).toContainEqual(expect.objectContaining({ reason: "changed" }));
  });

  it.each(["member", "stranger", "neighbour", "guest", "link", "anonymous"] as const)(
    "is refused to a %s",
    async (who) => {
      const before = await input();
      await expect(
        updateOrganisation({ ctx: people[who], input: { ...before, name: "Taken" } }),
      ).rejects.toMatchObject({ name: "AppError" });
      expect(await input()).toEqual(before);
    },
  );
});

describe("asking a colleague", () => {
  const ask = (ctx: Ctx, email: string) =>
    askColleague({
      ctx,
      input: { organisationId: people.organisationId, email, locale: "lv" },
    });
  const open = (email: string) =>
    test.db
      .select()
      .from(joinRequests)
      .where(and(eq(joinRequests.email, email), isNull(joinRequests.answer)));

  it("mails once, in the language of the person where it is known", async () => {
    await test.db.insert(users).values({ email: "english@example.org", locale: "en" });
    for (const [email, locale] of [
      ["english@example.org", "en"],
      ["nobody@example.org", "lv"],
    ] as const) {
      expect(await ask(people.owner, email)).toMatchObject({ ok: true });
      expect(await ask(people.owner, email)).toMatchObject({ reason: "already-asked" });
      const [request] = await open(email);
      const sent = await test.db.select().from(mails).where(eq(mails.person, email));
      expect(sent).toMatchObject([
        { reason: "join", template: "join", occurrence: request?.id, locale, applicationId: null },
      ]);
    }
  });

  it("writes one request of parallel tries", async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => ask(people.owner, "once@example.org")),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await open("once@example.org")).toHaveLength(1);
  });

  it("says who is a member already", async () => {
    expect(await ask(people.owner, "member@example.org")).toMatchObject({
      reason: "already-member",
    });
  });

  it("stops at 20 mails a day from one person", async () => {
    const { ctx, organisationId } = await people.founder();
    const send = (n: number) =>
      askColleague({ ctx, input: { organisationId, email: `n${n}@example.org`, locale: "en" } });
    for (let n = 0; n < 20; n++) await send(n);
    await expect(send(20)).rejects.toMatchObject({ code: "rate-limited" });
    expect(await open("n20@example.org")).toEqual([]);
  });

  it("sends nothing for a guest, who owns a demo", async () => {
    const { ctx, organisationId } = await people.founder({ guest: true });
    const answer = await askColleague({
      ctx,
      input: { organisationId, email: "spam@example.org", locale: "en" },
    });
    expect(answer).toMatchObject({ reason: "guest" });
    expect(await test.db.select().from(mails).where(eq(mails.person, "spam@example.org"))).toEqual(
      [],
    );
  });

  it.each(["member", "stranger", "neighbour", "link", "anonymous"] as const)(
    "is refused to a %s",
    async (who) => {
      await expect(ask(people[who], `by-${who}@example.org`)).rejects.toMatchObject({
        name: "AppError",
      });
      expect(await open(`by-${who}@example.org`)).toEqual([]);
    },
  );
});

describe("answering", () => {
  let days = 0;
  /** An open question to a person who has signed in with that address; each on a day of its own. */
  async function asked() {
    const ctx = await people.newcomer();
    const email = ctx.actor.kind === "user" ? ctx.actor.email : "";
    await askColleague({
      ctx: people.at(++days * 1440),
      input: { organisationId: people.organisationId, email, locale: "en" },
    });
    const [offer] = await joinOffers(ctx, email);
    if (!offer) throw new Error("not asked");
    return { ctx, requestId: offer.id };
  }
  const belongs = async (ctx: Ctx) =>
    (await organisationsOf(ctx, people.idOf(ctx))).map((one) => one.role);

  it("joins as a member, once", async () => {
    const { ctx, requestId } = await asked();
    const input = { requestId, answer: "join" as const };
    expect(await answerJoinRequest({ ctx, input })).toMatchObject({ ok: true });
    expect(await belongs(ctx)).toEqual(["member"]);
    await expect(answerJoinRequest({ ctx, input })).rejects.toMatchObject({ code: "not-found" });
  });

  it("declines, and may be asked again", async () => {
    const { ctx, requestId } = await asked();
    await answerJoinRequest({ ctx, input: { requestId, answer: "decline" } });
    expect(await belongs(ctx)).toEqual([]);
    const email = ctx.actor.kind === "user" ? ctx.actor.email : "";
    const again = await askColleague({
      ctx: people.at(++days * 1440),
      input: { organisationId: people.organisationId, email, locale: "en" },
    });
    expect(again.ok).toBe(true);
  });

  it("is too late when it was taken back", async () => {
    const { ctx, requestId } = await asked();
    const { organisationId } = people;
    await withdrawJoinRequest({ ctx: people.owner, input: { organisationId, requestId } });
    await expect(
      answerJoinRequest({ ctx, input: { requestId, answer: "join" } }),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(await belongs(ctx)).toEqual([]);
  });

  it.each(["owner", "member", "stranger", "neighbour", "guest", "link", "anonymous"] as const)(
    "is for nobody but the person asked: not for a %s",
    async (who) => {
      const { requestId } = await asked();
      await expect(
        answerJoinRequest({ ctx: people[who], input: { requestId, answer: "join" } }),
      ).rejects.toMatchObject({ name: "AppError" });
      const [row] = await test.db.select().from(joinRequests).where(eq(joinRequests.id, requestId));
      expect(row?.answer).toBeNull();
    },
  );

  it.each(["member", "stranger", "neighbour", "guest", "link", "anonymous"] as const)(
    "cannot be taken back by a %s",
    async (who) => {
      const { requestId } = await asked();
      const { organisationId } = people;
      await expect(
        withdrawJoinRequest({ ctx: people[who], input: { organisationId, requestId } }),
      ).rejects.toMatchObject({ name: "AppError" });
    },
  );

  it("cannot be taken back through another organisation", async () => {
    const { requestId } = await asked();
    const { ctx, organisationId } = await people.founder();
    await expect(
      withdrawJoinRequest({ ctx, input: { organisationId, requestId } }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("reading", () => {
  it.each(["stranger", "neighbour", "guest", "link", "anonymous"] as const)(
    "shows nothing to a %s",
    async (who) => {
      expect(await organisationInReach(people[who], people.organisationId)).toBeNull();
    },
  );

  it("shows members to a member, and who was asked to an owner only", async () => {
    const [owner, member] = await Promise.all(
      [people.owner, people.member].map((ctx) => organisationInReach(ctx, people.organisationId)),
    );
    expect(owner?.asked.length).toBeGreaterThan(0);
    expect(member?.asked).toEqual([]);
    expect(member?.may).toEqual({ edit: false, manage: false });
    expect(member?.members.map(({ email }) => email)).toContain("owner@example.org");
  });

  it("loses a member who is gone at once", async () => {
    const { ctx, organisationId } = await people.founder();
    expect(await organisationInReach(ctx, organisationId)).not.toBeNull();
    await test.db.delete(memberships).where(eq(memberships.organisationId, organisationId));
    expect(await organisationInReach(ctx, organisationId)).toBeNull();
  });
});
