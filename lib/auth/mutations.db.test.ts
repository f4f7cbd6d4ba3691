import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { signInRequests, users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { requestSignIn } from "@/lib/auth/mutations";
import { signInCode, signInHash, signInToken } from "@/lib/auth/sign-in-secrets";
import type { Ctx } from "@/lib/server/context";
import { newNonce } from "@/lib/server/secrets";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const now = new Date("2022-02-01T10:00:00Z");
const ctx = (at = now): Ctx => ({ db: test.db, actor: { kind: "anonymous" }, now: at });
const ask = (email: string, network: string = newNonce(), at = now) =>
  requestSignIn({ ctx: ctx(at), input: { email, to: "/applications", locale: "lv", network } });

describe("asking to sign in", () => {
  it("writes the request and its mail together, and a secret into neither", async () => {
    const result = await ask("anna@example.org");
    const id = result.ok ? result.value.requestId : "";
    const [row] = await test.db.select().from(signInRequests).where(eq(signInRequests.id, id));
    if (!row) throw new Error("not written");
    expect(row.expiresAt).toEqual(new Date("2022-02-01T10:10:00Z"));
    expect(row.tokenHash).toBe(signInHash(signInToken(row.nonce)));
    expect(row.codeHash).toBe(signInHash(signInCode(row.nonce)));
    const [mail, ...more] = await test.db.select().from(mails).where(eq(mails.occurrence, id));
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      applicationId: null,
      person: "anna@example.org",
      reason: "sign-in",
      template: "sign-in",
      params: { requestId: id },
      locale: "lv",
    });
    const written = JSON.stringify([
      row,
      mail,
      await test.db.select().from(auditLog).where(eq(auditLog.subjectId, id)),
    ]);
    expect(written).not.toContain(signInToken(row.nonce));
    expect(written).not.toContain(signInCode(row.nonce));
  });

  it("answers and writes the same for a known and an unknown address", async () => {
    await test.db.insert(users).values({ email: "known@example.org", locale: "en", name: "Anna" });
    const traces = [];
    for (const email of ["known@example.org", "unknown@example.org"]) {
      const result = await ask(email);
      const id = result.ok ? result.value.requestId : "";
      const [mail] = await test.db.select().from(mails).where(eq(mails.occurrence, id));
      const audits = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
      traces.push({
        answer: result.ok && Object.keys(result.value),
        mail: mail && [mail.locale, mail.recipientName, mail.userId, mail.state, mail.template],
        audits: audits.map(({ action, actorKind }) => [action, actorKind]),
      });
    }
    expect(traces[0]).toEqual(traces[1]);
  });

  it("takes as long for a known address as for an unknown one", async () => {
    await test.db.insert(users).values({ email: "timed@example.org" });
    const times: Record<string, number[]> = { known: [], unknown: [] };
    for (let turn = 0; turn < 40; turn++)
      for (const [kind, email] of [
        ["known", "timed@example.org"],
        ["unknown", `timed${turn}@example.org`],
      ] as const) {
        const started = performance.now();
        // Each turn an hour later, so that no limit is reached.
        await ask(email, newNonce(), new Date(now.getTime() + turn * 3_600_000));
        times[kind]?.push(performance.now() - started);
      }
    const median = (list: number[] = []) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(25);
  });

  it.each(["known-limit@example.org", "unknown-limit@example.org"])(
    "mails %s at most 5 times an hour",
    async (email) => {
      if (email.startsWith("known")) await test.db.insert(users).values({ email });
      for (let turn = 0; turn < 5; turn++) expect((await ask(email)).ok).toBe(true);
      await expect(ask(email)).rejects.toMatchObject({
        code: "rate-limited",
        params: { minutes: 60 },
      });
      const sent = await test.db.select().from(mails).where(eq(mails.person, email));
      expect(sent).toHaveLength(5);
      const nextHour = new Date(now.getTime() + 3_600_000);
      expect((await ask(email, newNonce(), nextHour)).ok).toBe(true);
    },
  );

  it("mails at most 30 times an hour for one network address", async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, (_, turn) => ask(`many${turn}@example.org`, "192.0.2.7")),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(30);
  });
});

describe("the secrets of a sign-in", () => {
  it("are different for every request and for every purpose", () => {
    const nonces = Array.from({ length: 1000 }, newNonce);
    expect(new Set(nonces.map(signInToken)).size).toBe(1000);
    expect(new Set(nonces.map(signInCode)).size).toBeGreaterThan(990);
    for (const nonce of nonces) {
      expect(signInToken(nonce)).toMatch(/^[\w-]{43}$/);
      expect(signInCode(nonce)).toMatch(/^\d{8}$/);
    }
  });
});
