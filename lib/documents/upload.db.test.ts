import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documents, mandates } from "@/db/schema/documents";
import { rateLimits } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { openDocument } from "@/lib/documents/data";
import { readOutcomes } from "@/lib/documents/outcomes";
import { enterRoom } from "@/lib/documents/rooms";
import { answerUpload } from "@/lib/documents/upload";
import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";
import { makeMandate } from "@/lib/mandates/mutations";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import { aPartner, aPerson, aScene, value } from "@/lib/testing/factory";

let test: TestDatabase;
let lead: Awaited<ReturnType<typeof aPerson>>;
let applicationId: string;
beforeAll(async () => {
  test = await testDatabase();
  ({ lead, applicationId } = await aScene(test.db));
});
afterAll(() => test.close());

const asice = "application/vnd.etsi.asic-e+zip";
let n = 0;
/** A container, different every time. No thread has to look at pages for it. */
const container = () =>
  Buffer.from(
    zipSync({
      mimetype: [Buffer.from(asice), { level: 0 }],
      "words.txt": Buffer.from(`${++n}`),
      "META-INF/signatures0.xml": Buffer.from("<ds:Signature/>"),
    }),
  );

interface Sent {
  fields?: Record<string, string>;
  files?: [name: string, bytes: Buffer][];
  headers?: Record<string, string>;
  gate?: () => Promise<Ctx>;
}

async function send({ fields = {}, files = [], headers = {}, gate = async () => lead }: Sent) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, bytes] of files) form.append("file", new Blob([new Uint8Array(bytes)]), name);
  if (files.length === 0) form.append("file", new Blob([]), "");
  return post({ body: form, headers: { "sec-fetch-site": "same-origin", ...headers } }, gate);
}

const post = (init: RequestInit & { duplex?: "half" }, gate = async (): Promise<Ctx> => lead) =>
  answerUpload(new Request("http://localhost:3000/x", { method: "POST", ...init }), {
    gate,
    applicationId,
    page: `/applications/${applicationId}/documents`,
  });

const outcomesOf = (answer: Response) => {
  expect(answer.status).toBe(303);
  const to = new URL(answer.headers.get("location") ?? "", "http://localhost:3000");
  expect(to.hash).toBe("#papers");
  return readOutcomes(to.searchParams.get("papers") ?? "");
};

describe("a form with files", () => {
  it("files them one after another and says in codes what became of each", async () => {
    const same = container();
    const answer = await send({
      files: [
        ["Pilnvara – Ρόδος.asice", same],
        ["again.asice", same],
        ["empty.pdf", Buffer.alloc(0)],
        ["words.txt", Buffer.from("words")],
      ],
    });
    expect(answer.headers.get("location")).not.toMatch(/Pilnvara|again/);
    const outcomes = outcomesOf(answer);
    expect(outcomes).toMatchObject([
      { filed: true, remarks: ["no-place"] },
      { reason: "duplicate" },
      { reason: "empty" },
      { reason: "wrong-type" },
    ]);
    const [first] = outcomes;
    const document = await openDocument(lead, applicationId, first?.filed ? first.documentId : "");
    expect(document).toMatchObject({ fileName: "Pilnvara – Ρόδος.asice", mediaType: asice });
  });

  it("puts a file where it was dropped", async () => {
    const fields = { slot: "declaration-on-honour", participationId: "" };
    const [one] = outcomesOf(await send({ fields, files: [["a.asice", container()]] }));
    const [row] = await test.db
      .select()
      .from(documents)
      .where(eq(documents.id, one?.filed ? one.documentId : ""));
    expect(row).toMatchObject({ slot: "declaration-on-honour", participationId: null });
  });

  it("receives 15 MB in pieces, and refuses one byte more without keeping it", async () => {
    const start = Buffer.concat([
      Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="big.bin"\r\n\r\n'),
    ]);
    const end = Buffer.from("\r\n--b--\r\n");
    const sized = (size: number) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(start);
          const piece = randomBytes(1024 * 1024);
          for (let left = size; left > 0; left -= piece.length)
            controller.enqueue(piece.subarray(0, Math.min(left, piece.length)));
          controller.enqueue(end);
          controller.close();
        },
      });
    const headers = {
      "sec-fetch-site": "same-origin",
      "content-type": "multipart/form-data; boundary=b",
    };
    const reasonOf = async (size: number) =>
      outcomesOf(await post({ body: sized(size), duplex: "half", headers }));
    expect(await reasonOf(MAX_FILE_BYTES)).toEqual([{ filed: false, reason: "wrong-type" }]);
    expect(await reasonOf(MAX_FILE_BYTES + 1)).toEqual([{ filed: false, reason: "too-large" }]);
    expect(await reasonOf(2 * MAX_FILE_BYTES)).toEqual([{ filed: false, reason: "too-large" }]);
  });

  it("takes ten files at once", async () => {
    const files = Array.from({ length: 11 }, (): [string, Buffer] => [
      "a.txt",
      container().subarray(4),
    ]);
    const reasons = outcomesOf(await send({ files })).map((one) => (one.filed ? "" : one.reason));
    expect(reasons).toEqual([...Array<string>(10).fill("wrong-type"), "too-many"]);
  });

  it("says when nothing was chosen, and goes back to the page that the form stood on", async () => {
    const page = `/applications/${applicationId}/partners/p`;
    const answer = await send({ headers: { referer: `http://localhost:3000${page}?x=1` } });
    expect(answer.headers.get("location")).toBe(`${page}?papers=nothing#papers`);
    for (const referer of ["https://evil.example/sign-in", "//evil.example", "nonsense"])
      expect((await send({ headers: { referer } })).headers.get("location")).toBe(
        `/applications/${applicationId}/documents?papers=nothing#papers`,
      );
  });

  it("knows no place that the form made up", async () => {
    const fields = { slot: "passwords" };
    expect(outcomesOf(await send({ fields, files: [["a.asice", container()]] }))).toEqual([
      { filed: false, reason: "no-such-place" },
    ]);
  });
});

