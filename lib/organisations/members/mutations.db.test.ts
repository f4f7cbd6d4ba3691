import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applications } from "@/db/schema/applications";
import { memberships } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { changeRole, leaveOrganisation, removeMember } from "@/lib/organisations/members/mutations";
import { household } from "@/lib/organisations/testing";
import type { Ctx } from "@/lib/server/context";

let test: TestDatabase;
let people: Awaited<ReturnType<typeof household>>;
beforeEach(async () => {
  test = await testDatabase();
  people = await household(test.db);
});
afterEach(() => test.close());

const roleOf = async (ctx: Ctx) => {
  const [row] = await test.db
    .select({ role: memberships.role })
    .from(memberships)
    .where(
      and(
        eq(memberships.organisationId, people.organisationId),
        eq(memberships.userId, people.idOf(ctx)),
      ),
    );
  return row?.role ?? null;
};
const whom = (ctx: Ctx) => ({ organisationId: people.organisationId, userId: people.idOf(ctx) });
const outsiders = ["member", "stranger", "neighbour", "guest", "link", "anonymous"] as const;

describe("removeMember", () => {
  it("takes a member out; what they led goes to an owner", async () => {
    const [application] = await test.db
      .insert(applications)
      .values({
        organisationId: people.organisationId,
        kind: "real",
        callId: "2022/ka220-sch",
        packVersion: 1,
        leadId: people.idOf(people.member),
      })
      .returning();
    const result = await removeMember({ ctx: people.owner, input: whom(people.member) });
    expect(result.ok).toBe(true);
    expect(await roleOf(people.member)).toBeNull();
    const [after] = await test.db
      .select({ leadId: applications.leadId })
      .from(applications)
      .where(eq(applications.id, application?.id ?? ""));
    expect(after?.leadId).toBe(people.idOf(people.owner));
  });

  it("keeps the last owner", async () => {
    const result = await removeMember({ ctx: people.owner, input: whom(people.owner) });
    expect(result).toMatchObject({ reason: "last-owner" });
    expect(await roleOf(people.owner)).toBe("owner");
  });

  it("keeps an owner when two remove each other at the same moment", async () => {
    await changeRole({ ctx: people.owner, input: { ...whom(people.member), role: "owner" } });
    const results = await Promise.allSettled([
      removeMember({ ctx: people.owner, input: whom(people.member) }),
      removeMember({ ctx: people.member, input: whom(people.owner) }),
    ]);
    // Whoever comes second is no longer a member, so finds nothing to remove from.
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const roles = [await roleOf(people.owner), await roleOf(people.member)];
    expect(roles.filter((role) => role === "owner")).toHaveLength(1);
  });

  it("does not know somebody who is no member", async () => {
    await expect(
      removeMember({ ctx: people.owner, input: whom(people.stranger) }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it.each(outsiders)("is refused to a %s", async (who) => {
    await expect(
      removeMember({ ctx: people[who], input: whom(people.owner) }),
    ).rejects.toMatchObject({ name: "AppError" });
    expect(await roleOf(people.owner)).toBe("owner");
  });
});

describe("changeRole", () => {
  it("makes a member an owner and back", async () => {
    const change = (role: "owner" | "member") =>
      changeRole({ ctx: people.owner, input: { ...whom(people.member), role } });
    await change("owner");
    expect(await roleOf(people.member)).toBe("owner");
    await change("member");
    expect(await roleOf(people.member)).toBe("member");
  });

  it("keeps the last owner", async () => {
    const input = { ...whom(people.owner), role: "member" as const };
    expect(await changeRole({ ctx: people.owner, input })).toMatchObject({ reason: "last-owner" });
    expect(await roleOf(people.owner)).toBe("owner");
  });

  it("makes nobody a member who is none", async () => {
    const input = { ...whom(people.stranger), role: "owner" as const };
    await expect(changeRole({ ctx: people.owner, input })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it.each(outsiders)("is refused to a %s, for themselves too", async (who) => {
    const before = await roleOf(people[who]);
    const input = { ...whom(people[who]), role: "owner" as const };
    await expect(changeRole({ ctx: people[who], input })).rejects.toMatchObject({
      name: "AppError",
    });
    expect(await roleOf(people[who])).toBe(before);
  });
});

describe("leaveOrganisation", () => {
  const leave = (ctx: Ctx) =>
    leaveOrganisation({ ctx, input: { organisationId: people.organisationId } });

  it("is open to a member", async () => {
    expect((await leave(people.member)).ok).toBe(true);
    expect(await roleOf(people.member)).toBeNull();
  });

  it("is open to an owner when another stays", async () => {
    expect(await leave(people.owner)).toMatchObject({ reason: "last-owner" });
    await changeRole({ ctx: people.owner, input: { ...whom(people.member), role: "owner" } });
    expect((await leave(people.owner)).ok).toBe(true);
    expect(await roleOf(people.owner)).toBeNull();
  });

  it.each(outsiders.slice(1))("finds nothing to leave for a %s", async (who) => {
    await expect(leave(people[who])).rejects.toMatchObject({ name: "AppError" });
  });
});
