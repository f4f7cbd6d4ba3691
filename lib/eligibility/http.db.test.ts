import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { answerQuestion, perMinute } from "@/lib/eligibility/http";
import { longestBody } from "@/lib/eligibility/lines";
import { body, good } from "@/lib/eligibility/testing";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const now = new Date("2022-02-01T10:00:15Z");

interface Sent {
  headers?: Record<string, string>;
  network?: string;
  at?: Date;
}

/** What the address answers to a body: text and bytes as they are, anything else as JSON. */
async function ask(given: unknown, { headers, network = "192.0.2.1", at = now }: Sent = {}) {
  const request = new Request("http://localhost/api/v1/eligibility", {
    method: "POST",
    headers,
    body: typeof given === "string" || given instanceof Blob ? given : JSON.stringify(given),
  });
  const response = await answerQuestion(
    {
      ctx: async () => ({ db: test.db, actor: { kind: "anonymous" }, now: at }),
      network: async () => network,
    },
    request,
  );
  return { status: response.status, headers: response.headers, said: await response.json() };
}

describe("POST /api/v1/eligibility", () => {
  it("judges, for pages of any origin, and nothing keeps the answer", async () => {
    const { status, headers, said } = await ask(good);
    expect(status).toBe(200);
    expect(said).toMatchObject({ call: "2022/ka220-sch", eligible: true, findings: [] });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-type")).toContain("application/json");
  });

  it("speaks Latvian to those who prefer it", async () => {
    const headers = { "accept-language": "lv-LV,lv;q=0.9,en;q=0.5" };
    const answer = await ask(body({ organisations: [] }), { headers });
    expect(answer.headers.get("content-language")).toBe("lv");
    expect(answer.said.findings[0].message).toContain("koordinatora");
  });

  it("takes JSON under any name", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await ask(good, { headers })).status).toBe(200);
  });

  it.each([
    ["nothing", ""],
    ["half a body", JSON.stringify(good).slice(0, 50)],
    ["another format", "call=2022/ka220-sch"],
  ])("says 400 to %s", async (_name, given) => expect((await ask(given)).status).toBe(400));

  it("says 422 and where, to a body that says something else than it should", async () => {
    const { status, said } = await ask(body({ lumpSum: "much" }, { country: "ZZ" }));
    expect(status).toBe(422);
    expect(said.errors.map(({ path }: { path: string }) => path)).toEqual([
      "organisations/0/country",
      "lumpSum",
    ]);
  });

  it.each([["null"], ["[]"], ["7"], ['"text"'], ['{"__proto__":{"call":"x"}}']])(
    "says 422 to %s",
    async (given) => expect((await ask(given)).status).toBe(422),
  );

  it("says 404 and which calls may be meant", async () => {
    const { status, said } = await ask(body({ call: "2022/ka220-school" }));
    expect(status).toBe(404);
    expect(said.nearest).toContain("2022/ka220-sch");
  });

  it("says 413 to what is too long, whether or not it says so", async () => {
    const long = " ".repeat(longestBody + 1);
    expect((await ask(long)).status).toBe(413);
    expect((await ask(good, { headers: { "content-length": "9999999" } })).status).toBe(413);
  });

  it("says 415 to what is compressed, and names how", async () => {
    const { status, said } = await ask(good, { headers: { "content-encoding": "gzip" } });
    expect(status).toBe(415);
    expect(said.error).toContain("gzip");
    expect((await ask(good, { headers: { "content-encoding": "identity" } })).status).toBe(200);
  });

  it("says 400 to what is not UTF-8", async () => {
    const { status, said } = await ask(new Blob([Buffer.from([0x22, 0xff, 0x22])]));
    expect(status).toBe(400);
    expect(said.error).toContain("UTF-8");
  });

  it("refuses in Latvian too", async () => {
    const headers = { "accept-language": "lv" };
    for (const given of ["{", { ...good, call: "xxxx" }, " ".repeat(longestBody + 1)]) {
      const answer = await ask(given, { headers });
      expect(answer.headers.get("content-language")).toBe("lv");
      expect(answer.said.error).toMatch(/^(Pieprasījuma|Konkursa)/);
    }
  });

  const many = (length: number) =>
    body({
      organisations: Array.from({ length }, (_none, index) => ({
        ...{
          name: `Organisation ${index}`,
          country: "LV",
          types: ["hei"],
          foundedOn: "2000-01-01",
        },
        ...{ role: index === 0 ? "coordinator" : "partner", oid: `E${10_000_000 + index}` },
      })),
    });

  it("answers 1000 organisations shortly, and says 422 to more", async () => {
    const { status, said } = await ask(many(1000), { network: "192.0.2.3" });
    expect(status).toBe(200);
    expect(said.counts.organisations).toBe(1000);
    expect(JSON.stringify(said).length).toBeLessThan(200_000);
    expect((await ask(many(1001), { network: "192.0.2.3" })).status).toBe(422);
  });

  it("counts every 100 organisations as one request more", async () => {
    const network = "192.0.2.4";
    const statuses: number[] = [];
    // 11 each: 54 times 11 are 594.
    for (let n = 0; n < 55; n += 1) statuses.push((await ask(many(1000), { network })).status);
    expect(statuses.lastIndexOf(200)).toBe(53);
    expect(statuses[54]).toBe(429);
  });

  it("says 429 over the limit of a network address, until the minute is over", async () => {
    const network = "192.0.2.2";
    const first = await Promise.all(
      Array.from({ length: perMinute }, () => ask("{", { network }).then(({ status }) => status)),
    );
    expect(new Set(first)).toEqual(new Set([400]));
    const over = await ask(good, { network });
    expect(over.status).toBe(429);
    expect(over.headers.get("retry-after")).toBe("45");
    expect((await ask(good)).status).toBe(200);
    const at = new Date("2022-02-01T10:01:00Z");
    expect((await ask(good, { network, at })).status).toBe(200);
  });

  it("says 503 and not 500 when the database is away", async () => {
    const response = await answerQuestion(
      { ctx: () => Promise.reject(new Error("away")), network: async () => "unknown" },
      new Request("http://localhost/api/v1/eligibility", { method: "POST", body: "{}" }),
    );
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("10");
  });
});
