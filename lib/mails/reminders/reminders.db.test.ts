import { and, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications, invitations, participations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { markSubmitted, moveClock, reopenSubmission } from "@/lib/applications/mutations";
import { addItem, tickRequirement } from "@/lib/checklist/mutations";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { resendInvitation, revokeInvitation } from "@/lib/invitations/mutations";
import { releaseReminders, replanReminders } from "@/lib/mails/mutations";
import { updatePartner } from "@/lib/partners/mutations";
import type { Ctx } from "@/lib/server/context";
import {
  anAnswer,
  anAnsweredPartner,
  anInvitation,
  aPartner,
  aScene,
  as,
  at,
  DAY,
  partnerDetails,
  value,
  whileOpen,
  yearsLater,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const deadline = new Date("2022-03-23T11:00:00Z");
const reasons = ["deadline", "last-call", "nudge"];

/** The reminders to one person, earliest first: what it is, when, and what became of it. */
async function remindersTo(applicationId: string, person: string) {
  const rows = await test.db
    .select()
    .from(mails)
    .where(
      and(
        eq(mails.applicationId, applicationId),
        eq(mails.person, person),
        inArray(mails.reason, reasons),
      ),
    )
    .orderBy(mails.dueAt);
  return rows.map((row) => ({ ...row, what: `${row.reason} ${row.occurrence.split(":").at(-1)}` }));
}

/** "deadline 7d planned", or with why it was skipped. */
async function plan(applicationId: string, person: string): Promise<string[]> {
  return (await remindersTo(applicationId, person)).map(({ what, state, stateReason }) =>
    [what, state, stateReason].filter(Boolean).join(" "),
  );
}

async function release(ctx: Ctx, applicationId: string, now: Date): Promise<void> {
  await test.db.transaction((tx) => releaseReminders(tx, at(ctx, now), applicationId));
}

async function everyRow(applicationId: string) {
  const rows = await test.db.select().from(mails).where(eq(mails.applicationId, applicationId));
  return rows.filter(({ reason }) => reasons.includes(reason));
}

/** A scene with one invited partner in Portugal that stays silent. */
async function silentPartner(now = whileOpen) {
  const scene = await aScene(test.db, now);
  const partner = await aPartner(scene.lead, scene.applicationId, {
    country: "PT",
    contactEmail: `silent${Math.random()}@porto.example`,
  });
  const invitation = await anInvitation(scene.lead, scene.applicationId, partner);
  const [row] = await test.db.select().from(mails).where(eq(mails.participationId, partner));
  return { ...scene, partner, ...invitation, person: row?.person ?? "" };
}

describe("who is reminded", () => {
  it("the lead, at 09:00 of its zone, and three hours before the deadline", async () => {
    const { applicationId, lead } = await aScene(test.db);
    const rows = await remindersTo(applicationId, lead.actor.email);
    expect(rows.map(({ what, dueAt }) => `${what} ${dueAt.toISOString()}`)).toEqual([
      "deadline 30d 2022-02-21T07:00:00.000Z",
      "deadline 14d 2022-03-09T07:00:00.000Z",
      "deadline 7d 2022-03-16T07:00:00.000Z",
      "deadline 3d 2022-03-20T07:00:00.000Z",
      "deadline 1d 2022-03-22T07:00:00.000Z",
      "last-call 3h 2022-03-23T08:00:00.000Z",
    ]);
    expect(rows.every(({ state, channel }) => state === "planned" && channel === "inbox")).toBe(
      true,
    );
  });

  it("a silent partner: after the invitation and before the deadline, never a last call", async () => {
    const { applicationId, person } = await silentPartner();
    const rows = await remindersTo(applicationId, person);
    expect(rows.map(({ what, dueAt }) => `${what} ${dueAt.toISOString()}`)).toEqual([
      "nudge 4d 2022-02-05T09:00:00.000Z",
      "nudge 9d 2022-02-10T09:00:00.000Z",
      "nudge 14d 2022-02-15T09:00:00.000Z",
      "deadline 30d 2022-02-21T09:00:00.000Z",
      "deadline 14d 2022-03-09T09:00:00.000Z",
      "deadline 7d 2022-03-16T09:00:00.000Z",
      "deadline 3d 2022-03-20T09:00:00.000Z",
      "deadline 1d 2022-03-22T09:00:00.000Z",
    ]);
  });

  it("nobody else: not who was only prepared, who confirmed, who declined, who was withdrawn", async () => {
    const { applicationId, lead } = await aScene(test.db);
    await aPartner(lead, applicationId);
    await anAnsweredPartner(lead, applicationId);
    await anAnsweredPartner(lead, applicationId, {}, { kind: "refusal", name: "", jobTitle: "" });
    const withdrawn = await aPartner(lead, applicationId);
    await anInvitation(lead, applicationId, withdrawn);
    await revokeInvitation({ ctx: lead, input: { applicationId, participationId: withdrawn } });
    const planned = (await everyRow(applicationId)).filter(({ state }) => state === "planned");
    expect(new Set(planned.map(({ person }) => person))).toEqual(new Set([lead.actor.email]));
  });

  it("a partner that confirmed but still owes a hard item, until it is ticked", async () => {
    const { applicationId, lead } = await aScene(test.db);
    const contactEmail = "mandate@partner.example";
    const owner = await anAnsweredPartner(lead, applicationId, { contactEmail });
    const item = { applicationId, title: "Mandate", owner, dueOn: "2022-03-01" };
    await addItem({ ctx: lead, input: { ...item, hard: false } });
    expect((await plan(applicationId, contactEmail)).join()).not.toContain("deadline 7d planned");
    const { itemId } = value(await addItem({ ctx: lead, input: { ...item, hard: true } })) as {
      itemId: string;
    };
    expect(await plan(applicationId, contactEmail)).toContain("deadline 7d planned");
    expect((await plan(applicationId, contactEmail)).join()).not.toMatch(/nudge \w+ planned/);
    const requirement = `item:${itemId}`;
    value(await tickRequirement({ ctx: lead, input: { applicationId, requirement } }));
    expect(await plan(applicationId, contactEmail)).toContain("deadline 7d skipped nothing-owed");
  });

  it("nobody for the past, when an application is started late", async () => {
    const { applicationId, lead } = await aScene(test.db, new Date("2022-03-21T10:00:00Z"));
    expect(await plan(applicationId, lead.actor.email)).toEqual([
      "deadline 1d planned",
      "last-call 3h planned",
    ]);
  });
});

describe("what ends reminders", () => {
  it("an answer ends the partner's and leaves the lead's", async () => {
    const { applicationId, lead, person, actor } = await silentPartner();
    const input = await anAnswer(lead, actor);
    value(await answerInvitation({ ctx: as(lead, actor), input }));
    for (const line of await plan(applicationId, person)) expect(line).toMatch(/skipped answered$/);
    expect(await plan(applicationId, lead.actor.email)).toContain("deadline 7d planned");
  });

  it("taking the invitation back ends them; asking again starts new ones", async () => {
    const { applicationId, lead, person, partner } = await silentPartner();
    const input = { applicationId, participationId: partner };
    value(await revokeInvitation({ ctx: lead, input }));
    for (const line of await plan(applicationId, person)) expect(line).toMatch(/skipped revoked$/);
    const later = at(lead, new Date(whileOpen.getTime() + 2 * DAY));
    await anInvitation(later, applicationId, partner);
    const lines = await plan(applicationId, person);
    expect(lines).toContain("deadline 7d planned");
    expect(lines.filter((line) => line === "nudge 4d planned")).toHaveLength(1);
    expect(lines.filter((line) => line === "nudge 4d skipped revoked")).toHaveLength(1);
  });

  it("sending the invitation again replaces the nudges of the first", async () => {
    const { applicationId, lead, person, partner } = await silentPartner();
    const later = at(lead, new Date(whileOpen.getTime() + DAY));
    const input = { applicationId, participationId: partner };
    value(await resendInvitation({ ctx: later, input }));
    const lines = await plan(applicationId, person);
    expect(lines.filter((line) => line === "nudge 9d skipped superseded")).toHaveLength(1);
    expect(lines.filter((line) => line === "nudge 9d planned")).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("deadline"))).toHaveLength(5);
  });

  it("submission ends all, and opening again brings back what still lies ahead", async () => {
    const { applicationId, lead } = await silentPartner();
    const submission = { applicationId, submissionId: "KA220-SCH-1" };
    value(await markSubmitted({ ctx: lead, input: submission }));
    const rows = await everyRow(applicationId);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      expect(row).toMatchObject({ state: "skipped", stateReason: "submitted" });

    const reopened = at(lead, new Date("2022-03-19T10:00:00Z"));
    value(await reopenSubmission({ ctx: reopened, input: { applicationId } }));
    expect(await plan(applicationId, lead.actor.email)).toEqual([
      "deadline 30d skipped submitted",
      "deadline 14d skipped submitted",
      "deadline 7d skipped submitted",
      "deadline 3d planned",
      "deadline 1d planned",
      "last-call 3h planned",
    ]);
  });

  it("another contact gets the reminders in place of the first", async () => {
    const { applicationId, lead, person, partner } = await silentPartner();
    const [before] = await test.db
      .select()
      .from(participations)
      .where(eq(participations.id, partner));
    const { name, country } = before ?? partnerDetails();
    const details = partnerDetails({ name, country, contactEmail: "next@porto.example" });
    const input = { ...details, applicationId, participationId: partner };
    expect(value(await updatePartner({ ctx: lead, input }))).toEqual({ withdrawn: true });
    for (const line of await plan(applicationId, person)) expect(line).toMatch(/skipped revoked$/);
    await anInvitation(lead, applicationId, partner);
    expect((await plan(applicationId, person)).join()).not.toContain("planned");
    expect(await plan(applicationId, "next@porto.example")).toHaveLength(8);
  });

  it("a deadline reminder on the same day takes the place of a nudge", async () => {
    // The ninth day after 12 February is 21 February, 30 days before the deadline.
    const { applicationId, person } = await silentPartner(new Date("2022-02-12T10:00:00Z"));
    expect(await plan(applicationId, person)).toContain("deadline 30d planned");
    expect((await plan(applicationId, person)).join()).not.toContain("nudge 9d");
  });
});

