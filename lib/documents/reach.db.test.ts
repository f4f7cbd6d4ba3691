import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitations, participations } from "@/db/schema/applications";
import { documents } from "@/db/schema/documents";
import { memberships } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { openDocument, openPapers, openSet, readPapers } from "@/lib/documents/data";
import { removeDocument } from "@/lib/documents/mutations";
import { aConfirmed, aFile, aMandate, aPapersScene } from "@/lib/documents/testing/scene";
import { found } from "@/lib/domain/documents/testing";
import { removePartner } from "@/lib/partners/mutations";
import type { Ctx } from "@/lib/server/context";
import {
  aMember,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  as,
  value,
  whileOpen,
} from "@/lib/testing/factory";

let test: TestDatabase;
let made: Awaited<ReturnType<typeof aPapersScene>>;
beforeAll(async () => {
  test = await testDatabase();
  made = await aPapersScene(test.db);
}, 60_000);
afterAll(() => test.close());

const scene = async () => {
  await made.clear();
  return made;
};

describe("who reaches a document", () => {
  async function everyone() {
    const own = await aPapersScene(test.db);
    const { lead, applicationId, organisationId, one, other, hand } = own;
    const code = await aMandate(test.db, { applicationId, participationId: one.participationId });
    const { documentId } = value(await hand({ found: found({ code }) }, one.link));
    const { documentId: ofAll } = value(
      await hand({ slot: "declaration-on-honour", file: aFile("declaration") }),
    );
    const seat = async (participationId: string) => {
      const member = await aPerson(test.db);
      const itsOwn = await anOrganisation(member);
      await test.db
        .update(participations)
        .set({ organisationId: itsOwn })
        .where(eq(participations.id, participationId));
      return member;
    };
    const colleague = await aPerson(test.db);
    await aMember(colleague, organisationId);
    const exMember = await aPerson(test.db);
    await aMember(exMember, organisationId, "owner");
    await test.db.delete(memberships).where(eq(memberships.userId, exMember.actor.userId));
    const removed = await aConfirmed(lead, applicationId, "Gone");
    const formerPartner = await seat(removed.participationId);
    value(
      await removePartner({
        ctx: lead,
        input: { applicationId, participationId: removed.participationId },
      }),
    );
    const prepared = await aPartner(lead, applicationId);
    const invited = await anInvitation(lead, applicationId, prepared);
    const elsewhere = await aScene(test.db);
    const there = await aConfirmed(elsewhere.lead, elsewhere.applicationId, "Elsewhere");
    const actors = {
      lead,
      colleague,
      ownLink: one.link,
      ownMember: await seat(one.participationId),
      otherLink: other.link,
      otherMember: await seat(other.participationId),
      removedLink: removed.link,
      formerPartner,
      invitedLink: as(lead, invited.actor),
      exMember,
      stranger: await aPerson(test.db),
      otherLead: elsewhere.lead,
      linkElsewhere: there.link,
      anonymous: as(lead, { kind: "anonymous" } as const),
      job: as(lead, { kind: "system", job: "planted" } as const),
    } satisfies Record<string, Ctx>;
    return { ...own, documentId, ofAll, actors };
  }
  let all: Awaited<ReturnType<typeof everyone>>;
  beforeAll(async () => {
    all = await everyone();
  }, 60_000);

  it("is said in one table, for reading, listing, the archive and removing", async () => {
    const { applicationId, documentId, ofAll, actors, one } = all;
    const may = async (work: () => Promise<unknown>) => {
      try {
        await work();
        return true;
      } catch (error) {
        expect(error).toMatchObject({ code: "not-found" });
        return false;
      }
    };
    const undo = new Error("undo");
    const removable = (ctx: Ctx, id: string) =>
      may(() =>
        test.db
          .transaction(async (db) => {
            await removeDocument({ ctx: { ...ctx, db }, input: { applicationId, documentId: id } });
            throw undo;
          })
          .catch((error) => {
            if (error !== undo) throw error;
          }),
      );
    const seen: Record<string, string> = {};
    for (const [who, ctx] of Object.entries(actors)) {
      const named = { applicationId, participationId: one.participationId };
      seen[who] = [
        (await may(() => openDocument(ctx, applicationId, documentId))) && "own",
        (await may(() => openDocument(ctx, applicationId, ofAll))) && "all",
        (await may(async () => {
          const papers = await openPapers(test.db, ctx, named);
          const set = await readPapers(ctx, papers);
          if (!set.some((one) => one.documents.some(({ id }) => id === documentId)))
            throw Object.assign(new Error(), { code: "not-found" });
        })) && "lists",
        (await may(() => openSet(ctx, applicationId))) && "archive",
        (await removable(ctx, documentId)) && "removes",
        (await removable(ctx, ofAll)) && "removes all",
      ]
        .filter(Boolean)
        .join(" ");
    }
    const everything = "own all lists archive removes removes all";
    expect(seen).toEqual({
      ...Object.fromEntries(Object.keys(actors).map((who) => [who, ""])),
      lead: everything,
      colleague: everything,
      ownLink: "own lists removes",
      ownMember: "own lists removes",
    });
  }, 30_000);

  it("is nobody's once it is removed", async () => {
    const { applicationId, documentId, actors } = all;
    value(await removeDocument({ ctx: actors.ownLink, input: { documentId } }));
    for (const ctx of [actors.lead, actors.ownLink])
      await expect(openDocument(ctx, applicationId, documentId)).rejects.toThrow("not-found");
    await expect(
      removeDocument({ ctx: actors.lead, input: { applicationId, documentId } }),
    ).rejects.toThrow("not-found");
  });

  it("lets a partner remove nothing that the coordinator handed in for it", async () => {
    const { applicationId, hand, one } = await scene();
    const { documentId } = value(
      await hand({ slot: "mandate", participationId: one.participationId }),
    );
    await expect(openDocument(one.link, applicationId, documentId)).resolves.toBeTruthy();
    await expect(removeDocument({ ctx: one.link, input: { documentId } })).rejects.toThrow(
      "not-found",
    );
  });

  it("takes files of a partner for its own places only", async () => {
    const { applicationId, one, other, hand } = await scene();
    expect(
      await hand({ slot: "declaration-on-honour", participationId: undefined }, one.link),
    ).toMatchObject({ reason: "no-such-place" });
    const named = { slot: "mandate" as const, participationId: other.participationId };
    const { documentId } = value(await hand(named, one.link));
    const [row] = await test.db.select().from(documents).where(eq(documents.id, documentId));
    expect(row).toMatchObject({ participationId: one.participationId, uploadedBy: null });
    expect(row?.uploadedByName).toBe("Mari Tamm");
    expect(row?.applicationId).toBe(applicationId);
  });

  it("closes a link that a newer one took the place of", async () => {
    const { applicationId, hand, one } = await scene();
    const { documentId } = value(await hand({ slot: "mandate" }, one.link));
    const { actor } = one.link;
    if (actor.kind !== "link") throw new Error("it is a link");
    const replace = (replacedAt: Date | null) =>
      test.db.update(invitations).set({ replacedAt }).where(eq(invitations.id, actor.invitationId));
    await replace(whileOpen);
    await expect(openDocument(one.link, applicationId, documentId)).rejects.toThrow("not-found");
    await expect(hand({ slot: "mandate" }, one.link)).rejects.toThrow("not-found");
    await replace(null);
    await expect(openDocument(one.link, applicationId, documentId)).resolves.toBeTruthy();
  });
});
