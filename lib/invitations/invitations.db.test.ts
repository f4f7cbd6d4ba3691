import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answers, invitations, participations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { markSubmitted, removeApplication, saveDraft } from "@/lib/applications/mutations";
import * as answering from "@/lib/invitations/answer/mutations";
import { invitationByToken, linkActor } from "@/lib/invitations/data";
import * as verbs from "@/lib/invitations/mutations";
import { invitationToken } from "@/lib/invitations/token";
import { removePartner } from "@/lib/partners/mutations";
import type { Ctx } from "@/lib/server/context";
import { sha256 } from "@/lib/server/secrets";
import {
  anAnswer,
  anInvitation,
  aPartner,
  aScene,
  as,
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

async function scene(now = whileOpen, given: Parameters<typeof aPartner>[2] = {}) {
  const { lead, applicationId } = await aScene(test.db, now);
  const participationId = await aPartner(lead, applicationId, given);
  const input = { applicationId, participationId };
  const partner = async (ctx: Ctx = lead) =>
    (await readFacts(test.db, applicationId, ctx.now))?.participants.find(
      ({ id }) => id === participationId,
    );
  return { lead, applicationId, participationId, input, partner };
}

async function asked(now = whileOpen, given: Parameters<typeof aPartner>[2] = {}) {
  const found = await scene(now, given);
  const invitation = await anInvitation(found.lead, found.applicationId, found.participationId);
  const answer = async (fields: Parameters<typeof anAnswer>[2] = {}, ctx: Ctx = found.lead) =>
    answering.answerInvitation({
      ctx: as(ctx, invitation.actor),
      input: await anAnswer(ctx, invitation.actor, fields),
    });
  const state = async (ctx: Ctx = found.lead) =>
    (await invitationByToken(test.db, invitation.token, ctx.now)).state;
  return { ...found, ...invitation, answer, state };
}

const mailsTo = async (applicationId: string, reason: string) =>
  (await test.db.select().from(mails).where(eq(mails.applicationId, applicationId))).filter(
    (mail) => mail.reason === reason,
  );

describe("sendInvitation", () => {
  it("writes invitation, mail and log together, and keeps only the hash of the link", async () => {
    const { lead, applicationId, participationId, input, partner } = await scene(whileOpen, {
      contactEmail: "mari@kool.example",
      contactName: "Mari Tamm",
    });
    const { invitationId } = value(await verbs.sendInvitation({ ctx: lead, input }));
    const [row] = await test.db.select().from(invitations).where(eq(invitations.id, invitationId));
    expect(row).toMatchObject({ sentTo: "mari@kool.example", createdAt: whileOpen });
    expect(row?.expiresAt).toEqual(new Date(whileOpen.getTime() + 14 * DAY));
    const token = invitationToken(row?.nonce ?? "");
    expect(row?.tokenHash).toBe(sha256(token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await mailsTo(applicationId, "invitation")).toMatchObject([
      {
        person: "mari@kool.example",
        occurrence: invitationId,
        recipientName: "Mari Tamm",
        participationId,
        channel: "inbox",
        locale: "en",
        params: { invitationId },
      },
    ]);
    expect(await partner()).toMatchObject({ status: "invited" });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "partner.invited" });
    expect(JSON.stringify(await mailsTo(applicationId, "invitation"))).not.toContain(token);
  });

  it("keeps the mail of a practice application in the house", async () => {
    const { applicationId } = await asked(yearsLater);
    expect(await mailsTo(applicationId, "invitation")).toMatchObject([{ channel: "practice" }]);
  });

  it("never lets a link outlive the deadline", async () => {
    const { lead, input } = await scene();
    const close = at(lead, new Date("2022-03-20T10:00:00Z"));
    const { invitationId } = value(await verbs.sendInvitation({ ctx: close, input }));
    const [row] = await test.db.select().from(invitations).where(eq(invitations.id, invitationId));
    expect(row?.expiresAt).toEqual(new Date("2022-03-23T11:00:00Z"));
  });

  it("says why it does not send", async () => {
    const nobody = await scene(whileOpen, { contactEmail: "" });
    expect(await verbs.sendInvitation({ ctx: nobody.lead, input: nobody.input })).toMatchObject({
      reason: "no-address",
    });
    const { lead, input, answer, applicationId } = await asked();
    const send = (ctx: Ctx = lead) => verbs.sendInvitation({ ctx, input });
    expect(await send()).toMatchObject({ reason: "already-invited" });
    value(await answer());
    expect(await send()).toMatchObject({ reason: "already-confirmed" });
    const late = at(lead, new Date("2022-03-23T11:00:00Z"));
    expect(await send(late)).toMatchObject({ reason: "deadline-passed" });
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S" } }));
    expect(await send()).toMatchObject({ reason: "submitted" });
  });

  it("asks again whoever declined, was taken back or let the link run out", async () => {
    const declined = await asked();
    value(await declined.answer({ kind: "refusal", name: "", jobTitle: "" }));
    value(await verbs.sendInvitation({ ctx: declined.lead, input: declined.input }));
    expect(await declined.partner()).toMatchObject({
      status: "invited",
      answer: { kind: "refusal" },
    });
    expect(await declined.state()).toBe("replaced");

    const revoked = await asked();
    value(await verbs.revokeInvitation({ ctx: revoked.lead, input: revoked.input }));
    value(await verbs.sendInvitation({ ctx: revoked.lead, input: revoked.input }));
    expect(await revoked.partner()).toMatchObject({ status: "invited" });

    const silent = await asked();
    const later = at(silent.lead, new Date(whileOpen.getTime() + 20 * DAY));
    expect(await silent.partner(later)).toMatchObject({ status: "expired" });
    value(await verbs.sendInvitation({ ctx: later, input: silent.input }));
    expect(await silent.partner(later)).toMatchObject({ status: "invited" });
  });

  it("sends one mail when the button is pressed twice at once", async () => {
    const { lead, input, applicationId } = await scene();
    const both = await Promise.all([
      verbs.sendInvitation({ ctx: lead, input }),
      verbs.sendInvitation({ ctx: lead, input }),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await mailsTo(applicationId, "invitation")).toHaveLength(1);
  });
});

describe("resendInvitation", () => {
  it("sends a fresh link, and the old one says so", async () => {
    const { lead, input, state, answer, applicationId, partner } = await asked();
    value(await verbs.resendInvitation({ ctx: lead, input }));
    expect(await state()).toBe("replaced");
    expect(await answer()).toMatchObject({ reason: "replaced" });
    expect(await mailsTo(applicationId, "invitation")).toHaveLength(2);
    expect(await partner()).toMatchObject({ status: "invited" });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "partner.invited-again",
    });
  });

  it("is only for those who are asked and have not answered", async () => {
    const prepared = await scene();
    const again = ({ lead, input }: Pick<typeof prepared, "lead" | "input">) =>
      verbs.resendInvitation({ ctx: lead, input });
    expect(await again(prepared)).toMatchObject({ reason: "not-invited" });
    const confirmed = await asked();
    value(await confirmed.answer());
    expect(await again(confirmed)).toMatchObject({ reason: "already-confirmed" });
  });
});

