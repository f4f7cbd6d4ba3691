import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, invitations, participations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { currentInvitation, openedLink } from "@/lib/invitations/data";
import * as links from "@/lib/invitations/link/mutations";
import { linkCookie, linkKey, linkPath, tokenFor } from "@/lib/invitations/link-cookie";
import { maskedAddress } from "@/lib/invitations/masked";
import * as verbs from "@/lib/invitations/mutations";
import { invitationToken } from "@/lib/invitations/token";
import { updatePartner } from "@/lib/partners/mutations";
import type { Ctx } from "@/lib/server/context";
import {
  aMember,
  anAnswer,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  as,
  at,
  DAY,
  lastAudit,
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

let made = 0;

async function prepared(now = whileOpen) {
  const { lead, applicationId, organisationId } = await aScene(test.db, now);
  const email = `mari${++made}@tartu.example`;
  const details = partnerDetails({ contactEmail: email });
  const participationId = await aPartner(lead, applicationId, details);
  const input = { applicationId, participationId };
  const current = async () => {
    const found = await currentInvitation(test.db, participationId);
    if (!found) throw new Error("nobody was invited");
    return found;
  };
  const sent = async () =>
    test.db
      .select()
      .from(mails)
      .where(and(eq(mails.participationId, participationId), eq(mails.reason, "invitation")));
  return {
    lead,
    applicationId,
    organisationId,
    participationId,
    email,
    details,
    input,
    current,
    sent,
  };
}

async function asked(now = whileOpen) {
  const found = await prepared(now);
  const { lead, applicationId, participationId } = found;
  const invitation = await anInvitation(lead, applicationId, participationId);
  return { ...found, ...invitation, link: as(lead, invitation.actor) };
}

const mailAgain = (ctx: Ctx) => links.mailAgain({ ctx, input: {} });
const noteOpened = (ctx: Ctx) => links.noteOpened({ ctx, input: {} });

describe("the cookie of a link", () => {
  const token = invitationToken("nonce");

  it("is for the page of that link alone, and no script reads it", () => {
    expect(linkCookie(token)).toEqual({
      ...{ name: "tercet-link", value: token, path: linkPath(token) },
      ...{ httpOnly: true, sameSite: "lax", secure: false, maxAge: 60 * 86_400 },
    });
    expect(linkPath(token)).toMatch(/^\/invite\/o\/[0-9a-f]{16}$/);
    expect(linkPath(token)).not.toContain(token);
  });

  it("is believed for no other page, and only if it can be a token", () => {
    expect(tokenFor(linkKey(token), token)).toBe(token);
    expect(tokenFor(linkKey(invitationToken("other")), token)).toBeNull();
    for (const wrong of [undefined, "", "short", `${token}x`])
      expect(tokenFor(linkKey(token), wrong)).toBeNull();
  });
});

it("hides an address so that its owner knows it and nobody else can write to it", () => {
  expect(maskedAddress("mari.tamm@tartu.example")).toBe("m…@tartu.example");
  expect([maskedAddress(""), maskedAddress("@nobody"), maskedAddress("none")]).toEqual([
    "",
    "",
    "",
  ]);
});

describe("copyLink", () => {
  it("gives the very link that was mailed, and leaves it as it is", async () => {
    const { lead, input, token, current, applicationId } = await asked();
    const before = await current();
    expect(value(await verbs.copyLink({ ctx: lead, input }))).toEqual({
      url: `http://localhost:3000/invite/${token}`,
    });
    expect(await current()).toEqual(before);
    const said = await lastAudit(test.db, applicationId);
    expect(said).toMatchObject({ action: "invitation.link-copied" });
    expect(JSON.stringify(said)).not.toContain(token);
  });

  it("gives that of an answered invitation too, and none that opens nothing", async () => {
    const { lead, input, link, actor, token } = await asked();
    const late = at(lead, new Date(whileOpen.getTime() + 14 * DAY));
    expect(await verbs.copyLink({ ctx: late, input })).toMatchObject({ reason: "not-invited" });
    value(await answerInvitation({ ctx: link, input: await anAnswer(lead, actor) }));
    expect(value(await verbs.copyLink({ ctx: late, input })).url).toContain(token);

    const none = await prepared();
    const never = { ctx: none.lead, input: none.input };
    expect(await verbs.copyLink(never)).toMatchObject({ reason: "not-invited" });
    value(await verbs.sendInvitation(never));
    value(await verbs.revokeInvitation(never));
    expect(await verbs.copyLink(never)).toMatchObject({ reason: "not-invited" });
  });
});

describe("makeLink", () => {
  it("invites without a mail, and the link works", async () => {
    const { lead, input, sent, current, participationId, applicationId, email } = await prepared();
    const { url } = value(await verbs.makeLink({ ctx: lead, input }));
    expect(await sent()).toEqual([]);
    expect(await current()).toMatchObject({ mailed: false, sentTo: email });
    const token = url.split("/").at(-1) ?? "";
    expect(await openedLink(lead, token)).toMatchObject({ state: "open" });
    const said = await lastAudit(test.db, applicationId);
    expect(said).toMatchObject({ action: "partner.invited", subjectId: participationId });
    expect(JSON.stringify(said)).not.toContain(token);
    expect(await verbs.makeLink({ ctx: lead, input })).toMatchObject({ reason: "already-invited" });
  });
});

describe("resendInvitation", () => {
  it("sends once when two people press at once, and tells the other", async () => {
    const { lead, input, organisationId, sent, current } = await asked();
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    const seen = (await current()).id;
    const both = await Promise.all(
      [lead, colleague].map((ctx) => verbs.resendInvitation({ ctx, input: { ...input, seen } })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "sent-again" });
    expect(await sent()).toHaveLength(2);
  });
});

describe("mailAgain", () => {
  it("mails the newer link to where that one went, through the old one", async () => {
    const { lead, input, link, sent, current, email } = await asked();
    value(await verbs.resendInvitation({ ctx: lead, input }));
    const newer = await current();
    const later = new Date(whileOpen.getTime() + DAY);
    const done = value(await mailAgain(at(link, later)));
    expect(done).toEqual({ sentTo: "m…@tartu.example", fresh: false });
    // The same link, which works for its full time again.
    const expiresAt = new Date(later.getTime() + 14 * DAY);
    expect(await current()).toEqual({ ...newer, expiresAt });
    const all = await sent();
    expect(all.map(({ person }) => person)).toEqual(Array(3).fill(email));
    expect(all.filter(({ params }) => params.invitationId === newer.id)).toHaveLength(2);
  });

  it("sends a fresh link once the last one ran out, three times a day at most", async () => {
    const { lead, link, sent, current, invitationId } = await asked(yearsLater);
    const after = new Date(yearsLater.getTime() + 15 * DAY);
    expect(value(await mailAgain(at(link, after)))).toMatchObject({ fresh: true });
    expect((await current()).id).not.toBe(invitationId);
    for (const ms of [1, 2]) value(await mailAgain(at(link, new Date(after.getTime() + ms))));
    expect(await mailAgain(at(link, after))).toMatchObject({ reason: "mailed-enough" });
    expect(await sent()).toHaveLength(4);
    const tomorrow = new Date(after.getTime() + DAY + 2);
    value(await mailAgain(at(link, tomorrow)));
    expect((await current()).invitedBy).toBe(lead.actor.userId);
  });

  it("is refused where it would help nobody, or the coordinator asks no more", async () => {
    const open = await asked();
    expect(await mailAgain(open.link)).toMatchObject({ reason: "link-works" });
    value(await verbs.resendInvitation({ ctx: open.lead, input: open.input }));
    value(await verbs.revokeInvitation({ ctx: open.lead, input: open.input }));
    expect(await mailAgain(open.link)).toMatchObject({ reason: "revoked" });

    const late = await asked();
    const deadline = new Date("2022-03-23T11:00:00Z");
    expect(await mailAgain(at(late.link, deadline))).toMatchObject({ reason: "deadline-passed" });

    const answered = await asked();
    const { lead, link, actor, input } = answered;
    value(await answerInvitation({ ctx: link, input: await anAnswer(lead, actor) }));
    expect(await mailAgain(link)).toMatchObject({ reason: "already-answered" });
    await expect(mailAgain(lead)).rejects.toThrow("not-found");
    expect(input.participationId).toBe(answered.participationId);
  });

  it("writes to no address that was corrected since", async () => {
    const { lead, link, input, details, sent } = await asked();
    const after = new Date(whileOpen.getTime() + 15 * DAY);
    const corrected = { ...details, contactEmail: "right@tartu.example" };
    value(await updatePartner({ ctx: at(lead, after), input: { ...input, ...corrected } }));
    expect(await mailAgain(at(link, after))).toMatchObject({ reason: "other-address" });
    expect(await sent()).toHaveLength(1);
  });
});

describe("noteOpened", () => {
  const openedRows = async (subjectId: string) =>
    test.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, subjectId), eq(auditLog.action, "invitation.opened")));

  it("notes the first touch, once", async () => {
    const { lead, link, current, participationId } = await asked();
    expect((await current()).openedAt).toBeNull();
    await Promise.all(Array.from({ length: 5 }, () => noteOpened(link)));
    value(await noteOpened(at(link, new Date(whileOpen.getTime() + DAY))));
    expect((await current()).openedAt).toEqual(lead.now);
    expect(await openedRows(participationId)).toHaveLength(1);
  });

  it("takes no look of the coordinator's own people for the partner's, but in an exercise", async () => {
    const real = await asked();
    const viewer = real.lead.actor.userId;
    value(await noteOpened(as(real.lead, { ...real.actor, viewer })));
    expect((await real.current()).openedAt).toBeNull();
    const practice = await asked(yearsLater);
    const player = practice.lead.actor.userId;
    value(await noteOpened(as(practice.lead, { ...practice.actor, viewer: player })));
    expect((await practice.current()).openedAt).not.toBeNull();
  });
});

