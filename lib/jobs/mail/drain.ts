import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { databaseNow } from "@/lib/jobs/clock";
import { type Claim, claimMail } from "@/lib/jobs/mail/claim";
import type { Outcome } from "@/lib/jobs/mail/outcome";
import { takeTurn } from "@/lib/jobs/mail/pace";
import { sendMail } from "@/lib/jobs/mail/send";
import {
  freeze,
  keepFiles,
  settle,
  settleHeld,
  settlePractice,
  settleTooOld,
  settleUnwanted,
} from "@/lib/jobs/mail/settle";
import { readAttachments } from "@/lib/mails/attachments/data";
import { composeMail, type MailRow, readSecrets } from "@/lib/mails/content/data";
import { addressStanding } from "@/lib/mails/delivery/data";
import { heldUntil } from "@/lib/mails/limits/data";
import type { RenderedMail, SkipReason } from "@/lib/mails/types";
import { logger } from "@/lib/server/logger";
import { mailIsLocal, settings } from "@/lib/server/settings";

/** How a worker sends; the defaults suit every real one. */
export interface DrainOptions {
  /** How long a mail belongs to the worker that took it. Longer than `timeoutMs` by far. */
  leaseMs: number;
  /** How long the mail service may take to answer. */
  timeoutMs: number;
  /** Wait before the second try; it doubles with each further one, up to 15 minutes. */
  retryMs: number;
  /** Mails that one worker works on at the same time. */
  lanes: number;
}

export const drainDefaults: DrainOptions = {
  leaseMs: 30_000,
  timeoutMs: 10_000,
  retryMs: 1_000,
  lanes: 2,
};

const longestDelayMs = 15 * 60_000;

/**
 * Sends what is due, until nothing is. A mail service that asks for patience gets it: the rest
 * waits for the next call.
 * @param signal ends it early, after the mails in hand.
 * @returns milliseconds for which the mail service wants to be left alone; 0 for none.
 */
export async function drainMails(
  db: Db,
  options: DrainOptions,
  signal: AbortSignal,
): Promise<number> {
  let rest = 0;
  const lane = async () => {
    while (!signal.aborted && rest === 0) {
      const claim = await claimMail(db, options.leaseMs);
      if (!claim) return;
      rest = Math.max(rest, await deliver(db, claim, options));
    }
  };
  await Promise.all(Array.from({ length: options.lanes }, lane));
  return rest;
}

/** Brings one claimed mail as far as it gets. */
async function deliver(db: Db, { row, tooOld }: Claim, options: DrainOptions): Promise<number> {
  if (tooOld) {
    logger.error({ mail: row.id, reason: row.reason }, "gave up a mail after 20 hours");
    await settleTooOld(db, row);
    return 0;
  }
  const content = await prepare(db, row).catch(async (error: unknown) => {
    // Nothing has been asked of the mail service; one broken mail must not hold up the others.
    logger.error({ error, mail: row.id, reason: row.reason }, "could not write a mail");
    return { kind: "later", error: "not written", unclear: false, waitMs: null } as const;
  });
  if (!content) return 0;
  let outcome: Outcome;
  if ("kind" in content) outcome = content;
  else {
    const secrets = await readSecrets(db, row);
    if (!mailIsLocal()) await takeTurn(db, settings().MAIL_PER_SECOND);
    const attachments = await readAttachments(db, row.id);
    outcome = await sendMail(row, content, secrets, attachments, options.timeoutMs);
    report(row, outcome);
  }
  const delayMs = delayOf(outcome, row.attempts, options.retryMs);
  await settle(db, row, outcome, { now: await databaseNow(db), delayMs });
  // A mail service in trouble is not asked about the next mail at once.
  return outcome.kind === "later" ? (outcome.waitMs ?? options.retryMs) : 0;
}

/**
 * Decides whether the mail is still wanted, and writes and freezes what it says.
 * @returns null when nothing is left to send.
 */
async function prepare(db: Db, row: MailRow): Promise<RenderedMail | null> {
  const unwelcome = await whyUnwelcome(db, row);
  if (unwelcome) {
    await settleUnwanted(db, row, unwelcome);
    return null;
  }
  const composed = await composeMail(db, row, await momentOf(db, row));
  if (!composed.wanted) {
    await settleUnwanted(db, row, composed.why);
    return null;
  }
  const frozen = frozenContent(row);
  const content = frozen ?? (await composed.render());
  if (!frozen && composed.files) await keepFiles(db, row, await composed.files());
  if (row.channel === "practice") {
    await settlePractice(db, row, content, composed.params);
    return null;
  }
  if (frozen) return frozen;
  // They say which links the mail holds.
  row.params = composed.params;
  return db.transaction(async (tx) => {
    // One mail to an address after another: of two at once the second has to see the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${row.person}, 3))`);
    const now = await databaseNow(tx);
    const until = await heldUntil(tx, row, now);
    if (until) await settleHeld(tx, row, until.getTime() - now.getTime());
    return !until && (await freeze(tx, row, content, composed.params)) ? content : null;
  });
}

/** Who wants no mail gets none, whatever it says; what was asked for a moment ago is sent. */
async function whyUnwelcome(
  db: Db,
  { channel, reason, template, person, applicationId }: MailRow,
): Promise<SkipReason | null> {
  if (channel === "practice" || reason === "sign-in") return null;
  const { suppressed, unsubscribed } = await addressStanding(db, person, applicationId ?? "-");
  if (suppressed) return "suppressed";
  return unsubscribed && template === "reminder" ? "unsubscribed" : null;
}

/** The moment whose facts a mail tells: now, or for an exercise the one it is dated with. */
async function momentOf(db: Db, row: MailRow): Promise<Date> {
  if (row.channel === "inbox" || !row.applicationId) return databaseNow(db);
  const [application] = await db
    .select({ clockOffset: applications.clockOffset })
    .from(applications)
    .where(eq(applications.id, row.applicationId));
  return new Date(row.dueAt.getTime() - (application?.clockOffset ?? 0));
}

function frozenContent({ subject, html, text }: MailRow): RenderedMail | null {
  return subject !== null && html !== null && text !== null ? { subject, html, text } : null;
}

/** Doubling, with a little chance in it so that workers do not come back all at once. */
function delayOf(outcome: Outcome, attempts: number, retryMs: number): number {
  const own = Math.min(retryMs * 2 ** Math.min(attempts - 1, 20), longestDelayMs);
  const asked = outcome.kind === "later" ? (outcome.waitMs ?? 0) : 0;
  return Math.round(Math.max(own * (0.75 + Math.random() / 2), asked));
}

function report(row: MailRow, outcome: Outcome): void {
  if (outcome.kind === "accepted") return;
  const { kind, error } = outcome;
  const about = { mail: row.id, reason: row.reason, attempts: row.attempts, answer: error };
  if (kind === "later") logger.warn(about, "the mail service did not take a mail yet");
  else logger.error(about, "the mail service does not take a mail");
}