describe("a mandate made here", () => {
  it("comes back unsigned, and signed", async () => {
    const participationId = await aPartner(lead, applicationId, { name: "Tartu Kool" });
    const input = { applicationId, participationId };
    const { mandateId } = value(await makeMandate({ ctx: lead, input }));
    const [made] = await test.db.select().from(mandates).where(eq(mandates.id, mandateId));
    const pdf = made?.pdf ?? Buffer.alloc(0);
    const signature = `<ds:SignatureValue>${"TWFuZGF0ZQ".repeat(12)}==</ds:SignatureValue>`;
    const signed = Buffer.from(
      zipSync({
        mimetype: [Buffer.from(asice), { level: 0 }],
        "mandate.pdf": pdf,
        "META-INF/signatures0.xml": Buffer.from(
          `<asic:XAdESSignatures>${signature}</asic:XAdESSignatures>`,
        ),
      }),
    );
    const outcomes = outcomesOf(
      await send({
        files: [
          ["whatever.pdf", pdf],
          ["scan 0001.edoc", signed],
        ],
      }),
    );
    expect(outcomes).toMatchObject([
      { reason: "unsigned-template" },
      { filed: true, remarks: ["by-code"] },
    ]);
    const [row] = await test.db
      .select()
      .from(documents)
      .where(eq(documents.participationId, participationId));
    expect(row).toMatchObject({
      slot: "mandate",
      mediaType: asice,
      evidence: { signature: "electronic", code: made?.code },
    });
  }, 30_000);
});

describe("who may send it", () => {
  it.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ "sec-fetch-site": "", origin: "https://evil.example" }],
  ])("not a page of another site: %j", async (headers) => {
    const answer = await send({ headers, files: [["a.asice", container()]] });
    expect(answer.status).toBe(403);
  });

  it("nobody for whom it does not exist, whatever comes with it", async () => {
    const stranger = await aPerson(test.db);
    const sent = {
      gate: async () => stranger,
      files: [["a.asice", container()] as [string, Buffer]],
    };
    expect((await send(sent)).status).toBe(404);
  });

  it("who is signed out signs in first", async () => {
    const gate = () => Promise.reject(new AppError("signed-out"));
    const answer = await send({ gate, files: [["a.asice", container()]] });
    expect(answer.headers.get("location")).toMatch(/^\/sign-in\?to=%2Fapplications%2F/);
  });

  it("60 files an hour, then later", async () => {
    const { lead: busy } = await aScene(test.db);
    const hour = 60 * 60_000;
    await test.db.insert(rateLimits).values({
      key: `documents:${busy.actor.userId}`,
      windowStart: new Date(Math.floor(busy.now.getTime() / hour) * hour),
      count: 60,
    });
    const answer = await send({ gate: async () => busy, files: [["a.asice", container()]] });
    expect(outcomesOf(answer)).toEqual([{ filed: false, reason: "rate-limited", number: 60 }]);
  });

  it("three forms at once, eight of all together", async () => {
    const leave = [1, 2, 3].map(() => enterRoom(lead.actor.userId));
    expect(leave).not.toContain(null);
    expect(outcomesOf(await send({}))).toEqual([{ filed: false, reason: "busy" }]);
    const others = Array.from({ length: 6 }, (_, at) => enterRoom(`other-${at}`));
    expect(others.filter((one) => one === null)).toHaveLength(1);
    for (const one of [...leave, ...others]) one?.();
    expect(outcomesOf(await send({}))).toEqual([{ filed: false, reason: "nothing" }]);
  });
});

describe("what is no form with files", () => {
  const headers = { "sec-fetch-site": "same-origin" };
  it.each<[string, RequestInit]>([
    ["nothing", {}],
    ["words", { body: "words" }],
    ["JSON", { body: "{}", headers: { ...headers, "content-type": "application/json" } }],
    [
      "a form cut off",
      {
        body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
        headers: { ...headers, "content-type": "multipart/form-data; boundary=b" },
      },
    ],
  ])("%s", async (_what, init) => {
    expect((await post({ headers, ...init })).status).toBe(400);
  });

  it("leaves no room taken", async () => {
    expect(outcomesOf(await send({}))).toEqual([{ filed: false, reason: "nothing" }]);
  });
});