describe("what fell due while no worker ran", () => {
  it("goes out once: of several of one reason only the latest", async () => {
    const { applicationId, lead, person } = await silentPartner();
    await release(lead, applicationId, new Date("2022-03-17T10:00:00Z"));
    expect(await plan(applicationId, lead.actor.email)).toEqual([
      "deadline 30d skipped superseded",
      "deadline 14d skipped superseded",
      "deadline 7d queued",
      "deadline 3d planned",
      "deadline 1d planned",
      "last-call 3h planned",
    ]);
    expect((await plan(applicationId, person)).filter((line) => line.includes("queued"))).toEqual([
      "nudge 14d queued",
      "deadline 7d queued",
    ]);
    const before = await everyRow(applicationId);
    await release(lead, applicationId, new Date("2022-03-17T10:01:00Z"));
    expect(await everyRow(applicationId)).toEqual(before);
  });

  it("never after the deadline", async () => {
    const { applicationId, lead } = await silentPartner();
    await release(lead, applicationId, deadline);
    for (const row of await everyRow(applicationId))
      expect(row).toMatchObject({ state: "skipped", stateReason: "deadline-passed" });
  });

  it("not to those who have done meanwhile what they owed", async () => {
    const { applicationId, lead, person, actor } = await silentPartner();
    // Answered behind the planner's back: the sweep has to find out by itself.
    const now = new Date("2022-02-05T08:59:00Z");
    const ctx = at(as(lead, actor), now);
    value(await answerInvitation({ ctx, input: await anAnswer(at(lead, now), actor) }));
    await test.db
      .update(mails)
      .set({ state: "planned", stateReason: null })
      .where(and(eq(mails.applicationId, applicationId), eq(mails.person, person)));
    await release(lead, applicationId, new Date("2022-02-05T09:00:00Z"));
    expect((await plan(applicationId, person)).join()).not.toContain("queued");
  });

  it("renews the link that the reminder carries, also one that ran out", async () => {
    const { applicationId, lead, invitationId } = await silentPartner();
    const expiry = async () => {
      const [row] = await test.db
        .select()
        .from(invitations)
        .where(eq(invitations.id, invitationId));
      return row?.expiresAt.toISOString();
    };
    expect(await expiry()).toBe("2022-02-15T10:00:00.000Z");
    await release(lead, applicationId, new Date("2022-02-21T09:00:00Z"));
    expect(await expiry()).toBe("2022-03-07T09:00:00.000Z");
    await release(lead, applicationId, new Date("2022-03-16T09:00:30Z"));
    expect(await expiry()).toBe(deadline.toISOString());
  });
});