describe("revokeInvitation", () => {
  it("takes an open invitation back, once", async () => {
    const { lead, input, state, answer, partner, applicationId } = await asked();
    value(await verbs.revokeInvitation({ ctx: lead, input }));
    expect(await state()).toBe("revoked");
    expect(await partner()).toMatchObject({ status: "revoked" });
    expect(await answer()).toMatchObject({ reason: "revoked" });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "invitation.revoked" });
    expect(await verbs.revokeInvitation({ ctx: lead, input })).toMatchObject({
      reason: "not-invited",
    });
  });

  it("does not undo an answer", async () => {
    const { lead, input, answer, partner } = await asked();
    value(await answer());
    expect(await verbs.revokeInvitation({ ctx: lead, input })).toMatchObject({
      reason: "not-invited",
    });
    expect(await partner()).toMatchObject({ status: "confirmed" });
  });
});

describe("answerInvitation", () => {
  it("records a consent with the exact text, and writes to both sides", async () => {
    const { lead, applicationId, participationId, answer, partner, state, token } = await asked(
      whileOpen,
      { name: "Rannaküla Kool" },
    );
    const shown = await invitationByToken(test.db, token, lead.now);
    const text = shown.state === "open" ? shown.invitation.consent.lv : null;
    value(await answer({ locale: "lv", oid: "E10012345" }));
    const [row] = await test.db
      .select()
      .from(answers)
      .where(eq(answers.participationId, participationId));
    expect(row).toMatchObject({
      kind: "consent",
      name: "Mari Tamm",
      jobTitle: "Head teacher",
      locale: "lv",
      textShown: text?.paragraphs.join("\n\n"),
      textVersion: text?.version,
      answeredAt: whileOpen,
    });
    expect(row?.textShown).toContain("Rannaküla Kool");
    expect(row?.textShown).toContain("Sea schools");
    expect(await partner()).toMatchObject({ status: "confirmed", oid: "E10012345" });
    expect(await state()).toBe("answered");
    expect(await mailsTo(applicationId, "answer-partner")).toMatchObject([
      { recipientName: "Mari Tamm", locale: "lv" },
    ]);
    expect(await mailsTo(applicationId, "answer-coordinator")).toMatchObject([
      { person: lead.actor.email, recipientName: "Anna Ozola" },
    ]);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "partner.confirmed",
      actorKind: "link",
      actorId: participationId,
      details: { name: "Mari Tamm", organisation: "Rannaküla Kool" },
    });
  });

  it("records a refusal, with or without a reason and a name", async () => {
    const { answer, partner, applicationId } = await asked();
    value(await answer({ kind: "refusal", name: "", jobTitle: "", reason: "No time\nthis year" }));
    expect(await partner()).toMatchObject({
      status: "declined",
      answer: { kind: "refusal", reason: "No time\nthis year" },
    });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "partner.declined" });
  });

  it("stops the reminders of whoever answered", async () => {
    const { answer, applicationId, participationId } = await asked();
    const planned = async () =>
      (await test.db.select().from(mails).where(eq(mails.applicationId, applicationId))).filter(
        (mail) => mail.state === "planned" && mail.participationId === participationId,
      ).length;
    expect(await planned()).toBeGreaterThan(0);
    value(await answer());
    expect(await planned()).toBe(0);
  });

  it("tells a second answer what was recorded", async () => {
    const { answer } = await asked();
    value(await answer({ name: "Mari Tamm" }));
    expect(await answer({ kind: "refusal", reason: "Changed my mind" })).toMatchObject({
      ok: false,
      reason: "already-answered",
      details: { answer: { kind: "consent", name: "Mari Tamm", at: whileOpen } },
    });
  });

  it("comes too late after expiry and after the deadline", async () => {
    const one = await asked();
    const expired = at(one.lead, new Date(whileOpen.getTime() + 14 * DAY));
    expect(await one.state(expired)).toBe("expired");
    expect(await one.answer({}, expired)).toMatchObject({ reason: "expired" });
    const deadline = at(one.lead, new Date("2022-03-23T11:00:00Z"));
    expect(await one.answer({}, deadline)).toMatchObject({
      reason: "deadline-passed",
    });
    const inTime = at(one.lead, new Date(whileOpen.getTime() + 14 * DAY - 1));
    value(await one.answer({}, inTime));
  });

  it("follows the clock of a practice application, not the server's", async () => {
    const { lead, answer, partner } = await asked(yearsLater);
    value(await answer());
    expect((await partner())?.answer?.at).toEqual(new Date("2022-01-22T11:00:00Z"));
    expect(lead.now).toEqual(yearsLater);
  });

  it("is only to the text that was read", async () => {
    const { lead, applicationId, actor, partner } = await asked();
    const read = await anAnswer(lead, actor);
    const change = { wanted: { title: "Lagoon schools" }, base: { title: "Sea schools" } };
    value(await saveDraft({ ctx: lead, input: { applicationId, ...change } }));
    const ctx = as(lead, actor);
    expect(await answering.answerInvitation({ ctx, input: read })).toMatchObject({
      reason: "text-changed",
    });
    expect(await partner()).toMatchObject({ status: "invited" });
    value(await answering.answerInvitation({ ctx, input: await anAnswer(lead, actor) }));
  });

  it("keeps the OID that is known, and refuses one of another organisation", async () => {
    const known = await asked(whileOpen, { oid: "E10000001" });
    value(await known.answer({ oid: "E19999999" }));
    expect(await known.partner()).toMatchObject({ oid: "E10000001" });
    const other = await asked();
    await aPartner(other.lead, other.applicationId, { oid: "E10000002" });
    expect(await other.answer({ oid: "E10000002" })).toMatchObject({ reason: "same-oid" });
    expect(await other.partner()).toMatchObject({ status: "invited" });
  });

  it("reaches nothing once the partner or the application is gone", async () => {
    const out = await asked();
    const read = await anAnswer(out.lead, out.actor);
    value(await removePartner({ ctx: out.lead, input: out.input }));
    const answer = answering.answerInvitation({ ctx: as(out.lead, out.actor), input: read });
    await expect(answer).rejects.toThrow("not-found");
    expect(await out.state()).toBe("removed");

    const gone = await asked();
    const late = await anAnswer(gone.lead, gone.actor);
    const { applicationId } = gone;
    value(await removeApplication({ ctx: gone.lead, input: { applicationId } }));
    const lost = answering.answerInvitation({ ctx: as(gone.lead, gone.actor), input: late });
    await expect(lost).rejects.toThrow("not-found");
    expect(await gone.state()).toBe("unknown");
  });
});

