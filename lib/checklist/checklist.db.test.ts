import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import * as verbs from "@/lib/checklist/mutations";
import { allCalls } from "@/lib/domain/calls/calls";
import { removePartner } from "@/lib/partners/mutations";
import {
  anAnsweredPartner,
  aPartner,
  aScene,
  auditOf,
  lastAudit,
  value,
  whileOpen,
  yearsLater,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

async function scene(now = whileOpen) {
  const { lead, applicationId } = await aScene(test.db, now);
  const line = async (key: string) =>
    (await readFacts(test.db, applicationId, lead.now))?.requirements.find(
      (one) => one.key === key,
    );
  const tick = (requirement: string) =>
    verbs.tickRequirement({ ctx: lead, input: { applicationId, requirement } });
  const untick = (requirement: string) =>
    verbs.untickRequirement({ ctx: lead, input: { applicationId, requirement } });
  const add = (given: Partial<Parameters<typeof verbs.addItem>[0]["input"]> = {}) =>
    verbs.addItem({
      ctx: lead,
      input: {
        applicationId,
        ...{ title: "Ask the mayor", owner: "coordinator", dueOn: "2022-03-01", hard: true },
        ...given,
      },
    });
  return { lead, applicationId, line, tick, untick, add };
}

describe("tickRequirement and untickRequirement", () => {
  it("notes who did it and when, once, and opens it again", async () => {
    const { applicationId, line, tick, untick } = await scene();
    expect(await line("eu-login")).toMatchObject({ done: false, tickable: true });
    value(await tick("eu-login"));
    expect(await line("eu-login")).toMatchObject({
      ...{ done: true, doneBy: "Anna Ozola", doneAt: whileOpen },
    });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "requirement.ticked",
      subjectId: "eu-login",
    });
    const before = await auditOf(test.db, applicationId);
    value(await tick("eu-login"));
    expect(await auditOf(test.db, applicationId)).toHaveLength(before.length);
    value(await untick("eu-login"));
    value(await untick("eu-login"));
    expect(await line("eu-login")).toMatchObject({ done: false, doneBy: null });
    expect((await auditOf(test.db, applicationId)).slice(before.length)).toMatchObject([
      { action: "requirement.unticked" },
    ]);
  });

  it("has the time of a practice application's own clock", async () => {
    const { line, tick } = await scene(yearsLater);
    value(await tick("eu-login"));
    expect((await line("eu-login"))?.doneAt).toEqual(new Date("2022-01-22T11:00:00Z"));
  });

  it("ticks no line that the application itself answers, and none that is not there", async () => {
    const { lead, applicationId, line, tick, untick } = await scene();
    const partner = await aPartner(lead, applicationId);
    const derived = ["minimum", "lump-sum", "duration", "start-date", `oid:${partner}`];
    for (const key of derived) {
      expect(await line(key)).toMatchObject({ tickable: false });
      expect(await tick(key)).toMatchObject({ reason: "derived-item" });
      expect(await untick(key)).toMatchObject({ reason: "derived-item" });
    }
    for (const key of ["", "item:none", `oid:${applicationId}`, "constructor", "x".repeat(200)])
      expect(await tick(key)).toMatchObject({ reason: "no-such-item" });
  });

  it("ticks every line that says it can be ticked", async () => {
    const { lead, applicationId, tick } = await scene();
    const facts = await readFacts(test.db, applicationId, lead.now);
    const open = facts?.requirements.filter(({ tickable }) => tickable) ?? [];
    expect(open.length).toBeGreaterThan(5);
    expect(open.length).toBeLessThanOrEqual(allCalls[0]?.requirements.length ?? 0);
    for (const { key } of open) value(await tick(key));
    const after = await readFacts(test.db, applicationId, lead.now);
    expect(after?.requirements.filter((one) => one.tickable && !one.done)).toEqual([]);
  });
});

describe("addItem and removeItem", () => {
  it("adds a line that somebody owes until the end of a day, and takes it away", async () => {
    const { lead, applicationId, line, tick, add } = await scene();
    const { itemId } = value(await add());
    expect(await line(`item:${itemId}`)).toMatchObject({
      ...{ title: "Ask the mayor", hard: true, done: false, tickable: true },
      owner: { kind: "coordinator" },
      dueAt: new Date("2022-03-01T22:59:59.999Z"),
    });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "item.added",
      details: { title: "Ask the mayor", owner: null },
    });
    value(await tick(`item:${itemId}`));
    expect(await line(`item:${itemId}`)).toMatchObject({ done: true });

    const input = { applicationId, itemId };
    value(await verbs.removeItem({ ctx: lead, input }));
    expect(await line(`item:${itemId}`)).toBeUndefined();
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "item.removed" });
    expect(await verbs.removeItem({ ctx: lead, input })).toMatchObject({ reason: "no-such-item" });
  });

  it("makes a partner owe it, who is then reminded, and takes it away with the partner", async () => {
    const { lead, applicationId, line, tick, add } = await scene();
    const partner = { contactEmail: "owes@kool.example" };
    const participationId = await anAnsweredPartner(lead, applicationId, partner);
    const planned = async () =>
      (await test.db.select().from(mails).where(eq(mails.person, partner.contactEmail))).filter(
        ({ state }) => state === "planned",
      ).length;
    expect(await planned()).toBe(0);
    const { itemId } = value(await add({ owner: participationId }));
    expect(await line(`item:${itemId}`)).toMatchObject({
      owner: { kind: "partner", participationId },
    });
    expect(await planned()).toBeGreaterThan(0);
    value(await tick(`item:${itemId}`));
    expect(await planned()).toBe(0);
    value(await removePartner({ ctx: lead, input: { applicationId, participationId } }));
    expect(await line(`item:${itemId}`)).toBeUndefined();
  });

  it("takes no day that has passed and none after the deadline, by the call's calendar", async () => {
    const { add } = await scene();
    expect(await add({ dueOn: "2022-01-31" })).toMatchObject({ reason: "past-day" });
    expect(await add({ dueOn: "2022-03-24" })).toMatchObject({ reason: "after-deadline" });
    value(await add({ dueOn: "2022-02-01" }));
    value(await add({ dueOn: "2022-03-23" }));
  });

  it("lets nobody owe it who is not in this consortium", async () => {
    const { lead, applicationId, add } = await scene();
    const other = await scene();
    const foreign = await aPartner(other.lead, other.applicationId);
    await expect(add({ owner: foreign })).rejects.toThrow("not-found");
    const facts = await readFacts(test.db, applicationId, lead.now);
    await expect(add({ owner: facts?.participants[0]?.id ?? "" })).rejects.toThrow("not-found");
  });

  it("removes no line of another application", async () => {
    const { add, line } = await scene();
    const { itemId } = value(await add());
    const other = await scene();
    const input = { applicationId: other.applicationId, itemId };
    expect(await verbs.removeItem({ ctx: other.lead, input })).toMatchObject({
      reason: "no-such-item",
    });
    expect(await line(`item:${itemId}`)).toBeDefined();
  });
});
