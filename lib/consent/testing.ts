import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { answers, applications } from "@/db/schema/applications";
import { mailAttachments, mails } from "@/db/schema/mails";
import { organisations } from "@/db/schema/people";
import { readFacts } from "@/lib/applications/data";
import { standingConsent } from "@/lib/consent/standing";
import { answerInvitation } from "@/lib/invitations/answer/mutations";
import { askedOf } from "@/lib/invitations/data";
import type { Ctx } from "@/lib/server/context";
import {
  anAnswer,
  anInvitation,
  aPartner,
  aScene,
  as,
  type LinkActor,
  value,
  whileOpen,
} from "@/lib/testing/factory";

/** A partner that has confirmed, with the actor of its link. */
export async function confirmed(
  db: Db | Tx,
  given: Parameters<typeof aPartner>[2] = {},
  now = whileOpen,
) {
  const { lead, organisationId, applicationId } = await aScene(db, now);
  return { lead, organisationId, ...(await confirmedIn(lead, applicationId, given)) };
}

/** The same in an application that is there. */
export async function confirmedIn(
  lead: Ctx,
  applicationId: string,
  given: Parameters<typeof aPartner>[2] = {},
) {
  const participationId = await aPartner(lead, applicationId, given);
  const { actor, token, invitationId } = await anInvitation(lead, applicationId, participationId);
  const link = as(lead, actor);
  value(await answerInvitation({ ctx: link, input: await anAnswer(lead, actor) }));
  const place = { applicationId, participationId };
  return { ...place, place, actor, link, token, invitationId };
}

/** What the buttons of a place send when their reader has read the text of this moment. */
export async function readStanding(
  ctx: Ctx,
  place: Pick<LinkActor, "applicationId" | "participationId">,
) {
  const facts = await readFacts(ctx.db, place.applicationId, ctx.now);
  const partner = facts?.participants.find(({ id }) => id === place.participationId);
  const standing = facts && partner && standingConsent(askedOf(partner, facts), partner, facts);
  const person = {
    name: "Mari Tamm",
    jobTitle: "Head teacher",
    locale: "en",
    zone: "Europe/Tallinn",
  } as const;
  return {
    again: { ...person, shown: standing?.again.en.fingerprint ?? "" },
    leave: { ...person, reason: "", shown: standing?.leaving.en.fingerprint ?? "" },
    standing: standing ?? null,
    status: partner?.status,
  };
}

/** Changes the lump sum of a draft behind everybody's back. */
export async function setLumpSum(
  db: Db | Tx,
  applicationId: string,
  lumpSum: number | null,
): Promise<void> {
  await db.update(applications).set({ lumpSum }).where(eq(applications.id, applicationId));
}

/** Gives an organisation another name. */
export async function rename(db: Db | Tx, organisationId: string, name: string): Promise<void> {
  await db.update(organisations).set({ name }).where(eq(organisations.id, organisationId));
}

/** The deadline of the call that the factory applies to. */
export const DEADLINE = new Date("2022-03-23T11:00:00Z");

/** What a partner's answers left on record, oldest first. */
export function recordsOf(db: Db | Tx, participationId: string) {
  return db
    .select()
    .from(answers)
    .where(eq(answers.participationId, participationId))
    .orderBy(answers.seq);
}

/** The mails of an application for one reason, oldest first. */
export function mailsOf(db: Db | Tx, applicationId: string, reason: string) {
  return db
    .select()
    .from(mails)
    .where(and(eq(mails.applicationId, applicationId), eq(mails.reason, reason)))
    .orderBy(mails.createdAt);
}

/** What goes with a mail. */
export function filesOf(db: Db | Tx, mailId: string) {
  return db.select().from(mailAttachments).where(eq(mailAttachments.mailId, mailId));
}

/** A partner whose consent no longer holds, because the lump sum was chosen since. */
export async function toReconfirm(db: Db | Tx, given: Parameters<typeof aPartner>[2] = {}) {
  const found = await confirmed(db, given);
  await setLumpSum(db, found.applicationId, 250_000);
  return found;
}
