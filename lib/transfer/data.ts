import { openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts } from "@/lib/applications/types";
import type { Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

/**
 * The consortium with everything known about it, for those who may change it.
 * @throws AppError "not-found"
 */
export async function readConsortium(ctx: Ctx, applicationId: string): Promise<ApplicationFacts> {
  const { row } = await openApplication(ctx.db, ctx, applicationId, "partners.edit");
  const facts = await readFacts(ctx.db, row.id, ctx.now);
  if (!facts) throw notFound();
  return facts;
}
