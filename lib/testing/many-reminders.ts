import { randomUUID } from "node:crypto";
import type { Db } from "@/db/client";
import { applications, invitations, participations } from "@/db/schema/applications";
import { memberships, organisations, users } from "@/db/schema/people";
import { sha256 } from "@/lib/server/secrets";

/** Invitations were sent the day before; the reminders of "7 days before" are due the next. */
export const invitedAt = new Date("2022-03-15T12:00:00Z");
export const dueAfter = new Date("2022-03-16T09:30:00Z");

/**
 * Applications each of whose lead and silent partners is due the reminder 7 days before the
 * deadline, and nothing else. Written straight into the tables: it is the senders that are tested.
 * @returns for each application its id and the addresses that are to get one mail each.
 */
export async function manyDue(
  db: Db,
  size: { applications: number; people: number },
): Promise<{ id: string; people: string[] }[]> {
  return Promise.all(
    Array.from({ length: size.applications }, (_, n) => oneDue(db, `${n}`, size.people)),
  );
}

async function oneDue(db: Db, name: string, people: number) {
  const ids = { user: randomUUID(), organisation: randomUUID(), application: randomUUID() };
  const lead = `lead@app${name}.example`;
  await db.insert(users).values({ id: ids.user, email: lead, name: "Lead", locale: "en" });
  await db
    .insert(organisations)
    .values({ id: ids.organisation, name: `Organisation ${name}`, country: "LV" });
  await db
    .insert(memberships)
    .values({ organisationId: ids.organisation, userId: ids.user, role: "owner" });
  await db.insert(applications).values({
    ...{ id: ids.application, organisationId: ids.organisation, leadId: ids.user },
    ...{ kind: "real", callId: "2022/ka220-sch", packVersion: 1, acronym: `APP${name}` },
  });
  const partners = Array.from({ length: people - 1 }, (_, n) => ({
    ...{ id: randomUUID(), applicationId: ids.application, role: "partner" as const },
    ...{ name: `Partner ${n}`, country: "EE", locale: "en" as const },
    contactEmail: `partner${n}@app${name}.example`,
  }));
  await db.insert(participations).values([
    {
      ...{ applicationId: ids.application, organisationId: ids.organisation },
      ...{ role: "coordinator", name: `Organisation ${name}`, country: "LV", locale: "en" },
    },
    ...partners,
  ]);
  await db.insert(invitations).values(
    partners.map(({ id, contactEmail }) => ({
      ...{ applicationId: ids.application, participationId: id, sentTo: contactEmail },
      ...{ nonce: id, tokenHash: sha256(id), createdAt: invitedAt },
      expiresAt: new Date("2022-03-23T11:00:00Z"),
    })),
  );
  return { id: ids.application, people: [lead, ...partners.map((one) => one.contactEmail)] };
}
