import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { Installation } from "@/e2e/support/installation";
import { signal, until } from "@/scripts/processes";

// They start whole installations; two at once would only wait for each other.
test.describe.configure({ mode: "default", timeout: 180_000 });

let home: Installation;
test.beforeEach(async () => {
  home = await Installation.make();
});
test.afterEach(() => home.remove());

test("what dies is started again, and no acknowledged row is lost", async () => {
  const before = await home.start();
  await home.serves();

  await test.step("kill -9 of the web server", async () => {
    signal(before.web, "SIGKILL");
    await until(() => home.processes().web !== before.web, 30_000, "No new web server.");
    await home.serves();
  });

  await test.step("kill -9 of the worker", async () => {
    signal(before.worker, "SIGKILL");
    await until(() => home.processes().worker !== before.worker, 30_000, "No new worker.");
  });

  await test.step("kill -9 of the database while it is written to", async () => {
    const acknowledged = writeUntilItFails();
    await until(() => acknowledged.rows.length > 20, 10_000, "Nothing was written.");
    signal(before.postgres, "SIGKILL");
    await acknowledged.over;
    await home.serves();
    expect(await stored()).toEqual(expect.arrayContaining(acknowledged.rows));
  });
});

test("however it is ended, nothing is left, and the next start has the rows", {
  tag: "@long",
}, async () => {
  const ends = {
    "Ctrl-C": ({ npm }) => process.kill(-npm, "SIGINT"),
    "SIGTERM to npm": ({ npm }) => process.kill(npm, "SIGTERM"),
    "SIGTERM to the supervisor": ({ supervisor }) => process.kill(supervisor, "SIGTERM"),
    "kill -9 of npm": ({ npm }) => process.kill(npm, "SIGKILL"),
    "kill -9 of the supervisor": ({ supervisor }) => process.kill(supervisor, "SIGKILL"),
  } satisfies Record<string, (processes: Awaited<ReturnType<typeof home.start>>) => void>;
  const written: string[] = [];
  for (const [name, end] of Object.entries(ends))
    await test.step(name, async () => {
      const processes = await home.start();
      await home.serves();
      expect(await stored()).toEqual(expect.arrayContaining(written));
      written.push(await write(`${written.length}@example.org`));
      end(processes);
      await home.vanishes();
    });
});

test("a start right after a kill -9 takes over, a second one is refused", {
  tag: "@long",
}, async () => {
  const { supervisor } = await home.start();
  signal(supervisor, "SIGKILL");
  await home.start();
  await home.serves();
  const second = home.begin();
  expect(await second.ended).toBe(1);
  expect(second.said()).toMatch(/Tercet runs here already \(process \d+\), at http:\/\/localhost/);
});

test("what stands in the way of a start is said in one sentence", async () => {
  const other = createServer().listen(home.port, "127.0.0.1");
  const blocked = home.begin();
  expect(await blocked.ended).toBe(1);
  other.close();
  expect(lastLine(blocked.said())).toMatch(/^Port \d+ is in use by another program\./);

  const wrong = home.begin({ TRUSTED_PROXIES: "many" });
  expect(await wrong.ended).toBe(1);
  expect(lastLine(wrong.said())).toBe(
    "The setting TRUSTED_PROXIES must be a whole number, 0 or more.",
  );
});

function lastLine(text: string): string | undefined {
  return text.trimEnd().split("\n").at(-1);
}

async function write(email: string): Promise<string> {
  const client = await home.database();
  await client.query("insert into users (email) values ($1)", [email]);
  await client.end();
  return email;
}

async function stored(): Promise<string[]> {
  const client = await home.database();
  const { rows } = await client.query("select email from users");
  await client.end();
  return rows.map(({ email }) => email);
}

function writeUntilItFails(): { rows: string[]; over: Promise<void> } {
  const rows: string[] = [];
  const run = async () => {
    const client = await home.database();
    for (let number = 0; ; number++) {
      const email = `writer-${number}@example.org`;
      await client.query("insert into users (email) values ($1)", [email]);
      rows.push(email);
    }
  };
  return { rows, over: run().catch(() => undefined) };
}
