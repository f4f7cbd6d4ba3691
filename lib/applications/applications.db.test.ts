import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications, submissions } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { openApplication, readApplication, readFacts } from "@/lib/applications/data";
import * as verbs from "@/lib/applications/mutations";
import { moveClockInput } from "@/lib/applications/schema";
import type { Ctx } from "@/lib/server/context";
import {
  aMember,
  aPartner,
  aPerson,
  aScene,
  at,
  DAY,
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

const scene = (now?: Date) => aScene(test.db, now);

async function stored(applicationId: string) {
  const [row] = await test.db.select().from(applications).where(eq(applications.id, applicationId));
  if (!row) throw new Error("not there");
  return row;
}

const facts = async (ctx: Ctx, applicationId: string) => {
  const found = await readFacts(test.db, applicationId, ctx.now);
  if (!found) throw new Error("not there");
  return found;
};

describe("moveClock", () => {
  const move = (ctx: Ctx, applicationId: string, form: Record<string, string>) =>
    verbs.moveClock({ ctx, input: moveClockInput.parse({ applicationId, ...form }) });

  it("sets a practice clock to so long before the deadline", async () => {
    const { lead, applicationId } = await scene(yearsLater);
    value(await move(lead, applicationId, { minutesBefore: "60" }));
    const view = await facts(lead, applicationId);
    expect(view.deadline.getTime() - view.now.getTime()).toBe(60 * 60_000);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.clock-moved",
      details: { from: "2022-01-22T11:00:00.000Z", to: "2022-03-23T10:00:00.000Z" },
    });
    // It goes on ticking from there.
    const later = at(lead, new Date(yearsLater.getTime() + 5 * 60_000));
    expect((await facts(later, applicationId)).now).toEqual(new Date("2022-03-23T10:05:00Z"));
  });

  it("sets it to a time on the wall of Brussels, or to an instant", async () => {
    const { lead, applicationId } = await scene(yearsLater);
    value(await move(lead, applicationId, { at: "2022-03-20T09:00" }));
    expect((await facts(lead, applicationId)).now).toEqual(new Date("2022-03-20T08:00:00Z"));
    value(await move(lead, applicationId, { at: "2022-03-01T09:00:00+02:00" }));
    expect((await facts(lead, applicationId)).now).toEqual(new Date("2022-03-01T07:00:00Z"));
  });

  it("plays the reminders in between into the practice mailbox, once", async () => {
    const { lead, applicationId } = await scene(yearsLater);
    const due = async () =>
      (await test.db.select().from(mails).where(eq(mails.applicationId, applicationId)))
        .filter(({ state, reason }) => state !== "planned" && reason === "deadline")
        .map(({ occurrence, channel }) => `${occurrence} ${channel}`)
        .toSorted();
    value(await move(lead, applicationId, { minutesBefore: String(10 * 24 * 60) }));
    expect(await due()).toEqual(["14d practice", "30d practice"]);
    value(await move(lead, applicationId, { minutesBefore: String(50 * 24 * 60) }));
    value(await move(lead, applicationId, { minutesBefore: "60" }));
    expect(await due()).toEqual(
      ["14d practice", "1d practice", "30d practice", "3d practice", "7d practice"].toSorted(),
    );
  });

  it("refuses a real application, a time that does not exist and one too far away", async () => {
    const real = await scene();
    expect(await move(real.lead, real.applicationId, { minutesBefore: "60" })).toEqual({
      ok: false,
      reason: "not-practice",
    });
    const { lead, applicationId } = await scene(yearsLater);
    expect(await move(lead, applicationId, { at: "2022-03-27T02:30" })).toEqual({
      ok: false,
      reason: "no-such-moment",
    });
    for (const far of [{ at: "2020-01-01T00:00" }, { at: "2022-06-01T00:00" }])
      expect(await move(lead, applicationId, far)).toEqual({ ok: false, reason: "clock-range" });
    expect((await facts(lead, applicationId)).now).toEqual(new Date("2022-01-22T11:00:00Z"));
  });
});

