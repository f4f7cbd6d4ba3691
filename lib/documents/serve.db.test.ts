import { eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participations } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { openDocument } from "@/lib/documents/data";
import { answerDownload } from "@/lib/documents/serve";
import { answerSet } from "@/lib/documents/set";
import { aFile, aPapersScene } from "@/lib/documents/testing/scene";
import { translator } from "@/lib/i18n/translator";
import { at, value } from "@/lib/testing/factory";

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

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe("giving out", () => {
  it("is a download that may do nothing, with its name in every script", async () => {
    const { hand, lead, applicationId } = await scene();
    const content = aFile("<script>", 'Pilnvara "Ρόδος".pdf');
    const { documentId } = value(await hand({ file: content }));
    const opening = () => openDocument(lead, applicationId, documentId);
    const answer = await answerDownload(opening);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-length": "8",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
    });
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="Pilnvara _[^"]*\.pdf"; filename\*=UTF-8''Pilnvara%20%22%CE%A1/,
    );
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe("<script>");
    const head = await answerDownload(opening, true);
    expect([head.status, await head.text(), head.headers.get("content-length")]).toEqual([
      200,
      "",
      "8",
    ]);
    const missing = await answerDownload(() =>
      openDocument(lead, applicationId, crypto.randomUUID()),
    );
    expect([missing.status, await missing.text()]).toEqual([404, ""]);
    expect((await answerDownload(() => openDocument(lead, applicationId, "x"))).status).toBe(404);
  });

  it("reads no piece before the one before is taken", async () => {
    const read: number[] = [];
    async function* pieces() {
      for (let n = 0; n < 5; n++) {
        read.push(n);
        yield Buffer.from([n]);
      }
    }
    const opened = { fileName: "a", mediaType: "image/png", size: 5, pieces: pieces() };
    const body = (await answerDownload(async () => opened)).body?.getReader();
    expect(read).toEqual([]);
    await body?.read();
    expect(read).toEqual([0]);
    await body?.cancel();
    expect(read).toEqual([0]);
  });

  it("packs the set with an index that names what is missing and tricks no spreadsheet", async () => {
    const { hand, lead, applicationId, one, other } = await scene();
    await test.db
      .update(participations)
      .set({ name: "=cmd|' /C calc'!A0" })
      .where(eq(participations.id, other.participationId));
    const later = at(lead, new Date(lead.now.getTime() + 1000));
    const place = { slot: "mandate", participationId: one.participationId } as const;
    value(await hand({ ...place, file: aFile("first", "../../etc/passwd") }));
    value(await hand({ ...place, file: aFile("second") }, later));
    value(
      await hand({ slot: "mandate", participationId: other.participationId, file: aFile("o") }),
    );
    value(await hand({ file: aFile("<b>note</b>", "<img src=x>.pdf") }));
    const words = { t: translator("lv"), locale: "lv" as const };
    const answer = await answerSet(async () => lead, applicationId, words);
    expect(answer.headers.get("content-disposition")).toContain('filename="SEA.zip"');
    const packed = unzipSync(await bytesOf(answer.body as unknown as AsyncIterable<Uint8Array>));
    const facts = await readFacts(test.db, applicationId, lead.now);
    const folder = (id: string) =>
      `0${1 + (facts?.participants.findIndex((p) => p.id === id) ?? 0)}`;
    const [first, second] = [folder(one.participationId), folder(other.participationId)];
    expect(Object.keys(packed).toSorted()).toEqual(
      [
        "index.html",
        "index.csv",
        `${first} Tallinna Kool/mandate.pdf`,
        `${first} Tallinna Kool/mandate-2.pdf`,
        `${second} cmd C calc A0/mandate.pdf`,
        "00 Application/img src x.pdf",
      ].toSorted(),
    );
    const text = (path: string) => Buffer.from(packed[path] ?? []).toString();
    expect(text(`${first} Tallinna Kool/mandate-2.pdf`)).toBe("second");
    const csv = text("index.csv");
    expect(csv).toContain("Godavārda apliecinājums,Pieteikums kopumā,Trūkst");
    expect(csv).not.toMatch(/(^|,|\n)"?=cmd/);
    expect(text("index.html")).toContain("&lt;img src=x&gt;.pdf");
    expect(text("index.html")).not.toContain("<img");
    expect(await answerSet(async () => one.link, applicationId, words)).toMatchObject({
      status: 404,
    });
  });
});
