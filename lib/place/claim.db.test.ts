import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participations } from "@/db/schema/applications";
import { memberships, organisations, users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { listApplications } from "@/lib/applications/data";
import { revokeInvitation } from "@/lib/invitations/mutations";
import { removePartner } from "@/lib/partners/mutations";
import { accountBehind } from "@/lib/place/data";
import { claimPlace } from "@/lib/place/mutations";
import {
  aMember,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  aScene,
  as,
  lastAudit,
  value,
  whileOpen,
  yearsLater,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

let houses = 0;

type Given = Parameters<typeof aPartner>[2];

/** A partner that was asked, in an application of a coordinator of its own. */
async function asked(given: Given = {}, now = whileOpen) {
  const { lead, applicationId } = await aScene(test.db, now);
  const participationId = await aPartner(lead, applicationId, { name: "Tartu Kool", ...given });
  const { actor, token } = await anInvitation(lead, applicationId, participationId);
  return { lead, applicationId, participationId, actor, token };
}

/** A person who has signed in with an address, and may so claim what was sent to it. */
async function signedIn(given: Partial<typeof users.$inferInsert> = {}) {
  return aPerson(test.db, whileOpen, {
    ...{ name: null, email: `mari@house${++houses}.example`, emailVerified: whileOpen },
    ...given,
  });
}

type Person = Awaited<ReturnType<typeof signedIn>>;
type Asked = Awaited<ReturnType<typeof asked>>;

const claim = ({ lead, actor }: Pick<Asked, "lead" | "actor">, person: Person) =>
  claimPlace({ ctx: as(lead, { ...actor, viewer: person.actor.userId }), input: {} });

async function seatOf(participationId: string) {
  const [row] = await test.db
    .select({ organisationId: participations.organisationId })
    .from(participations)
    .where(eq(participations.id, participationId));
  return row?.organisationId ?? null;
}

describe("a new account", () => {
  it("registers the organisation as the application knows it, owned by the person", async () => {
    const person = await signedIn();
    const place = await asked({
      ...{ contactEmail: person.actor.email, contactName: "Mari Tamm" },
      ...{ country: "EE", oid: "E10000001", types: ["school"] },
    });
    const { organisationId } = value(await claim(place, person));
    const [organisation] = await test.db
      .select()
      .from(organisations)
      .where(eq(organisations.id, organisationId));
    expect(organisation).toMatchObject({
      ...{ name: "Tartu Kool", country: "EE", oid: "E10000001", types: ["school"] },
      ...{ createdBy: person.actor.userId, demo: false },
    });
    const members = await test.db
      .select()
      .from(memberships)
      .where(eq(memberships.organisationId, organisationId));
    expect(members).toMatchObject([{ userId: person.actor.userId, role: "owner" }]);
    expect(await seatOf(place.participationId)).toBe(organisationId);
    const [user] = await test.db.select().from(users).where(eq(users.id, person.actor.userId));
    expect(user?.name).toBe("Mari Tamm");
    expect(await lastAudit(test.db, place.applicationId)).toMatchObject({
      ...{ action: "place.claimed", actorKind: "user", actorId: person.actor.userId },
    });
    const [line] = await listApplications(person);
    expect(line).toMatchObject({ id: place.applicationId, relation: "partner" });
  });

  it("sees every real application in which its address stands for the same organisation", async () => {
    const person = await signedIn();
    const contact = { contactEmail: person.actor.email };
    const place = await asked({ ...contact, oid: "E10000002" });
    const same = await asked({ ...contact, name: "Tartu School", oid: "E10000002" });
    const byName = await asked({ ...contact, name: "tartu  KOOL" });
    const practice = await asked({ ...contact, oid: "E10000002" }, yearsLater);
    const otherAddress = await asked();
    // An address gets three mails a day: these were asked at another one first.
    const moved = async (given: Given) => {
      const one = await asked(given);
      await test.db
        .update(participations)
        .set(contact)
        .where(eq(participations.id, one.participationId));
      return one;
    };
    const otherName = await moved({ name: "Tallinna Kool" });
    const otherOid = await moved({ oid: "E10000003" });
    const removed = await moved({ oid: "E10000002" });
    const input = ({ applicationId, participationId }: Asked) => ({
      ...{ applicationId, participationId },
    });
    value(await removePartner({ ctx: removed.lead, input: input(removed) }));
    const revoked = await moved({ oid: "E10000002" });
    value(await revokeInvitation({ ctx: revoked.lead, input: input(revoked) }));
    const { lead, applicationId } = await aScene(test.db);
    const notAsked = await aPartner(lead, applicationId, { ...contact, oid: "E10000002" });

    const { organisationId } = value(await claim(place, person));
    for (const one of [place, same, byName]) {
      expect(await seatOf(one.participationId)).toBe(organisationId);
      expect(await lastAudit(test.db, one.applicationId)).toMatchObject({
        ...{ action: "place.claimed", subjectId: one.participationId },
      });
    }
    for (const one of [otherAddress, otherName, otherOid, practice, removed, revoked])
      expect(await seatOf(one.participationId)).toBeNull();
    expect(await seatOf(notAsked)).toBeNull();
    const listed = (await listApplications(person)).map(({ id }) => id).toSorted();
    expect(listed).toEqual([place, same, byName].map((one) => one.applicationId).toSorted());

    // Exercises by their own link.
    value(await claim(practice, person));
    expect(await seatOf(practice.participationId)).toBe(organisationId);
  });

  it("takes nothing by an address that nobody has verified", async () => {
    const person = await signedIn({ emailVerified: null });
    const contact = { contactEmail: person.actor.email };
    const place = await asked(contact);
    const other = await asked(contact);
    value(await claim(place, person));
    expect(await seatOf(other.participationId)).toBeNull();
  });
});

describe("an account that is there already", () => {
  it.each<[string, Given, Parameters<typeof anOrganisation>[1]]>([
    ["OID", { oid: "E10000010" }, { name: "School", oid: "E10000010" }],
    ["PIC", { pic: "999000010" }, { name: "School", pic: "999000010" }],
    ["name and country", { country: "EE" }, { name: "TARTU Kool", country: "EE" }],
  ])("gives the place to its organisation of the same %s", async (_what, given, known) => {
    const person = await signedIn();
    const organisationId = await anOrganisation(person, known);
    const place = await asked(given);
    expect(value(await claim(place, person))).toEqual({ organisationId });
    expect(await seatOf(place.participationId)).toBe(organisationId);
  });

  it("may be a member's as well as an owner's", async () => {
    const person = await signedIn();
    const organisationId = await anOrganisation(await signedIn(), { oid: "E10000011" });
    await aMember(person, organisationId);
    expect(value(await claim(await asked({ oid: "E10000011" }), person))).toEqual({
      organisationId,
    });
  });

  it("founds another organisation where none of its own is the same", async () => {
    const person = await signedIn();
    const other = await anOrganisation(person, { name: "Tallinna Kool" });
    const { organisationId } = value(await claim(await asked(), person));
    expect(organisationId).not.toBe(other);
  });
});

describe("who gets nothing", () => {
  it("nobody who is not signed in, and no visitor of the demo", async () => {
    const place = await asked();
    await expect(claimPlace({ ctx: as(place.lead, place.actor), input: {} })).rejects.toMatchObject(
      { code: "signed-out" },
    );
    const guest = await signedIn({ guestUntil: yearsLater });
    expect(await claim(place, guest)).toMatchObject({ reason: "guest" });
    expect(await seatOf(place.participationId)).toBeNull();
  });

  it("nobody of the organisation that asks", async () => {
    const place = await asked();
    expect(await claim(place, place.lead)).toMatchObject({ reason: "coordinates-it" });
    expect(await accountBehind(place.lead, place.token)).toBeNull();
  });

  it("nobody, of an organisation that others keep; they learn whom to ask", async () => {
    const owner = await signedIn();
    const place = await asked({ oid: "E10000020" });
    value(await claim(place, owner));
    const late = await signedIn();
    const before = await seatOf(place.participationId);
    expect(await claim(place, late)).toMatchObject({ reason: "claimed-already" });
    expect(await seatOf(place.participationId)).toBe(before);
    const host = owner.actor.email.split("@")[1];
    const person = { email: late.actor.email, claim: { kind: "others", owner: `m…@${host}` } };
    expect(await accountBehind(late, place.token)).toMatchObject({ person });

    // The same identifier in another application: it is the same organisation.
    const elsewhere = await asked({ oid: "E10000020" });
    expect(await claim(elsewhere, late)).toMatchObject({ reason: "claimed-already" });
    expect(await accountBehind(late, elsewhere.token)).toMatchObject({ person });
    const list = await listApplications(late);
    expect(list).toEqual([]);
  });
});

describe("at the same moment", () => {
  it("one organisation is founded by two presses of one button", async () => {
    for (let round = 0; round < 5; round++) {
      const person = await signedIn();
      const place = await asked({ contactEmail: person.actor.email });
      const second = await asked({ contactEmail: person.actor.email });
      const results = await Promise.all(
        [place, place, second, second].map((one) => claim(one, person)),
      );
      const ids = new Set(results.map((one) => value(one).organisationId));
      expect(ids.size).toBe(1);
      expect(await seatOf(second.participationId)).toBe([...ids][0]);
      const mine = await test.db
        .select()
        .from(memberships)
        .where(eq(memberships.userId, person.actor.userId));
      expect(mine).toHaveLength(1);
    }
  }, 30_000);

  it("one of two people gets it", async () => {
    for (let round = 0; round < 5; round++) {
      const people = [await signedIn(), await signedIn()];
      const place = await asked();
      const results = await Promise.all(people.map((person) => claim(place, person)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const ids = people.map(({ actor }) => actor.userId);
      const members = await test.db
        .select()
        .from(memberships)
        .where(inArray(memberships.userId, ids));
      expect(members.map(({ organisationId }) => organisationId)).toEqual([
        await seatOf(place.participationId),
      ]);
    }
  }, 30_000);

  it("two people with places in the same applications do not wait for each other for ever", async () => {
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await signedIn(), await signedIn()];
      const scenes = [await aScene(test.db), await aScene(test.db)];
      const places = [];
      for (const { lead, applicationId } of scenes)
        for (const person of [one, two]) {
          const contactEmail = person.actor.email;
          const name = `School of ${person.actor.userId}`;
          const id = await aPartner(lead, applicationId, { name, contactEmail });
          const { actor } = await anInvitation(lead, applicationId, id);
          places.push({ lead, actor, id });
        }
      const [first, , , last] = places;
      if (!first || !last) throw new Error("no places");
      for (const done of await Promise.all([claim(first, one), claim(last, two)])) value(done);
      for (const { id } of places) expect(await seatOf(id)).not.toBeNull();
    }
  }, 30_000);
});

describe("what the page says about an account", () => {
  it("asks who is not signed in for the address that was invited, and leads back", async () => {
    const person = await signedIn();
    const place = await asked({ contactEmail: person.actor.email });
    const nobody = as(place.lead, { kind: "anonymous" });
    const account = await accountBehind(nobody, place.token);
    expect(account).toMatchObject({ email: person.actor.email, person: null });
    expect(account?.returnTo).toMatch(/^\/invite\/o\/[0-9a-f]{16}$/);
    expect(await accountBehind(person, place.token)).toMatchObject({
      person: { email: person.actor.email, claim: { kind: "new" } },
    });
    const { organisationId } = value(await claim(place, person));
    expect(await accountBehind(person, place.token)).toMatchObject({
      person: { claim: { kind: "taken", organisationId } },
    });
    const guest = await signedIn({ guestUntil: yearsLater });
    expect(await accountBehind(guest, place.token)).toMatchObject({ person: null });
    expect(await accountBehind(nobody, "x".repeat(43))).toBeNull();
  });
});
