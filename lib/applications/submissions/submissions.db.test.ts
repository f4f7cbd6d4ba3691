import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { markSubmitted, reopenSubmission } from "@/lib/applications/mutations";
import { listSubmissions } from "@/lib/applications/submissions/data";
import { aMember, aPerson, aScene, at, DAY, value, whileOpen } from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

it("keeps every submission with who noted and who reopened it, newest first", async () => {
  const { lead, organisationId, applicationId } = await aScene(test.db);
  const colleague = await aPerson(test.db, whileOpen, { name: "Jānis Kalniņš" });
  await aMember(colleague, organisationId);
  const nextDay = new Date(whileOpen.getTime() + DAY);
  value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S1" } }));
  value(await reopenSubmission({ ctx: colleague, input: { applicationId } }));
  value(
    await markSubmitted({ ctx: at(lead, nextDay), input: { applicationId, submissionId: "S2" } }),
  );

  const history = await listSubmissions(lead, applicationId);
  expect(history).toMatchObject([
    { submissionId: "S2", by: lead.actor.name, at: nextDay, reopened: null },
    {
      submissionId: "S1",
      by: lead.actor.name,
      at: whileOpen,
      reopened: { by: colleague.actor.name, at: whileOpen },
    },
  ]);
});

it("does not exist for a stranger", async () => {
  const { applicationId } = await aScene(test.db);
  const stranger = await aPerson(test.db);
  await expect(listSubmissions(stranger, applicationId)).rejects.toMatchObject({
    code: "not-found",
  });
});
