import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { drainDefaults, drainMails } from "@/lib/jobs/mail/drain";
import { practiceAttachment } from "@/lib/mails/attachments/data";
import { practiceMail, practiceMailbox } from "@/lib/mails/data";
import { queueMail } from "@/lib/mails/mutations";
import { serverNow } from "@/lib/server/clock";
import {
  anAnsweredPartner,
  anInvitation,
  aPartner,
  aScene,
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

const quick = { ...drainDefaults, retryMs: 1, timeoutMs: 2_000, leaseMs: 5_000 };
async function drain(): Promise<void> {
  await test.db.update(mails).set({ nextAttemptAt: null });
  await drainMails(test.db, quick, new AbortController().signal);
}

/** Every byte there is: nothing on the way may take it for text. */
const bytes = Buffer.from(Array.from({ length: 256 }, (_, n) => n));
const mine = (name = "") => !name.startsWith("tercet-"); // A receipt brings its own PDF besides.
const files = [
  { name: "Kvīts Ā 1.pdf", mediaType: "application/pdf", content: bytes },
  { name: "a.txt", mediaType: "text/plain", content: Buffer.from("Σχολείο") },
];

/** A mail with files, to a partner that has answered. */
async function aMailWithFiles(now: Date, replyTo?: string) {
  const scene = await aScene(test.db, now);
  const participationId = await anAnsweredPartner(scene.lead, scene.applicationId);
  const [receipt] = await test.db
    .select()
    .from(mails)
    .where(and(eq(mails.applicationId, scene.applicationId), eq(mails.reason, "answer-partner")));
  const person = `files${Math.random()}@drain.example`;
  await test.db.update(mails).set({ state: "skipped" }).where(eq(mails.state, "queued"));
  await test.db.transaction((tx) =>
    queueMail(tx, scene.lead, {
      ...{ applicationId: scene.applicationId, participationId, person, recipientName: "" },
      ...{ reason: "answer-partner", occurrence: "with files", locale: "en" },
      template: "answer-partner",
      params: receipt?.params as { invitationId: string },
      attachments: files,
      replyTo,
    }),
  );
  const [mail] = await test.db.select().from(mails).where(eq(mails.person, person));
  if (!mail) throw new Error("not queued");
  return { ...scene, person, mail };
}

describe("files of a mail", () => {
  it("arrive as they were given, the same bytes at every try", async () => {
    const { person } = await aMailWithFiles(serverNow());
    const troubles = ["accept and drop", "drop", { status: 500, name: "x" }];
    fake.behave = () => (troubles.shift() ?? "accept") as ReturnType<FakeResend["behave"]>;
    for (let n = 0; n < 4; n += 1) await drain();
    const requests = fake.requests.filter(({ body }) => body.includes(person));
    expect(requests).toHaveLength(4);
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    const [first] = requests;
    const sent = JSON.parse(first?.body ?? "{}").attachments as Record<string, string>[];
    expect(
      sent
        .filter(({ filename }) => mine(filename))
        .map(({ filename, content_type }) => [filename, content_type]),
    ).toEqual([
      ["Kvīts Ā 1.pdf", "application/pdf"],
      ["a.txt", "text/plain"],
    ]);
    expect(Buffer.from(sent[0]?.content ?? "", "base64")).toEqual(bytes);
    expect(fake.inbox.filter(({ to }) => to === person)).toHaveLength(1);
  });

  it("of an exercise lie in its own mailbox, and in no other's", async () => {
    const { applicationId, mail } = await aMailWithFiles(yearsLater);
    await drain();
    expect(await practiceMailbox(test.db, applicationId)).toHaveLength(1);
    const opened = await practiceMail(test.db, applicationId, mail.id);
    expect(
      opened?.attachments
        .filter(({ name }) => mine(name))
        .map(({ name, bytes: size }) => [name, size]),
    ).toEqual([
      ["Kvīts Ā 1.pdf", 256],
      ["a.txt", 14],
    ]);
    const fileId = opened?.attachments[0]?.href.split("/").at(-1) ?? "";
    expect(opened?.attachments[0]?.href).toBe(
      `/api/practice-mail/${applicationId}/${mail.id}/${fileId}`,
    );
    expect((await practiceAttachment(test.db, applicationId, mail.id, fileId))?.content).toEqual(
      bytes,
    );
    const other = await aScene(test.db, yearsLater);
    expect(await practiceAttachment(test.db, other.applicationId, mail.id, fileId)).toBeNull();
    const real = await aMailWithFiles(serverNow());
    await drain();
    expect(await practiceMail(test.db, real.applicationId, real.mail.id)).toBeNull();
  });
});

describe("an answer to a mail", () => {
  it("to an invitation goes to the person who invites", async () => {
    const { lead, applicationId } = await aScene(test.db, serverNow());
    const contactEmail = "reply@drain.example";
    await anInvitation(lead, applicationId, await aPartner(lead, applicationId, { contactEmail }));
    await drain();
    const request = fake.requests.find(({ body }) => body.includes(contactEmail));
    expect(JSON.parse(request?.body ?? "{}").reply_to).toBe(lead.actor.email);
  });

  it.each([
    "a@b.example\r\nBcc: all@example.org",
    "a@b.example, c@d.example",
    "Anna <a@b.example>",
    "a@b@c.example",
    "",
  ])("goes to us rather than to %j", async (replyTo) => {
    const { mail } = await aMailWithFiles(serverNow(), replyTo);
    expect(mail.replyTo).toBeNull();
  });
});
