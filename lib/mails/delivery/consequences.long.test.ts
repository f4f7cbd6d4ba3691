import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mails, suppressions } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { requestSignIn } from "@/lib/auth/mutations";
import { correctAddress } from "@/lib/invitations/address/mutations";
import { resendInvitation, sendInvitation } from "@/lib/invitations/mutations";
import { drainDefaults, drainMails } from "@/lib/jobs/mail/drain";
import { addressStanding, isSuppressed } from "@/lib/mails/delivery/data";
import { stopToken } from "@/lib/mails/delivery/links";
import { recordDelivery, stopMail } from "@/lib/mails/delivery/mutations";
import { releaseReminders } from "@/lib/mails/mutations";
import { serverNow } from "@/lib/server/clock";
import {
  anInvitation,
  aPartner,
  aScene,
  as,
  at,
  lastAudit,
  value,
  whileOpen,
  yearsLater,
} from "@/lib/testing/factory";
import { type FakeResend, fakeResend } from "@/lib/testing/fake-resend";

let test: TestDatabase;
let fake: FakeResend;
beforeAll(async () => {
  fake = await fakeResend();
  process.env.RESEND_BASE_URL = fake.url;
  process.env.TERCET_DATE = whileOpen.toISOString();
  process.env.TERCET_DATE_SET_AT = new Date().toISOString();
  test = await testDatabase();
});
afterAll(async () => {
  await fake.close();
  await test.close();
});
beforeEach(async () => {
  const open = inArray(mails.state, ["queued", "sending"]);
  await test.db.update(mails).set({ state: "skipped" }).where(open);
  Object.assign(fake, { inbox: [], requests: [], behave: () => "accept" });
});

const quick = { ...drainDefaults, retryMs: 1, timeoutMs: 2_000 };
const drain = () => drainMails(test.db, quick, new AbortController().signal);
const rowsTo = (person: string) => test.db.select().from(mails).where(eq(mails.person, person));
const arrived = (person: string) => fake.inbox.filter(({ to }) => to === person);

let number = 0;
/** A partner whose invitation the mail service took. */
async function invited(now = serverNow()) {
  const scene = await aScene(test.db, now);
  number += 1;
  const contactEmail = `partner${number}@consequences.example`;
  const partner = await aPartner(scene.lead, scene.applicationId, { contactEmail });
  const invitation = await anInvitation(scene.lead, scene.applicationId, partner);
  await drain();
  const mail = (await rowsTo(contactEmail)).find(({ reason }) => reason === "invitation");
  if (!mail) throw new Error("no mail");
  return { ...scene, ...invitation, partner, contactEmail, mail };
}

type Invited = Awaited<ReturnType<typeof invited>>;

const tell = ({ lead, mail }: Invited, kind: string, reason: string | null = null) =>
  recordDelivery(lead, {
    ...{ id: `${mail.id}:${kind}`, providerId: mail.providerId ?? "", kind, reason },
    at: lead.now,
  });
const input = ({ applicationId, partner }: Invited) => ({
  applicationId,
  participationId: partner,
});
const standing = async ({ applicationId, partner, lead }: Invited) =>
  (await readFacts(test.db, applicationId, lead.now))?.participants.find(
    ({ id }) => id === partner,
  );

