import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participations } from "@/db/schema/applications";
import { organisations } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { openApplication, readApplication, readFacts } from "@/lib/applications/data";
import { markSubmitted, reopenSubmission } from "@/lib/applications/mutations";
import { emptyPassport } from "@/lib/domain/passport/passport";
import { registeredChange } from "@/lib/passport/data";
import { dismissChange, takeOverChange, updatePassport } from "@/lib/passport/mutations";
import {
  aKept,
  aRegisteredPartner,
  change,
  later,
  linkOf,
  registered,
  row,
  seen,
} from "@/lib/passport/testing";
import type { Ctx } from "@/lib/server/context";
import {
  aMember,
  anAnsweredPartner,
  anApplication,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  at,
  auditOf,
  lastAudit,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

describe("an organisation's passport", () => {
  it("is kept, audited by field, and followed by the drafts that it coordinates", async () => {
    const { lead, organisationId, applicationId } = await aScene(test.db);
    const { name, country, updatedAt } = await registered(test.db, organisationId);
    const input = { organisationId, seen: updatedAt, name, country, ...aKept() };
    value(await updatePassport({ ctx: lead, input }));
    expect(await registered(test.db, organisationId)).toMatchObject(aKept());
    const facts = await readFacts(test.db, applicationId, whileOpen);
    const own = facts?.participants[0];
    expect(own?.passport).toEqual(aKept().passport);
    expect(own?.changed).toEqual([]);
    const line = facts?.requirements.find(({ key }) => key === `profile:${own?.id}`);
    expect(line).toMatchObject({ done: true, hard: false, owner: { kind: "coordinator" } });
  });

  it("goes into the next application from the start", async () => {
    const scene = await aScene(test.db);
    await test.db
      .update(organisations)
      .set({ passport: aKept().passport })
      .where(eq(organisations.id, scene.organisationId));
    const next = await anApplication(scene.lead, scene.organisationId, { title: "Next" });
    const facts = await readFacts(test.db, next, whileOpen);
    expect(facts?.participants[0]?.passport).toEqual(aKept().passport);
  });

  it("overwrites nobody", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { name, country, updatedAt } = await registered(test.db, scene.organisationId);
    await change(scene);
    const input = { organisationId: scene.organisationId, seen: updatedAt, name, country };
    expect(
      await updatePassport({ ctx: at(scene.owner, later(2)), input: { ...input, ...aKept() } }),
    ).toMatchObject({ reason: "changed" });
  });

  it("is not for members who may not edit, nor for others", async () => {
    const scene = await aRegisteredPartner(test.db);
    const member = await aPerson(test.db);
    await aMember(member, scene.organisationId);
    const { name, country, updatedAt } = await registered(test.db, scene.organisationId);
    const input = { organisationId: scene.organisationId, seen: updatedAt, name, country };
    for (const ctx of [member, scene.lead])
      await expect(updatePassport({ ctx, input: { ...input, ...aKept() } })).rejects.toMatchObject({
        code: "not-found",
      });
  });
});

