import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { answers, type invitations } from "@/db/schema/applications";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import { FIRST, hashOf } from "@/lib/consent/chain";
import { recordFile } from "@/lib/consent/receipt";
import { termsOf } from "@/lib/consent/standing";
import type { HashedRecord } from "@/lib/domain/consent/types";
import { defaultLocaleOf } from "@/lib/domain/countries/countries";
import { recordOf } from "@/lib/domain/passport/record";
import type { Consent } from "@/lib/invitations/types";
import { queueMail } from "@/lib/mails/mutations";
import type { Ctx } from "@/lib/server/context";

/** An answer as its form sends it. */
export interface GivenAnswer {
  kind: HashedRecord["kind"];
  name: string;
  jobTitle: string;
  reason: string;
  locale: HashedRecord["locale"];
  /** IANA zone of the reader's own clock. */
  zone: string;
}

/** Whose answer it is, and through which invitation it came. */
export interface Answering {
  facts: ApplicationFacts;
  /** As it stands with the answer: with the identifiers that came with it. */
  partner: Participant;
  invitation: Pick<typeof invitations.$inferSelect, "id" | "sentTo" | "handedOnBy">;
}

/**
 * Writes an answer as the next record of its application's chain, with all that belongs to it.
 * For verbs that hold the application: nobody else writes one meanwhile.
 * @param shown the very text that stood above the button.
 */
export async function writeAnswer(
  tx: Tx,
  { facts, partner, invitation }: Answering,
  given: GivenAnswer,
  shown: Consent,
): Promise<HashedRecord> {
  const [before] = await tx
    .select({ seq: answers.seq, hash: answers.hash })
    .from(answers)
    .where(eq(answers.applicationId, facts.id))
    .orderBy(desc(answers.seq))
    .limit(1);
  const { kind, name, jobTitle, reason, locale, zone } = given;
  const record = {
    id: randomUUID(),
    invitationId: invitation.id,
    participationId: partner.id,
    ...{ kind, name, jobTitle, reason, locale, zone },
    textShown: shown.paragraphs.join("\n\n"),
    textVersion: shown.version,
    answeredAt: facts.now,
    sentTo: invitation.sentTo,
    onBehalfOf: invitation.handedOnBy,
    terms: termsOf(partner, facts),
    organisation: recordOf(partner),
    applicationId: facts.id,
    seq: (before?.seq ?? 0) + 1,
    previousHash: before?.hash ?? FIRST,
  };
  const sealed = { ...record, hash: hashOf(record) };
  await tx.insert(answers).values(sealed);
  return sealed;
}

/**
 * What the audit log keeps of a record: who reads both can tell when the chain was written anew or
 * cut short.
 */
export function noteOf({ id, seq, hash }: HashedRecord) {
  return { answerId: id, seq, hash };
}

/** What the loss of a partner does to its consortium, for the mail that says so. */
export interface Loss {
  effect: "critical" | "worse" | "country" | "safe";
  eligibleBefore: boolean;
  eligibleAfter: boolean;
}

/** Both sides get it in writing: the partner in the language it answered in, and the lead. */
export async function queueReceipts(
  tx: Tx,
  ctx: Ctx,
  { facts, partner, invitation }: Answering,
  record: HashedRecord,
  about: { occurrence: string; loss?: Loss },
): Promise<void> {
  const common = {
    applicationId: facts.id,
    occurrence: about.occurrence,
    participationId: partner.id,
    // The receipt as PDF is made of the same record by whoever sends the mail.
    attachments: [recordFile(record)],
  };
  const named = { invitationId: invitation.id, answerId: record.id };
  await queueMail(tx, ctx, {
    ...common,
    person: record.sentTo,
    reason: "answer-partner",
    recipientName: record.name || partner.contactName || partner.name,
    locale: record.locale,
    template: "answer-partner",
    params: named,
  });
  const toLead = {
    ...common,
    person: facts.lead.email,
    reason: "answer-coordinator",
    recipientName: facts.lead.name,
    userId: facts.lead.id,
    locale: facts.lead.locale ?? defaultLocaleOf(facts.organisation.country),
  } as const;
  if (about.loss)
    await queueMail(tx, ctx, {
      ...toLead,
      template: "withdrawn",
      params: { ...named, loss: about.loss },
    });
  else await queueMail(tx, ctx, { ...toLead, template: "answer-coordinator", params: named });
}
