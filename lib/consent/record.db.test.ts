import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitations, participations } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { hashOf } from "@/lib/consent/chain";
import { recordFor } from "@/lib/consent/data";
import * as testing from "@/lib/consent/testing";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { composeMail } from "@/lib/mails/content/data";
import { sha256 } from "@/lib/server/secrets";
import {
  anAnswer,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  as,
  auditOf,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const recordsOf = (participationId: string) => testing.recordsOf(test.db, participationId);
const mailsOf = (applicationId: string, reason: string) =>
  testing.mailsOf(test.db, applicationId, reason);
const filesOf = (mailId: string) => testing.filesOf(test.db, mailId);

describe("an answer", () => {
  it("is recorded with its terms, the organisation, both clocks, address and chain", async () => {
    const { lead, applicationId, participationId, invitationId } = await testing.confirmed(
      test.db,
      {
        ...{ name: "Rannaküla Kool", contactEmail: "mari@kool.example", country: "EE" },
      },
    );
    const [record] = await recordsOf(participationId);
    expect(record).toMatchObject({
      ...{ applicationId, invitationId, seq: 1, previousHash: "0".repeat(64) },
      ...{ sentTo: "mari@kool.example", zone: "Europe/Tallinn", onBehalfOf: "" },
      terms: { role: "partner", lumpSum: null, share: null, callId: "2022/ka220-sch" },
      organisation: { name: "Rannaküla Kool", country: "EE", contactEmail: "mari@kool.example" },
    });
    expect(record && hashOf(record)).toBe(record?.hash);
    const noted = (await auditOf(test.db, applicationId)).find(
      ({ action }) => action === "partner.confirmed",
    );
    expect(noted?.details).toMatchObject({ answerId: record?.id, seq: 1, hash: record?.hash });

    const other = await aPartner(lead, applicationId);
    const { actor } = await anInvitation(lead, applicationId, other);
    const no = await anAnswer(lead, actor, { kind: "refusal" });
    value(await answerInvitation({ ctx: as(lead, actor), input: no }));
    const [second] = await recordsOf(other);
    expect(second).toMatchObject({ kind: "refusal", seq: 2, previousHash: record?.hash });
  });

  it("keeps the identifiers that came with it, and the organisation as it was then", async () => {
    const { lead, applicationId } = await testing.confirmed(test.db);
    const other = await aPartner(lead, applicationId, { name: "Vana Kool" });
    const { actor } = await anInvitation(lead, applicationId, other);
    const yes = await anAnswer(lead, actor, { oid: "E10012345" });
    value(await answerInvitation({ ctx: as(lead, actor), input: yes }));
    await test.db
      .update(participations)
      .set({ name: "Uus Kool", oid: "E10099999" })
      .where(eq(participations.id, other));
    const [record] = await recordsOf(other);
    expect(record?.organisation).toMatchObject({ name: "Vana Kool", oid: "E10012345" });
    expect(record && hashOf(record)).toBe(record?.hash);
  });

  it("says who had handed the question on", async () => {
    const { lead, applicationId } = await testing.confirmed(test.db);
    const other = await aPartner(lead, applicationId);
    const { actor, invitationId } = await anInvitation(lead, applicationId, other);
    await test.db
      .update(invitations)
      .set({ handedOnBy: "Mari Tamm" })
      .where(eq(invitations.id, invitationId));
    const yes = await anAnswer(lead, actor, { name: "Jaan Kask" });
    value(await answerInvitation({ ctx: as(lead, actor), input: yes }));
    expect(await recordsOf(other)).toMatchObject([{ name: "Jaan Kask", onBehalfOf: "Mari Tamm" }]);
  });

  it("reaches both sides with the same PDF, and the record that its hash is of", async () => {
    const { applicationId, participationId } = await testing.confirmed(test.db);
    const [record] = await recordsOf(participationId);
    const [toPartner] = await mailsOf(applicationId, "answer-partner");
    const [toLead] = await mailsOf(applicationId, "answer-coordinator");
    if (!toPartner || !toLead) throw new Error("no mails");
    const [mine, theirs] = await Promise.all([written(toPartner), written(toLead)]);
    const pdf = mine.find(({ mediaType }) => mediaType === "application/pdf");
    const json = mine.find(({ mediaType }) => mediaType === "application/json");
    expect(pdf?.content.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(pdf?.name).toMatch(/^tercet-consent-1-[a-z0-9-]+\.pdf$/);
    expect(sha256(json?.content.toString("utf8") ?? "")).toBe(record?.hash);
    for (const file of mine)
      expect(theirs.find(({ name }) => name === file.name)?.content).toEqual(file.content);
  });
});

/** All files of a mail once it is written: those queued with it and those made then. */
async function written(mail: Awaited<ReturnType<typeof mailsOf>>[number]) {
  const composed = await composeMail(test.db, mail, whileOpen);
  const made = composed.wanted ? await composed.files?.() : undefined;
  return [...(await filesOf(mail.id)), ...(made ?? [])];
}

describe("recordFor", () => {
  it("gives a record to the coordinator and to whose it is, and to nobody else", async () => {
    const { lead, link, applicationId, participationId } = await testing.confirmed(test.db);
    const [record] = await recordsOf(participationId);
    const answerId = record?.id ?? "";
    expect(await recordFor(lead, answerId)).toMatchObject({ id: answerId });
    expect(await recordFor(link, answerId)).toMatchObject({ id: answerId });
    const member = await aPerson(test.db);
    const organisationId = await anOrganisation(member);
    await test.db
      .update(participations)
      .set({ organisationId })
      .where(eq(participations.id, participationId));
    expect(await recordFor(member, answerId)).toMatchObject({ id: answerId });

    const other = await aPartner(lead, applicationId);
    const otherLink = await anInvitation(lead, applicationId, other);
    const stranger = await aPerson(test.db);
    for (const ctx of [stranger, as(lead, otherLink.actor), as(lead, { kind: "anonymous" })])
      await expect(recordFor(ctx, answerId)).rejects.toThrow("not-found");
    for (const id of ["", "x", crypto.randomUUID()])
      await expect(recordFor(lead, id)).rejects.toThrow("not-found");
  });
});
