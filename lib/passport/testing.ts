import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { participations } from "@/db/schema/applications";
import { organisations } from "@/db/schema/people";
import { readFacts } from "@/lib/applications/data";
import { emptyPassport, nobody } from "@/lib/domain/passport/passport";
import type { Passport } from "@/lib/domain/passport/types";
import { updatePassport } from "@/lib/passport/mutations";
import type { Kept } from "@/lib/passport/schema";
import type { Ctx } from "@/lib/server/context";
import {
  anAnsweredPartner,
  anOrganisation,
  aPerson,
  aScene,
  as,
  at,
  value,
  whileOpen,
} from "@/lib/testing/factory";

const director = {
  ...nobody,
  ...{ name: "Mari Tamm", jobTitle: "Director", email: "mari@kool.example" },
};

/** For tests: what a form of a passport says once everything that forms ask for is in it. */
export function aKept(given: Partial<Kept> = {}, passport: Partial<Passport> = {}): Kept {
  return {
    ...{ types: ["school"], oid: "E10099001", pic: null, foundedOn: null, sector: "public" },
    passport: {
      ...emptyPassport,
      ...{ street: "Pikk 1", postcode: "51013", city: "Tartu", representative: director },
      ...{ presentation: "A school by the sea.", experience: "Three projects." },
      ...passport,
    },
    ...given,
  };
}

/** So many minutes after the moment at which scenes begin. */
export const later = (minutes: number) => new Date(whileOpen.getTime() + minutes * 60_000);

/** What an application knows about an organisation. */
export async function row(db: Db, participationId: string) {
  const [found] = await db
    .select()
    .from(participations)
    .where(eq(participations.id, participationId));
  if (!found) throw new Error("gone");
  return found;
}

/** What an organisation has registered about itself. */
export async function registered(db: Db, organisationId: string) {
  const [found] = await db.select().from(organisations).where(eq(organisations.id, organisationId));
  if (!found) throw new Error("gone");
  return found;
}

/** The link that a partner answered through. */
export async function linkOf(lead: Ctx, applicationId: string, participationId: string) {
  const facts = await readFacts(lead.db, applicationId, lead.now);
  const partner = facts?.participants.find(({ id }) => id === participationId);
  const invitationId = partner?.invitation?.id ?? "";
  return as(lead, { kind: "link", invitationId, participationId, applicationId });
}

/** A confirmed partner whose organisation has a member here, and its link. */
export async function aRegisteredPartner(db: Db) {
  const scene = await aScene(db);
  const { lead, applicationId } = scene;
  const participationId = await anAnsweredPartner(lead, applicationId, { name: "Tartu Kool" });
  const owner = await aPerson(db);
  const organisationId = await anOrganisation(owner, { name: "Tartu Kool", country: "EE" });
  await db
    .update(participations)
    .set({ organisationId })
    .where(eq(participations.id, participationId));
  const link = await linkOf(lead, applicationId, participationId);
  return { ...scene, db, participationId, owner, organisationId, link };
}
export type Registered = Awaited<ReturnType<typeof aRegisteredPartner>>;

/** The partner as its coordinator sees it. */
export async function seen({ lead, applicationId, participationId }: Registered) {
  const facts = await readFacts(lead.db, applicationId, lead.now);
  const partner = facts?.participants.find(({ id }) => id === participationId);
  if (!partner) throw new Error("gone");
  return partner;
}

/** The organisation changes its passport, so many minutes later. */
export async function change(
  { db, owner, organisationId }: Registered,
  minutes = 1,
  given = aKept(),
) {
  const { name, country, updatedAt } = await registered(db, organisationId);
  const input = { organisationId, seen: updatedAt, name, country, ...given };
  value(await updatePassport({ ctx: at(owner, later(minutes)), input }));
  return (await registered(db, organisationId)).updatedAt;
}
