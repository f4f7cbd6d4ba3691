import { eq } from "drizzle-orm";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/applications";
import {
  joinRequests,
  memberships,
  organisations,
  sessions,
  signInRequests,
  users,
} from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { requestById, requestByLink } from "@/lib/auth/data";
import { postSignIn, postSignOut } from "@/lib/auth/posts";
import { startSession } from "@/lib/auth/session-store";
import { signInCode, signInHash, signInToken } from "@/lib/auth/sign-in-secrets";
import type { Ctx } from "@/lib/server/context";
import { newNonce, sha256 } from "@/lib/server/secrets";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

// Another year than the machine's, as on a server that is set to another date.
const now = new Date("2022-02-01T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const anonymous = (at = now): Ctx => ({ db: test.db, actor: { kind: "anonymous" }, now: at });

let people = 0;
/** A mail to sign in, as it lies in an inbox. */
async function mailed(email = `person${++people}@example.org`, returnTo = "/applications") {
  const nonce = newNonce();
  const [row] = await test.db
    .insert(signInRequests)
    .values({
      email,
      nonce,
      tokenHash: signInHash(signInToken(nonce)),
      codeHash: signInHash(signInCode(nonce)),
      returnTo,
      createdAt: now,
      expiresAt: later(10),
    })
    .returning();
  if (!row) throw new Error("not written");
  return { email, id: row.id, token: signInToken(nonce), code: signInCode(nonce) };
}

interface Sent {
  fields: Record<string, string>;
  cookies?: Record<string, string>;
  headers?: Record<string, string>;
  at?: Date;
  network?: string;
}

async function post({ fields, cookies = {}, headers, at, network }: Sent) {
  const request = new NextRequest("http://localhost:3000/api/auth/callback/email", {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: {
      "sec-fetch-site": "same-origin",
      cookie: Object.entries(cookies)
        .map(([name, value]) => `${name}=${value}`)
        .join("; "),
      ...headers,
    },
  });
  // Every test comes from a network of its own, unless it says otherwise.
  const response = await postSignIn(request, anonymous(at), network ?? newNonce());
  return {
    status: response.status,
    location: response.headers.get("location"),
    session: response.cookies.get("tercet")?.value,
    cookies: response.cookies,
  };
}

const link = (mail: { token: string }, more: Partial<Sent> = {}) =>
  post({ fields: { token: mail.token }, ...more });
const code = (mail: { id: string; code: string }, typed = mail.code, more: Partial<Sent> = {}) =>
  post({ fields: { code: typed }, cookies: { "tercet-asked": mail.id }, ...more });

const sessionsOf = (email: string) =>
  test.db
    .select({ token: sessions.sessionToken, expires: sessions.expires })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(users.email, email));

