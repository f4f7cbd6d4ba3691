import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { auditLog, participations } from "@/db/schema/applications";
import { openApplication } from "@/lib/applications/data";
import type { GonePartner } from "@/lib/partners/swap/types";
import type { Ctx } from "@/lib/server/context";

/**
 * The organisations that were taken out of a consortium, the last one first, for those who may
 * change it. Who did it and why comes from the log.
 * @throws AppError "not-found"
 */
export async function gonePartners(ctx: Ctx, applicationId: string): Promise<GonePartner[]> {
  const { row } = await openApplication(ctx.db, ctx, applicationId, "partners.edit");
  const replacement = alias(participations, "replacement");
  const entry = ctx.db
    .select({ by: auditLog.actorName, details: auditLog.details })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.applicationId, participations.applicationId),
        eq(auditLog.subjectId, sql`${participations.id}::text`),
        inArray(auditLog.action, ["partner.removed", "partner.replaced"]),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(1)
    .as("entry");
  const rows = await ctx.db
    .select({
      id: participations.id,
      name: participations.name,
      country: participations.country,
      at: participations.removedAt,
      by: entry.by,
      details: entry.details,
      replacement: replacement.name,
      replacementRemovedAt: replacement.removedAt,
    })
    .from(participations)
    .leftJoinLateral(entry, sql`true`)
    .leftJoin(replacement, eq(replacement.id, participations.replacedBy))
    .where(and(eq(participations.applicationId, row.id), isNotNull(participations.removedAt)))
    .orderBy(desc(participations.removedAt), participations.id);
  return rows.map(({ at, details, replacement: name, replacementRemovedAt, ...one }) => ({
    ...one,
    at: at ?? ctx.now,
    status: String(details?.status ?? ""),
    replacement: name === null ? null : { name, stillIn: replacementRemovedAt === null },
  }));
}
