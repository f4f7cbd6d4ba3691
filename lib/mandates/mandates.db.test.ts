import { eq } from "drizzle-orm";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applications, participations } from "@/db/schema/applications";
import { mandates } from "@/db/schema/documents";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { openSet } from "@/lib/documents/data";
import { emptyPassport } from "@/lib/domain/passport/passport";
import { mandateCodesIn } from "@/lib/mandates/code";
import { mandateFile, ownMandateFile } from "@/lib/mandates/data";
import { makeMandate, makeOwnMandate } from "@/lib/mandates/mutations";
import { removePartner } from "@/lib/partners/mutations";
import {
  aMember,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  as,
  auditOf,
  lastAudit,
  value,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

async function scene() {
  const { lead, applicationId } = await aScene(test.db);
  const participationId = await aPartner(lead, applicationId, { name: "Ρόδος 1ο Γενικό Λύκειο" });
  const input = { applicationId, participationId };
  const make = () => makeMandate({ ctx: lead, input });
  const stored = () =>
    test.db
      .select()
      .from(mandates)
      .where(eq(mandates.participationId, participationId))
      .orderBy(mandates.version);
  return { lead, applicationId, participationId, input, make, stored };
}

async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

describe("makeMandate", () => {
  it("makes a letter with a code of its own", async () => {
    const { applicationId, participationId, make, stored } = await scene();
    const { mandateId } = value(await make());
    const [mandate] = await stored();
    expect(mandate).toMatchObject({ id: mandateId, version: 1, locale: "en", supersededAt: null });
    expect(mandateCodesIn(mandate?.code ?? "")).toEqual([mandate?.code]);
    const text = await textOf(mandate?.pdf ?? Buffer.alloc(0));
    expect(text).toContain("Ρόδος 1ο Γενικό Λύκειο");
    // Letters that are set closer together come apart in the text layer: "TCT-A JP3-T5FC".
    expect(text.replace(/\s/g, "")).toContain(mandate?.code);
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "mandate.made",
      subjectId: participationId,
      details: { name: "Ρόδος 1ο Γενικό Λύκειο", version: 1, code: mandate?.code },
    });
  });

  it("is shown as made from older data once it no longer says what is known", async () => {
    const { lead, applicationId, make } = await scene();
    value(await make());
    const outdated = async () => {
      const { set } = await openSet(lead, applicationId);
      return set.find(({ slot }) => slot.key === "mandate")?.mandate?.outdated;
    };
    expect(await outdated()).toBe(false);
    await test.db
      .update(applications)
      .set({ title: "Another title" })
      .where(eq(applications.id, applicationId));
    expect(await outdated()).toBe(true);
    value(await make());
    expect(await outdated()).toBe(false);
  });

  it("makes nothing new while it would say the same, and a new version when it would not", async () => {
    const { applicationId, make, stored } = await scene();
    const first = value(await make());
    const lines = (await auditOf(test.db, applicationId)).length;
    expect(value(await make())).toEqual(first);
    expect(await auditOf(test.db, applicationId)).toHaveLength(lines);
    await test.db
      .update(applications)
      .set({ lumpSum: 120_000 })
      .where(eq(applications.id, applicationId));
    const second = value(await make());
    expect(second).not.toEqual(first);
    const both = await stored();
    expect(both.map(({ version }) => version)).toEqual([1, 2]);
    expect(both[0]?.supersededAt).toEqual(both[1]?.createdAt);
    expect(both[1]?.supersededAt).toBeNull();
    expect(new Set(both.map(({ code }) => code)).size).toBe(2);
    // Back to what it said first: that was signed, or thrown away, so it is a version like any other.
    await test.db
      .update(applications)
      .set({ lumpSum: null })
      .where(eq(applications.id, applicationId));
    value(await make());
    expect((await stored()).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it("makes one of many asked for at once", async () => {
    const { make, stored } = await scene();
    const made = await Promise.all(Array.from({ length: 6 }, make));
    expect(new Set(made.map((one) => value(one).mandateId)).size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it("makes none for associated partners", async () => {
    const { lead, applicationId } = await scene();
    const participationId = await aPartner(lead, applicationId, { role: "associated" });
    expect(
      await makeMandate({ ctx: lead, input: { applicationId, participationId } }),
    ).toMatchObject({ ok: false, reason: "no-mandate" });
  });
});

describe("makeOwnMandate", () => {
  it("is the same mandate, made through the link", async () => {
    const { lead, applicationId, participationId, make, stored } = await scene();
    const { actor } = await anInvitation(lead, applicationId, participationId);
    const link = as(lead, actor);
    const own = value(await makeOwnMandate({ ctx: link, input: {} }));
    expect(value(await make())).toEqual(own);
    expect((await stored())[0]?.createdBy).toBeNull();
    const { name, content } = await ownMandateFile(link);
    expect(name).toBe("mandate-Ρόδος 1ο Γενικό Λύκειο-v1.pdf");
    expect(content.subarray(0, 5).toString()).toBe("%PDF-");
  });
});

describe("mandateFile", () => {
  const denied = { code: "not-found" };

  it("is for the coordinator and for members of the organisation that it is of", async () => {
    const { lead, applicationId, participationId, make } = await scene();
    const { mandateId } = value(await make());
    const named = { applicationId, mandateId };
    const { content } = await mandateFile(lead, named);
    const member = await aPerson(test.db);
    const organisationId = await anOrganisation(member);
    await expect(mandateFile(member, named)).rejects.toMatchObject(denied);
    const other = await aPartner(lead, applicationId);
    const seat = (id: string) =>
      test.db.update(participations).set({ organisationId }).where(eq(participations.id, id));
    await seat(other);
    // A partner of the same application, but another one.
    await expect(mandateFile(member, named)).rejects.toMatchObject(denied);
    await seat(participationId);
    expect((await mandateFile(member, named)).content.equals(content)).toBe(true);
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    expect((await mandateFile(colleague, named)).content.equals(content)).toBe(true);
  });

  it("does not exist under another application, for other links, or once its partner is out", async () => {
    const { lead, applicationId, participationId, make, input } = await scene();
    const { mandateId } = value(await make());
    const elsewhere = await scene();
    await expect(
      mandateFile(lead, { applicationId: elsewhere.applicationId, mandateId }),
    ).rejects.toMatchObject(denied);
    await expect(
      mandateFile(elsewhere.lead, { applicationId: elsewhere.applicationId, mandateId }),
    ).rejects.toMatchObject(denied);
    await expect(mandateFile(lead, { applicationId, mandateId: "../x" })).rejects.toMatchObject(
      denied,
    );
    const other = await aPartner(lead, applicationId);
    const { actor } = await anInvitation(lead, applicationId, other);
    await expect(ownMandateFile(as(lead, actor))).rejects.toMatchObject(denied);
    await expect(ownMandateFile(lead)).rejects.toMatchObject(denied);
    const mine = await anInvitation(lead, applicationId, participationId);
    value(await removePartner({ ctx: lead, input }));
    await expect(mandateFile(lead, { applicationId, mandateId })).rejects.toMatchObject(denied);
    await expect(ownMandateFile(as(lead, mine.actor))).rejects.toMatchObject(denied);
  });

  it("changes with its representative", async () => {
    const { participationId, make, stored } = await scene();
    value(await make());
    const representative = { name: "Ελένη", jobTitle: "Διευθύντρια", email: "", phone: "" };
    await test.db
      .update(participations)
      .set({ passport: { ...emptyPassport, representative } })
      .where(eq(participations.id, participationId));
    value(await make());
    expect(await textOf((await stored())[1]?.pdf ?? Buffer.alloc(0))).toContain("Ελένη");
  });
});
