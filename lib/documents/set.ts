import { openSet, piecesOf } from "@/lib/documents/data";
import { indexCsv, indexHtml } from "@/lib/documents/index-file";
import { nameAll } from "@/lib/documents/names";
import { bodyOf, downloadHeaders, refusal } from "@/lib/documents/serve";
import { type ZipEntry, zipped } from "@/lib/documents/zip";
import type { Reader } from "@/lib/i18n/request";
import type { Ctx } from "@/lib/server/context";

type Words = Pick<Reader, "t" | "locale">;

/** All documents of an application in one archive with an index, for those who keep them. */
export async function answerSet(
  gate: () => Promise<Ctx>,
  applicationId: string,
  words: Words,
  bare = false,
): Promise<Response> {
  try {
    const ctx = await gate();
    const { facts, set } = await openSet(ctx, applicationId);
    const title = facts.acronym || facts.title || words.t("applications.untitled");
    const headers = downloadHeaders(`${title}.zip`, "application/zip");
    if (bare) return new Response(null, { headers });
    const named = nameAll(set, facts.participants);
    const files = named.map(
      ({ document, path }): ZipEntry => ({
        path,
        at: document.uploadedAt,
        pieces: piecesOf(ctx.db, document.id),
      }),
    );
    const index = (path: string, content: Buffer): ZipEntry => ({
      path,
      at: facts.now,
      pieces: [content],
    });
    const entries = [
      index("index.html", indexHtml(set, named, title, words)),
      index("index.csv", indexCsv(set, named, words)),
      ...files,
    ];
    return new Response(bodyOf(zipped(entries)), { headers });
  } catch (error) {
    return refusal(error);
  }
}
