import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications, participations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { createApplication } from "@/lib/applications/start/mutations";
import { allCalls } from "@/lib/domain/calls/calls";
import type { Said } from "@/lib/forms/state";
import type { Ctx } from "@/lib/server/context";
import {
  anApplication,
  anOrganisation,
  aPerson,
  aScene,
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

/** What is said beside each field. */
const wrongWith = (result: { ok: boolean; details?: Record<string, Said> }) =>
  Object.fromEntries(Object.entries(result.details ?? {}).map(([field, { key }]) => [field, key]));

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

describe("createApplication", () => {
  it("is real while the call is open, with the organisation as coordinator", async () => {
    const { lead, organisationId, applicationId } = await scene();
    const row = await stored(applicationId);
    expect(row).toMatchObject({ kind: "real", clockOffset: 0, callId: "2022/ka220-sch" });
    expect(row.packVersion).toBeGreaterThan(0);
    expect(row.leadId).toBe(lead.actor.userId);
    const places = await test.db
      .select()
      .from(participations)
      .where(eq(participations.applicationId, applicationId));
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({
      organisationId,
      role: "coordinator",
      contactEmail: lead.actor.email,
    });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.created",
      actorName: "Anna Ozola",
      organisationId,
      details: { kind: "real", callId: "2022/ka220-sch" },
    });
  });

  it("is practice once the deadline has passed, 60 days before it on its own clock", async () => {
    const { lead, applicationId } = await scene(yearsLater);
    const view = await facts(lead, applicationId);
    expect(view.kind).toBe("practice");
    expect(view.now).toEqual(new Date("2022-01-22T11:00:00Z"));
    expect(view.deadline).toEqual(new Date("2022-03-23T11:00:00Z"));
  });

  it("is real in the last second and practice at the deadline itself", async () => {
    const deadline = new Date("2022-03-23T11:00:00Z");
    const before = await scene(new Date(deadline.getTime() - 1000));
    const after = await scene(deadline);
    expect((await stored(before.applicationId)).kind).toBe("real");
    expect((await stored(after.applicationId)).kind).toBe("practice");
  });

  it("is not for guests", async () => {
    const guest = await aPerson(test.db, whileOpen, { guestUntil: yearsLater });
    const organisationId = await anOrganisation(guest, { demo: true });
    const input = { organisationId, callId: "2022/ka220-sch", title: "", acronym: "" };
    expect(await createApplication({ ctx: guest, input })).toEqual({
      ok: false,
      reason: "guest",
    });
  });

  it("refuses a call that we do not have", async () => {
    const { lead, organisationId } = await scene();
    const input = { organisationId, callId: "1999/none", title: "", acronym: "" };
    expect(await createApplication({ ctx: lead, input })).toEqual({
      ok: false,
      reason: "not-offered",
    });
  });
});

describe("every call", () => {
  const entered = {
    deadlineLocal: "2027-03-04T12:00:00",
    deadlineSource: "https://agency.example/call-2027",
  };

  it("can be started, and its application follows it", async () => {
    const lead = await aPerson(test.db, yearsLater);
    const organisationId = await anOrganisation(lead);
    for (const pack of allCalls) {
      const given = { callId: pack.id, ...(pack.deadline ? {} : entered) };
      const view = await facts(lead, await anApplication(lead, organisationId, given));
      expect(view.pack.id).toBe(pack.id);
      expect(view.rulesSeen).toBe(pack.version);
      expect(view.closes.local).toBe(pack.deadline?.value.local ?? entered.deadlineLocal);
      expect(view.kind).toBe(view.deadline > yearsLater ? "real" : "practice");
      const codes = new Set(view.requirements.map(({ code }) => code));
      expect(codes).toContain(pack.form.value);
      expect(codes).toContain(pack.agency === "eacea" ? "portal-proposal" : "right-agency");
    }
  }, 60_000);
});

describe("a call without a known deadline", () => {
  const start = async (given: Partial<Parameters<typeof createApplication>[0]["input"]>) => {
    const ctx = await aPerson(test.db, yearsLater);
    const organisationId = await anOrganisation(ctx);
    const input = { organisationId, callId: "2027/ka220-sch", title: "", acronym: "", ...given };
    return { ctx, result: await createApplication({ ctx, input }) };
  };
  const deadlineSource = "https://agency.example/call-2027";

  it("takes the deadline that its coordinator enters, with its source", async () => {
    const deadlineLocal = "2027-03-04T12:00:00";
    const { ctx, result } = await start({ deadlineLocal, deadlineSource });
    const { applicationId } = value(result);
    const view = await facts(ctx, applicationId);
    expect(view).toMatchObject({
      kind: "real",
      deadline: new Date("2027-03-04T11:00:00Z"),
      ownDeadline: { reason: "", source: deadlineSource },
    });
    expect((await lastAudit(test.db, applicationId))?.details).toMatchObject({
      deadline: { deadlineLocal, deadlineZone: "Europe/Brussels", deadlineSource },
    });
    const planned = await test.db
      .select()
      .from(mails)
      .where(eq(mails.applicationId, applicationId));
    expect(planned.map(({ occurrence }) => occurrence)).toContain("30d");
  });

  it.each([
    [{}, { deadlineLocal: "refusals.moment", deadlineSource: "forms.required" }],
    [
      { deadlineLocal: "2026-03-05T12:00:00", deadlineSource: "agency" },
      { deadlineLocal: "refusals.deadlinePast", deadlineSource: "forms.webAddress" },
    ],
    [
      { deadlineLocal: "2027-03-28T02:30:00", deadlineSource },
      { deadlineLocal: "refusals.noSuchMoment" },
    ],
  ])("refuses %j, all of it at once", async (given, fields) => {
    const { result } = await start(given);
    expect(result).toMatchObject({ ok: false, reason: "deadline-wrong" });
    expect(wrongWith(result)).toEqual(fields);
  });
});

describe("a start from the checker", () => {
  it("carries partners, amount and days over, and sends nothing", async () => {
    const lead = await aPerson(test.db);
    const organisationId = await anOrganisation(lead);
    const check =
      "call=2022/ka220-sch&o=LV.c.school&o=EE.p.school.E10000001..Tartu+Kool&o=PT.p&o=.p" +
      "&sum=250000&months=24&start=2022-09-01";
    const applicationId = await anApplication(lead, organisationId, { check });
    const view = await facts(lead, applicationId);
    expect(view).toMatchObject({ lumpSum: 250_000, durationMonths: 24, startsOn: "2022-09-01" });
    expect(view.participants.map(({ name, country, status }) => [name, country, status])).toEqual([
      [view.organisation.name, "LV", "confirmed"],
      ["Tartu Kool", "EE", "prepared"],
      ["PT 3", "PT", "prepared"],
    ]);
    expect((await lastAudit(test.db, applicationId))?.details).toMatchObject({ partners: 2 });
    const sent = await test.db.select().from(mails).where(eq(mails.applicationId, applicationId));
    expect(new Set(sent.map(({ person }) => person))).toEqual(new Set([lead.actor.email]));
  });
});
