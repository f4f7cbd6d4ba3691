import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { mailAttachments, mails } from "@/db/schema/mails";
import type { Outcome } from "@/lib/jobs/mail/outcome";
import type { MailRow } from "@/lib/mails/content/data";
import { foldEvents, holdProviderMail } from "@/lib/mails/delivery/mutations";
import type { NewAttachment, RenderedMail, StateReason } from "@/lib/mails/types";

type Columns = PgUpdateSetSource<typeof mails>;

const done = { leaseUntil: null, nextAttemptAt: null, updatedAt: sql`now()` } satisfies Columns;

const later = (delayMs: number) => sql`clock_timestamp() + ${`${delayMs} milliseconds`}::interval`;

/** Only for as long as nobody else has taken the row over. */
function held(row: MailRow): SQL | undefined {
  return and(eq(mails.id, row.id), eq(mails.state, "sending"), eq(mails.attempts, row.attempts));
}

/** True when the row was still ours. */
async function write(db: Db | Tx, where: SQL | undefined, set: Columns): Promise<boolean> {
  return (await db.update(mails).set(set).where(where).returning({ id: mails.id })).length > 0;
}

/**
 * Freezes what is sent, before any request: every further try sends these very bytes.
 * @returns false when another worker has taken the mail over.
 */
export function freeze(
  db: Db | Tx,
  row: MailRow,
  content: RenderedMail,
  params: Record<string, unknown>,
): Promise<boolean> {
  return write(db, held(row), { ...content, params, updatedAt: sql`now()` });
}

/** Keeps the files that were made for a mail, once: the same mail has the same ones. */
export async function keepFiles(
  db: Db,
  { id: mailId }: MailRow,
  files: readonly NewAttachment[],
): Promise<void> {
  if (files.length === 0) return;
  await db
    .insert(mailAttachments)
    .values(files.map((file) => ({ ...file, mailId })))
    .onConflictDoNothing();
}

/** A mail that is not wanted (any more). If it may have gone out already, that is what it says. */
export async function settleUnwanted(db: Db, row: MailRow, why: StateReason): Promise<void> {
  const state = row.stateReason === "unclear" ? "ambiguous" : "skipped";
  await write(db, held(row), { ...done, state, stateReason: why });
}

/**
 * Its address has had enough mails for a day: it waits, untried, as if it had just been queued. It
 * may no longer be wanted by then.
 */
export async function settleHeld(db: Db | Tx, row: MailRow, delayMs: number): Promise<void> {
  await write(db, held(row), {
    ...done,
    state: "queued",
    stateReason: "recipient-limit",
    firstAttemptAt: null,
    nextAttemptAt: later(delayMs),
  });
}

/** Tried for too long. */
export async function settleTooOld(db: Db, row: MailRow): Promise<void> {
  const state = row.stateReason === "unclear" ? "ambiguous" : "failed";
  await write(db, held(row), { ...done, state, stateReason: "gave-up" });
}

/** A practice mail has arrived by being written: its mailbox reads this table. */
export async function settlePractice(
  db: Db,
  row: MailRow,
  content: RenderedMail,
  params: Record<string, unknown>,
): Promise<void> {
  const sent = { state: "sent", stateReason: null, sentAt: row.dueAt } as const;
  await write(db, held(row), { ...done, ...content, params, ...sent });
}

/**
 * Writes down what the mail service said.
 * @param now on the server's clock.
 * @param delayMs how long to wait before the next try, when there is one.
 */
export async function settle(
  db: Db,
  row: MailRow,
  outcome: Outcome,
  { now, delayMs }: { now: Date; delayMs: number },
): Promise<void> {
  const before = row.stateReason === "unclear";
  switch (outcome.kind) {
    case "accepted": {
      // True whoever holds the row by now: it was accepted.
      const open = and(eq(mails.id, row.id), inArray(mails.state, ["sending", "queued"]));
      const { providerId } = outcome;
      const sent = { state: "sent", stateReason: null, lastError: null } as const;
      await db.transaction(async (tx) => {
        await holdProviderMail(tx, providerId);
        const written = await write(tx, open, { ...done, ...sent, providerId, sentAt: now });
        // The provider may have told of the mail before we knew its id.
        if (written)
          await foldEvents(tx, { db: tx, actor: { kind: "system", job: "mail" }, now }, providerId);
      });
      return;
    }
    case "refused": {
      const state = before ? "ambiguous" : "failed";
      const { error: lastError } = outcome;
      await write(db, held(row), { ...done, state, stateReason: "refused", lastError });
      return;
    }
    case "conflict": {
      const ambiguous = { state: "ambiguous", stateReason: "conflict" } as const;
      await write(db, held(row), { ...done, ...ambiguous, lastError: outcome.error });
      return;
    }
    case "later":
      await write(db, held(row), {
        ...done,
        state: "queued",
        stateReason: before || outcome.unclear ? "unclear" : null,
        nextAttemptAt: later(delayMs),
        lastError: outcome.error,
      });
  }
}
