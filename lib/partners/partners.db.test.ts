import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { markSubmitted } from "@/lib/applications/mutations";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { invitationByToken } from "@/lib/invitations/data";
import * as verbs from "@/lib/partners/mutations";
import {
  anAnswer,
  anAnsweredPartner,
  anInvitation,
  aPartner,
  aScene,
  as,
  lastAudit,
  partnerDetails,
  value,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

async function scene() {
  const { lead, applicationId } = await aScene(test.db);
  const partner = async (id: string) => {
    const facts = await readFacts(test.db, applicationId, lead.now);
    return facts?.participants.find((one) => one.id === id);
  };
  const add = (given: Parameters<typeof partnerDetails>[0] = {}) =>
    verbs.addPartner({ ctx: lead, input: { applicationId, ...partnerDetails(given) } });
  const update = (participationId: string, input: ReturnType<typeof partnerDetails>) =>
    verbs.updatePartner({ ctx: lead, input: { applicationId, participationId, ...input } });
  return { lead, applicationId, partner, add, update };
}

async function stored(id: string) {
  const [row] = await test.db.select().from(participations).where(eq(participations.id, id));
  if (!row) throw new Error("not there");
  return row;
}

describe("addPartner", () => {
  it("prepares an organisation, writes it into the log and sends nothing", async () => {
    const { applicationId, partner, add } = await scene();
    const { participationId } = value(
      await add({ name: "Rannaküla Kool", country: "EE", contactEmail: "mari@kool.example" }),
    );
    expect(await partner(participationId)).toMatchObject({
      name: "Rannaküla Kool",
      status: "prepared",
      locale: "en",
      invitation: null,
    });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "partner.added",
      subjectId: participationId,
      details: { name: "Rannaküla Kool", country: "EE", role: "partner" },
    });
    const sent = await test.db.select().from(mails).where(eq(mails.applicationId, applicationId));
    expect(sent.filter(({ person }) => person === "mari@kool.example")).toEqual([]);
  });

  it("writes to a country in its language, unless told otherwise", async () => {
    const { add } = await scene();
    const locale = async (given: Parameters<typeof add>[0]) =>
      (await stored(value(await add(given)).participationId)).locale;
    expect(await locale({ country: "LV" })).toBe("lv");
    expect(await locale({ country: "PT" })).toBe("en");
    expect(await locale({ country: "LV", locale: "en" })).toBe("en");
  });

  it("takes nobody in twice", async () => {
    const { add } = await scene();
    value(await add({ name: "Sea  School", country: "EE", oid: "E10000001" }));
    expect(await add({ name: "sea school", country: "EE" })).toMatchObject({
      reason: "same-partner",
    });
    expect(await add({ name: "Other", oid: "E10000001" })).toMatchObject({ reason: "same-oid" });
    value(await add({ name: "Sea School", country: "PT" }));
  });

  it("adds one when a form is sent twice at once", async () => {
    const { add } = await scene();
    const twice = await Promise.all([add({ name: "Twin" }), add({ name: "Twin" })]);
    expect(twice.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it("leaves a submitted application as it was submitted", async () => {
    const { lead, applicationId, add } = await scene();
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S" } }));
    expect(await add()).toMatchObject({ reason: "submitted" });
  });
});

describe("updatePartner", () => {
  it("changes what is known while nobody was asked", async () => {
    const { lead, applicationId, update } = await scene();
    const id = await aPartner(lead, applicationId, { name: "Old", country: "EE" });
    const details = partnerDetails({ name: "New", country: "PT", role: "associated" });
    expect(value(await update(id, details))).toEqual({ withdrawn: false });
    expect(await stored(id)).toMatchObject({ name: "New", country: "PT", role: "associated" });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "partner.changed",
      details: { changed: expect.arrayContaining(["name", "country", "role"]) },
    });
  });

  it.each([{ name: "Other name" }, { country: "PT" }])(
    "keeps %j of a partner that confirmed or is asked, because the answer was to that",
    async (change) => {
      const { lead, applicationId, update } = await scene();
      const details = partnerDetails();
      const confirmed = await anAnsweredPartner(lead, applicationId, details);
      expect(await update(confirmed, { ...details, ...change })).toMatchObject({
        reason: "consent-would-not-fit",
      });
      const others = partnerDetails();
      const invited = await aPartner(lead, applicationId, others);
      await anInvitation(lead, applicationId, invited);
      expect(await update(invited, { ...others, ...change })).toMatchObject({
        reason: "consent-would-not-fit",
      });
      expect(await stored(invited)).toMatchObject({ name: others.name, country: "EE" });
    },
  );

  it.each([{ role: "associated" as const }, { shareEuros: 40_000 }])(
    "asks a partner that confirmed again once there is %j",
    async (change) => {
      const { lead, applicationId, update, partner } = await scene();
      const details = partnerDetails();
      const confirmed = await anAnsweredPartner(lead, applicationId, details);
      value(await update(confirmed, { ...details, ...change }));
      expect(await partner(confirmed)).toMatchObject({ status: "to-reconfirm", ...change });
      // Still bound by who it is, and content again as soon as the change is taken back.
      expect(await update(confirmed, { ...details, name: "Other name" })).toMatchObject({
        reason: "consent-would-not-fit",
      });
      value(await update(confirmed, details));
      expect(await partner(confirmed)).toMatchObject({ status: "confirmed" });
    },
  );

  it("asks a partner that is invited for what stands now, by the link it has", async () => {
    const { lead, applicationId, update, partner } = await scene();
    const details = partnerDetails({ tasks: "Tries the lessons." });
    const id = await aPartner(lead, applicationId, details);
    const { actor, token } = await anInvitation(lead, applicationId, id);
    const before = await anAnswer(lead, actor);
    value(await update(id, { ...details, role: "associated", tasks: "Lends its boat." }));
    expect(await partner(id)).toMatchObject({ status: "invited" });
    expect(await invitationByToken(test.db, token, lead.now)).toMatchObject({
      state: "open",
      invitation: { role: "associated", tasks: "Lends its boat.", share: null },
    });
    const link = as(lead, actor);
    expect(await answerInvitation({ ctx: link, input: before })).toMatchObject({
      reason: "text-changed",
    });
    value(await answerInvitation({ ctx: link, input: await anAnswer(lead, actor) }));
    expect(await partner(id)).toMatchObject({ status: "confirmed" });
  });

  it("lets contact and OID of a partner that confirmed be corrected", async () => {
    const { lead, applicationId, update, partner } = await scene();
    const details = partnerDetails();
    const id = await anAnsweredPartner(lead, applicationId, details);
    const corrected = { ...details, oid: "E10000009", contactEmail: "new@kool.example" };
    expect(value(await update(id, corrected))).toEqual({ withdrawn: false });
    expect(await partner(id)).toMatchObject({ status: "confirmed", oid: "E10000009" });
  });

  it("takes an open invitation back when it lies in another mailbox from now on", async () => {
    const { lead, applicationId, update, partner } = await scene();
    const details = partnerDetails();
    const id = await aPartner(lead, applicationId, details);
    const { token } = await anInvitation(lead, applicationId, id);
    const elsewhere = { ...details, contactEmail: "right@kool.example" };
    expect(value(await update(id, elsewhere))).toEqual({ withdrawn: true });
    expect((await invitationByToken(test.db, token, lead.now)).state).toBe("revoked");
    expect(await partner(id)).toMatchObject({ status: "revoked" });
  });

  it("leaves the coordinator to its organisation's page", async () => {
    const { lead, applicationId, update } = await scene();
    const facts = await readFacts(test.db, applicationId, lead.now);
    const coordinator = facts?.participants[0]?.id ?? "";
    await expect(update(coordinator, partnerDetails())).rejects.toThrow("not-found");
  });

  it("refuses the OID of another partner, and keeps its own", async () => {
    const { lead, applicationId, update } = await scene();
    await aPartner(lead, applicationId, { oid: "E10000002" });
    const details = partnerDetails({ oid: "E10000003" });
    const id = await aPartner(lead, applicationId, details);
    expect(await update(id, { ...details, oid: "E10000002" })).toMatchObject({
      reason: "same-oid",
    });
    value(await update(id, details));
  });
});