describe("who looks", () => {
  const kindFor = async (ctx: Ctx, token: string) => {
    const found = await openedLink(ctx, token);
    return found.state === "unknown" ? "unknown" : found.viewer.kind;
  };

  it("is told apart by who is signed in, and changes nothing of what the link opens", async () => {
    const { lead, token, organisationId, participationId, email } = await asked();
    const nobody = as(lead, { kind: "anonymous" });
    expect(await kindFor(nobody, token)).toBe("nobody");
    expect(await kindFor(lead, token)).toBe("coordinator");
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    expect(await kindFor(colleague, token)).toBe("coordinator");
    expect(await kindFor(await aPerson(test.db), token)).toBe("someone-else");
    const mari = await aPerson(test.db, whileOpen, { email });
    expect(await kindFor(mari, token)).toBe("right");
    const member = await aPerson(test.db);
    const theirs = await anOrganisation(member);
    await test.db
      .update(participations)
      .set({ organisationId: theirs })
      .where(eq(participations.id, participationId));
    expect(await kindFor(member, token)).toBe("right");
  });

  it("may not answer for a partner out of the organisation that asks, but in an exercise", async () => {
    const real = await asked();
    const viewer = real.lead.actor.userId;
    const input = await anAnswer(real.lead, real.actor);
    const mine = as(real.lead, { ...real.actor, viewer });
    expect(await answerInvitation({ ctx: mine, input })).toMatchObject({
      reason: "own-invitation",
    });
    const rows = await test.db
      .select()
      .from(invitations)
      .where(eq(invitations.id, real.invitationId));
    expect(rows[0]?.answeredAt).toBeNull();
    const other = await aPerson(test.db);
    const theirs = as(real.lead, { ...real.actor, viewer: other.actor.userId });
    value(await answerInvitation({ ctx: theirs, input }));
    const practice = await asked(yearsLater);
    const tour = as(practice.lead, { ...practice.actor, viewer: practice.lead.actor.userId });
    const tried = await anAnswer(practice.lead, practice.actor);
    value(await answerInvitation({ ctx: tour, input: tried }));
  });
});