describe("the practice clock", () => {
  async function practice() {
    const scene = await silentPartner(yearsLater);
    const confirmed = await anAnsweredPartner(scene.lead, scene.applicationId);
    const move = (minutes: number) =>
      moveClock({
        ctx: scene.lead,
        input: { applicationId: scene.applicationId, to: { kind: "before", minutes } },
      });
    return { ...scene, confirmed, move };
  }
  const released = (lines: string[]) => lines.filter((line) => line.endsWith("queued"));

  it("plays every reminder from 60 days to 1 hour before, each with its own date", async () => {
    const { applicationId, lead, person, confirmed, move } = await practice();
    value(await move(60));
    expect(await plan(applicationId, lead.actor.email)).toEqual([
      "deadline 30d queued",
      "deadline 14d queued",
      "deadline 7d queued",
      "deadline 3d queued",
      "deadline 1d queued",
      "last-call 3h queued",
    ]);
    expect(await plan(applicationId, person)).toEqual([
      "nudge 4d queued",
      "nudge 9d queued",
      "nudge 14d queued",
      "deadline 30d queued",
      "deadline 14d queued",
      "deadline 7d queued",
      "deadline 3d queued",
      "deadline 1d queued",
    ]);
    const rows = await everyRow(applicationId);
    const sent = rows.filter(({ state }) => state === "queued");
    expect(sent.every(({ channel, dueAt }) => channel === "practice" && dueAt < deadline)).toBe(
      true,
    );
    expect(sent.some(({ participationId }) => participationId === confirmed)).toBe(false);
  });

  it("gives the same in many small steps as in one", async () => {
    const { applicationId, lead, person, move } = await practice();
    for (let days = 59; days >= 0; days -= 1) value(await move(days * 24 * 60 + 60));
    expect(released(await plan(applicationId, lead.actor.email))).toHaveLength(6);
    expect(released(await plan(applicationId, person))).toHaveLength(8);
  });

  it("sends nothing again after it was moved back", async () => {
    const { applicationId, move } = await practice();
    value(await move(10 * 24 * 60));
    const first = (await everyRow(applicationId)).filter(({ state }) => state === "queued");
    value(await move(60 * 24 * 60));
    value(await move(10 * 24 * 60));
    const second = (await everyRow(applicationId)).filter(({ state }) => state === "queued");
    expect(second.map(({ id }) => id).sort()).toEqual(first.map(({ id }) => id).sort());
  });

  it("keeps the moment of release in step with the clock", async () => {
    const { applicationId, lead, move } = await practice();
    value(await move(20 * 24 * 60));
    const [{ clockOffset } = { clockOffset: 0 }] = await test.db
      .select()
      .from(applications)
      .where(eq(applications.id, applicationId));
    const waiting = (await remindersTo(applicationId, lead.actor.email)).filter(
      ({ state }) => state === "planned",
    );
    expect(waiting.length).toBeGreaterThan(3);
    for (const { dueAt, releaseAt } of waiting)
      expect(dueAt.getTime() - releaseAt.getTime()).toBe(clockOffset);
  });
});

describe("many at once", () => {
  it("planning at the same time plans each reminder once", async () => {
    const { applicationId, lead } = await silentPartner();
    await test.db.delete(mails).where(inArray(mails.reason, reasons));
    await Promise.all(
      Array.from({ length: 8 }, () =>
        test.db.transaction((tx) => replanReminders(tx, lead, applicationId)),
      ),
    );
    const rows = await everyRow(applicationId);
    expect(rows).toHaveLength(14);
    expect(new Set(rows.map((row) => `${row.person} ${row.reason} ${row.occurrence}`)).size).toBe(
      14,
    );
  });
});
