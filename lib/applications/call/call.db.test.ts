import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { acknowledgeRules, resetDeadline, setDeadline } from "@/lib/applications/call/mutations";
import { listApplications, readFacts } from "@/lib/applications/data";
import { markSubmitted } from "@/lib/applications/mutations";
import { callById } from "@/lib/domain/calls/calls";
import type { Said } from "@/lib/forms/state";
import {
  anApplication,
  anOrganisation,
  aPerson,
  aScene,
  auditOf,
  lastAudit,
  value,
  yearsLater,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const deadlineSource = "https://agency.example/news";

/** What is said beside each field. */
const wrongWith = (result: { ok: boolean; details?: Record<string, Said> }) =>
  Object.fromEntries(Object.entries(result.details ?? {}).map(([field, { key }]) => [field, key]));

async function scene(now?: Date) {
  const { lead, applicationId } = await aScene(test.db, now);
  const set = (deadlineLocal: string, given: { reason?: string; deadlineSource?: string } = {}) =>
    setDeadline({
      ctx: lead,
      input: {
        ...{ applicationId, deadlineLocal, deadlineSource, reason: "The form was down" },
        ...given,
      },
    });
  const reset = () => resetDeadline({ ctx: lead, input: { applicationId } });
  const facts = () => readFacts(test.db, applicationId, lead.now);
  /** When the reminder of a day before is due. */
  const dayBefore = async () =>
    (await test.db.select().from(mails).where(eq(mails.applicationId, applicationId))).find(
      ({ occurrence, state }) => occurrence === "1d" && state === "planned",
    )?.dueAt;
  return { lead, applicationId, set, reset, facts, dayBefore };
}

describe("setDeadline and resetDeadline", () => {
  it("moves everything that is counted from the deadline, and back again", async () => {
    const { lead, applicationId, set, reset, facts, dayBefore } = await scene();
    const before = await dayBefore();
    expect(before).toEqual(new Date("2022-03-22T07:00:00Z"));
    value(await set("2022-03-30T12:00:00"));
    const moved = await facts();
    expect(moved).toMatchObject({
      deadline: new Date("2022-03-30T10:00:00Z"),
      closes: { local: "2022-03-30T12:00:00", zone: "Europe/Brussels" },
      ownDeadline: { reason: "The form was down", source: deadlineSource },
    });
    expect(moved?.requirements.find(({ key }) => key === "priorities")?.dueAt).toEqual(
      moved?.deadline,
    );
    expect(await dayBefore()).toEqual(new Date("2022-03-29T06:00:00Z"));
    expect((await listApplications(lead)).map(({ closes }) => closes.local)).toEqual([
      "2022-03-30T12:00:00",
    ]);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.deadline-set",
      actorName: "Anna Ozola",
      details: {
        from: { local: "2022-03-23T12:00:00" },
        to: { local: "2022-03-30T12:00:00" },
        reason: "The form was down",
        source: deadlineSource,
      },
    });

    value(await reset());
    expect(await facts()).toMatchObject({
      ...{ deadline: new Date("2022-03-23T11:00:00Z"), ownDeadline: null },
    });
    expect(await dayBefore()).toEqual(before);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.deadline-reset",
    });
    expect(await reset()).toEqual({ ok: false, reason: "nothing-to-reset" });
  });

  it("asks for a reason, a time that exists and one that is still ahead", async () => {
    const { set, facts } = await scene();
    expect(wrongWith(await set("2022-03-30T12:00:00", { reason: " " }))).toEqual({
      reason: "forms.required",
    });
    expect(wrongWith(await set("2022-03-27T02:30:00"))).toEqual({
      deadlineLocal: "refusals.noSuchMoment",
    });
    const wrong = { reason: "", deadlineSource: "VIAA" };
    expect(wrongWith(await set("2022-01-30T12:00:00", wrong))).toEqual({
      deadlineLocal: "refusals.deadlinePast",
      deadlineSource: "forms.webAddress",
      reason: "forms.required",
    });
    expect((await facts())?.ownDeadline).toBeNull();
  });

  it("counts what is ahead by the application's own clock", async () => {
    const { set, facts } = await scene(yearsLater);
    value(await set("2022-03-30T12:00:00"));
    expect((await facts())?.deadline).toEqual(new Date("2022-03-30T10:00:00Z"));
  });

  it("leaves a submitted application as it was submitted", async () => {
    const { lead, applicationId, set, reset } = await scene();
    value(await set("2022-03-30T12:00:00"));
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S" } }));
    expect(await set("2022-03-31T12:00:00")).toMatchObject({ reason: "submitted" });
    expect(await reset()).toMatchObject({ reason: "submitted" });
  });

  it("corrects an entered deadline without a reason, and cannot be without one", async () => {
    const lead = await aPerson(test.db, yearsLater);
    const applicationId = await anApplication(lead, await anOrganisation(lead), {
      ...{ callId: "2027/ka220-sch", deadlineLocal: "2027-03-04T12:00:00", deadlineSource },
    });
    const input = { applicationId, deadlineLocal: "2027-03-05T12:00:00", deadlineSource };
    value(await setDeadline({ ctx: lead, input: { ...input, reason: "" } }));
    expect((await readFacts(test.db, applicationId, lead.now))?.closes.local).toBe(
      "2027-03-05T12:00:00",
    );
    expect(await resetDeadline({ ctx: lead, input: { applicationId } })).toEqual({
      ...{ ok: false, reason: "nothing-to-reset" },
    });
  });
});

describe("acknowledgeRules", () => {
  it("notes that the newest version was looked at, once", async () => {
    const { lead, applicationId, facts } = await scene();
    const version = callById("2022/ka220-sch")?.version ?? 0;
    await test.db
      .update(applications)
      .set({ packVersion: version - 1 })
      .where(eq(applications.id, applicationId));
    expect((await facts())?.rulesSeen).toBe(version - 1);
    const old = { applicationId, version: version - 1 };
    expect(await acknowledgeRules({ ctx: lead, input: old })).toEqual({
      ...{ ok: false, reason: "rules-changed" },
    });
    const input = { applicationId, version };
    value(await acknowledgeRules({ ctx: lead, input }));
    expect((await facts())?.rulesSeen).toBe(version);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.rules-seen",
      details: { from: version - 1, to: version },
    });
    const lines = (await auditOf(test.db, applicationId)).length;
    value(await acknowledgeRules({ ctx: lead, input }));
    expect(await auditOf(test.db, applicationId)).toHaveLength(lines);
  });
});