describe("invitationByToken", () => {
  it("shows who asks, for what and in which role, and of the others only numbers", async () => {
    const { lead, token, applicationId } = await asked(whileOpen, { name: "Rannaküla Kool" });
    await aPartner(lead, applicationId, {
      name: "Secret Partner",
      contactEmail: "x@secret.example",
    });
    const found = await invitationByToken(test.db, token, lead.now);
    expect(found).toMatchObject({
      state: "open",
      invitation: {
        ...{ organisation: { name: "Rannaküla Kool", country: "EE" }, role: "partner" },
        ...{ lead: "Anna Ozola", title: "Sea schools", acronym: "SEA", kind: "real" },
        ...{ oidKnown: false, deadline: new Date("2022-03-23T11:00:00Z") },
        consortium: { organisations: 3, countries: 2, confirmed: 1 },
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/Secret Partner|secret\.example/);
  });

  it("knows no token that it did not make, nor anything that is none", async () => {
    for (const token of ["", "x".repeat(43), "é".repeat(43), "x".repeat(10_000), "a b"]) {
      expect(await invitationByToken(test.db, token, whileOpen)).toEqual({ state: "unknown" });
      expect(await linkActor(test.db, token)).toBeNull();
    }
  });

  it("changes nothing by being read", async () => {
    const { token, participationId } = await asked();
    const rows = async () => [
      await test.db
        .select()
        .from(invitations)
        .where(eq(invitations.participationId, participationId)),
      await test.db.select().from(participations).where(eq(participations.id, participationId)),
    ];
    const before = await rows();
    for (let i = 0; i < 3; i++) await invitationByToken(test.db, token, whileOpen);
    expect(await rows()).toEqual(before);
  });
});
