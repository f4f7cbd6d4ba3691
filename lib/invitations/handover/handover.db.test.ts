import { and, desc, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answers, invitations } from "@/db/schema/applications";
import { mails, suppressions } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { markSubmitted } from "@/lib/applications/mutations";
import { nobody } from "@/lib/domain/passport/passport";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { invitationByToken } from "@/lib/invitations/data";
import { handOver, takeBack } from "@/lib/invitations/handover/mutations";
import { resendInvitation, revokeInvitation } from "@/lib/invitations/mutations";
import { invitationToken } from "@/lib/invitations/token";
import { composeMail, readSecrets } from "@/lib/mails/content/data";
import { suppressionKey } from "@/lib/mails/delivery/keys";
import type { Ctx } from "@/lib/server/context";
import {
  anAnswer,
  anInvitation,
  aPartner,
  aPerson,
  aScene,
  as,
  at,
  DAY,
  type LinkActor,
  lastAudit,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

let houses = 0;

const word = "You know more about it.";

async function asked(given: Parameters<typeof aPartner>[2] = {}) {
  const { lead, applicationId } = await aScene(test.db);
  // An address gets three mails a day at most.
  const host = `kool${++houses}.example`;
  const mari = { name: "Mari Tamm", email: `mari@${host}` };
  const jaan = { name: "Jaan Kask", email: `jaan@${host}` };
  const participationId = await aPartner(lead, applicationId, {
    ...{ name: "Tartu Kool", contactName: mari.name, contactEmail: mari.email },
    ...given,
  });
  const invitation = await anInvitation(lead, applicationId, participationId);
  const partner = async () =>
    (await readFacts(test.db, applicationId, lead.now))?.participants.find(
      ({ id }) => id === participationId,
    );
  return {
    ...{ lead, applicationId, participationId, partner, ...invitation, mari, jaan, host },
    toJaan: { name: mari.name, colleagueName: jaan.name, colleagueEmail: jaan.email, word },
    input: { applicationId, participationId },
    first: as(lead, invitation.actor),
  };
}

/** The link that is newest now: that of the colleague after a hand-over. */
async function newest(ctx: Ctx, participationId: string) {
  const [row] = await test.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.participationId, participationId), isNull(invitations.replacedAt)));
  if (!row) throw new Error("no invitation");
  const actor: LinkActor = {
    ...{ kind: "link", invitationId: row.id, participationId },
    applicationId: row.applicationId,
  };
  return { row, ctx: as(ctx, actor), actor, token: invitationToken(row.nonce) };
}

async function mailOf(applicationId: string, reason: string, person?: string) {
  const [mail] = await test.db
    .select()
    .from(mails)
    .where(
      and(
        eq(mails.applicationId, applicationId),
        eq(mails.reason, reason),
        person ? eq(mails.person, person) : undefined,
      ),
    )
    .orderBy(desc(mails.createdAt));
  if (!mail) throw new Error(`no ${reason}`);
  const composed = await composeMail(test.db, mail, whileOpen);
  if (!composed.wanted) throw new Error(composed.why);
  // In one line: it is broken where it is full.
  return { mail, text: (await composed.render()).text.replaceAll(/\s+/g, " ") };
}

const state = async (token: string, now = whileOpen) => invitationByToken(test.db, token, now);

