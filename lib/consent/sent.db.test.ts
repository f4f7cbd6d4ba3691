import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { confirmed, filesOf, mailsOf, recordsOf } from "@/lib/consent/testing";
import { drainDefaults, drainMails } from "@/lib/jobs/mail/drain";
import { sha256 } from "@/lib/server/secrets";
import { yearsLater } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

describe("the receipts of an exercise", () => {
  it("lie in both mailboxes with the same PDF and the record that it is of", async () => {
    const { applicationId, participationId } = await confirmed(test.db, {}, yearsLater);
    await drainMails(test.db, drainDefaults, new AbortController().signal);
    const [record] = await recordsOf(test.db, participationId);
    const files: Awaited<ReturnType<typeof filesOf>>[] = [];
    for (const reason of ["answer-partner", "answer-coordinator"]) {
      const [mail] = await mailsOf(test.db, applicationId, reason);
      expect(mail).toMatchObject({ state: "sent", channel: "practice" });
      files.push(await filesOf(test.db, mail?.id ?? ""));
    }
    for (const kept of files) {
      const [json, pdf] = kept.toSorted((a, b) => (a.mediaType < b.mediaType ? -1 : 1));
      expect(sha256(json?.content.toString("utf8") ?? "")).toBe(record?.hash);
      expect(pdf?.content.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      expect(kept).toHaveLength(2);
    }
    const bytes = (one: typeof files) =>
      one.map((kept) => kept.map(({ content }) => sha256(content.toString("base64"))).toSorted());
    expect(bytes(files)[0]).toEqual(bytes(files)[1]);
  });
});
