import { randomInt } from "node:crypto";
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from "@playwright/test";
import { Pool } from "pg";
import { connect, type Db } from "@/db/client";
import { type Mailbox, openMailbox } from "@/e2e/support/mailbox";
import { rememberPerson } from "@/e2e/support/prepared";
import { type ServerName, serverNamed } from "@/e2e/support/servers";
import { type Person, signIn } from "@/e2e/support/sign-in";
import { unexpected, type Watch, watch } from "@/e2e/support/watch";

export { expect } from "@playwright/test";
export { expectNoAxeViolations } from "@/e2e/support/axe";

interface Fixtures {
  /** Which instance the test talks to: `test.use({ server: "2022" })` for one in January 2022. */
  server: ServerName;
  /** That instance's database. Tests read it, and write only what a screen could not do for them. */
  db: Db;
  /** What mails it has sent. */
  mailbox: Mailbox;
  /** Signs a person in, without mail, in this test's browser or another; gives the person's id. */
  signIn(person: Person | string, where?: BrowserContext): Promise<string>;
  /** Another person's browser, e.g. a partner's phone, watched like this test's own. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Says that a problem, such as a 404 in the console, is part of the test. */
  tolerate(problem: RegExp): void;
  watched: Watch;
}

/**
 * Playwright's test with our fixtures. Every page of every test must have a title, log no error
 * and get no answer of 500 or above; the test fails at its end otherwise.
 */
export const test = base.extend<Fixtures>({
  server: ["today", { option: true }],
  baseURL: ({ server }, use) => use(serverNamed(server).address),
  // Limits count by network address: every test comes from one of its own.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  extraHTTPHeaders: ({}, use) => use({ "x-forwarded-for": someAddress() }),
  db: async ({ server }, use) => {
    const pool = new Pool({ connectionString: serverNamed(server).database, max: 3 });
    await use(connect(pool));
    await pool.end();
  },
  mailbox: ({ db }, use) => use(openMailbox(db)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  watched: async ({}, use) => {
    const watched: Watch = { problems: [], tolerated: [] };
    await use(watched);
    expect(unexpected(watched), "problems on the pages of this test").toEqual([]);
  },
  tolerate: ({ watched }, use) => use((problem) => watched.tolerated.push(problem)),
  context: async ({ context, watched }, use) => {
    watch(context, watched);
    await use(context);
  },
  signIn: ({ db, context, server }, use) =>
    use(async (given, where = context) => {
      const person = typeof given === "string" ? { email: given, name: "Anna Ozola" } : given;
      const id = await signIn(db, where, serverNamed(server).address, person);
      rememberPerson(where, db, server, { id, name: "", ...person });
      return id;
    }),
  visitor: async ({ browser, baseURL, watched }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        baseURL,
        locale: "en-GB",
        timezoneId: "Europe/Riga",
        extraHTTPHeaders: { "x-forwarded-for": someAddress() },
        ...options,
      });
      watch(context, watched);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

/** One of 198.18.0.0/15, which is set aside for tests. */
function someAddress(): string {
  return `198.${18 + randomInt(2)}.${randomInt(256)}.${randomInt(1, 255)}`;
}
