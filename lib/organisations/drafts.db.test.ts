import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { organisations } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { markSubmitted } from "@/lib/applications/mutations";
import { updateOrganisation } from "@/lib/organisations/mutations";
import { aScene, value, whileOpen } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

/** Gives the coordinating organisation of a scene another name and an OID. */
async function change({ lead, applicationId }: Awaited<ReturnType<typeof aScene>>) {
  const before = await readFacts(test.db, applicationId, whileOpen);
  const [row] = await test.db
    .select()
    .from(organisations)
    .where(eq(organisations.id, before?.organisation.id ?? ""));
  if (!row) throw new Error("no organisation");
  const { id: organisationId, country, types, updatedAt: seen } = row;
  const details = { name: "Rīgas Jaunā skola", country, types, oid: "E10077777", pic: "999888777" };
  value(
    await updateOrganisation({ ctx: lead, input: { organisationId, seen, ...details } as never }),
  );
  return readFacts(test.db, applicationId, whileOpen);
}

it("a draft follows its coordinator: the new OID closes its line of the checklist", async () => {
  const scene = await aScene(test.db);
  const facts = await change(scene);
  const coordinator = facts?.participants[0];
  expect(coordinator).toMatchObject({
    ...{ name: "Rīgas Jaunā skola", oid: "E10077777", pic: "999888777" },
  });
  const line = facts?.requirements.find(({ key }) => key === `oid:${coordinator?.id}`);
  expect(line?.done).toBe(true);
});

it("what was submitted stays as it was submitted", async () => {
  const scene = await aScene(test.db);
  const input = { applicationId: scene.applicationId, submissionId: "KA220-1" };
  value(await markSubmitted({ ctx: scene.lead, input }));
  expect((await change(scene))?.participants[0]?.name).not.toBe("Rīgas Jaunā skola");
});
