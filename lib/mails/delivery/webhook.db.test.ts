import { createHmac } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailEvents, mails, suppressions } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts, readRevision } from "@/lib/applications/data";
import { claimMail } from "@/lib/jobs/mail/claim";
import { settle } from "@/lib/jobs/mail/settle";
import { isSuppressed } from "@/lib/mails/delivery/data";
import { answerWebhook } from "@/lib/mails/delivery/webhook";
import { anInvitation, aPartner, aScene, whileOpen } from "@/lib/testing/factory";

/** Known to everybody: the secret, message and signature of the golden test. */
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const seconds = (given = 0) => Math.floor(Date.now() / 1000) + given;

/** Signed by hand, as svix describes it, and not by the library that checks it. */
function sign(id: string, timestamp: number | string, body: string, key = secret): string {
  const bytes = Buffer.from(key.replace("whsec_", ""), "base64");
  const signed = createHmac("sha256", bytes).update(`${id}.${timestamp}.${body}`);
  return `v1,${signed.digest("base64")}`;
}

let number = 0;
interface Posted {
  id?: string;
  timestamp?: number | string;
  signature?: string;
  body?: string;
  sent?: string;
  leaveOut?: string;
  /** The secret in the settings, where it is another one or none. */
  configured?: string | undefined;
}

/** Posts a message and gives the status. `sent` is what goes out in place of what was signed. */
async function post(event: unknown, given: Posted = {}): Promise<number> {
  number += 1;
  const { id = `msg_${number}`, timestamp = seconds() } = given;
  const body = given.body ?? JSON.stringify(event);
  const headers = new Headers({
    "svix-id": id,
    "svix-timestamp": String(timestamp),
    "svix-signature": given.signature ?? sign(id, timestamp, body),
  });
  if (given.leaveOut) headers.delete(given.leaveOut);
  const request = new Request("http://localhost/api/webhooks/resend", {
    method: "POST",
    headers,
    body: given.sent ?? body,
  });
  const ctx = { db: test.db, actor: { kind: "anonymous" as const }, now: whileOpen };
  const configured = "configured" in given ? given.configured : secret;
  return (await answerWebhook(ctx, request, configured)).status;
}

const event = (type: string, providerId: string, data = {}) => ({
  type: `email.${type}`,
  created_at: "2022-02-01T12:00:00.000Z",
  data: { email_id: providerId, to: ["someone@example.org"], ...data },
});
const bounce = { bounce: { type: "Permanent", subType: "General", message: "550 a@b.c unknown" } };

/** A partner whose invitation was sent, and is known to the provider under an id. */
async function sent(known = true) {
  const scene = await aScene(test.db);
  number += 1;
  const contactEmail = `partner${number}@webhook.example`;
  const partner = await aPartner(scene.lead, scene.applicationId, { contactEmail });
  await anInvitation(scene.lead, scene.applicationId, partner);
  const providerId = `provider-${number}`;
  if (known)
    await test.db
      .update(mails)
      .set({ state: "sent", providerId, sentAt: whileOpen })
      .where(invitationTo(contactEmail));
  return { ...scene, partner, contactEmail, providerId };
}

const invitationTo = (person: string) =>
  and(eq(mails.person, person), eq(mails.reason, "invitation"));
const mailTo = async (person: string) =>
  (await test.db.select().from(mails).where(invitationTo(person)))[0];
const events = async (providerId: string) =>
  test.db.select().from(mailEvents).where(eq(mailEvents.providerId, providerId));

describe("the signature", () => {
  it("is that of the published example", () => {
    const body = '{"test": 2432232314}';
    expect(sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)).toBe(
      "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    );
  });

  it("lets in what Resend signed, whatever stands beside the right signature", async () => {
    const { providerId } = await sent();
    expect(await post(event("delivered", providerId))).toBe(204);
    const body = JSON.stringify(event("delivered", providerId));
    const right = sign("msg_two", seconds(), body);
    const several = `v1a,xyz v1,${Buffer.alloc(32).toString("base64")} ${right}`;
    expect(await post(null, { id: "msg_two", body, signature: several })).toBe(204);
    expect(await events(providerId)).toHaveLength(2);
  });

  const body = JSON.stringify(event("bounced", "tampered", bounce));
  it.each<[string, Posted, number]>([
    ["a body that was tampered with", { sent: body.replace("bounced", "opened") }, 401],
    ["one more blank", { sent: `${body} ` }, 401],
    ["an old timestamp", { timestamp: seconds(-301 - 5) }, 401],
    ["a timestamp to come", { timestamp: seconds(301 + 5) }, 401],
    ["no number as timestamp", { timestamp: "yesterday" }, 401],
    ["another secret", { id: "m", signature: sign("m", seconds(), body, "whsec_AAAA") }, 401],
    ["another message's signature", { signature: sign("other", seconds(), body) }, 401],
    ["another version", { id: "v", signature: sign("v", seconds(), body).replace("1", "2") }, 401],
    ["an empty signature", { signature: "v1," }, 401],
    ["everything while no secret is set", { configured: undefined }, 401],
    ["everything while the secret is broken", { configured: "whsec_" }, 401],
    ["no id", { leaveOut: "svix-id" }, 400],
    ["no timestamp", { leaveOut: "svix-timestamp" }, 400],
    ["no signature", { leaveOut: "svix-signature" }, 400],
    ["an endless id", { id: "x".repeat(256) }, 400],
    ["a body beyond measure", { sent: "x".repeat(300 * 1024) }, 413],
  ])("keeps out %s", async (_what, given, status) => {
    expect(await post(null, { body, ...given })).toBe(status);
    expect(await events("tampered")).toEqual([]);
  });

  it("of a message near the edge of its time still counts", async () => {
    const { providerId } = await sent();
    expect(await post(event("delivered", providerId), { timestamp: seconds(-295) })).toBe(204);
    expect(await post(event("delivered", providerId), { timestamp: seconds(295) })).toBe(204);
  });
});

