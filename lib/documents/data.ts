import { and, asc, eq, exists, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { documentChunks, documents, mandates } from "@/db/schema/documents";
import { type OpenApplication, openApplication, readFacts } from "@/lib/applications/data";
import type { ApplicationFacts } from "@/lib/applications/types";
import { papersOf, takesPart } from "@/lib/documents/papers";
import type { DocumentLine, MandateLine, SlotPapers } from "@/lib/documents/types";
import type { Uploader } from "@/lib/domain/documents/filing";
import { type SlotKey, slotKeys } from "@/lib/domain/documents/types";
import { may } from "@/lib/domain/permissions/permissions";
import { id as idField } from "@/lib/forms/fields";
import type { Actor, Ctx } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";

/** The documents of an application, opened by somebody who may hand some in. */
export interface OpenPapers {
  opened: OpenApplication;
  facts: ApplicationFacts;
  by: Uploader;
}

/** Whose documents are meant. A link knows; people who are signed in say it. */
export interface PapersNamed {
  applicationId?: string;
  participationId?: string;
}

/**
 * The one way in to documents: those who coordinate reach all of them, a partner that has confirmed
 * those of its own place. An invitation that was taken back or sent anew opens nothing any more,
 * because its link may lie in a mailbox that was the wrong one.
 * @param options.lock holds the application for this transaction.
 * @throws AppError "not-found"
 */
export async function openPapers(
  db: Db | Tx,
  ctx: Ctx,
  named: PapersNamed,
  options: { lock?: boolean } = {},
): Promise<OpenPapers> {
  const { applicationId, participationId } = ctx.actor.kind === "link" ? ctx.actor : named;
  if (!applicationId) throw notFound();
  const permission = ctx.actor.kind === "link" ? "place.keep" : "application.view";
  const opened = await openApplication(db, ctx, applicationId, permission, options);
  const facts = await readFacts(db, opened.row.id, ctx.now);
  if (!facts) throw notFound();
  if (may(opened.relation, "documents.keep")) return { opened, facts, by: { kind: "coordinator" } };
  const partner = facts.participants.find(({ id }) => id === participationId);
  if (!partner || !opened.own.includes(partner.id) || !may(opened.relation, "place.keep"))
    throw notFound();
  if (!takesPart(partner) || !bringsTheLink(ctx.actor, partner.invitation?.id)) throw notFound();
  return { opened, facts, by: { kind: "partner", participationId: partner.id } };
}

function bringsTheLink(actor: Actor, current: string | undefined): boolean {
  return actor.kind !== "link" || actor.invitationId === current;
}

/** What was handed in and not removed, oldest first; of a partner only its own. */
export async function listDocuments(
  db: Db | Tx,
  { actor }: Ctx,
  { opened, by }: OpenPapers,
): Promise<DocumentLine[]> {
  const rows = await db
    .select({ document: documents, supersededAt: mandates.supersededAt })
    .from(documents)
    .leftJoin(mandates, eq(mandates.code, sql`${documents.evidence} ->> 'code'`))
    .where(and(eq(documents.applicationId, opened.row.id), isNull(documents.removedAt), own(by)))
    .orderBy(asc(documents.uploadedAt), asc(documents.id));
  return rows.map(({ document, supersededAt }) => ({
    ...document,
    slot: slotOf(document.slot),
    current: supersededAt === null,
    removable: mayRemove(actor, by, document.uploadedBy),
  }));
}

/** Documents that a partner may see: those of its own place, never those of all or of others. */
const own = (by: Uploader) =>
  by.kind === "partner" ? eq(documents.participationId, by.participationId) : undefined;

/** What a call once asked for and nobody knows any more is one of the others. */
const slotOf = (stored: string): SlotKey => slotKeys.find((key) => key === stored) ?? "other";

/**
 * The coordinator may take away everything; a partner what came in through its own place, by its
 * link (then nobody is named) or by the person who asks.
 */
export function mayRemove(actor: Actor, by: Uploader, uploadedBy: string | null): boolean {
  if (by.kind === "coordinator" || uploadedBy === null) return true;
  return actor.kind === "user" && actor.userId === uploadedBy;
}

/** The mandates made for an application, without their pages; of a partner only its own. */
export async function listMandates(
  db: Db | Tx,
  { opened, by }: Pick<OpenPapers, "opened" | "by">,
): Promise<MandateLine[]> {
  return db
    .select({
      id: mandates.id,
      participationId: mandates.participationId,
      version: mandates.version,
      code: mandates.code,
      createdAt: mandates.createdAt,
      contentHash: mandates.contentHash,
      current: sql<boolean>`${mandates.supersededAt} is null`,
    })
    .from(mandates)
    .where(
      and(
        eq(mandates.applicationId, opened.row.id),
        by.kind === "partner" ? eq(mandates.participationId, by.participationId) : undefined,
      ),
    )
    .orderBy(asc(mandates.version));
}

/** A document that was opened to be read, piece by piece. */
export interface OpenDocument {
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  pieces: AsyncIterable<Buffer>;
}

/**
 * Opens one document for who may read it.
 * @throws AppError "not-found", also for one that was removed.
 */
export async function openDocument(
  ctx: Ctx,
  applicationId: string | undefined,
  documentId: string,
): Promise<OpenDocument> {
  const { document } = await reachDocument(ctx.db, ctx, { applicationId, documentId });
  const { id, fileName, mediaType, size } = document;
  return { fileName, mediaType, size, pieces: piecesOf(ctx.db, id) };
}

/**
 * One document, not removed, of an application in reach.
 * @param options.lock holds the application for this transaction.
 * @throws AppError "not-found"
 */
export async function reachDocument(
  db: Db | Tx,
  ctx: Ctx,
  asked: { applicationId?: string; documentId: string },
  options: { lock?: boolean } = {},
) {
  const { documentId } = asked;
  if (!idField().safeParse(documentId).success) throw notFound();
  const unremoved = and(eq(documents.id, documentId), isNull(documents.removedAt));
  const [found] = await db
    .select({ participationId: documents.participationId })
    .from(documents)
    .where(unremoved);
  const papers = await openPapers(
    db,
    ctx,
    { applicationId: asked.applicationId, participationId: found?.participationId ?? undefined },
    options,
  );
  const { opened, by } = papers;
  const [document] = await db
    .select()
    .from(documents)
    .where(and(unremoved, eq(documents.applicationId, opened.row.id), own(by)));
  if (!document) throw notFound();
  return { ...papers, document };
}

/**
 * The bytes of a document as they are stored, one piece after another: no more than one is held,
 * and no transaction waits for a slow reader.
 */
export async function* piecesOf(db: Db | Tx, documentId: string): AsyncGenerator<Buffer> {
  for (let n = 0; ; n++) {
    const [piece] = await db
      .select({ bytes: documentChunks.bytes })
      .from(documentChunks)
      .where(and(eq(documentChunks.documentId, documentId), eq(documentChunks.n, n)));
    if (!piece) return;
    yield piece.bytes;
  }
}

/** Bytes that an application's files take: those that count, and those removed but still kept. */
export async function storedBytes(tx: Tx, applicationId: string) {
  const [sums] = await tx
    .select({
      counting:
        sql`coalesce(sum(${documents.size}) filter (where ${documents.removedAt} is null), 0)`.mapWith(
          Number,
        ),
      kept: sql`coalesce(sum(${documents.size}), 0)`.mapWith(Number),
    })
    .from(documents)
    .where(
      and(
        eq(documents.applicationId, applicationId),
        exists(
          tx
            .select({ one: sql`1` })
            .from(documentChunks)
            .where(eq(documentChunks.documentId, documents.id)),
        ),
      ),
    );
  return sums ?? { counting: 0, kept: 0 };
}

/**
 * All documents of an application as a set, with what is missing from it, for those who keep them.
 * @throws AppError "not-found", also for partners.
 */
export async function openSet(ctx: Ctx, applicationId: string) {
  const papers = await openPapers(ctx.db, ctx, { applicationId });
  if (papers.by.kind !== "coordinator") throw notFound();
  return { facts: papers.facts, set: await readPapers(ctx, papers) };
}

/** The documents that somebody reaches, each with what there is of it. */
export async function readPapers(ctx: Ctx, papers: OpenPapers): Promise<SlotPapers[]> {
  const documents = await listDocuments(ctx.db, ctx, papers);
  const made = await listMandates(ctx.db, papers);
  return papersOf(papers.facts, papers.by, documents, made);
}