describe("a mail that came back for good", () => {
  it("is told to the coordinator once, with the way to correct the address", async () => {
    const one = await invited();
    await tell(one, "delivered");
    expect(await rowsTo(one.lead.actor.email)).not.toContainEqual(
      expect.objectContaining({ reason: "bounced" }),
    );
    await tell(one, "bounced", "Permanent/General");
    await tell(one, "complained");
    await drain();
    const [mail, ...more] = arrived(one.lead.actor.email);
    expect(more).toEqual([]);
    expect(mail?.text).toContain(one.contactEmail);
    expect(mail?.text).toContain(`/applications/${one.applicationId}/partners/${one.partner}`);
    expect(mail?.headers).toEqual({});
  });

  it("is not told any more once the address was corrected", async () => {
    const one = await invited();
    await tell(one, "bounced", "Permanent/General");
    const corrected = { ...input(one), contactEmail: `right${number}@consequences.example` };
    value(await correctAddress({ ctx: one.lead, input: corrected }));
    await drain();
    expect(arrived(one.lead.actor.email)).toEqual([]);
    expect(arrived(corrected.contactEmail)).toHaveLength(1);
    const told = (await rowsTo(one.lead.actor.email)).find(({ reason }) => reason === "bounced");
    expect(told).toMatchObject({ state: "skipped", stateReason: "superseded" });
  });

  it("closes the address for every coordinator, and for what is queued and planned", async () => {
    const one = await invited();
    const other = await aScene(test.db, one.lead.now);
    const same = { contactEmail: one.contactEmail };
    const there = await aPartner(other.lead, other.applicationId, same);
    const queued = await aPartner(other.lead, other.applicationId, { ...same, name: "Second" });
    await anInvitation(other.lead, other.applicationId, queued);
    await tell(one, "bounced", "Permanent/General");
    const place = { applicationId: other.applicationId, participationId: there };
    expect(await sendInvitation({ ctx: other.lead, input: place })).toMatchObject({
      ok: false,
      reason: "address-suppressed",
    });
    expect(await resendInvitation({ ctx: one.lead, input: input(one) })).toMatchObject({
      ok: false,
      reason: "address-suppressed",
    });
    const later = at(one.lead, new Date(one.lead.now.getTime() + 4.2 * 86_400_000));
    await test.db.transaction((tx) => releaseReminders(tx, later, one.applicationId));
    fake.inbox.length = 0;
    await drain();
    expect(arrived(one.contactEmail)).toEqual([]);
    const rows = await rowsTo(one.contactEmail);
    const states = (reason: string) =>
      rows.filter((row) => row.reason === reason).map((row) => `${row.state} ${row.stateReason}`);
    expect(states("invitation")).toContain("skipped suppressed");
    expect(states("nudge")).toContain("skipped suppressed");
  });

  it("keeps nobody from signing in", async () => {
    const one = await invited();
    await tell(one, "complained");
    const request = { to: "/applications", locale: "en", network: "192.0.2.9" } as const;
    const nobody = as(one.lead, { kind: "anonymous" });
    value(await requestSignIn({ ctx: nobody, input: { ...request, email: one.contactEmail } }));
    await drain();
    const signIn = (await rowsTo(one.contactEmail)).find(({ reason }) => reason === "sign-in");
    expect(signIn).toMatchObject({ state: "sent" });
  });

  it("stops no exercise: nothing of it leaves the house", async () => {
    const one = await invited();
    await tell(one, "bounced", "Permanent/General");
    const practice = await aScene(test.db, yearsLater);
    const partner = await aPartner(practice.lead, practice.applicationId, {
      contactEmail: one.contactEmail,
    });
    await anInvitation(practice.lead, practice.applicationId, partner);
    await drain();
    const rows = (await rowsTo(one.contactEmail)).filter(({ channel }) => channel === "practice");
    expect(rows.find(({ reason }) => reason === "invitation")).toMatchObject({ state: "sent" });
  });
});

describe("correcting the address", () => {
  it("sends a fresh invitation there in one step, and the old link stops working", async () => {
    const one = await invited();
    await tell(one, "bounced", "Permanent/General");
    const contactEmail = `corrected${number}@consequences.example`;
    value(await correctAddress({ ctx: one.lead, input: { ...input(one), contactEmail } }));
    const partner = await standing(one);
    expect(partner).toMatchObject({
      ...{ contactEmail, status: "invited" },
      invitation: { sentTo: contactEmail, mail: { state: "queued", delivery: null } },
    });
    expect(partner?.invitation?.id).not.toBe(one.invitationId);
    await drain();
    expect(arrived(contactEmail)).toHaveLength(1);
    expect((await standing(one))?.invitation?.mail).toMatchObject({ state: "sent" });
  });

  it("is refused for the same address, and leaves everything when the other takes no mail", async () => {
    const [one, closed] = [await invited(), await invited()];
    await tell(closed, "complained");
    const to = (contactEmail: string) =>
      correctAddress({ ctx: one.lead, input: { ...input(one), contactEmail } });
    expect(await to(one.contactEmail)).toMatchObject({ reason: "same-address" });
    const before = [await standing(one), (await lastAudit(test.db, one.applicationId))?.id];
    expect(await to(closed.contactEmail)).toMatchObject({ reason: "address-suppressed" });
    expect([await standing(one), (await lastAudit(test.db, one.applicationId))?.id]).toEqual(
      before,
    );
  });
});

const endedBy = ({ mail }: Invited, ends: "reminders" | "everything") => stopToken(mail, ends);
const nobody = ({ lead }: Invited) => as(lead, { kind: "anonymous" });

