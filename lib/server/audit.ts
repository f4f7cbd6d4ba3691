import type { Tx } from "@/db/client";
import { auditLog } from "@/db/schema/applications";
import type { Actor, Ctx } from "@/lib/server/context";

export interface AuditEntry {
  /** Past tense, dotted: "application.created", "partner.invited". */
  action: string;
  applicationId?: string;
  organisationId?: string;
  subjectId?: string;
  /** What changed; never a token, never a secret. */
  details?: Record<string, unknown>;
}

function identify(actor: Actor): {
  actorKind: Actor["kind"];
  actorId?: string;
  actorName?: string;
} {
  switch (actor.kind) {
    case "user":
      return { actorKind: "user", actorId: actor.userId, actorName: actor.name || actor.email };
    case "link":
      return { actorKind: "link", actorId: actor.participationId };
    case "system":
      return { actorKind: "system", actorId: actor.job };
    case "anonymous":
      return { actorKind: "anonymous" };
  }
}

/** Writes who did what, in the same transaction as the change: no record, no change. */
export async function audit(tx: Tx, ctx: Ctx, entry: AuditEntry): Promise<void> {
  await tx.insert(auditLog).values({ ...identify(ctx.actor), at: ctx.now, ...entry });
}
