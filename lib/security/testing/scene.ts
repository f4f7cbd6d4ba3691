import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applications, invitations, participations } from "@/db/schema/applications";
import { joinRequests, memberships, organisations } from "@/db/schema/people";
import { setDeadline } from "@/lib/applications/call/mutations";
import { markSubmitted } from "@/lib/applications/mutations";
import { addItem, tickRequirement } from "@/lib/checklist/mutations";
import { confirmedIn, readStanding, setLumpSum } from "@/lib/consent/testing";
import { fileDocument } from "@/lib/documents/mutations";
import { callById } from "@/lib/domain/calls/calls";
import { removePartner } from "@/lib/partners/mutations";
import { askQuestion } from "@/lib/questions/mutations";
import type { Ctx } from "@/lib/server/context";
import {
  aMember,
  anAnswer,
  anAnsweredPartner,
  anApplication,
  anInvitation,
  anOrganisation,
  aPartner,
  aPerson,
  as,
  value,
  yearsLater,
} from "@/lib/testing/factory";

/**
 * A house with somebody in every place: its owner, a colleague, and everybody who may not do what
 * those two may. Two applications of one organisation, one of them submitted.
 */
export async function buildScene(db: Db) {
  const person = (name: string) => aPerson(db, yearsLater, { name });
  const owner = await person("Owner");
  const colleague = await person("Colleague");
  const asked = await person("Asked");
  const organisationId = await anOrganisation(owner);
  await aMember(colleague, organisationId);
  const [request] = await db
    .insert(joinRequests)
    .values({ organisationId, email: asked.actor.email })
    .returning();

  const applicationId = await anApplication(owner, organisationId);
  const invited = await aPartner(owner, applicationId);
  const invitation = await anInvitation(owner, applicationId, invited);
  const prepared = await aPartner(owner, applicationId);
  const removed = await aPartner(owner, applicationId);
  const place = { applicationId, participationId: removed };
  value(await removePartner({ ctx: owner, input: place }));
  const foreign = await aPartner(owner, applicationId);
  const foreignLink = await anInvitation(owner, applicationId, foreign);
  const item = { applicationId, title: "Item", owner: "coordinator", dueOn: "2022-03-01" };
  const { itemId } = value(await addItem({ ctx: owner, input: { ...item, hard: true } }));
  const ticked = { applicationId, requirement: "eu-login" };
  value(await tickRequirement({ ctx: owner, input: ticked }));

  const handed = { applicationId, file: aFile("kept"), found: aFinding };
  const { documentId } = value(await fileDocument({ ctx: owner, input: handed }));

  const submittedId = await anApplication(owner, organisationId, { title: "Submitted" });
  const submission = { applicationId: submittedId, submissionId: "S" };
  value(await markSubmitted({ ctx: owner, input: submission }));

  const movedId = await anApplication(owner, organisationId, { title: "Moved" });
  const deadline = { deadlineLocal: "2022-03-24T12:00:00", reason: "Moved" };
  const deadlineSource = "https://agency.example/news";
  const moved = { applicationId: movedId, ...deadline, deadlineSource };
  value(await setDeadline({ ctx: owner, input: moved }));
  // It was last looked at before its rules were corrected.
  await db.update(applications).set({ packVersion: 0 }).where(eq(applications.id, applicationId));

  const changedId = await anApplication(owner, organisationId, { title: "Changed" });
  const { link: consented, place: toConfirm } = await confirmedIn(owner, changedId);
  await setLumpSum(db, changedId, 250_000);
  const { again, leave } = await readStanding(owner, toConfirm);

  const partner = await person("Partner");
  const seated = await seat(partner, await anAnsweredPartner(owner, applicationId));
  const formerPartner = await person("Former partner");
  await seat(formerPartner, removed);
  const otherMember = await person("Member elsewhere");
  const otherApplication = await anApplication(otherMember, await anOrganisation(otherMember));
  const elsewhere = await aPartner(otherMember, otherApplication);
  const linkElsewhere = await anInvitation(otherMember, otherApplication, elsewhere);
  const exMember = await person("Former member");
  await aMember(exMember, organisationId, "owner");
  await db.delete(memberships).where(eq(memberships.userId, exMember.actor.userId));

  const intruders = {
    stranger: await person("Stranger"),
    otherMember,
    exMember,
    partner,
    formerPartner,
    foreignLink: as(owner, foreignLink.actor),
    linkElsewhere: as(owner, linkElsewhere.actor),
    // Its parts do not belong together: no gate makes such an actor, and no verb may believe it.
    forgedLink: as(owner, { ...foreignLink.actor, invitationId: invitation.invitationId }),
    anonymous: as(owner, { kind: "anonymous" }),
    job: as(owner, { kind: "system", job: "planted" }),
  } satisfies Record<string, Ctx>;

  const link = as(owner, invitation.actor);
  const asking = { name: "Mari Tamm", text: "When?", locale: "en" } as const;
  const { questionId } = value(await askQuestion({ ctx: link, input: asking }));
  const [organisation] = await db
    .select({ updatedAt: organisations.updatedAt })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return {
    ...{ owner, colleague, asked, organisationId, applicationId, submittedId, itemId, intruders },
    movedId,
    documentId,
    rulesVersion: callById("2022/ka220-sch")?.version ?? 0,
    ...{ invited, prepared, removed, requestId: request?.id ?? "", questionId },
    seated,
    /** A place whose consent has to be given again, with what its two buttons send. */
    changed: { place: toConfirm, link: consented, again, leave },
    ...{ link, answer: await anAnswer(owner, invitation.actor) },
    /** The version of the organisation that its page shows. */
    seen: organisation?.updatedAt ?? yearsLater,
  };
}

/** A file as it comes in, with what was found in it. */
export const aFile = (words: string) => ({
  name: "file.pdf",
  bytes: Buffer.from(words),
  size: words.length,
  sha256: words,
});
export const aFinding = {
  mediaType: "application/pdf",
  signature: "scan",
  code: null,
  ownTemplate: false,
  problems: [],
} as const;

export type Scene = Awaited<ReturnType<typeof buildScene>>;
export type Intruder = keyof Scene["intruders"];

/**
 * Gives a participation to an organisation with an account, whose owner this person is. Gives back
 * the place, the version of the organisation's data, and the link with that person signed in.
 */
async function seat(member: Awaited<ReturnType<typeof aPerson>>, participationId: string) {
  const organisationId = await anOrganisation(member);
  const { db, actor } = member;
  await db
    .update(participations)
    .set({ organisationId })
    .where(eq(participations.id, participationId));
  const [found] = await db
    .select({
      applicationId: invitations.applicationId,
      invitationId: invitations.id,
      seen: organisations.updatedAt,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, organisationId))
    .where(eq(invitations.participationId, participationId));
  const { seen, ...link } = found ?? { seen: yearsLater, applicationId: "", invitationId: "" };
  return {
    ...{ participationId, organisationId, seen },
    link: as(member, { kind: "link", ...link, participationId, viewer: actor.userId }),
  };
}

/** Every row of every table of ours and of the job queue, as text. */
export async function everyRow(db: Db): Promise<Set<string>> {
  const tables = await db.execute<{ name: string }>(sql`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
    from information_schema.tables
    where table_type = 'BASE TABLE'
      and (table_schema = 'public' or (table_schema = 'pgboss' and table_name = 'job'))`);
  const rows = new Set<string>();
  for (const { name } of tables.rows) {
    const found = await db.execute<{ row: string }>(
      sql`select t::text as row from ${sql.raw(name)} t`,
    );
    for (const { row } of found.rows) rows.add(`${name} ${row}`);
  }
  return rows;
}