describe("a change of a registered partner", () => {
  const fields = ["address", "oid", "sector", "representative", "presentation", "experience"];

  it("overwrites nothing and flags the open application, for its coordinator only", async () => {
    const scene = await aRegisteredPartner(test.db);
    const before = await row(test.db, scene.participationId);
    await change(scene);
    expect(await row(test.db, scene.participationId)).toEqual(before);
    expect((await seen(scene)).changed).toEqual(fields);
    const { lead, applicationId, participationId } = scene;
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      ...{ action: "partner.organisation-changed", subjectId: participationId },
    });
    expect(await registeredChange(lead, applicationId, participationId)).toMatchObject({
      fields,
      was: { oid: null, passport: emptyPassport },
      now: { oid: "E10099001", passport: { city: "Tartu" } },
    });
    // The other partners see neither what changed nor that it did.
    const other = await anAnsweredPartner(lead, applicationId);
    const ctx = await memberOf(lead, other);
    const opened = await openApplication(test.db, ctx, applicationId, "application.view");
    const view = await readApplication(test.db, opened, ctx.now);
    const hidden = view.participants.find(({ id }) => id === participationId);
    expect(hidden).toMatchObject({ changed: [], passport: emptyPassport });
    await expect(registeredChange(ctx, applicationId, participationId)).rejects.toMatchObject({
      code: "not-found",
    });
    const link = await linkOf(lead, applicationId, other);
    await expect(registeredChange(link, applicationId, participationId)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  /** A person of the organisation of a participation. */
  async function memberOf(lead: Ctx, participationId: string) {
    const person = await aPerson(lead.db);
    const organisationId = await anOrganisation(person);
    await lead.db
      .update(participations)
      .set({ organisationId })
      .where(eq(participations.id, participationId));
    return person;
  }

  it("is taken over as it was shown, except for the name that was confirmed", async () => {
    const scene = await aRegisteredPartner(test.db);
    await test.db
      .update(organisations)
      .set({ name: "Tartu Uus Kool" })
      .where(eq(organisations.id, scene.organisationId));
    const version = await change(scene);
    expect((await seen(scene)).changed).toEqual(["name", ...fields]);
    const { lead, applicationId, participationId } = scene;
    const input = { applicationId, participationId, seen: version };
    value(await takeOverChange({ ctx: lead, input }));
    const after = await row(test.db, participationId);
    expect(after).toMatchObject({ name: "Tartu Kool", dismissedChange: version, ...aKept() });
    expect(after.contactEmail).toMatch(/@partner\.example$/);
    expect((await seen(scene)).changed).toEqual([]);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "partner.change-taken-over",
      details: { changed: fields },
    });
    const facts = await readFacts(test.db, applicationId, whileOpen);
    const line = facts?.requirements.find(({ key }) => key === `profile:${participationId}`);
    expect(line?.done).toBe(true);
  });

  it("is left as it is, until the organisation changes its data again", async () => {
    const scene = await aRegisteredPartner(test.db);
    const version = await change(scene);
    const { lead, applicationId, participationId } = scene;
    const input = { applicationId, participationId, seen: version };
    value(await dismissChange({ ctx: lead, input }));
    expect((await seen(scene)).changed).toEqual([]);
    expect((await row(test.db, participationId)).passport).toEqual(emptyPassport);
    expect(await registeredChange(lead, applicationId, participationId)).toBeNull();
    await change(scene, 2, aKept({}, { city: "Narva" }));
    expect((await seen(scene)).changed).toEqual(fields);
  });

  it("is taken over or left only as it was shown", async () => {
    const scene = await aRegisteredPartner(test.db);
    const old = await change(scene);
    await change(scene, 2, aKept({}, { city: "Narva" }));
    const { lead: ctx, applicationId, participationId } = scene;
    const input = { applicationId, participationId, seen: old };
    expect(await takeOverChange({ ctx, input })).toMatchObject({ reason: "changed" });
    expect(await dismissChange({ ctx, input })).toMatchObject({ reason: "changed" });
    const unregistered = await aPartner(ctx, applicationId);
    const other = { ...input, participationId: unregistered };
    expect(await takeOverChange({ ctx, input: other })).toMatchObject({ reason: "changed" });
  });

  it("says so when another organisation has the identifier already", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { lead: ctx, applicationId, participationId } = scene;
    await aPartner(ctx, applicationId, { oid: "E10099001" });
    const version = await change(scene);
    const input = { applicationId, participationId, seen: version };
    expect(await takeOverChange({ ctx, input })).toMatchObject({ reason: "same-oid" });
  });

  it("never touches what was submitted, and shows there only once it is reopened", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { lead, applicationId, participationId } = scene;
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S1" } }));
    const before = await row(test.db, participationId);
    const rows = (await auditOf(test.db, applicationId)).length;
    const version = await change(scene);
    expect(await row(test.db, participationId)).toEqual(before);
    expect((await seen(scene)).changed).toEqual([]);
    expect(await auditOf(test.db, applicationId)).toHaveLength(rows);
    const input = { applicationId, participationId, seen: version };
    for (const verb of [takeOverChange, dismissChange])
      expect(await verb({ ctx: lead, input })).toMatchObject({ reason: "submitted" });
    value(await reopenSubmission({ ctx: lead, input: { applicationId } }));
    expect((await seen(scene)).changed).toEqual(fields);
  });
});
