import { and, desc, eq, gt, inArray, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { mails } from "@/db/schema/mails";
import type { MailReason } from "@/lib/mails/types";
import { settings } from "@/lib/server/settings";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Mails that ask something of their recipient: these count towards what one address gets a day, over
 * all applications, invitations to colleagues included. Receipts, mails to sign in, questions and
 * their answers are what somebody waits for, and do not.
 */
const asking: readonly MailReason[] = ["invitation", "reconfirm", "deadline", "nudge", "last-call"];

/** When a mail went or is to go out, on the server's clock, which all applications share. */
const moment = sql<Date>`greatest(${mails.releaseAt}, coalesce(${mails.sentAt}, ${mails.releaseAt}))`;

/**
 * True when an address has got, or is about to get, as many mails within 24 hours as one may.
 * Mails of exercises never leave the house and do not count.
 * @param now on the server's clock.
 */
export async function isFull(db: Db | Tx, address: string, now: Date): Promise<boolean> {
  const onTheirWay = inArray(mails.state, ["queued", "sending", "sent", "ambiguous"]);
  return (await freeFrom(db, address, now, onTheirWay)) !== null;
}

/**
 * From when on a mail may go out that would be one too many now; null when it may go at once.
 * Of what is not sent yet only what has been tried counts: else those that wait would hold each
 * other. Never held is the last that is worth sending: the reminder of the day before the deadline
 * and the last call. A limit that is there to spare people must not cost them their application.
 * @param now on the server's clock.
 */
export async function heldUntil(
  db: Db | Tx,
  mail: Pick<typeof mails.$inferSelect, "id" | "person" | "reason" | "occurrence" | "channel">,
  now: Date,
): Promise<Date | null> {
  const { id, person, reason, occurrence, channel } = mail;
  if (channel === "practice" || !asking.some((one) => one === reason)) return null;
  if (reason === "last-call" || (reason === "deadline" && occurrence === "1d")) return null;
  const gone = or(
    inArray(mails.state, ["sent", "ambiguous"]),
    and(inArray(mails.state, ["queued", "sending"]), isNotNull(mails.html)),
  );
  return freeFrom(db, person, now, and(ne(mails.id, id), gone));
}

async function freeFrom(
  db: Db | Tx,
  address: string,
  now: Date,
  counts: SQL | undefined,
): Promise<Date | null> {
  const limit = settings().MAILS_PER_RECIPIENT_PER_DAY;
  const rows = await db
    .select({ at: moment.mapWith(mails.releaseAt) })
    .from(mails)
    .where(
      and(
        eq(mails.person, address),
        eq(mails.channel, "inbox"),
        inArray(mails.reason, [...asking]),
        gt(moment, new Date(now.getTime() - DAY)),
        counts,
      ),
    )
    .orderBy(desc(moment))
    .limit(limit);
  const oldest = rows.at(limit - 1);
  return oldest ? new Date(oldest.at.getTime() + DAY) : null;
}