describe("links that end mails", () => {
  it("stand in invitations as a sentence and in reminders as headers, each with its own", async () => {
    const one = await invited();
    const [invitation] = arrived(one.contactEmail);
    const never = /http:\/\/localhost:3000\/unsubscribe\/(e\.\S+)/.exec(
      invitation?.text ?? "",
    )?.[1];
    expect(never).toBe(endedBy(one, "everything"));
    expect(invitation?.headers).toEqual({});
    const [stored] = await rowsTo(one.contactEmail);
    expect(JSON.stringify(stored)).not.toContain(never);

    const later = at(one.lead, new Date(one.lead.now.getTime() + 4.2 * 86_400_000));
    await test.db.transaction((tx) => releaseReminders(tx, later, one.applicationId));
    fake.inbox.length = 0;
    await drain();
    const [reminder] = arrived(one.contactEmail);
    expect(reminder?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    expect(reminder?.headers["List-Unsubscribe"]).toMatch(
      /^<http:\/\/localhost:3000\/api\/unsubscribe\/r\.[\w.-]+>$/,
    );
    expect(reminder?.headers["Auto-Submitted"]).toBe("auto-generated");
    expect(reminder?.text).toContain("/unsubscribe/r.");
  });

  it("end reminders of one application to one person, for good, and nothing else", async () => {
    const one = await invited();
    const token = endedBy(one, "reminders");
    for (const _again of [1, 2])
      expect(await stopMail({ ctx: nobody(one), input: { token } })).toMatchObject({
        value: { kind: "reminders" },
      });
    const later = at(one.lead, new Date(one.lead.now.getTime() + 4.2 * 86_400_000));
    await test.db.transaction((tx) => releaseReminders(tx, later, one.applicationId));
    fake.inbox.length = 0;
    await drain();
    expect(arrived(one.contactEmail)).toEqual([]);
    const nudge = (await rowsTo(one.contactEmail)).find(({ state }) => state === "skipped");
    expect(nudge).toMatchObject({ reason: "nudge", stateReason: "unsubscribed" });
    expect(await isSuppressed(test.db, one.contactEmail)).toBe(false);
    expect(await addressStanding(test.db, one.contactEmail, one.applicationId)).toEqual({
      ...{ suppressed: null, unsubscribed: true },
    });
    value(await resendInvitation({ ctx: one.lead, input: input(one) }));
    await drain();
    expect(arrived(one.contactEmail)).toHaveLength(1);
  });

  it("end everything for who does not know the sender, who is told", async () => {
    const one = await invited();
    const token = endedBy(one, "everything");
    await Promise.all([1, 2, 3].map(() => stopMail({ ctx: nobody(one), input: { token } })));
    expect(await addressStanding(test.db, one.contactEmail, one.applicationId)).toMatchObject({
      suppressed: "refused",
    });
    expect((await standing(one))?.invitation?.mail).toMatchObject({
      ...{ delivery: "complained", deliveryReason: "refused" },
    });
    await drain();
    expect(arrived(one.lead.actor.email)[0]?.subject).toContain("vairs nevēlas saņemt vēstules");
  });

  it("work for nobody who cannot sign: not forged, not for another, not turned into more", async () => {
    const [one, other] = [await invited(), await invited()];
    const token = endedBy(one, "reminders");
    const parts = token.split(".");
    const forged = [
      token.replace(/^r/, "e"),
      [parts[0], parts[1], endedBy(other, "reminders").split(".")[2], parts[3]].join("."),
      [parts[0], other.mail.id, parts[2], parts[3]].join("."),
      token.slice(0, -1),
      `${token}x`,
      "",
      "e..",
      "constructor",
    ];
    const before = await test.db.$count(suppressions);
    for (const one of forged)
      expect(await stopMail({ ctx: nobody(other), input: { token: one } })).toMatchObject({
        reason: "unknown-link",
      });
    expect(await test.db.$count(suppressions)).toBe(before);
  });

  it("still work when the mail has gone, and end nothing out of an exercise", async () => {
    const one = await invited();
    await test.db.delete(mails).where(eq(mails.id, one.mail.id));
    value(await stopMail({ ctx: nobody(one), input: { token: endedBy(one, "everything") } }));
    expect(await isSuppressed(test.db, one.contactEmail)).toBe(true);

    const practice = await invited(yearsLater);
    const token = endedBy(practice, "everything");
    expect(token).toMatch(/^p\./);
    expect(await stopMail({ ctx: nobody(practice), input: { token } })).toMatchObject({
      value: { kind: "practice" },
    });
    expect(await isSuppressed(test.db, practice.contactEmail)).toBe(false);
  });
});
