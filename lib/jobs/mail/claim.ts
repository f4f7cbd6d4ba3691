import { getTableColumns, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mails } from "@/db/schema/mails";
import type { MailRow } from "@/lib/mails/content/data";

/** A mail that this worker alone works on until its lease ends. `attempts` tells claims apart. */
export interface Claim {
  row: MailRow;
  /** It was first tried too long ago: nothing is sent any more. */
  tooOld: boolean;
}

/**
 * Hours after the first try at which a mail that never got a clear answer is given up: well within
 * the 24 hours for which the mail service remembers keys, so that it cannot be sent twice.
 */
export const giveUpHours = 20;

const milliseconds = (n: number) => sql`${`${n} milliseconds`}::interval`;

/**
 * Takes the most urgent mail that is due; null when there is none. Of several workers each gets
 * another one: rows that someone holds are passed over, and the row of one who died is free when
 * the lease ends. All of this is measured on the database's clock, which the workers share.
 */
export async function claimMail(db: Db, leaseMs: number): Promise<Claim | null> {
  const next = db
    .select({ id: mails.id })
    .from(mails)
    .where(
      sql`(${mails.state} = 'queued' and coalesce(${mails.nextAttemptAt}, '-infinity') <= now())
        or (${mails.state} = 'sending' and ${mails.leaseUntil} < now())`,
    )
    // Whoever waits for a link to sign in sits in front of the screen; then who is at the deadline.
    .orderBy(
      sql`case ${mails.reason} when 'sign-in' then 0 when 'last-call' then 1 else 2 end`,
      mails.dueAt,
      mails.createdAt,
    )
    .limit(1)
    .for("update", { skipLocked: true });
  const [claimed] = await db
    .update(mails)
    .set({
      state: "sending",
      leaseUntil: sql`clock_timestamp() + ${milliseconds(leaseMs)}`,
      attempts: sql`${mails.attempts} + 1`,
      firstAttemptAt: sql`coalesce(${mails.firstAttemptAt}, now())`,
      // Content is frozen just before the request, so the one who died may have made it.
      stateReason: sql`case when ${mails.state} = 'sending' and ${mails.html} is not null
        then 'unclear' else ${mails.stateReason} end`,
      updatedAt: sql`now()`,
    })
    .where(sql`${mails.id} = (${next})`)
    .returning({
      ...getTableColumns(mails),
      tooOld: sql<boolean>`${mails.firstAttemptAt} < now() - ${milliseconds(giveUpHours * 3_600_000)}`,
    });
  if (!claimed) return null;
  const { tooOld, ...row } = claimed;
  return { row, tooOld };
}