describe("handing an invitation on", () => {
  it("asks the colleague by a link of its own and keeps who was asked before", async () => {
    const { first, partner, participationId, invitationId, lead, token, ...who } = await asked();
    const { toJaan, mari, jaan, host } = who;
    value(await handOver({ ctx: first, input: toJaan }));
    const colleague = await newest(lead, participationId);
    expect(colleague.row).toMatchObject({
      ...{ sentTo: jaan.email, handedOnFrom: invitationId, handedOnBy: "Mari Tamm" },
      invitedBy: lead.actor.userId,
      expiresAt: new Date(whileOpen.getTime() + 14 * DAY),
    });
    expect(await partner()).toMatchObject({
      ...{ contactName: "Jaan Kask", contactEmail: jaan.email, status: "invited" },
      passport: { contacts: [{ ...nobody, ...mari }] },
      invitation: { handedOnBy: "Mari Tamm" },
    });
    expect(await state(token)).toMatchObject({
      state: "handed-on",
      newer: { by: "Mari Tamm", sentTo: `j…@${host}`, state: "open" },
    });
    expect((await state(colleague.token)).state).toBe("open");
  });

  it("writes to the colleague in the partner's language, and to the coordinator", async () => {
    const { first, applicationId, lead, toJaan, mari, jaan } = await asked({ country: "LV" });
    value(await handOver({ ctx: first, input: toJaan }));
    const invitation = await mailOf(applicationId, "invitation", jaan.email);
    expect(invitation.mail).toMatchObject({ locale: "lv", recipientName: "Jaan Kask" });
    expect(invitation.text).toContain(
      `Mari Tamm (${mari.email}) lūdz jūs atbildēt organizācijas „Tartu Kool” vārdā.`,
    );
    expect(invitation.text).toContain("You know more about it.");
    const told = await mailOf(applicationId, "handed-on");
    expect(told.mail.person).toBe(lead.actor.email);
    expect(told.text).toContain(`Jaan Kask (${jaan.email})`);
    expect(told.text).toContain(`/applications/${applicationId}/partners/`);
    const written = JSON.stringify(await test.db.select().from(mails));
    for (const secret of (await readSecrets(test.db, invitation.mail)).values())
      expect(written).not.toContain(secret);
  });

  it("is on record, with who answered for whom", async () => {
    const { first, applicationId, participationId, lead, toJaan, jaan } = await asked();
    value(await handOver({ ctx: first, input: toJaan }));
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      ...{ action: "invitation.handed-on", subjectId: participationId, actorKind: "link" },
      details: { by: "Mari Tamm", to: jaan },
    });
    const colleague = await newest(lead, participationId);
    const input = await anAnswer(lead, colleague.actor, { name: "Jaan Kask" });
    value(await answerInvitation({ ctx: colleague.ctx, input }));
    const [answer] = await test.db
      .select()
      .from(answers)
      .where(eq(answers.participationId, participationId));
    expect(answer).toMatchObject({ name: "Jaan Kask", onBehalfOf: "Mari Tamm" });
  });

  it("still says so when the coordinator sends it once more", async () => {
    const { first, input, participationId, lead, token, toJaan, jaan } = await asked();
    value(await handOver({ ctx: first, input: toJaan }));
    value(await resendInvitation({ ctx: lead, input }));
    const again = await newest(lead, participationId);
    expect(again.row).toMatchObject({ sentTo: jaan.email, handedOnBy: "Mari Tamm" });
    expect((await state(token)).state).toBe("handed-on");
    value(await takeBack({ ctx: first, input: {} }));
  });

  it("goes from hand to hand three times, and each hand may take it back", async () => {
    const { first, participationId, lead, applicationId, toJaan, mari, host } = await asked();
    let holder = first;
    for (const n of [1, 2, 3]) {
      const colleagueEmail = `colleague${n}@${host}`;
      value(await handOver({ ctx: holder, input: { ...toJaan, colleagueEmail } }));
      holder = (await newest(lead, participationId)).ctx;
    }
    const more = { ...toJaan, colleagueEmail: `fourth@${host}` };
    expect(await handOver({ ctx: holder, input: more })).toMatchObject({
      reason: "too-many-hand-overs",
    });
    value(await takeBack({ ctx: first, input: {} }));
    const back = await newest(lead, participationId);
    expect(back.row.sentTo).toBe(mari.email);
    expect(await handOver({ ctx: back.ctx, input: more })).toMatchObject({
      reason: "too-many-hand-overs",
    });
    expect((await lastAudit(test.db, applicationId))?.action).toBe("invitation.taken-back");
  });
});

describe("taking it back", () => {
  it("asks the first person again; the colleague's link says there is a newer one", async () => {
    const { first, partner, participationId, lead, token, applicationId, ...who } = await asked();
    const { toJaan, mari, jaan } = who;
    value(await handOver({ ctx: first, input: toJaan }));
    const colleague = await newest(lead, participationId);
    value(await takeBack({ ctx: at(first, new Date(whileOpen.getTime() + DAY)), input: {} }));
    const back = await newest(lead, participationId);
    expect(back.row).toMatchObject({
      ...{ sentTo: mari.email, handedOnFrom: null, handedOnBy: "" },
      invitedBy: lead.actor.userId,
    });
    expect(await partner()).toMatchObject({
      ...{ contactName: "Mari Tamm", contactEmail: mari.email },
      passport: { contacts: [{ ...nobody, ...jaan }] },
    });
    expect((await state(colleague.token)).state).toBe("replaced");
    expect((await state(token)).state).toBe("replaced");
    expect((await state(back.token)).state).toBe("open");
    const told = await mailOf(applicationId, "handed-on");
    expect(told.mail.params).toMatchObject({ by: "", to: mari });
    expect(await takeBack({ ctx: colleague.ctx, input: {} })).toMatchObject({ reason: "replaced" });
    expect(await takeBack({ ctx: first, input: {} })).toMatchObject({ reason: "replaced" });
  });

  it("is too late after an answer, a withdrawal or the deadline", async () => {
    const answered = await asked();
    value(await handOver({ ctx: answered.first, input: answered.toJaan }));
    const colleague = await newest(answered.lead, answered.participationId);
    const input = await anAnswer(answered.lead, colleague.actor);
    value(await answerInvitation({ ctx: colleague.ctx, input }));
    expect(await takeBack({ ctx: answered.first, input: {} })).toMatchObject({
      reason: "already-answered",
    });

    const revoked = await asked();
    value(await handOver({ ctx: revoked.first, input: revoked.toJaan }));
    value(await revokeInvitation({ ctx: revoked.lead, input: revoked.input }));
    expect(await takeBack({ ctx: revoked.first, input: {} })).toMatchObject({ reason: "revoked" });

    const late = await asked();
    value(await handOver({ ctx: late.first, input: late.toJaan }));
    const after = at(late.first, new Date("2022-03-24T10:00:00Z"));
    expect(await takeBack({ ctx: after, input: {} })).toMatchObject({ reason: "deadline-passed" });
  });
});

