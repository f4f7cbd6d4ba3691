import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { documentChunks, documents } from "@/db/schema/documents";
import {
  listDocuments,
  listMandates,
  mayRemove,
  type OpenPapers,
  openPapers,
  type PapersNamed,
  reachDocument,
  storedBytes,
} from "@/lib/documents/data";
import { placesFor } from "@/lib/documents/papers";
import type { documentInput } from "@/lib/documents/schema";
import type { ReceivedFile } from "@/lib/documents/types";
import { fileWhere } from "@/lib/domain/documents/filing";
import { MAX_DEMO_BYTES, MAX_SET_BYTES, MAX_STORED_BYTES } from "@/lib/domain/documents/limits";
import type {
  FilingProblem,
  FilingRemark,
  FoundInFile,
  SlotKey,
} from "@/lib/domain/documents/types";
import { replanReminders } from "@/lib/mails/mutations";
import { audit } from "@/lib/server/audit";
import { type Ctx, inTransaction, type Verb } from "@/lib/server/context";
import { notFound } from "@/lib/server/errors";
import { ok, type Result, refused } from "@/lib/server/result";

/** Bytes of one stored piece. */
const PIECE = 256 * 1024;
/** How many pieces one statement writes. */
const AT_ONCE = 8;

/** A file that is here whole, with what was found in it, and where it was dropped if anywhere. */
export interface HandedFile extends PapersNamed {
  slot?: SlotKey;
  file: ReceivedFile;
  found: FoundInFile;
}

/**
 * Files a document where it belongs, or says why not. It is written in one go after the last byte
 * has come, so that a slow upload holds nothing up.
 */
export async function fileDocument({
  ctx,
  input,
}: Verb<HandedFile>): Promise<
  Result<
    { documentId: string; remarks: readonly FilingRemark[] },
    FilingProblem | "full",
    { number?: number }
  >
> {
  return inTransaction(ctx, async (tx) => {
    const { file, found, slot: key } = input;
    const papers = await openPapers(tx, ctx, input, { lock: true });
    const { opened, facts, by } = papers;
    const participationId =
      by.kind === "partner" ? by.participationId : (input.participationId ?? null);
    // To tell a partner that a mandate is another's, those of all have to be known.
    const mandates = await listMandates(tx, { opened, by: { kind: "coordinator" } });
    const filing = fileWhere({
      found,
      size: file.size,
      sha256: file.sha256,
      by,
      dropped: key ? { key, participationId } : null,
      slots: placesFor(facts, by),
      mandates,
      present: facts.participants.map(({ id }) => id),
      kept: await listDocuments(tx, ctx, papers),
    });
    if (!filing.filed) return refused(filing.reason, { number: filing.version });
    const { counting, kept } = await storedBytes(tx, opened.row.id);
    const most = opened.row.kind === "demo" ? MAX_DEMO_BYTES : MAX_SET_BYTES;
    if (counting + file.size > most || kept + file.size > MAX_STORED_BYTES)
      return refused("full", { number: most / (1024 * 1024) });
    const { remarks, ...place } = filing;
    const documentId = await store(tx, {
      applicationId: opened.row.id,
      slot: place.slot,
      participationId: place.participationId,
      fileName: file.name,
      mediaType: place.mediaType,
      size: file.size,
      sha256: file.sha256,
      evidence: { signature: found.signature, code: found.code },
      ...handedInBy(ctx, papers),
      uploadedAt: opened.now,
      bytes: file.bytes,
    });
    await audit(tx, ctx, {
      action: "document.filed",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: documentId,
      details: {
        slot: place.slot,
        participationId: place.participationId,
        sha256: file.sha256,
        size: file.size,
        signature: found.signature,
      },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok({ documentId, remarks });
  });
}

type NewDocument = typeof documents.$inferInsert & { bytes: Buffer };

async function store(tx: Tx, { bytes, ...row }: NewDocument): Promise<string> {
  const [written] = await tx.insert(documents).values(row).returning({ id: documents.id });
  if (!written) throw new Error("the document was not written");
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, n) => ({
    documentId: written.id,
    n,
    bytes: bytes.subarray(n * PIECE, (n + 1) * PIECE),
  }));
  for (let first = 0; first < pieces.length; first += AT_ONCE)
    await tx.insert(documentChunks).values(pieces.slice(first, first + AT_ONCE));
  return written.id;
}

/** Who is named for it: the person, or for a link whoever answered or is written to there. */
function handedInBy({ actor }: Ctx, { facts, by }: OpenPapers) {
  if (actor.kind === "user")
    return { uploadedBy: actor.userId, uploadedByName: actor.name || actor.email };
  const partner = facts.participants.find(
    ({ id }) => by.kind === "partner" && id === by.participationId,
  );
  const name = partner?.answer?.name || partner?.contactName || partner?.name;
  return { uploadedBy: null, uploadedByName: name ?? "" };
}

/**
 * Takes a document away. Its record stays; its bytes go 30 days later, in which an administrator
 * could still bring it back.
 */
export async function removeDocument({
  ctx,
  input,
}: Verb<z.output<typeof documentInput>>): Promise<Result<null>> {
  return inTransaction(ctx, async (tx) => {
    const { opened, by, document } = await reachDocument(tx, ctx, input, { lock: true });
    if (!mayRemove(ctx.actor, by, document.uploadedBy)) throw notFound();
    const removed = await tx
      .update(documents)
      // The server's own clock: what is thrown away later goes by it.
      .set({ removedAt: ctx.now })
      .where(and(eq(documents.id, document.id), isNull(documents.removedAt)))
      .returning({ id: documents.id });
    if (removed.length === 0) throw notFound();
    const { slot, participationId, sha256 } = document;
    await audit(tx, ctx, {
      action: "document.removed",
      applicationId: opened.row.id,
      organisationId: opened.row.organisationId,
      subjectId: document.id,
      details: { slot, participationId, sha256 },
    });
    await replanReminders(tx, ctx, opened.row.id);
    return ok();
  });
}
