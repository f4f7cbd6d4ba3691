import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { participations } from "@/db/schema/applications";
import { mandates } from "@/db/schema/documents";
import { openApplication } from "@/lib/applications/data";
import { id as idField } from "@/lib/forms/fields";
import { translator } from "@/lib/i18n/translator";
import type { MandateRecord } from "@/lib/mandates/types";
import type { Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

const record = {
  id: mandates.id,
  participationId: mandates.participationId,
  version: mandates.version,
  code: mandates.code,
  locale: mandates.locale,
  contentHash: mandates.contentHash,
  createdAt: mandates.createdAt,
  supersededAt: mandates.supersededAt,
};

/** The newest mandate of one organisation; null while none was made. Checks no permission. */
export async function newestMandate(
  db: Db | Tx,
  participationId: string,
): Promise<MandateRecord | null> {
  const [newest] = await db
    .select(record)
    .from(mandates)
    .where(eq(mandates.participationId, participationId))
    .orderBy(desc(mandates.version))
    .limit(1);
  return newest ?? null;
}

/** Whether a code is on a mandate already, of whomever. */
export async function codeIsTaken(tx: Tx, code: string): Promise<boolean> {
  const found = await tx.select({ id: mandates.id }).from(mandates).where(eq(mandates.code, code));
  return found.length > 0;
}

/** A PDF with the name that it is saved under. */
export interface MandateFile {
  name: string;
  mediaType: "application/pdf";
  content: Buffer;
}

/**
 * One mandate as it was made: for the coordinator, and for members of the organisation that it is of.
 * @throws AppError "not-found"
 */
export async function mandateFile(
  ctx: Ctx,
  { applicationId, mandateId }: { applicationId: string; mandateId: string },
): Promise<MandateFile> {
  const { row, relation, own } = await openApplication(
    ctx.db,
    ctx,
    applicationId,
    "application.view",
  );
  if (!idField().safeParse(mandateId).success) throw notFound();
  const found = await fileBy(ctx.db, row.id, eq(mandates.id, mandateId));
  if (!found || (relation !== "coordinator" && !own.includes(found.participationId)))
    throw notFound();
  return found.file;
}

/**
 * The mandate that stands for an organisation's own place, through its link.
 * @throws AppError "not-found"
 */
export async function ownMandateFile(ctx: Ctx): Promise<MandateFile> {
  if (ctx.actor.kind !== "link") throw notFound();
  const { applicationId, participationId } = ctx.actor;
  const { row } = await openApplication(ctx.db, ctx, applicationId, "place.keep");
  const found = await fileBy(
    ctx.db,
    row.id,
    and(eq(mandates.participationId, participationId), isNull(mandates.supersededAt)),
  );
  if (!found) throw notFound();
  return found.file;
}

async function fileBy(db: Db | Tx, applicationId: string, which: ReturnType<typeof and>) {
  const [found] = await db
    .select({ ...record, pdf: mandates.pdf, partner: participations.name })
    .from(mandates)
    .innerJoin(participations, eq(participations.id, mandates.participationId))
    .where(and(eq(mandates.applicationId, applicationId), isNull(participations.removedAt), which));
  if (!found) return null;
  const { participationId, partner, version, locale, pdf } = found;
  const word = translator(locale)("mandate.fileName");
  const file: MandateFile = {
    name: `${word}-${partner.slice(0, 80)}-v${version}.pdf`,
    mediaType: "application/pdf",
    content: pdf,
  };
  return { participationId, file };
}