describe("removePartner and restorePartner", () => {
  it("takes a partner out with its invitation and reminders, and brings it back", async () => {
    const { lead, applicationId, partner } = await scene();
    const id = await aPartner(lead, applicationId, { contactEmail: "out@kool.example" });
    const { token } = await anInvitation(lead, applicationId, id);
    const planned = async () =>
      (await test.db.select().from(mails).where(eq(mails.person, "out@kool.example"))).filter(
        ({ state }) => state === "planned",
      ).length;
    expect(await planned()).toBeGreaterThan(0);
    const input = { applicationId, participationId: id };
    value(await verbs.removePartner({ ctx: lead, input }));
    expect(await partner(id)).toBeUndefined();
    expect(await planned()).toBe(0);
    expect((await invitationByToken(test.db, token, lead.now)).state).toBe("removed");
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "partner.removed",
      details: { status: "invited", withdrawn: true },
    });
    await expect(verbs.removePartner({ ctx: lead, input })).rejects.toThrow("not-found");

    value(await verbs.restorePartner({ ctx: lead, input }));
    expect(await partner(id)).toMatchObject({ status: "revoked" });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "partner.restored" });
    await expect(verbs.restorePartner({ ctx: lead, input })).rejects.toThrow("not-found");
  });

  it("brings nobody back beside itself", async () => {
    const { lead, applicationId, add } = await scene();
    const details = partnerDetails();
    const id = await aPartner(lead, applicationId, details);
    const input = { applicationId, participationId: id };
    value(await verbs.removePartner({ ctx: lead, input }));
    value(await add(details));
    expect(await verbs.restorePartner({ ctx: lead, input })).toMatchObject({
      reason: "same-partner",
    });
  });
});
