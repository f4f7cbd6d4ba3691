import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { chooseLanguage, updateProfile } from "@/lib/preferences/mutations";
import { profileInput } from "@/lib/preferences/schema";
import { anApplication, anOrganisation, aPerson, as, whileOpen } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const stored = async (id: string) =>
  (await test.db.select().from(users).where(eq(users.id, id)))[0];
const lastEntry = async () =>
  (await test.db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0];

describe("choosing a language", () => {
  it("is kept with a signed-in person and nobody else", async () => {
    const [anna, berta] = [await aPerson(test.db), await aPerson(test.db)];
    await chooseLanguage({ ctx: anna, input: { locale: "lv" } });
    expect(await stored(anna.actor.userId)).toMatchObject({ locale: "lv" });
    expect(await stored(berta.actor.userId)).toMatchObject({ locale: null });
    expect(await lastEntry()).toMatchObject({
      action: "profile.language",
      actorId: anna.actor.userId,
      details: { locale: "lv" },
    });
  });

  it("writes nothing for a visitor, whose cookie is enough", async () => {
    const before = await lastEntry();
    const ctx = { db: test.db, now: whileOpen, actor: { kind: "anonymous" } as const };
    expect(await chooseLanguage({ ctx, input: { locale: "lv" } })).toMatchObject({ ok: true });
    expect(await lastEntry()).toEqual(before);
  });
});

describe("changing the profile", () => {
  const input = { name: "Anna Kalniņa", locale: "lv", timeZone: "Europe/Lisbon" } as const;

  it("changes one's own row and records it", async () => {
    const [anna, berta] = [await aPerson(test.db), await aPerson(test.db)];
    const before = await stored(berta.actor.userId);
    await updateProfile({ ctx: anna, input });
    expect(await stored(anna.actor.userId)).toMatchObject(input);
    expect(await stored(berta.actor.userId)).toEqual(before);
    expect(await lastEntry()).toMatchObject({ action: "profile.updated", details: input });
  });

  it("moves the reminders of what the person leads to 09:00 of the new zone", async () => {
    const anna = await aPerson(test.db, whileOpen, { timeZone: "Europe/Riga" });
    const applicationId = await anApplication(anna, await anOrganisation(anna));
    const hours = async () => {
      const planned = await test.db
        .select()
        .from(mails)
        .where(eq(mails.applicationId, applicationId));
      return planned
        .filter(({ reason, state }) => reason === "deadline" && state === "planned")
        .map(({ dueAt }) => dueAt.getUTCHours());
    };
    expect(new Set(await hours())).toEqual(new Set([7]));
    await updateProfile({ ctx: anna, input });
    expect(new Set(await hours())).toEqual(new Set([9]));
  });

  it.each([
    { kind: "anonymous" } as const,
    { kind: "system", job: "planted" } as const,
    { kind: "link", invitationId: "a", participationId: "b", applicationId: "c" } as const,
  ])("refuses $kind", async (actor) => {
    const anna = await aPerson(test.db);
    await expect(updateProfile({ ctx: as(anna, actor), input })).rejects.toThrow("signed-out");
  });

  it("takes real languages, real zones and a name only", () => {
    const wrong = { name: " ", locale: "xx", timeZone: "Mars/Olympus" };
    const issues = profileInput.safeParse(wrong).error?.issues.map(({ path }) => path[0]);
    expect(issues).toEqual(["name", "locale", "timeZone"]);
  });
});
