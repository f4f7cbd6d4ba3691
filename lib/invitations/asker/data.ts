import { and, count, eq, gt } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { auditLog, invitations } from "@/db/schema/applications";
import { users } from "@/db/schema/people";

const DAY = 24 * 60 * 60 * 1000;

/** The address of the person who invites, so that a reply reaches somebody. */
export async function askerAddress(tx: Tx, invitationId: string): Promise<string | undefined> {
  const [asker] = await tx
    .select({ email: users.email })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.invitedBy))
    .where(eq(invitations.id, invitationId));
  return asker?.email;
}

/** How often one place's links have asked for another mail within 24 hours. */
export async function mailedAgain(tx: Tx, participationId: string, now: Date): Promise<number> {
  const [found] = await tx
    .select({ n: count() })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectId, participationId),
        eq(auditLog.action, "invitation.mailed-again"),
        gt(auditLog.at, new Date(now.getTime() - DAY)),
      ),
    );
  return found?.n ?? 0;
}
