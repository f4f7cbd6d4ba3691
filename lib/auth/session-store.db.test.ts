import { afterAll, beforeAll, expect, it } from "vitest";
import { sessions, users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { personBehind } from "@/lib/auth/data";
import { endSession, sessionCookie, startSession } from "@/lib/auth/session-store";
import { sha256 } from "@/lib/server/secrets";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const now = new Date("2022-02-01T10:00:00Z");
const days = (n: number) => new Date(now.getTime() + n * 86_400_000);

async function person(email: string, guestUntil: Date | null = null) {
  const [row] = await test.db.insert(users).values({ email, guestUntil }).returning();
  if (!row) throw new Error("not written");
  return row.id;
}
const behind = (token: string, at = now) => personBehind({ db: test.db, now: at }, token);

it("knows a person by their token until the session ends", async () => {
  const id = await person("anna@example.org");
  const { token, expires } = await startSession(test.db, id, now);
  expect(expires).toEqual(days(30));
  expect(await behind(token)).toEqual({
    id,
    email: "anna@example.org",
    name: "",
    locale: null,
    timeZone: null,
    guest: false,
  });
  expect(await behind(token, new Date(days(30).getTime() - 1))).not.toBeNull();
  expect(await behind(token, days(30))).toBeNull();
  await endSession(test.db, token);
  expect(await behind(token)).toBeNull();
});

it("takes the hash that the database keeps for no token", async () => {
  const { token } = await startSession(test.db, await person("hash@example.org"), now);
  const stored = (await test.db.select().from(sessions)).map((row) => row.sessionToken);
  expect(stored).toContain(sha256(token));
  expect(stored).not.toContain(token);
  for (const hash of stored) expect(await behind(hash)).toBeNull();
});

it("forgets a guest when the demo is over", async () => {
  const { token } = await startSession(test.db, await person("guest@demo.invalid", days(1)), now);
  expect(await behind(token)).toMatchObject({ guest: true });
  expect(await behind(token, days(1))).toBeNull();
});

it("gives the cookie a lifetime and not a date, for servers set to another year", () => {
  expect(sessionCookie("x")).toEqual({
    name: "tercet",
    value: "x",
    maxAge: 2_592_000,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: false,
  });
});
