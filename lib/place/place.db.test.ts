import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checklistTicks, participations } from "@/db/schema/applications";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { addItem } from "@/lib/checklist/mutations";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { handOver } from "@/lib/invitations/handover/mutations";
import { revokeInvitation } from "@/lib/invitations/mutations";
import { ownPlaces, readPlace } from "@/lib/place/data";
import { tickOwnItem, untickOwnItem } from "@/lib/place/mutations";
import type { Ctx } from "@/lib/server/context";
import {
  anAnswer,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  as,
  lastAudit,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

let houses = 0;

async function confirmed() {
  const { lead, applicationId } = await aScene(test.db);
  const contactEmail = `mari@kool${++houses}.example`;
  const participationId = await aPartner(lead, applicationId, {
    ...{ contactEmail, contactName: "Mari Tamm" },
  });
  const invitation = await anInvitation(lead, applicationId, participationId);
  const link = as(lead, invitation.actor);
  const consent = await anAnswer(lead, invitation.actor);
  value(await answerInvitation({ ctx: link, input: consent }));
  return { lead, applicationId, participationId, link, ...invitation, contactEmail };
}

async function item(lead: Ctx, applicationId: string, owner: string, title = "Statutes") {
  const input = { applicationId, title, owner, dueOn: "2022-03-01", hard: true };
  const { itemId } = value(await addItem({ ctx: lead, input }));
  return { requirement: `item:${itemId}` };
}

async function lineOf(applicationId: string, key: string) {
  const facts = await readFacts(test.db, applicationId, whileOpen);
  return facts?.requirements.find((line) => line.key === key);
}

describe("what a place owes", () => {
  it("is what its organisation was asked to do, and not its answer", async () => {
    const { lead, applicationId, participationId, link } = await confirmed();
    const before = (await readPlace(link, {})).requirements.map(({ key }) => key);
    expect(before.filter((key) => key.startsWith("answer:"))).toEqual([]);
    const mine = await item(lead, applicationId, participationId);
    await item(lead, applicationId, await aPartner(lead, applicationId), "Of another");
    await item(lead, applicationId, "coordinator", "Of the coordinator");
    const view = await readPlace(link, {});
    expect(view.requirements.map(({ key }) => key)).toContain(mine.requirement);
    expect(view.requirements.flatMap(({ title }) => title ?? [])).toEqual(["Statutes"]);
    expect(view).toMatchObject({ applicationId, submitted: false, now: whileOpen });
  });

  it("is not shown through a link that was withdrawn, handed on or made up", async () => {
    const { lead, applicationId } = await aScene(test.db);
    const contactEmail = `mari@kool${++houses}.example`;
    const participationId = await aPartner(lead, applicationId, { contactEmail });
    const { actor } = await anInvitation(lead, applicationId, participationId);
    const link = as(lead, actor);
    value(
      await handOver({
        ctx: link,
        input: {
          ...{ name: "Mari Tamm", colleagueName: "Jaan Kask", word: "" },
          colleagueEmail: `jaan-${contactEmail}`,
        },
      }),
    );
    const gone = { code: "not-found" };
    await expect(readPlace(link, {})).rejects.toMatchObject(gone);
    const partner = await aPartner(lead, applicationId);
    const other = await anInvitation(lead, applicationId, partner);
    const input = { applicationId, participationId: partner };
    value(await revokeInvitation({ ctx: lead, input }));
    await expect(readPlace(as(lead, other.actor), {})).rejects.toMatchObject(gone);
    const forged = { ...actor, invitationId: other.invitationId };
    await expect(readPlace(as(lead, forged), {})).rejects.toMatchObject(gone);
    await expect(readPlace(lead, { applicationId, participationId })).rejects.toMatchObject(gone);
  });

  it("is the same for people of an organisation that is in the place", async () => {
    const { lead, applicationId, participationId } = await confirmed();
    const member = await aPerson(test.db, whileOpen, { name: "Mari Tamm" });
    const organisationId = await anOrganisation(member);
    await test.db
      .update(participations)
      .set({ organisationId })
      .where(eq(participations.id, participationId));
    const mine = await item(lead, applicationId, participationId);
    const places = await ownPlaces(member, applicationId);
    expect(places.map(({ partner }) => partner.id)).toEqual([participationId]);
    const named = { applicationId, participationId };
    value(await tickOwnItem({ ctx: member, input: { ...named, ...mine } }));
    expect(await lineOf(applicationId, mine.requirement)).toMatchObject({
      ...{ done: true, doneBy: "Mari Tamm" },
    });
    const other = await aPartner(lead, applicationId);
    const theirs = { applicationId, participationId: other };
    await expect(tickOwnItem({ ctx: member, input: { ...theirs, ...mine } })).rejects.toMatchObject(
      { code: "not-found" },
    );
    const stranger = await aPerson(test.db);
    await expect(ownPlaces(stranger, applicationId)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("ticking", () => {
  it("says who did it, once, and can be taken back", async () => {
    const { lead, applicationId, participationId, link } = await confirmed();
    const input = await item(lead, applicationId, participationId);
    await Promise.all([1, 2, 3].map(() => tickOwnItem({ ctx: link, input })));
    expect(await lineOf(applicationId, input.requirement)).toMatchObject({
      ...{ done: true, doneBy: "Mari Tamm", doneAt: whileOpen },
    });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      ...{ action: "requirement.ticked", actorKind: "link", subjectId: input.requirement },
    });
    const [tick] = await test.db
      .select()
      .from(checklistTicks)
      .where(
        and(
          eq(checklistTicks.applicationId, applicationId),
          eq(checklistTicks.requirement, input.requirement),
        ),
      );
    expect(tick).toMatchObject({ doneBy: null, doneByName: "Mari Tamm" });
    value(await untickOwnItem({ ctx: link, input }));
    value(await untickOwnItem({ ctx: link, input }));
    expect(await lineOf(applicationId, input.requirement)).toMatchObject({ done: false });
    expect(await lastAudit(test.db, applicationId)).toMatchObject({
      action: "requirement.unticked",
    });
  });

  it("is for its own lines that people added, and for no others", async () => {
    const { lead, applicationId, participationId, link } = await confirmed();
    const other = await item(lead, applicationId, await aPartner(lead, applicationId));
    const ours = await item(lead, applicationId, "coordinator");
    for (const input of [other, ours, { requirement: "eu-login" }, { requirement: "item:x" }]) {
      expect(await tickOwnItem({ ctx: link, input })).toMatchObject({ reason: "no-such-item" });
      expect(await untickOwnItem({ ctx: link, input })).toMatchObject({ reason: "no-such-item" });
    }
    const derived = { requirement: `answer:${participationId}` };
    expect(await tickOwnItem({ ctx: link, input: derived })).toMatchObject({
      reason: "derived-item",
    });
  });
});
