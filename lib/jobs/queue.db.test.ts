import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { installQueues, wake } from "@/lib/jobs/queue";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

async function jobs(): Promise<number> {
  const { rows } = await test.pool.query(
    "select count(*)::int n from pgboss.job where name='mail'",
  );
  return rows[0].n;
}

it("wakes the worker with the commit, and not when the change is rolled back", async () => {
  const undone = test.db.transaction(async (tx) => {
    await wake(tx, "mail");
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow("changed my mind");
  expect(await jobs()).toBe(0);

  await test.db.transaction((tx) => wake(tx, "mail"));
  expect(await jobs()).toBe(1);
});

it("can be installed again over itself, with one schedule for each cron queue", async () => {
  await installQueues(test.url);
  const { rows } = await test.pool.query("select name, timezone from pgboss.schedule order by 1");
  expect(rows).toEqual([
    { name: "demo", timezone: "Europe/Brussels" },
    { name: "purge", timezone: "Europe/Brussels" },
    { name: "reminders", timezone: "Europe/Brussels" },
  ]);
});
