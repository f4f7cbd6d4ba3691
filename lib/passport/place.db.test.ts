import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participations } from "@/db/schema/applications";
import { organisations } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { markSubmitted } from "@/lib/applications/mutations";
import { emptyPassport } from "@/lib/domain/passport/passport";
import { ownPassport } from "@/lib/passport/data";
import { keepOwnPassport, keepPartnerPassport, useRegistered } from "@/lib/passport/mutations";
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
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  as,
  at,
  type LinkActor,
  lastAudit,
  value,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

describe("one's own place", () => {
  const kept = aKept();
  const own = (registerToo = false, seenVersion?: string) => ({
    ...{ registerToo, kept, seen: seenVersion },
    ...{ applicationId: undefined, participationId: undefined },
  });

  it("is filled in through its link, which reaches this copy only", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { link, organisationId, participationId, applicationId } = scene;
    const before = await registered(test.db, organisationId);
    value(await keepOwnPassport({ ctx: link, input: own(true) }));
    expect(await row(test.db, participationId)).toMatchObject({ name: "Tartu Kool", ...kept });
    expect(await registered(test.db, organisationId)).toEqual(before);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      ...{ action: "partner.passport-kept", actorKind: "link" },
      details: { registered: false },
    });
  });

  it("is not flagged for what its organisation decided itself", async () => {
    const scene = await aRegisteredPartner(test.db);
    await change(scene, 1, aKept({}, { city: "Narva" }));
    value(await keepOwnPassport({ ctx: scene.link, input: own() }));
    expect((await seen(scene)).changed).toEqual([]);
  });

  it("registers the same for the organisation when an owner says so", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { owner, applicationId, participationId, organisationId } = scene;
    const input = { ...own(true), applicationId, participationId };
    await test.db
      .update(organisations)
      .set({ name: "Tartu Uus Kool", types: ["hei"] })
      .where(eq(organisations.id, organisationId));
    const ctx = at(owner, later(5));
    value(await keepOwnPassport({ ctx, input: { ...input, kept: { ...kept, types: [] } } }));
    expect(await registered(test.db, organisationId)).toMatchObject({
      ...{ name: "Tartu Uus Kool", types: ["hei"], oid: kept.oid, passport: kept.passport },
      updatedAt: later(5),
    });
    expect((await seen(scene)).changed).toEqual([]);
    value(await keepOwnPassport({ ctx, input }));
    expect(await registered(test.db, organisationId)).toMatchObject({ types: ["school"] });
  });

  it("registers nothing for a member who may not edit the organisation", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { applicationId, participationId, organisationId } = scene;
    const member = await aPerson(test.db);
    await aMember(member, organisationId);
    const input = { ...own(true), applicationId, participationId };
    await expect(keepOwnPassport({ ctx: member, input })).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await row(test.db, participationId)).passport).toEqual(emptyPassport);
    value(await keepOwnPassport({ ctx: member, input: { ...input, registerToo: false } }));
    expect(await ownPassport(member, scene)).toMatchObject({ mayRegister: false });
    expect(await ownPassport(scene.owner, scene)).toMatchObject({ mayRegister: true });
  });

  it("overwrites nobody, takes no identifier of another, and ends with the submission", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { lead, link, applicationId } = scene;
    const view = await ownPassport(link, scene);
    const version = view?.version;
    expect(view).toMatchObject({ mayRegister: false, submitted: false, registered: [] });
    value(await keepOwnPassport({ ctx: link, input: own(false, version) }));
    expect(await keepOwnPassport({ ctx: link, input: own(false, version) })).toMatchObject({
      reason: "changed",
    });
    await aPartner(lead, applicationId, { pic: "123456789" });
    const clash = { ...own(), kept: { ...kept, pic: "123456789" } };
    expect(await keepOwnPassport({ ctx: link, input: clash })).toMatchObject({
      reason: "same-pic",
    });
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S1" } }));
    expect(await keepOwnPassport({ ctx: link, input: own() })).toMatchObject({
      reason: "submitted",
    });
    expect(await ownPassport(link, scene)).toMatchObject({ submitted: true });
  });

  it("is there for those who take part only", async () => {
    const { lead, applicationId } = await aScene(test.db);
    const participationId = await aPartner(lead, applicationId);
    const { actor } = await anInvitation(lead, applicationId, participationId);
    const ctx = as(lead, actor);
    expect(await ownPassport(ctx, actor)).toBeNull();
    await expect(keepOwnPassport({ ctx, input: own() })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is nobody else's", async () => {
    const scene = await aRegisteredPartner(test.db);
    const stranger = await aPerson(test.db);
    const elsewhere = await aRegisteredPartner(test.db);
    for (const ctx of [stranger, elsewhere.owner, elsewhere.link])
      await expect(ownPassport(ctx, scene)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("what is registered", () => {
  /** The link, opened by somebody who is signed in. */
  const viewed = (link: Ctx, viewer: Ctx): Ctx => ({
    ...link,
    actor: {
      ...(link.actor as LinkActor),
      viewer: viewer.actor.kind === "user" ? viewer.actor.userId : "",
    },
  });

  async function aConfirmedPartner() {
    const { lead, applicationId } = await aScene(test.db);
    const details = { name: "Tartu Kool", country: "EE", oid: "E10000077" };
    const participationId = await anAnsweredPartner(lead, applicationId, details);
    const link = await linkOf(lead, applicationId, participationId);
    return { lead, applicationId, participationId, link };
  }

  it.each([
    ["name and country", { name: "TARTU KOOL", country: "EE" }],
    ["OID", { name: "Other name", country: "EE", oid: "E10000077" }],
  ])("fills a place of the same %s, for a member on its link", async (_what, given) => {
    const { link, participationId, applicationId } = await aConfirmedPartner();
    const owner = await aPerson(test.db);
    const { passport } = aKept();
    const organisationId = await anOrganisation(owner, { ...given, passport });
    const ctx = viewed(link, owner);
    const named = { applicationId, participationId };
    expect((await ownPassport(link, named))?.registered).toEqual([]);
    expect((await ownPassport(ctx, named))?.registered).toEqual([
      {
        ...{ id: organisationId, name: given.name },
        fields: ["address", "representative", "presentation", "experience"],
      },
    ]);
    value(await useRegistered({ ctx, input: { organisationId } }));
    expect(await row(test.db, participationId)).toMatchObject({
      ...{ name: "Tartu Kool", oid: "E10000077", organisationId: null, passport },
    });
    expect((await ownPassport(ctx, named))?.registered).toEqual([]);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      ...{ action: "partner.passport-reused", organisationId },
    });
  });

  it("is found by the PIC too, and never leaks to the link alone or to others", async () => {
    const { link, lead, applicationId, participationId } = await aConfirmedPartner();
    await test.db
      .update(participations)
      .set({ pic: "999000111" })
      .where(eq(participations.id, participationId));
    const owner = await aPerson(test.db);
    const passport = aKept().passport;
    const organisationId = await anOrganisation(owner, { pic: "999000111", passport });
    const unlike = await anOrganisation(owner, { passport });
    const input = { organisationId };
    await expect(useRegistered({ ctx: link, input })).rejects.toMatchObject({ code: "not-found" });
    await expect(useRegistered({ ctx: viewed(link, lead), input })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(
      useRegistered({ ctx: viewed(link, owner), input: { organisationId: unlike } }),
    ).rejects.toMatchObject({ code: "not-found" });
    value(await useRegistered({ ctx: viewed(link, owner), input }));
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S1" } }));
    expect(await useRegistered({ ctx: viewed(link, owner), input })).toMatchObject({
      reason: "submitted",
    });
  });

  it("takes no identifier that another has, and is not for those who have not answered", async () => {
    const { link, lead, applicationId } = await aConfirmedPartner();
    await aPartner(lead, applicationId, { pic: "555000111" });
    const owner = await aPerson(test.db);
    const given = { name: "Tartu Kool", country: "EE", pic: "555000111" };
    const organisationId = await anOrganisation(owner, given);
    const ctx = viewed(link, owner);
    expect(await useRegistered({ ctx, input: { organisationId } })).toMatchObject({
      reason: "same-pic",
    });
    const open = await aPartner(lead, applicationId, { name: "Tartu Kool 2" });
    const { actor } = await anInvitation(lead, applicationId, open);
    await expect(
      useRegistered({ ctx: viewed(as(lead, actor), owner), input: { organisationId } }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("fills the place of a member who is signed in", async () => {
    const scene = await aRegisteredPartner(test.db);
    await change(scene);
    const { owner, applicationId, participationId, organisationId } = scene;
    const input = { applicationId, participationId, organisationId };
    value(await useRegistered({ ctx: owner, input }));
    expect(await row(test.db, participationId)).toMatchObject(aKept());
    expect((await seen(scene)).changed).toEqual([]);
  });
});

describe("on a partner's behalf", () => {
  it("the coordinator fills in what it knows; the partner finds it", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { lead, link, applicationId, participationId } = scene;
    const input = { applicationId, participationId, kept: aKept() };
    value(await keepPartnerPassport({ ctx: lead, input: { ...input, seen: undefined } }));
    expect((await ownPassport(link, scene))?.record).toMatchObject({
      ...{ name: "Tartu Kool", passport: aKept().passport },
    });
    expect(
      await keepPartnerPassport({ ctx: lead, input: { ...input, seen: "0".repeat(16) } }),
    ).toMatchObject({ reason: "changed" });
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S1" } }));
    expect(
      await keepPartnerPassport({ ctx: lead, input: { ...input, seen: undefined } }),
    ).toMatchObject({ reason: "submitted" });
  });

  it("a change that nobody has looked at still waits", async () => {
    const scene = await aRegisteredPartner(test.db);
    await change(scene);
    const { lead: ctx, applicationId, participationId } = scene;
    const kept = aKept({}, { city: "Narva" });
    const input = { applicationId, participationId, seen: undefined, kept };
    value(await keepPartnerPassport({ ctx, input }));
    expect((await seen(scene)).changed).toEqual(["address"]);
  });

  it("it is nobody's but the coordinator's", async () => {
    const scene = await aRegisteredPartner(test.db);
    const { applicationId, participationId } = scene;
    const input = { applicationId, participationId, seen: undefined, kept: aKept() };
    for (const ctx of [scene.owner, scene.link, await aPerson(test.db)])
      await expect(keepPartnerPassport({ ctx, input })).rejects.toMatchObject({
        code: "not-found",
      });
  });
});
