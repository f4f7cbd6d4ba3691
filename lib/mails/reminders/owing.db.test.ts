import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { addItem } from "@/lib/checklist/mutations";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { invitationByToken } from "@/lib/invitations/data";
import { composeMail, readSecrets } from "@/lib/mails/content/data";
import { releaseReminders } from "@/lib/mails/mutations";
import { tickOwnItem } from "@/lib/place/mutations";
import {
  anAnswer,
  anInvitation,
  aPartner,
  aScene,
  as,
  at,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

/** 09:05 in Tallinn, seven days before the deadline. */
const weekBefore = new Date("2022-03-16T07:05:00Z");
let houses = 0;

/** A partner that has confirmed and was given something to do since. */
async function owing() {
  const { lead, applicationId } = await aScene(test.db);
  const contactEmail = `mari@owing${++houses}.example`;
  const participationId = await aPartner(lead, applicationId, { contactEmail });
  const invitation = await anInvitation(lead, applicationId, participationId);
  const link = as(lead, invitation.actor);
  const consent = await anAnswer(lead, invitation.actor);
  value(await answerInvitation({ ctx: link, input: consent }));
  const item = { title: "Statutes", owner: participationId, dueOn: "2022-03-20", hard: true };
  const { itemId } = value(await addItem({ ctx: lead, input: { applicationId, ...item } }));
  return { lead, applicationId, link, ...invitation, contactEmail, itemId };
}

async function reminder(applicationId: string, person: string, occurrence: string) {
  const [mail] = await test.db
    .select()
    .from(mails)
    .where(
      and(
        eq(mails.applicationId, applicationId),
        eq(mails.person, person),
        eq(mails.occurrence, occurrence),
      ),
    );
  if (!mail) throw new Error(`no reminder ${occurrence}`);
  return mail;
}

describe("a reminder of what a partner that has confirmed still owes", () => {
  it("carries the link to its page, which still opens, and makes it live no longer", async () => {
    const { lead, applicationId, contactEmail, invitationId, token } = await owing();
    const expiry = async () =>
      (await test.db.select().from(invitations).where(eq(invitations.id, invitationId)))[0]
        ?.expiresAt;
    const before = await expiry();
    await test.db.transaction((tx) => releaseReminders(tx, at(lead, weekBefore), applicationId));
    const mail = await reminder(applicationId, contactEmail, "7d");
    expect(mail.state).toBe("queued");
    const composed = await composeMail(test.db, mail, weekBefore);
    if (!composed.wanted) throw new Error(composed.why);
    expect(composed.params).toMatchObject({ invitationIds: [invitationId] });
    const { text } = await composed.render();
    expect(text).toContain("Statutes");
    expect(text).toContain("Open your page:");
    expect(text).not.toContain("has no answer yet");
    const written = { ...mail, params: composed.params };
    const secrets = [...(await readSecrets(test.db, written)).values()];
    expect(secrets.join()).toContain(`/invite/${token}`);
    expect(await expiry()).toEqual(before);
    expect(before && before < weekBefore).toBe(true);
    expect((await invitationByToken(test.db, token, weekBefore)).state).toBe("answered");
  });

  it("is no nudge, and ends when the partner says on that page that it is done", async () => {
    const { applicationId, contactEmail, link, itemId } = await owing();
    expect((await reminder(applicationId, contactEmail, "7d")).state).toBe("planned");
    const nudges = (await test.db.select().from(mails).where(eq(mails.person, contactEmail)))
      .filter(({ reason }) => reason === "nudge")
      .map(({ state }) => state);
    expect(new Set(nudges)).toEqual(new Set(["skipped"]));
    const input = { requirement: `item:${itemId}` };
    value(await tickOwnItem({ ctx: at(link, whileOpen), input }));
    expect(await reminder(applicationId, contactEmail, "7d")).toMatchObject({
      ...{ state: "skipped", stateReason: "nothing-owed" },
    });
  });
});
