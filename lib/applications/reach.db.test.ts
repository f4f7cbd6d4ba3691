import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { participations } from "@/db/schema/applications";
import { memberships } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { listApplications, openApplication, readApplication } from "@/lib/applications/data";
import { removePartner } from "@/lib/partners/mutations";
import { buildScene } from "@/lib/security/testing/scene";
import type { Ctx } from "@/lib/server/context";
import {
  aMember,
  anAnsweredPartner,
  anApplication,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  as,
  at,
  value,
  yearsLater,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

/** A consortium of which two partners have answered and one is silent; a person of the first. */
async function consortium() {
  const { lead, organisationId, applicationId } = await aScene(test.db, yearsLater);
  const seat = await anAnsweredPartner(lead, applicationId, { contactEmail: "us@partner.example" });
  const secret = { contactName: "Secret Name", contactEmail: "secret@partner.example" };
  await anAnsweredPartner(
    lead,
    applicationId,
    { ...secret, country: "PT" },
    {
      kind: "refusal",
      reason: "Secret reason",
    },
  );
  const silent = await aPartner(lead, applicationId, { country: "FI" });
  const { actor } = await anInvitation(lead, applicationId, silent);
  const partner = await aPerson(test.db, yearsLater);
  const theirs = await anOrganisation(partner);
  await test.db
    .update(participations)
    .set({ organisationId: theirs })
    .where(eq(participations.id, seat));
  return { lead, organisationId, applicationId, seat, partner, link: as(lead, actor) };
}

const view = async (ctx: Ctx, applicationId: string) =>
  readApplication(
    test.db,
    await openApplication(test.db, ctx, applicationId, "application.view"),
    ctx.now,
  );

describe("openApplication", () => {
  it("knows how each actor stands to it", async () => {
    const { lead, applicationId, partner, seat, link } = await consortium();
    const open = (ctx: Ctx, permission: Parameters<typeof openApplication>[3]) =>
      openApplication(test.db, ctx, applicationId, permission);
    expect(await open(lead, "application.edit")).toMatchObject({ relation: "coordinator" });
    expect(await open(partner, "application.view")).toMatchObject({
      relation: "partner",
      own: [seat],
    });
    expect(await open(link, "invitation.answer")).toMatchObject({ relation: "invitee" });
    await expect(open(partner, "application.edit")).rejects.toThrow("not-found");
    await expect(open(link, "application.view")).rejects.toThrow("not-found");
    await expect(open(lead, "invitation.answer")).rejects.toThrow("not-found");
  });

  it("is the coordinator's also for a member whose other organisation is a partner", async () => {
    const { organisationId, applicationId, partner } = await consortium();
    await aMember(partner, organisationId);
    expect(
      await openApplication(test.db, partner, applicationId, "application.edit"),
    ).toMatchObject({ relation: "coordinator" });
  });

  it("ends with the membership, and with the participation", async () => {
    const one = await consortium();
    await test.db.delete(memberships).where(eq(memberships.userId, one.partner.actor.userId));
    await expect(view(one.partner, one.applicationId)).rejects.toThrow("not-found");
    const two = await consortium();
    const input = { applicationId: two.applicationId, participationId: two.seat };
    value(await removePartner({ ctx: two.lead, input }));
    await expect(view(two.partner, two.applicationId)).rejects.toThrow("not-found");
  });

  it("opens for nobody else, and lists it to nobody else", async () => {
    const { intruders, applicationId, submittedId } = await buildScene(test.db);
    for (const [who, ctx] of Object.entries(intruders)) {
      const expected = who === "partner" ? [applicationId] : [];
      const seen = [];
      for (const id of [applicationId, submittedId])
        if (await view(ctx, id).catch(() => null)) seen.push(id);
      expect([who, seen]).toEqual([who, expected]);
      const listed = (await listApplications(ctx)).map(({ id }) => id);
      expect([who, listed.filter((id) => id === applicationId || id === submittedId)]).toEqual([
        who,
        expected,
      ]);
    }
  });

  it("finds nothing under what is no id, or nobody's", async () => {
    const { lead } = await aScene(test.db);
    const ids = ["", "x", "../etc", "x".repeat(10_000), crypto.randomUUID()];
    for (const id of ids) await expect(view(lead, id)).rejects.toThrow("not-found");
  });
});

describe("readApplication", () => {
  it("shows the coordinator everything", async () => {
    const { lead, applicationId } = await consortium();
    const shown = await view(lead, applicationId);
    expect(shown.relation).toBe("coordinator");
    expect(JSON.stringify(shown)).toMatch(/secret@partner\.example.*Secret reason/);
  });

  it("shows a partner who takes part and how it stands, but no contact but its own", async () => {
    const { lead, applicationId, partner, seat } = await consortium();
    const full = await view(lead, applicationId);
    const shown = await view(partner, applicationId);
    expect(shown.relation).toBe("partner");
    expect(shown.participants.map(({ name, status }) => [name, status])).toEqual(
      full.participants.map(({ name, status }) => [name, status]),
    );
    expect(shown.participants.find(({ id }) => id === seat)?.contactEmail).toBe(
      "us@partner.example",
    );
    expect(JSON.stringify(shown)).not.toMatch(/secret@partner|Secret Name|Secret reason/);
  });

  it("judges those who confirmed, and again with those who still may", async () => {
    const { lead, applicationId } = await consortium();
    const { verdicts } = await view(lead, applicationId);
    expect(verdicts.confirmed).toMatchObject({
      eligible: false,
      counts: { countries: ["EE", "LV"] },
    });
    expect(verdicts.hoped).toMatchObject({
      eligible: true,
      counts: { countries: ["EE", "FI", "LV"] },
    });
  });

  it("lists the coordinator first and the others as they were added", async () => {
    const { lead, applicationId } = await aScene(test.db);
    for (const [n, country] of ["SE", "DE", "PT", "FI"].entries())
      await aPartner(at(lead, new Date(lead.now.getTime() + n)), applicationId, { country });
    const { participants } = await view(lead, applicationId);
    expect(participants.map(({ country }) => country)).toEqual(["LV", "SE", "DE", "PT", "FI"]);
  });
});

describe("listApplications", () => {
  it("lists what each actor reaches and nothing else", async () => {
    const { lead, organisationId, applicationId, partner, link } = await consortium();
    const second = await anApplication(lead, organisationId, { title: "Second" });
    const own = await anApplication(partner, await anOrganisation(partner), { title: "Own" });
    const ids = async (ctx: Ctx) =>
      (await listApplications(ctx)).map(({ id, relation }) => `${relation} ${id}`).toSorted();
    expect(await ids(lead)).toEqual(
      [`coordinator ${applicationId}`, `coordinator ${second}`].toSorted(),
    );
    expect(await ids(partner)).toEqual(
      [`coordinator ${own}`, `partner ${applicationId}`].toSorted(),
    );
    expect(await ids(link)).toEqual([]);
    expect(await ids(as(lead, { kind: "anonymous" }))).toEqual([]);
  });

  it("says in a line how each stands", async () => {
    const { lead, applicationId } = await consortium();
    const [line] = await listApplications(lead);
    expect(line).toMatchObject({
      ...{ id: applicationId, kind: "practice", title: "Sea schools", acronym: "SEA" },
      ...{ confirmed: 2, participants: 4, eligible: false, submittedAt: null },
      deadline: new Date("2022-03-23T11:00:00Z"),
      now: new Date("2022-01-22T11:00:00Z"),
    });
    expect(line?.openHard).toBeGreaterThan(3);
  });

  it("asks the database as often for twenty as for one", async () => {
    const { lead, organisationId } = await consortium();
    const count = async () => {
      let asked = 0;
      const counting = new Proxy(test.pool, {
        get: (pool, key) => {
          if (key === "query") asked++;
          const found = Reflect.get(pool, key);
          return typeof found === "function" ? found.bind(pool) : found;
        },
      });
      await listApplications({ ...lead, db: connect(counting) });
      return asked;
    };
    const one = await count();
    for (let n = 0; n < 5; n++) await anApplication(lead, organisationId);
    expect(await count()).toBe(one);
    expect(one).toBeLessThanOrEqual(3);
  });
});
