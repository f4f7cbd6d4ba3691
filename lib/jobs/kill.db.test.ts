import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { queueMail, replanReminders } from "@/lib/mails/mutations";
import type { Ctx } from "@/lib/server/context";
import { type FakeResend, fakeResend } from "@/lib/testing/fake-resend";
import { dueAfter, invitedAt, manyDue } from "@/lib/testing/many-reminders";

const leases = { leaseMs: 1_500, timeoutMs: 1_000, retryMs: 40, pollMs: 200 };

let folder: string;
let program: string;
beforeAll(async () => {
  // Within the project: what stays outside of the one file is found from there.
  await mkdir(".test", { recursive: true });
  folder = await mkdtemp(resolve(".test", "kill-"));
  program = join(folder, "worker.mjs");
  // One file starts in a fifth of a second, so that a life is spent on sending, not on loading.
  await build({
    entryPoints: ["lib/testing/worker-process.ts"],
    ...{ outfile: program, bundle: true, platform: "node", format: "esm", logLevel: "error" },
    external: ["pg-native", "@react-pdf/renderer", "@expo-google-fonts/*"],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A database and a mail service for one test. */
interface World extends TestDatabase {
  fake: FakeResend;
  /** By worker: called at each of its requests. */
  watchers: Map<string, () => void>;
}

async function alone(work: (world: World) => Promise<void>): Promise<void> {
  const [test, fake] = await Promise.all([testDatabase(), fakeResend()]);
  try {
    await work({ ...test, fake, watchers: new Map() });
  } finally {
    await fake.close();
    await test.close();
  }
}

/** Several processes write the same mails at the same time; the ledger is to hold each once. */
async function writeAll(
  { db }: World,
  size: { applications: number; people: number },
): Promise<string[]> {
  const all = await manyDue(db, size);
  const ctx: Ctx = { db, actor: { kind: "system", job: "test" }, now: invitedAt };
  const rivals = [1, 2, 3];
  for (const [n, { id, people }] of all.entries()) {
    // Half of them are planned ahead, the others queued at once.
    if (n % 2 === 0)
      await Promise.all(rivals.map(() => db.transaction((tx) => replanReminders(tx, ctx, id))));
    else
      await Promise.all(
        rivals.map(async () => {
          for (const person of people)
            await db.transaction((tx) =>
              queueMail(tx, ctx, {
                ...{ applicationId: id, person, reason: "deadline", occurrence: "7d" },
                ...{ recipientName: "", locale: "en", template: "reminder" },
                params: { requirements: [], invitationIds: [] },
              }),
            );
        }),
      );
  }
  return all.flatMap(({ people }) => people);
}

const written = ({ db }: World) => db.$count(mails, eq(mails.occurrence, "7d"));
const open = ({ db }: World) =>
  db.$count(mails, sql`${mails.occurrence} = '7d' and ${mails.state} <> 'sent'`);

function startProcess({ url, fake }: World, path: string): ChildProcess {
  return fork(program, [JSON.stringify(leases)], {
    stdio: "ignore",
    env: {
      ...process.env,
      DATABASE_URL: url,
      RESEND_BASE_URL: `${fake.url}/${path}`,
      TERCET_DATE: dueAfter.toISOString(),
      TERCET_DATE_SET_AT: new Date().toISOString(),
    },
  });
}

/** Some answers get lost, some requests too, and now and then there is trouble. */
function moody({ fake, watchers }: World): void {
  let n = 0;
  fake.latencyMs = () => 2 + Math.random() * 15;
  fake.behave = ({ path }) => {
    watchers.get(path.split("/")[1] ?? "")?.();
    n += 1;
    if (n % 12 === 0) return "accept and drop";
    if (n % 31 === 0) return "drop";
    if (n % 41 === 0) return { status: 500, name: "application_error" };
    if (n % 53 === 0) return { status: 429, name: "rate_limit_exceeded" };
    return "accept";
  };
}

/** Keeps one worker going and kills it again and again; in the end one is left alone. */
async function suffer(
  world: World,
  path: string,
  lives: number,
  done: Promise<void>,
): Promise<number> {
  let kills = 0;
  for (let life = 0; life < lives; life += 1) {
    const worker = startProcess(world, path);
    const exited = once(worker, "exit");
    // Most die while they send; every third at any moment of its start or sweep.
    const requests = 4 + Math.floor(Math.random() * 12);
    let seen = 0;
    const stop = new Promise<void>((resolve) => {
      if (life % 3 === 2) worker.once("message", () => pause(Math.random() * 250).then(resolve));
      world.watchers.set(path, () => {
        seen += 1;
        if (seen === requests) pause(Math.random() * 30).then(resolve);
      });
    });
    const first = await Promise.race([stop.then(() => "kill"), done.then(() => "done")]);
    worker.kill("SIGKILL");
    await exited;
    if (first === "done") break;
    kills += 1;
  }
  world.watchers.delete(path);
  const last = startProcess(world, path);
  await done;
  last.kill("SIGKILL");
  await once(last, "exit");
  return kills;
}

async function run(world: World, lives: number): Promise<number> {
  moody(world);
  const done = (async () => {
    while ((await open(world)) > 0) await pause(100);
  })();
  const kills = await Promise.all(["one", "two"].map((path) => suffer(world, path, lives, done)));
  return kills.reduce((a, b) => a + b);
}

// Quiet, this takes about a quarter of the time allowed.
const patience = 180_000;

/** `npm run test:all` does it at full size. */
const size = process.env.TERCET_LONG
  ? { applications: 20, reminders: 500, lives: 10 }
  : { applications: 6, reminders: 150, lives: 3 };

it(
  `delivers ${size.reminders} reminders once each though both workers are killed ${size.lives} times`,
  {
    timeout: patience,
  },
  () =>
    alone(async (world) => {
      const people = await writeAll(world, { applications: size.applications, people: 25 });
      expect(people).toHaveLength(size.reminders);
      expect(await written(world)).toBe(size.reminders);
      const began = performance.now();
      const kills = await run(world, size.lives);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const { requests, inbox, absorbed } = world.fake;
      process.stdout.write(
        `${kills} kills, ${requests.length} requests for ${inbox.length} mails, ${absorbed} repeats absorbed by their key, ${seconds} s\n`,
      );
      expect(kills).toBe(2 * size.lives);
      expect(inbox.map(({ to }) => to).sort()).toEqual(people.sort());
      expect(await written(world)).toBe(size.reminders);
      // Without repeats the key would not have been put to the test.
      expect(absorbed).toBeGreaterThan(size.lives);
      expect(inbox.every(({ headers }) => headers["Auto-Submitted"] === "auto-generated")).toBe(
        true,
      );
    }),
);

it("would deliver twice if the mail service did not get the key", { timeout: patience }, () =>
  alone(async (world) => {
    const people = await writeAll(world, { applications: 4, people: 15 });
    world.fake.honoursKeys = false;
    await run(world, 1);
    expect(new Set(world.fake.inbox.map(({ to }) => to)).size).toBe(people.length);
    expect(world.fake.inbox.length).toBeGreaterThan(people.length);
  }),
);

it("would hold a mail twice without the ledger's identity", { timeout: patience }, () =>
  alone(async (world) => {
    await world.db.execute(sql`alter table mails drop constraint mail_identity`);
    const people = await writeAll(world, { applications: 2, people: 10 });
    expect(await written(world)).toBeGreaterThan(people.length);
  }),
);
