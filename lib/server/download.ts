/** Characters that RFC 5987 lets stand as they are in an extended value. */
const plain = /[!'()*]/g;
const escaped = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * What a browser is told to do with a file: keep it, under this name, and never show it as a page.
 * The name comes twice: in ASCII for old programs and in full (RFC 6266).
 */
export function contentDisposition(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]+/gu, " ").trim() || "file";
  const ascii = line
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]|["%]/g, "_");
  const full = encodeURIComponent(line.toWellFormed()).replace(plain, escaped);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}

/** A file as a download that no browser runs, guesses at or keeps for others. */
export function download(file: { name: string; mediaType: string; content: Buffer }): Response {
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.content.byteLength),
      "Content-Disposition": contentDisposition(file.name),
      "Content-Security-Policy": "sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

/** What every download answers with that is not there, or not for who asks. */
export const noDownload = (): Response => new Response(null, { status: 404 });
