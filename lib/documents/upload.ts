import { fromOurOwnPage } from "@/lib/auth/own-page";
import { safePath } from "@/lib/auth/return-to";
import { openPapers, type PapersNamed } from "@/lib/documents/data";
import { fileDocument } from "@/lib/documents/mutations";
import { writeOutcomes } from "@/lib/documents/outcomes";
import { type Fields, NotReceived, receiveFiles, TooLong } from "@/lib/documents/receive";
import { recognise } from "@/lib/documents/recognise";
import { enterRoom } from "@/lib/documents/rooms";
import { uploadFields } from "@/lib/documents/schema";
import type { Outcome, ReceivedFile } from "@/lib/documents/types";
import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";
import type { FoundInFile } from "@/lib/domain/documents/types";
import type { Ctx } from "@/lib/server/context";
import { AppError } from "@/lib/server/errors";
import { logger } from "@/lib/server/logger";
import { countTry } from "@/lib/server/rate-limit";

const FILES_PER_HOUR = 60;

export interface UploadAsked {
  /** Finds out who is sending; throws AppError to refuse. */
  gate(): Promise<Ctx>;
  /** The application of the address; through a link the gate knows. */
  applicationId?: string;
  /** The page to go back to when the browser does not say where the form stood. */
  page: string;
}

/**
 * Answers a form with files: files them one after another and goes back to the page of the form,
 * whose address then says what became of each. Works without a script.
 */
export async function answerUpload(request: Request, asked: UploadAsked): Promise<Response> {
  if (!fromOurOwnPage(request.headers)) return plain(403);
  const page = pageOf(request.headers, asked.page);
  const outcomes: Outcome[] = [];
  let of = "";
  let leave: (() => void) | null = null;
  try {
    const ctx = await asked.gate();
    leave = enterRoom(senderOf(ctx));
    if (!leave) return back(page, [{ filed: false, reason: "busy" }]);
    const { files, tooMany } = await receiveFiles(request, async (file, fields) => {
      of = fields.participationId ?? "";
      outcomes.push(await handIn(ctx, asked.applicationId, file, fields));
    });
    if (files === 0) outcomes.push({ filed: false, reason: "nothing" });
    if (tooMany) outcomes.push({ filed: false, reason: "too-many" });
    return back(page, outcomes, of);
  } catch (error) {
    if (error instanceof TooLong)
      return back(page, [...outcomes, { filed: false, reason: "too-large" }]);
    if (error instanceof NotReceived) return plain(400);
    if (error instanceof AppError && error.code === "not-found") return plain(404);
    if (error instanceof AppError && error.code === "signed-out")
      return redirect(`/sign-in?to=${encodeURIComponent(page)}`);
    logger.error({ error }, "an upload failed");
    return back(page, [{ filed: false, reason: "unavailable" }]);
  } finally {
    leave?.();
  }
}

async function handIn(
  ctx: Ctx,
  applicationId: string | undefined,
  file: ReceivedFile,
  fields: Fields,
): Promise<Outcome> {
  const named = uploadFields.safeParse(fields);
  if (!named.success) return { filed: false, reason: "no-such-place" };
  try {
    await countTry(ctx, {
      key: `documents:${senderOf(ctx)}`,
      limit: FILES_PER_HOUR,
      windowMinutes: 60,
    });
    const place: PapersNamed = { applicationId, participationId: named.data.participationId };
    // Nothing of a file is looked at for who may not hand it in.
    await openPapers(ctx.db, ctx, place);
    const found = await look(file);
    const input = { ...place, slot: named.data.slot, file, found };
    const result = await fileDocument({ ctx, input });
    if (result.ok) return { filed: true, ...result.value };
    return { filed: false, reason: result.reason, number: result.details?.number };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "rate-limited") throw error;
    return { filed: false, reason: "rate-limited", number: Number(error.params.minutes) };
  }
}

/** Nothing is looked for in what is not taken anyway. */
async function look({ bytes, name, size }: ReceivedFile): Promise<FoundInFile> {
  if (size > 0 && size <= MAX_FILE_BYTES) return recognise(bytes, name);
  return { mediaType: null, signature: "none", code: null, ownTemplate: false, problems: [] };
}

/** Limits count people; those behind a link by the link. */
function senderOf({ actor }: Ctx): string {
  if (actor.kind === "user") return actor.userId;
  return actor.kind === "link" ? actor.invitationId : actor.kind;
}

/** Browsers say on which page of ours the form stood; whatever else is said becomes `otherwise`. */
function pageOf(headers: Headers, otherwise: string): string {
  const said = headers.get("referer");
  if (!said || !URL.canParse(said)) return otherwise;
  const path = safePath(new URL(said).pathname);
  return path.startsWith("/applications/") || path.startsWith("/invite/o/") ? path : otherwise;
}

/** @param of whose place the form was about, for pages on which several stand. */
function back(page: string, outcomes: readonly Outcome[], of = ""): Response {
  const whose = /^[\da-f-]{36}$/.test(of) ? `&of=${of}` : "";
  return redirect(`${page}?papers=${writeOutcomes(outcomes)}${whose}#papers`);
}

const safe = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

const redirect = (location: string) =>
  new Response(null, { status: 303, headers: { ...safe, location } });
const plain = (status: number) => new Response(null, { status, headers: safe });