describe("whom nobody can name", () => {
  it("the same address, the coordinator's, or one that takes no mail", async () => {
    const { first, lead, participationId, partner, toJaan, mari, host } = await asked();
    const suppressed = `gone@${host}`;
    await test.db
      .insert(suppressions)
      .values({ addressHash: suppressionKey(suppressed), reason: "bounced", at: whileOpen });
    const reasons: [string, string][] = [
      [mari.email, "same-address"],
      [lead.actor.email, "coordinators-address"],
      [suppressed, "address-suppressed"],
    ];
    for (const [colleagueEmail, reason] of reasons)
      expect(await handOver({ ctx: first, input: { ...toJaan, colleagueEmail } })).toMatchObject({
        reason,
      });
    expect(await partner()).toMatchObject({ contactEmail: mari.email });
    expect((await newest(lead, participationId)).row.handedOnBy).toBe("");
  });

  it("anybody, for a link that is closed or a coordinator who is signed in", async () => {
    const submitted = await asked();
    const submission = { applicationId: submitted.applicationId, submissionId: "S" };
    value(await markSubmitted({ ctx: submitted.lead, input: submission }));
    expect(await handOver({ ctx: submitted.first, input: submitted.toJaan })).toMatchObject({
      reason: "submitted",
    });

    const { first, lead, input, actor, toJaan } = await asked();
    const both = as(lead, { ...actor, viewer: lead.actor.userId });
    expect(await handOver({ ctx: both, input: toJaan })).toMatchObject({
      reason: "own-invitation",
    });
    const late = at(first, new Date(whileOpen.getTime() + 14 * DAY));
    expect(await handOver({ ctx: late, input: toJaan })).toMatchObject({ reason: "expired" });
    value(await revokeInvitation({ ctx: lead, input }));
    expect(await handOver({ ctx: first, input: toJaan })).toMatchObject({ reason: "revoked" });
  });

  it("who is signed in as somebody else may", async () => {
    const { actor, lead, toJaan } = await asked();
    const viewer = await aPerson(test.db);
    const ctx = as(lead, { ...actor, viewer: viewer.actor.userId });
    value(await handOver({ ctx, input: toJaan }));
  });
});

describe("at the same moment", () => {
  it("two hand-overs ask one colleague", async () => {
    for (let round = 0; round < 10; round++) {
      const { first, participationId, applicationId, toJaan, host } = await asked();
      const both = await Promise.all([
        handOver({ ctx: first, input: toJaan }),
        handOver({ ctx: first, input: { ...toJaan, colleagueEmail: `liis@${host}` } }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      const lost = both.flatMap((one) => (one.ok ? [] : [one.reason]));
      expect(lost).toEqual(["handed-on"]);
      const rows = await test.db
        .select()
        .from(invitations)
        .where(eq(invitations.participationId, participationId));
      expect(rows).toHaveLength(2);
      const told = await test.db
        .select()
        .from(mails)
        .where(and(eq(mails.applicationId, applicationId), eq(mails.reason, "handed-on")));
      expect(told).toHaveLength(1);
    }
  }, 30_000);

  it("a hand-over and a consent end in one of them", async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 20; round++) {
      const { first, participationId, lead, actor, partner, toJaan } = await asked();
      const input = await anAnswer(lead, actor);
      const confirm = () => answerInvitation({ ctx: first, input });
      const hand = () => handOver({ ctx: first, input: toJaan });
      const both = await Promise.all(round % 2 ? [confirm(), hand()] : [hand(), confirm()]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      const given = await test.db
        .select()
        .from(answers)
        .where(eq(answers.participationId, participationId));
      const status = (await partner())?.status ?? "";
      expect(given).toHaveLength(status === "confirmed" ? 1 : 0);
      seen.add(status);
    }
    expect(seen).toEqual(new Set(["confirmed", "invited"]));
  }, 30_000);
});