describe("changeLead", () => {
  it("hands over to a member, whom the reminders then go to", async () => {
    const { lead, organisationId, applicationId } = await scene();
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    const input = { applicationId, userId: colleague.actor.userId };
    value(await verbs.changeLead({ ctx: lead, input }));
    expect((await stored(applicationId)).leadId).toBe(colleague.actor.userId);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.lead-changed",
      subjectId: colleague.actor.userId,
    });
    const planned = (
      await test.db.select().from(mails).where(eq(mails.applicationId, applicationId))
    ).filter(({ state }) => state === "planned");
    expect(new Set(planned.map(({ person }) => person))).toEqual(new Set([colleague.actor.email]));
  });

  it("hands over to nobody else", async () => {
    const { lead, applicationId } = await scene();
    const stranger = await aPerson(test.db);
    const input = { applicationId, userId: stranger.actor.userId };
    expect(await verbs.changeLead({ ctx: lead, input })).toEqual({
      ok: false,
      reason: "not-a-member",
    });
  });
});

describe("removeApplication", () => {
  it("removes everything in it and remembers that", async () => {
    const { lead, applicationId } = await scene();
    await aPartner(lead, applicationId);
    value(await verbs.removeApplication({ ctx: lead, input: { applicationId } }));
    await expect(openApplication(test.db, lead, applicationId, "application.view")).rejects.toThrow(
      "not-found",
    );
    expect(await facts(lead, applicationId).catch(() => "gone")).toBe("gone");
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.removed",
      details: { title: "Sea schools" },
    });
  });
});

describe("markSubmitted and reopenSubmission", () => {
  it("records who and when, closes the reminders, and opens them again", async () => {
    const { lead, applicationId } = await scene();
    const planned = async () =>
      (await test.db.select().from(mails).where(eq(mails.applicationId, applicationId))).filter(
        ({ state }) => state === "planned",
      ).length;
    expect(await planned()).toBeGreaterThan(0);
    const input = { applicationId, submissionId: "KA220-SCH-1234" };
    const submitted = await verbs.markSubmitted({ ctx: lead, input });
    expect(submitted).toEqual({ ok: true, value: { late: false } });
    expect(await planned()).toBe(0);
    expect((await facts(lead, applicationId)).submission).toEqual({
      submissionId: "KA220-SCH-1234",
      by: "Anna Ozola",
      at: whileOpen,
    });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.submitted",
    });
    expect(await verbs.markSubmitted({ ctx: lead, input })).toEqual({
      ok: false,
      reason: "already-submitted",
    });

    value(await verbs.reopenSubmission({ ctx: lead, input: { applicationId } }));
    expect((await facts(lead, applicationId)).submission).toBeNull();
    expect(await planned()).toBeGreaterThan(0);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.reopened",
    });
    expect(await verbs.reopenSubmission({ ctx: lead, input: { applicationId } })).toEqual({
      ok: false,
      reason: "not-submitted",
    });
    const kept = await test.db
      .select()
      .from(submissions)
      .where(eq(submissions.applicationId, applicationId));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.reopenedAt).toEqual(whileOpen);
  });

  it("may be noted after the deadline, and says so", async () => {
    const { lead, applicationId } = await scene();
    const late = at(lead, new Date("2022-03-24T09:00:00Z"));
    const input = { applicationId, submissionId: "S2" };
    expect(await verbs.markSubmitted({ ctx: late, input })).toEqual({
      ok: true,
      value: { late: true },
    });
  });

  it("records the time of a practice application on its own clock", async () => {
    const { lead, applicationId } = await scene(yearsLater);
    value(await verbs.markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S3" } }));
    expect((await facts(lead, applicationId)).submission?.at).toEqual(
      new Date("2022-01-22T11:00:00Z"),
    );
  });

  it("is recorded once by two people at once", async () => {
    const { lead, applicationId } = await scene();
    const both = await Promise.all(
      ["A", "B"].map((submissionId) =>
        verbs.markSubmitted({ ctx: lead, input: { applicationId, submissionId } }),
      ),
    );
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});

describe("readApplication", () => {
  it("has a revision that changes with every change, also of a mail", async () => {
    const { lead, applicationId } = await scene();
    const revision = async () => {
      const opened = await openApplication(test.db, lead, applicationId, "application.view");
      return (await readApplication(test.db, opened, lead.now)).revision;
    };
    const first = await revision();
    expect(await revision()).toBe(first);
    await aPartner(lead, applicationId);
    const second = await revision();
    expect(second).not.toBe(first);
    await test.db
      .update(mails)
      .set({ updatedAt: new Date(Date.now() + DAY) })
      .where(eq(mails.applicationId, applicationId));
    expect(await revision()).not.toBe(second);
  });
});
