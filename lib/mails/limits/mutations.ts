import type { Tx } from "@/db/client";
import type { ApplicationKind } from "@/lib/applications/types";
import { isSuppressed } from "@/lib/mails/delivery/data";
import { isFull } from "@/lib/mails/limits/data";
import type { Ctx } from "@/lib/server/context";
import { takeWithin } from "@/lib/server/rate-limit";
import { type Result, refused } from "@/lib/server/result";
import { settings } from "@/lib/server/settings";

/** Why an invitation to an address may not go out, whatever its partner's state. */
export type NotToAddress = "address-suppressed" | "recipient-limit" | "daily-limit";

/**
 * Why no invitation may go to this address now; null when one may, which then counts. Exercises
 * reach nobody and are not limited. Ask last, when nothing else stands in the way: it counts.
 */
export async function takeInvitation(
  tx: Tx,
  ctx: Ctx,
  kind: ApplicationKind,
  address: string,
): Promise<Extract<Result<never, NotToAddress, { limit: number }>, { ok: false }> | null> {
  const { INVITATIONS_PER_DAY, MAILS_PER_RECIPIENT_PER_DAY } = settings();
  if (kind !== "real") return null;
  if (await isSuppressed(tx, address)) return refused("address-suppressed");
  if (await isFull(tx, address, ctx.now))
    return refused("recipient-limit", { limit: MAILS_PER_RECIPIENT_PER_DAY });
  if (ctx.actor.kind !== "user") return null;
  const within = await takeWithin(tx, ctx.now, {
    key: `invitations:${ctx.actor.userId}`,
    limit: INVITATIONS_PER_DAY,
    windowMinutes: 24 * 60,
  });
  return within ? null : refused("daily-limit", { limit: INVITATIONS_PER_DAY });
}
