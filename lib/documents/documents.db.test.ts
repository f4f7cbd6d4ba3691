import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications } from "@/db/schema/applications";
import { documentChunks, documents } from "@/db/schema/documents";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { openDocument, openPapers, readPapers } from "@/lib/documents/data";
import { removeDocument } from "@/lib/documents/mutations";
import { aFile, aMandate, aPapersScene } from "@/lib/documents/testing/scene";
import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";
import { found } from "@/lib/domain/documents/testing";
import { purge } from "@/lib/jobs/purge";
import { at, DAY, lastAudit, value } from "@/lib/testing/factory";

let test: TestDatabase;
let made: Awaited<ReturnType<typeof aPapersScene>>;
beforeAll(async () => {
  test = await testDatabase();
  made = await aPapersScene(test.db);
}, 60_000);
afterAll(() => test.close());

const scene = async () => {
  await made.clear();
  return made;
};

describe("filing", () => {
  it("keeps 15 MB in pieces of 256 KiB and gives them back byte for byte", async () => {
    const { hand, lead, applicationId } = await scene();
    const bytes = randomBytes(MAX_FILE_BYTES);
    const { documentId } = value(
      await hand({ file: { name: "big.pdf", bytes, size: bytes.length, sha256: "h" } }),
    );
    const stored = await test.db
      .select({ n: documentChunks.n })
      .from(documentChunks)
      .where(eq(documentChunks.documentId, documentId));
    expect(stored).toHaveLength(60);
    const document = await openDocument(lead, applicationId, documentId);
    const sizes: number[] = [];
    const back: Buffer[] = [];
    for await (const piece of document.pieces) {
      sizes.push(piece.length);
      back.push(piece);
    }
    expect(Math.max(...sizes)).toBe(256 * 1024);
    expect(Buffer.concat(back).equals(bytes)).toBe(true);
  }, 30_000);

  it("finds the partner by the code, wherever the coordinator dropped it, and ticks its line", async () => {
    const { hand, applicationId, one, other, line, lead } = await scene();
    const code = await aMandate(test.db, { applicationId, participationId: one.participationId });
    const key = `mandate:${one.participationId}`;
    expect(await line(key)).toMatchObject({ done: false });
    const filed = value(
      await hand({
        slot: "mandate",
        participationId: other.participationId,
        found: found({ code, signature: "electronic" }),
      }),
    );
    expect(filed.remarks).toEqual(["by-code"]);
    const [row] = await test.db.select().from(documents).where(eq(documents.id, filed.documentId));
    expect(row).toMatchObject({
      slot: "mandate",
      participationId: one.participationId,
      mediaType: "application/pdf",
      evidence: { signature: "electronic", code },
      uploadedByName: "Anna Ozola",
    });
    expect(await line(key)).toMatchObject({ done: true, tickable: false });
    expect(await line(`mandate:${other.participationId}`)).toMatchObject({ done: false });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({ action: "document.filed" });
    // A newer version is to be signed anew.
    await aMandate(test.db, { applicationId, participationId: one.participationId }, 2);
    expect(await line(key)).toMatchObject({ done: false });
    const papers = await readPapers(lead, await openPapers(test.db, lead, { applicationId }));
    expect(papers.find(({ slot }) => slot.participationId === one.participationId)?.state).toBe(
      "outdated",
    );
  });

  it("tells a partner that a mandate is another's, and one that is old which is current", async () => {
    const { hand, applicationId, one, other } = await scene();
    const old = await aMandate(test.db, { applicationId, participationId: one.participationId }, 1);
    await aMandate(test.db, { applicationId, participationId: one.participationId }, 2);
    const foreign = await aMandate(test.db, {
      applicationId,
      participationId: other.participationId,
    });
    const sent = (code: string) =>
      hand({ slot: "mandate", found: found({ code, signature: "electronic" }) }, one.link);
    expect(await sent(foreign)).toEqual({
      ok: false,
      reason: "wrong-partner",
      details: { number: undefined },
    });
    expect(await sent(old)).toMatchObject({ reason: "old-version", details: { number: 2 } });
    expect(
      await test.db.select().from(documents).where(eq(documents.applicationId, applicationId)),
    ).toEqual([]);
  });

  it("says that the same file is there already, until it is removed", async () => {
    const { hand, lead, applicationId } = await scene();
    const same = aFile("the same");
    const { documentId } = value(await hand({ file: same }));
    expect(await hand({ file: same })).toMatchObject({ reason: "duplicate" });
    value(await removeDocument({ ctx: lead, input: { applicationId, documentId } }));
    value(await hand({ file: same }));
  });

  it("makes one document of two that come in at the same moment", async () => {
    const { hand } = await scene();
    const same = aFile("twice");
    const both = await Promise.all([hand({ file: same }), hand({ file: same })]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it("takes 200 MB an application, and 400 with what was removed lately", async () => {
    const { hand, applicationId, lead } = await scene();
    const { documentId } = value(await hand());
    const pretend = (size: number, removedAt: Date | null = null) =>
      test.db.update(documents).set({ size, removedAt }).where(eq(documents.id, documentId));
    await pretend(200 * 1024 * 1024 - 40);
    value(await hand());
    expect(await hand()).toMatchObject({ reason: "full", details: { number: 200 } });
    const kind = (kind: "real" | "demo") =>
      test.db.update(applications).set({ kind }).where(eq(applications.id, applicationId));
    await pretend(20 * 1024 * 1024 - 40);
    await kind("demo");
    expect(await hand()).toMatchObject({ reason: "full", details: { number: 20 } });
    await kind("real");
    await pretend(400 * 1024 * 1024 - 40, lead.now);
    expect(await hand()).toMatchObject({ reason: "full" });
    // Once its bytes are gone it takes no room.
    await test.db.delete(documentChunks).where(eq(documentChunks.documentId, documentId));
    value(await hand());
  });
});

it("throws the bytes of a removed document away after 30 days, and keeps its record", async () => {
  const { hand, lead, applicationId } = await scene();
  const { documentId } = value(await hand());
  value(await hand());
  const removing = (days: number) => at(lead, new Date(Date.now() - days * DAY));
  value(await removeDocument({ ctx: removing(29), input: { applicationId, documentId } }));
  const pieces = async () =>
    (await test.db.select().from(documentChunks).where(eq(documentChunks.documentId, documentId)))
      .length;
  await purge(test.db);
  expect(await pieces()).toBe(1);
  await test.db
    .update(documents)
    .set({ removedAt: removing(31).now })
    .where(eq(documents.id, documentId));
  await purge(test.db);
  await purge(test.db);
  expect(await pieces()).toBe(0);
  const kept = await test.db.select().from(documents).where(eq(documents.id, documentId));
  expect(kept).toHaveLength(1);
});