describe("signing in by link", () => {
  it("makes an unknown address a person, keeps only the hash of the session", async () => {
    const mail = await mailed();
    const { status, location, session } = await link(mail);
    expect([status, location]).toEqual([303, "/organisations/new"]);
    expect(session).toMatch(/^[\w-]{43}$/);
    const [row, ...more] = await sessionsOf(mail.email);
    expect(more).toEqual([]);
    expect(row?.token).toBe(sha256(session ?? ""));
    expect(row?.expires).toEqual(new Date("2022-03-03T10:00:00Z"));
    const [user] = await test.db.select().from(users).where(eq(users.email, mail.email));
    expect(user?.emailVerified).toEqual(now);
    const audited = await test.db.select().from(auditLog).where(eq(auditLog.subjectId, mail.id));
    expect(audited.map((line) => [line.action, line.actorId])).toEqual([
      ["user.signed-in", user?.id],
    ]);
  });

  it("gives a cookie that scripts and other sites cannot use", async () => {
    const { cookies } = await link(await mailed());
    expect(cookies.get("tercet")).toMatchObject({
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: 2_592_000,
    });
  });

  it("works once", async () => {
    const mail = await mailed();
    await link(mail);
    const again = await link(mail);
    expect([again.location, again.session]).toEqual(["/sign-in/problem?why=used", undefined]);
    expect(await sessionsOf(mail.email)).toHaveLength(1);
  });

  it("starts exactly one session of 50 parallel redemptions", async () => {
    for (const email of ["crowd@example.org", "crowd@example.org"]) {
      const before = (await sessionsOf(email)).length;
      const mail = await mailed(email);
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, turn) => (turn % 2 ? link(mail) : code(mail))),
      );
      expect(answers.filter(({ session }) => session)).toHaveLength(1);
      expect(await sessionsOf(email)).toHaveLength(before + 1);
    }
    expect(
      await test.db.select().from(users).where(eq(users.email, "crowd@example.org")),
    ).toHaveLength(1);
  });

  it("makes one person of two parallel first sign-ins", async () => {
    const mails = await Promise.all([mailed("twice@example.org"), mailed("twice@example.org")]);
    const answers = await Promise.all(mails.map((mail) => link(mail)));
    expect(answers.every(({ session }) => session)).toBe(true);
    expect(await sessionsOf("twice@example.org")).toHaveLength(2);
  });

  it("works until the tenth minute is over", async () => {
    const [last, late] = [await mailed(), await mailed()];
    const just = new Date(later(10).getTime() - 1);
    expect((await link(last, { at: just })).session).toBeDefined();
    const { location, session } = await link(late, { at: later(10) });
    expect([location, session]).toEqual(["/sign-in/problem?why=expired", undefined]);
    expect(await sessionsOf(late.email)).toEqual([]);
  });

  it.each(["", "x".repeat(43), "x", "../../etc", "a".repeat(10_000), "%00"])(
    "does not know the token %j",
    async (token) => {
      const { location, session } = await link({ token });
      expect([location, session]).toEqual(["/sign-in/problem?why=unknown", undefined]);
    },
  );

  it("takes no hash for a token: a copy of the database signs nobody in", async () => {
    const mail = await mailed();
    const [row] = await test.db.select().from(signInRequests).where(eq(signInRequests.id, mail.id));
    for (const token of [row?.tokenHash, row?.codeHash, row?.nonce, row?.id])
      expect((await link({ token: token ?? "" })).session).toBeUndefined();
    expect((await link({ token: mail.code })).session).toBeUndefined();
  });

  it("is not used up by looking at it", async () => {
    const mail = await mailed();
    for (let turn = 0; turn < 3; turn++) {
      expect(await requestByLink(anonymous(), mail.token)).toEqual({
        state: "open",
        email: mail.email,
        triesLeft: 5,
      });
      await requestById(anonymous(), mail.id);
    }
    expect((await link(mail)).session).toBeDefined();
    expect(await requestByLink(anonymous(), mail.token)).toEqual({ state: "used" });
  });

  it("gives the link back when the database fails half way", async () => {
    const mail = await mailed();
    await test.pool.query("alter table sessions rename to elsewhere");
    const failed = await link(mail);
    await test.pool.query("alter table elsewhere rename to sessions");
    expect([failed.location, failed.session]).toEqual(["/sign-in/problem?why=failed", undefined]);
    expect(await test.db.select().from(users).where(eq(users.email, mail.email))).toEqual([]);
    expect((await link(mail)).session).toBeDefined();
  });

  it("ends the session this browser had, also another person's", async () => {
    const first = await mailed();
    const { session = "" } = await link(first);
    const second = await mailed();
    await link(second, { cookies: { tercet: session } });
    expect(await sessionsOf(first.email)).toEqual([]);
    expect(await sessionsOf(second.email)).toHaveLength(1);
  });
});

describe("signing in by code", () => {
  it("works in the browser that asked", async () => {
    const mail = await mailed();
    const { location, session, cookies } = await code(mail);
    expect(location).toBe("/organisations/new");
    expect(session).toBeDefined();
    expect(cookies.get("tercet-asked")?.maxAge).toBe(0);
    expect((await link(mail)).location).toBe("/sign-in/problem?why=used");
  });

  it("proves nothing for another request or without one", async () => {
    const [mine, other] = [await mailed(), await mailed()];
    expect((await code(mine, other.code)).session).toBeUndefined();
    expect((await post({ fields: { code: mine.code } })).location).toBe(
      "/sign-in/problem?why=unknown",
    );
    const forged = { "tercet-asked": "0b0e8a52-35f3-4f9c-9d37-0d2f3f0f9a11" };
    expect((await post({ fields: { code: mine.code }, cookies: forged })).session).toBeUndefined();
  });

  it("is void after five wrong ones, while the link still works", async () => {
    const mail = await mailed();
    const wrong = mail.code === "00000000" ? "11111111" : "00000000";
    for (const left of [4, 3, 2, 1, 0]) {
      expect((await code(mail, wrong)).location).toBe("/sign-in/check?problem=code");
      expect(await requestById(anonymous(), mail.id)).toMatchObject({ triesLeft: left });
    }
    const right = await code(mail);
    expect([right.location, right.session]).toEqual(["/sign-in/check?problem=code", undefined]);
    expect((await link(mail)).session).toBeDefined();
  });

  it("counts parallel guesses one by one", async () => {
    const mail = await mailed();
    const guesses = Array.from({ length: 40 }, (_, n) => String(10_000_000 + n));
    await Promise.all(guesses.map((guess) => code(mail, guess)));
    const [row] = await test.db.select().from(signInRequests).where(eq(signInRequests.id, mail.id));
    expect(row?.wrongCodes).toBe(5);
    expect((await code(mail)).session).toBeUndefined();
  });

  it("costs no try when it is no code at all", async () => {
    const mail = await mailed();
    for (const typed of ["", "1234", "abcdefgh", "123456789", "9".repeat(5000)])
      expect((await code(mail, typed)).location).toBe("/sign-in/check?problem=format");
    expect(await requestById(anonymous(), mail.id)).toMatchObject({ triesLeft: 5 });
    const spaced = `${mail.code.slice(0, 4)} ${mail.code.slice(4)}`;
    expect((await code(mail, spaced)).session).toBeDefined();
  });

  it("expires with the link", async () => {
    const mail = await mailed();
    const { location } = await code(mail, mail.code, { at: later(10) });
    expect(location).toBe("/sign-in/problem?why=expired");
  });
});

