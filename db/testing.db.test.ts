import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";

const open: TestDatabase[] = [];
const fresh = async () => {
  const database = await testDatabase();
  open.push(database);
  return database;
};
afterAll(() => Promise.all(open.map((database) => database.close())));

it("gives every test a migrated, empty database of its own", async () => {
  const [one, two] = await Promise.all([fresh(), fresh()]);
  await one.db.insert(users).values({ email: "anna@example.org" });
  expect(await one.db.select().from(users)).toHaveLength(1);
  expect(await two.db.select().from(users)).toHaveLength(0);
});

it("has the job queue's schema and stores Latvian", async () => {
  const { db } = await fresh();
  const jobs = await db.execute(sql`select to_regclass('pgboss.job') is not null as there`);
  expect(jobs.rows).toEqual([{ there: true }]);
  await db.insert(users).values({ email: "janis@example.org", name: "Jānis Ķēniņš" });
  expect((await db.select().from(users))[0]?.name).toBe("Jānis Ķēniņš");
});
