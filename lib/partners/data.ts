import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { participations } from "@/db/schema/applications";
import { type OpenApplication, openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import type { ApplicationPermission } from "@/lib/domain/permissions/types";
import type { Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

/** A consortium held for a change, with what is known of it at this moment. */
export interface HeldConsortium {
  opened: OpenApplication;
  facts: ApplicationFacts;
}

/**
 * Opens an application for a change of its consortium and holds it until the transaction ends.
 * @throws AppError "not-found"
 */
export async function holdConsortium(
  tx: Tx,
  ctx: Ctx,
  applicationId: string,
  permission: ApplicationPermission,
): Promise<HeldConsortium> {
  const opened = await openApplication(tx, ctx, applicationId, permission, { lock: true });
  const facts = await readFacts(tx, opened.row.id, ctx.now);
  if (!facts) throw notFound();
  return { opened, facts };
}

/**
 * One partner of a held consortium; the coordinator is none.
 * @throws AppError "not-found"
 */
export function partnerOf({ facts }: HeldConsortium, participationId: string): Participant {
  const partner = facts.participants.find(({ id }) => id === participationId);
  if (!partner || partner.role === "coordinator") throw notFound();
  return partner;
}

/**
 * A partner that was taken out of a held consortium.
 * @throws AppError "not-found"
 */
export async function removedPartner(tx: Tx, { opened }: HeldConsortium, participationId: string) {
  const [row] = await tx
    .select()
    .from(participations)
    .where(
      and(
        eq(participations.id, participationId),
        eq(participations.applicationId, opened.row.id),
        isNotNull(participations.removedAt),
      ),
    );
  if (!row) throw notFound();
  return row;
}