describe("what a foreign page can do", () => {
  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "", origin: "https://evil.example" },
    { "sec-fetch-site": "", origin: "null" },
    { "sec-fetch-site": "" },
  ] as Record<string, string>[])("is nothing with %j", async (headers) => {
    const mail = await mailed();
    const answer = await link(mail, { headers });
    expect([answer.status, answer.session]).toEqual([403, undefined]);
    expect((await link(mail)).session).toBeDefined();
  });

  it("is nothing with a body that no form sends", async () => {
    const mail = await mailed();
    const request = new NextRequest("http://localhost:3000/api/auth/callback/email", {
      method: "POST",
      body: JSON.stringify({ token: mail.token }),
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" },
    });
    const response = await postSignIn(request, anonymous(), newNonce());
    expect(response.headers.get("location")).toBe("/sign-in/problem?why=unknown");
  });

  it("stops at 60 tries an hour from one network", async () => {
    const network = "192.0.2.1";
    for (let turn = 0; turn < 60; turn++) await link({ token: newNonce() }, { network });
    const mail = await mailed();
    expect((await link(mail, { network })).location).toBe("/sign-in/problem?why=limit");
    expect((await link(mail)).session).toBeDefined();
  });
});

describe("where a person lands", () => {
  it("is the page they came for", async () => {
    const mail = await mailed(undefined, "/applications/new?field=school");
    expect((await link(mail)).location).toBe("/applications/new?field=school");
  });

  it("is their applications, the question to join, or a first organisation", async () => {
    const email = "lands@example.org";
    expect((await link(await mailed(email))).location).toBe("/organisations/new");
    const [organisation] = await test.db
      .insert(organisations)
      .values({ name: "Rīgas 1. skola", country: "LV" })
      .returning();
    const [user] = await test.db.select().from(users).where(eq(users.email, email));
    if (!organisation || !user) throw new Error("not written");
    await test.db.insert(joinRequests).values({ organisationId: organisation.id, email });
    expect((await link(await mailed(email))).location).toBe("/organisations");
    await test.db
      .insert(memberships)
      .values({ organisationId: organisation.id, userId: user.id, role: "member" });
    expect((await link(await mailed(email))).location).toBe("/applications");
  });
});

describe("language and zone", () => {
  it("of the reader become the person's own, once", async () => {
    const email = "riga@example.org";
    const first = await link(await mailed(email), {
      cookies: { locale: "lv", zone: "Europe%2FRiga" },
    });
    expect(first.cookies.get("locale")?.value).toBe("lv");
    const elsewhere = await link(await mailed(email), {
      cookies: { locale: "en", zone: "Europe%2FLisbon" },
    });
    expect(elsewhere.cookies.get("locale")?.value).toBe("lv");
    expect(elsewhere.cookies.get("zone")?.value).toBe("Europe/Riga");
  });

  it("begin with the language they have been reading in, though they never chose one", async () => {
    const email = "daugavpils@example.org";
    await link(await mailed(email), { headers: { "accept-language": "lv-LV,en;q=0.5" } });
    const [user] = await test.db.select().from(users).where(eq(users.email, email));
    expect(user?.locale).toBe("lv");
  });

  it("that do not exist are not kept", async () => {
    const email = "nowhere@example.org";
    await link(await mailed(email), { cookies: { locale: "xx", zone: "Mars%2FOlympus" } });
    const [user] = await test.db.select().from(users).where(eq(users.email, email));
    expect([user?.locale, user?.timeZone]).toEqual([null, null]);
  });
});

describe("signing out", () => {
  const leave = (token: string, headers: Record<string, string>, ctx: Ctx) =>
    postSignOut(
      new NextRequest("http://localhost:3000/api/auth/signout", {
        method: "POST",
        headers: { cookie: `tercet=${token}`, ...headers },
      }),
      ctx,
    );

  it("ends this session and no other, and only for our own page", async () => {
    const [user] = await test.db
      .insert(users)
      .values({ email: "leaves@example.org", name: "Anna" })
      .returning();
    if (!user) throw new Error("not written");
    const [here] = [await startSession(test.db, user.id, now)];
    await startSession(test.db, user.id, now);
    const actor = { userId: user.id, name: "Anna", email: user.email, guest: false };
    const ctx: Ctx = { db: test.db, actor: { kind: "user", ...actor }, now };

    const foreign = await leave(here.token, { "sec-fetch-site": "cross-site" }, ctx);
    expect(foreign.status).toBe(403);
    expect(await sessionsOf(user.email)).toHaveLength(2);

    const own = await leave(here.token, { "sec-fetch-site": "same-origin" }, ctx);
    expect([own.status, own.headers.get("location")]).toEqual([303, "/"]);
    expect(own.cookies.get("tercet")?.maxAge).toBe(0);
    const left = await sessionsOf(user.email);
    expect(left.map(({ token }) => token)).not.toContain(sha256(here.token));
    expect(left).toHaveLength(1);
  });
});
