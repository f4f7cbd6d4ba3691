import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { markSubmitted, saveDraft } from "@/lib/applications/mutations";
import type { DraftFields } from "@/lib/applications/types";
import type { Ctx } from "@/lib/server/context";
import {
  aMember,
  anApplication,
  anOrganisation,
  aPerson,
  aScene,
  auditOf,
  lastAudit,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const scene = () => aScene(test.db);

async function stored(applicationId: string) {
  const [row] = await test.db.select().from(applications).where(eq(applications.id, applicationId));
  if (!row) throw new Error("not there");
  return row;
}

describe("saveDraft", () => {
  const save = async (
    ctx: Ctx,
    applicationId: string,
    wanted: Partial<DraftFields>,
    base: Partial<DraftFields> = {},
  ) => saveDraft({ ctx, input: { applicationId, wanted, base } });

  it("saves what changed and says in the log from what to what", async () => {
    const { lead, applicationId } = await scene();
    const base = { title: "Sea schools", lumpSum: "" };
    const saved = value(
      await save(lead, applicationId, { title: "Shore schools", lumpSum: "250000" }, base),
    );
    expect(saved.conflicts).toEqual([]);
    expect(saved.current).toMatchObject({ title: "Shore schools", lumpSum: "250000" });
    expect(await stored(applicationId)).toMatchObject({ title: "Shore schools", lumpSum: 250000 });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "application.saved",
      details: {
        changes: {
          title: { from: "Sea schools", to: "Shore schools" },
          lumpSum: { from: "", to: "250000" },
        },
      },
    });
  });

  it("keeps two people from overwriting each other, field by field", async () => {
    const { lead, organisationId, applicationId } = await scene();
    const colleague = await aPerson(test.db, new Date(whileOpen.getTime() + 60_000), {
      name: "Jānis Bērziņš",
    });
    await aMember(colleague, organisationId);
    const base = { title: "Sea schools", acronym: "SEA", startsOn: "" };
    value(await save(colleague, applicationId, { title: "Lagoon schools" }, base));
    const mine = { title: "River schools", acronym: "RIVER", startsOn: "2022-10-01" };
    const saved = value(await save(lead, applicationId, mine, base));
    expect(saved.conflicts).toEqual([
      {
        field: "title",
        theirs: "Lagoon schools",
        by: "Jānis Bērziņš",
        at: colleague.now.toISOString(),
      },
    ]);
    expect(saved.current).toMatchObject({ title: "Lagoon schools", acronym: "RIVER" });
    expect(await stored(applicationId)).toMatchObject({
      ...{ title: "Lagoon schools", acronym: "RIVER", startsOn: "2022-10-01" },
    });
  });

  it("loses nothing of two saves of different fields at once", async () => {
    const { lead, organisationId, applicationId } = await scene();
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    for (let round = 0; round < 10; round++) {
      const { title, acronym } = await stored(applicationId);
      const base = { title, acronym };
      const [one, two] = await Promise.all([
        save(lead, applicationId, { title: `Title ${round}` }, base),
        save(colleague, applicationId, { acronym: `A${round}` }, base),
      ]);
      expect([value(one).conflicts, value(two).conflicts]).toEqual([[], []]);
      expect(await stored(applicationId)).toMatchObject({
        ...{ title: `Title ${round}`, acronym: `A${round}` },
      });
    }
  });

  it("lets one of two saves of the same field at once win and tells the other", async () => {
    const { lead, organisationId, applicationId } = await scene();
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    const base = { title: "Sea schools" };
    const both = await Promise.all([
      save(lead, applicationId, { title: "Mine" }, base),
      save(colleague, applicationId, { title: "Yours" }, base),
    ]);
    const conflicts = both.map((result) => value(result).conflicts.length);
    expect(conflicts.toSorted()).toEqual([0, 1]);
    const winner = conflicts[0] === 0 ? "Mine" : "Yours";
    expect((await stored(applicationId)).title).toBe(winner);
  });

  it("changes the call with the field, within the same year", async () => {
    const { lead, applicationId } = await scene();
    const base = { callId: "2022/ka220-sch" };
    value(await save(lead, applicationId, { callId: "2022/ka220-vet" }, base));
    expect((await readFacts(test.db, applicationId, lead.now))?.pack.field).toBe("vocational");
    const other = await save(
      lead,
      applicationId,
      { callId: "2022/ka210-vet" },
      {
        callId: "2022/ka220-vet",
      },
    );
    expect(other).toEqual({ ok: false, reason: "other-year" });
    const bad = await save(lead, applicationId, { callId: "" }, { callId: "2022/ka220-vet" });
    expect(bad).toEqual({ ok: false, reason: "other-year" });
  });

  it("keeps what no longer fits when the call changes", async () => {
    const lead = await aPerson(test.db);
    const organisationId = await anOrganisation(lead);
    const applicationId = await anApplication(lead, organisationId, {
      callId: "2022/forward-looking-1",
    });
    value(await save(lead, applicationId, { lumpSum: "800000" }, { lumpSum: "" }));
    const base = { callId: "2022/forward-looking-1" };
    value(await save(lead, applicationId, { callId: "2022/forward-looking-2" }, base));
    expect(await stored(applicationId)).toMatchObject({
      ...{ callId: "2022/forward-looking-2", lumpSum: 800_000 },
    });
    const again = { lumpSum: "750000" };
    expect(await save(lead, applicationId, again, { lumpSum: "800000" })).toEqual({
      ok: false,
      reason: "not-in-call",
    });
  });

  it("does not move a real application to a call that is over", async () => {
    const lead = await aPerson(test.db, new Date("2022-05-01T10:00:00Z"));
    const organisationId = await anOrganisation(lead);
    const second = { callId: "2022/ka210-sch-r2" };
    const applicationId = await anApplication(lead, organisationId, second);
    expect(await save(lead, applicationId, { callId: "2022/ka210-sch" }, second)).toEqual({
      ok: false,
      reason: "call-over",
    });
    value(await save(lead, applicationId, { callId: "2022/ka210-vet-r2" }, second));
  });

  it("is no look at corrected rules, unless another call was chosen", async () => {
    const { lead, applicationId } = await scene();
    await test.db
      .update(applications)
      .set({ packVersion: 0 })
      .where(eq(applications.id, applicationId));
    value(await save(lead, applicationId, { acronym: "NEW" }, { acronym: "SEA" }));
    expect((await stored(applicationId)).packVersion).toBe(0);
    const base = { callId: "2022/ka220-sch" };
    value(await save(lead, applicationId, { callId: "2022/ka220-vet" }, base));
    expect((await stored(applicationId)).packVersion).toBeGreaterThan(0);
  });

  it("refuses what the call does not allow, however it came", async () => {
    const { lead, applicationId } = await scene();
    const saved = await save(lead, applicationId, { durationMonths: "37" }, { durationMonths: "" });
    expect(saved).toEqual({ ok: false, reason: "not-in-call" });
    expect((await stored(applicationId)).durationMonths).toBeNull();
  });

  it("writes nothing into the log when nothing changed", async () => {
    const { lead, applicationId } = await scene();
    const before = await auditOf(test.db, applicationId);
    value(await save(lead, applicationId, { title: "Sea schools" }, { title: "Sea schools" }));
    expect(await auditOf(test.db, applicationId)).toHaveLength(before.length);
  });

  it("leaves a submitted application as it was submitted", async () => {
    const { lead, applicationId } = await scene();
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S1" } }));
    const saved = await save(lead, applicationId, { title: "New" }, { title: "Sea schools" });
    expect(saved).toEqual({ ok: false, reason: "submitted" });
  });
});
