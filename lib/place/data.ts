import type { Tx } from "@/db/client";
import { type OpenApplication, openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import type { Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

/** An organisation's own place in an application, held for a change. */
export interface HeldPlace {
  opened: OpenApplication;
  facts: ApplicationFacts;
  partner: Participant;
}

/**
 * Opens the place that an actor keeps: the one of its link, or, signed in, the one it names among
 * those of its own organisations. Holds the application until the transaction ends.
 * @param named what the form says; a link's own place wins.
 * @throws AppError "not-found"
 */
export async function holdPlace(
  tx: Tx,
  ctx: Ctx,
  named: { applicationId?: string; participationId?: string },
): Promise<HeldPlace> {
  const { applicationId, participationId } = ctx.actor.kind === "link" ? ctx.actor : named;
  if (!applicationId || !participationId) throw notFound();
  const opened = await openApplication(tx, ctx, applicationId, "place.keep", { lock: true });
  if (!opened.own.includes(participationId)) throw notFound();
  const facts = await readFacts(tx, opened.row.id, ctx.now);
  const partner = facts?.participants.find(({ id }) => id === participationId);
  if (!facts || !partner) throw notFound();
  return { opened, facts, partner };
}
