import type { OpenDocument } from "@/lib/documents/data";
import { contentDisposition } from "@/lib/server/download";
import { AppError } from "@/lib/server/errors";

/**
 * Headers under which a file of other people is given out: as a download, as nothing but what its
 * content is, and without any right to do something should a browser show it all the same.
 */
export function downloadHeaders(name: string, mediaType: string): Record<string, string> {
  return {
    "content-type": mediaType,
    "content-disposition": contentDisposition(name),
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex, nofollow",
  };
}

/** Bytes as a body that is read no faster than it is sent. */
export function bodyOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reading = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reading.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await reading.return?.();
      },
    },
    // Nothing is read ahead: one piece is on its way, no more.
    { highWaterMark: 0 },
  );
}

/**
 * Gives a document out. To whoever may not have it, it does not exist.
 * @param bare without the bytes, for HEAD.
 */
export async function answerDownload(
  opening: () => Promise<OpenDocument>,
  bare = false,
): Promise<Response> {
  try {
    const { fileName, mediaType, size, pieces } = await opening();
    const headers = { ...downloadHeaders(fileName, mediaType), "content-length": String(size) };
    return new Response(bare ? null : bodyOf(pieces), { headers });
  } catch (error) {
    return refusal(error);
  }
}

/** @throws whatever is no refusal. */
export function refusal(error: unknown): Response {
  if (!(error instanceof AppError)) throw error;
  const status = { "not-found": 404, "signed-out": 401, "rate-limited": 429, unavailable: 503 };
  return new Response(null, {
    status: status[error.code],
    headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" },
  });
}