describe("what is told", () => {
  it("100 times has one effect", async () => {
    const { providerId, contactEmail, lead } = await sent();
    const body = JSON.stringify(event("bounced", providerId, bounce));
    const posts = Array.from({ length: 100 }, () => post(null, { id: "msg_replayed", body }));
    expect(new Set(await Promise.all(posts))).toEqual(new Set([204]));
    expect(await events(providerId)).toHaveLength(1);
    const told = await test.db.select().from(mails).where(eq(mails.person, lead.actor.email));
    expect(told.filter(({ reason }) => reason === "bounced")).toHaveLength(1);
    expect(await isSuppressed(test.db, contactEmail)).toBe(true);
  });

  it("reaches the coordinator's list at once, and pages that watch it", async () => {
    const { providerId, applicationId, partner, contactEmail } = await sent();
    const before = await readRevision(test.db, applicationId);
    await post(event("delivered", providerId));
    await post({ ...event("bounced", providerId, bounce), created_at: "2022-02-01T13:00:00Z" });
    const facts = await readFacts(test.db, applicationId, whileOpen);
    expect(facts?.participants.find(({ id }) => id === partner)?.invitation).toMatchObject({
      sentTo: contactEmail,
      mail: {
        state: "sent",
        delivery: "bounced",
        deliveryAt: new Date("2022-02-01T13:00:00Z"),
        deliveryReason: "Permanent/General",
      },
    });
    expect(await readRevision(test.db, applicationId)).not.toBe(before);
  });

  it("before we know the provider's id is not lost", async () => {
    const { providerId, contactEmail } = await sent(false);
    let claim = await claimMail(test.db, 5_000);
    while (claim && claim.row.person !== contactEmail) claim = await claimMail(test.db, 5_000);
    expect(await post(event("bounced", providerId, bounce))).toBe(204);
    expect(await mailTo(contactEmail)).toMatchObject({ state: "sending", delivery: null });
    if (!claim) throw new Error("nothing to send");
    const accepted = { kind: "accepted", providerId } as const;
    await settle(test.db, claim.row, accepted, { now: whileOpen, delayMs: 0 });
    expect(await mailTo(contactEmail)).toMatchObject({ state: "sent", delivery: "bounced" });
    expect(await isSuppressed(test.db, contactEmail)).toBe(true);
  });

  it("is kept as a code: no address and no sentence of the other side", async () => {
    const { providerId } = await sent();
    await post(event("bounced", providerId, { bounce: { type: "Perm a@b.c", message: "x" } }));
    expect((await events(providerId))[0]?.reason).toBe("Perm_a_b_c");
    const stored = JSON.stringify(await events(providerId));
    expect(stored).not.toContain("@");
  });

  it.each(["opened", "clicked", "sent", "scheduled", "received", "__proto__"])(
    "about %s leaves no trace",
    async (type) => {
      const { providerId, contactEmail } = await sent();
      const before = await mailTo(contactEmail);
      expect(await post(event(type, providerId))).toBe(204);
      expect(await events(providerId)).toEqual([]);
      expect(await mailTo(contactEmail)).toEqual(before);
    },
  );

  it("that is no event of a mail does no harm", async () => {
    expect(await post({ type: "contact.created", created_at: "x", data: {} })).toBe(204);
    expect(await post({ type: "email.bounced", created_at: "x", data: {} })).toBe(400);
    expect(await post([])).toBe(204);
    expect(await post(null, { body: "not json" })).toBe(401);
    expect(await post(event("bounced", "nobody-knows-this", bounce))).toBe(204);
  });

  it("by a full mailbox closes no address", async () => {
    const { providerId, contactEmail } = await sent();
    await post(event("bounced", providerId, { bounce: { type: "Transient", subType: "Full" } }));
    expect(await mailTo(contactEmail)).toMatchObject({ delivery: "bounced" });
    expect(await isSuppressed(test.db, contactEmail)).toBe(false);
  });

  it("keeps no address that could be read: only a keyed hash", async () => {
    const { providerId, contactEmail } = await sent();
    await post(event("complained", providerId));
    const rows = await test.db.select().from(suppressions);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("@");
    expect(await isSuppressed(test.db, contactEmail.toUpperCase())).toBe(true);
  });
});
