import { eq, inArray } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { suppressions } from "@/db/schema/mails";
import { suppressionKey, unsubscriptionKey } from "@/lib/mails/delivery/keys";
import type { AddressStanding } from "@/lib/mails/delivery/types";

/**
 * True for an address that gets no more mail from anybody here: it does not exist, or its owner
 * complained or asked to be left alone. Mails to sign in are sent all the same.
 */
export async function isSuppressed(db: Db | Tx, address: string): Promise<boolean> {
  const [found] = await db
    .select({ reason: suppressions.reason })
    .from(suppressions)
    .where(eq(suppressions.addressHash, suppressionKey(address)));
  return found !== undefined;
}

/** Whether an address may be written to, and reminded of an application. */
export async function addressStanding(
  db: Db | Tx,
  address: string,
  applicationId: string,
): Promise<AddressStanding> {
  const [everything, reminders] = [
    suppressionKey(address),
    unsubscriptionKey(address, applicationId),
  ];
  const rows = await db
    .select()
    .from(suppressions)
    .where(inArray(suppressions.addressHash, [everything, reminders]));
  const reason = rows.find(({ addressHash }) => addressHash === everything)?.reason ?? null;
  return {
    suppressed: reason === "unsubscribed" ? null : reason,
    unsubscribed: rows.some(({ addressHash }) => addressHash === reminders),
  };
}
