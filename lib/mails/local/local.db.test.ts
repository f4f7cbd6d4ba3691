import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailEvents } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { localAttachment, localMail, localMailbox } from "@/lib/mails/local/data";
import { receiveLocalMail } from "@/lib/mails/local/mutations";
import { answerLocalMail } from "@/lib/mails/local/protocol";
import { localMailInput } from "@/lib/mails/local/schema";
import { localMailKey } from "@/lib/mails/local/service";
import { value, whileOpen } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const receive = (to: string, idempotencyKey: string | null, subject = "Hello") => {
  const sent = { from: "Tercet <t@localhost>", to: [to], subject, html: "<p>Hi</p>", text: "Hi" };
  const body = JSON.stringify(sent);
  return receiveLocalMail(
    { db: test.db, actor: { kind: "anonymous" }, now: whileOpen },
    { mail: localMailInput.parse(sent), body, idempotencyKey },
  );
};

describe("the local mail service", () => {
  it("answers a repeated key as it did first, and delivers once, also when many ask at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => receive("once@example.org", "key 1")),
    );
    expect(new Set(answers.map((answer) => value(answer).id)).size).toBe(1);
    expect(await localMailbox(test.db, "once@")).toHaveLength(1);
  });

  it("refuses a known key with other content", async () => {
    await receive("first@example.org", "key 2");
    expect(await receive("first@example.org", "key 2", "Other")).toMatchObject({
      ok: false,
      reason: "other-content",
    });
  });

  it("delivers every mail that comes without a key", async () => {
    await receive("plain@example.org", null);
    await receive("plain@example.org", null);
    expect(await localMailbox(test.db, "plain@")).toHaveLength(2);
  });
});

describe("its protocol", () => {
  const mail = { from: "Tercet <t@localhost>", to: "http@example.org", subject: "S", html: "<p>" };
  const post = (change: Record<string, string>, body = JSON.stringify(mail)) =>
    answerLocalMail(
      { db: test.db, actor: { kind: "anonymous" }, now: whileOpen },
      new Request("http://localhost/emails", {
        method: "POST",
        headers: { authorization: `Bearer ${localMailKey()}`, ...change },
        body,
      }),
    );
  const said = async (answer: Promise<Response>) => {
    const { status, ...rest } = await answer.then(async (response) => ({
      status: response.status,
      ...(await response.json()),
    }));
    return [status, rest.name];
  };

  it("asks for the key that web and worker share", async () => {
    expect(await said(post({ authorization: "" }))).toEqual([401, "missing_api_key"]);
    expect(await said(post({ authorization: "Bearer re_1" }))).toEqual([403, "invalid_api_key"]);
  });

  it("says as Resend does what is wrong", async () => {
    expect(await said(post({}, "not json"))).toEqual([422, "validation_error"]);
    expect(await said(post({}, JSON.stringify({ ...mail, to: [] })))).toEqual([
      422,
      "validation_error",
    ]);
    expect(await said(post({ "idempotency-key": "k".repeat(257) }))).toEqual([
      400,
      "invalid_idempotency_key",
    ]);
  });

  it("knows a key again, and refuses it for other content", async () => {
    const key = { "idempotency-key": "key 6" };
    const [first, again] = [await post(key), await post(key)];
    expect(await first.json()).toEqual(await again.json());
    const other = post(key, JSON.stringify({ ...mail, subject: "Other" }));
    expect(await said(other)).toEqual([409, "invalid_idempotent_request"]);
  });
});

describe("what it does afterwards", () => {
  const fates = async (to: string) => {
    const sent = { from: "Tercet <t@localhost>", to: [to], subject: "S", html: "<p>", text: "" };
    const answer = () =>
      answerLocalMail(
        { db: test.db, actor: { kind: "anonymous" }, now: whileOpen },
        new Request("http://localhost/emails", {
          method: "POST",
          headers: { authorization: `Bearer ${localMailKey()}`, "idempotency-key": `to ${to}` },
          body: JSON.stringify(sent),
        }),
      );
    await answer();
    const { id } = await (await answer()).json();
    const told = await test.db
      .select()
      .from(mailEvents)
      .where(eq(mailEvents.providerId, id))
      .orderBy(mailEvents.id);
    return told.map(({ kind, reason }) => (reason ? `${kind} ${reason}` : kind));
  };

  it("delivers, once, and brings to Resend's own test addresses what they are for", async () => {
    expect(await fates("someone@school.example")).toEqual(["delivered"]);
    expect(await fates("delivered@resend.dev")).toEqual(["delivered"]);
    expect(await fates("bounced@resend.dev")).toEqual(["bounced Permanent/General"]);
    expect(await fates("bounced+porto@resend.dev")).toEqual(["bounced Permanent/General"]);
    expect(await fates("complained@resend.dev")).toEqual(["complained", "delivered"]);
    expect(await fates("suppressed@resend.dev")).toEqual(["suppressed"]);
    expect(await fates("bounced@school.example")).toEqual(["delivered"]);
  });
});

describe("files of local mails", () => {
  it("are listed with their size and given back byte for byte", async () => {
    const content = Buffer.from([0, 255, 13, 10, 128]);
    const attachments = [
      { filename: "a.pdf", content: content.toString("base64"), content_type: "application/pdf" },
    ];
    const sent = {
      ...{ from: "Tercet <t@localhost>", to: "files@example.org", subject: "S" },
      ...{ reply_to: "anna@example.org", attachments },
    };
    const { id } = value(
      await receiveLocalMail(
        { db: test.db, actor: { kind: "anonymous" }, now: whileOpen },
        { mail: localMailInput.parse(sent), body: "files", idempotencyKey: null },
      ),
    );
    expect(await localMail(test.db, id)).toMatchObject({
      replyTo: "anna@example.org",
      attachments: [{ name: "a.pdf", bytes: 5, href: `/api/local-mail/${id}/0` }],
    });
    expect(await localAttachment(test.db, id, 0)).toEqual({
      ...{ name: "a.pdf", mediaType: "application/pdf", content },
    });
    expect(await localAttachment(test.db, id, 1)).toBeNull();
    expect(await localAttachment(test.db, "00000000-0000-4000-8000-000000000000", 0)).toBeNull();
  });
});

describe("the local mailbox", () => {
  it("finds by part of an address and takes what is typed literally", async () => {
    await receive("anna_b@example.org", "key 3");
    await receive("annaxb@example.org", "key 4");
    expect(await localMailbox(test.db, "anna_b")).toMatchObject([{ to: "anna_b@example.org" }]);
    expect(await localMailbox(test.db, "ANNA")).toHaveLength(2);
    expect(await localMailbox(test.db, "%")).toEqual([]);
    expect((await localMailbox(test.db, "")).length).toBeGreaterThan(4);
  });

  it("opens a mail with its headers", async () => {
    const { id } = value(await receive("open@example.org", "key 5"));
    expect(await localMail(test.db, id)).toMatchObject({ to: "open@example.org", text: "Hi" });
    expect(await localMail(test.db, "00000000-0000-4000-8000-000000000000")).toBeNull();
  });
});
