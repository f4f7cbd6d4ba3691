import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import type { ReceivedFile } from "@/lib/documents/types";
import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";

/** Files of one form. */
const MAX_FILES = 10;

/** Bytes of one form; a sender who goes on after that is cut off. */
const MOST_BYTES = 2 * MAX_FILES * MAX_FILE_BYTES;

export type Fields = Readonly<Record<string, string>>;

/** What the sender gave up half-way, or what is no form with files. */
export class NotReceived extends Error {}
/** What goes on and on. */
export class TooLong extends NotReceived {}

/**
 * Reads a form with files as it comes in, one file after another: the next is not read before
 * `each` is done with the one before, so that a request never holds more than one whole file.
 * Fields have to stand before the files.
 * @returns how many files came, and whether there were more than are taken.
 * @throws NotReceived
 */
export async function receiveFiles(
  request: Request,
  each: (file: ReceivedFile, fields: Fields) => Promise<void>,
): Promise<{ files: number; tooMany: boolean }> {
  const fields: Record<string, string> = {};
  let files = 0;
  let tooMany = false;
  let work = Promise.resolve();
  let failure: { error: unknown } | null = null;
  const parser = parserOf(request);
  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  parser.on("filesLimit", () => {
    tooMany = true;
  });
  parser.on("file", (_name, stream, { filename }) => {
    // A form whose sender chose nothing sends one file without a name.
    const named = Boolean(filename);
    // Its sender may go before anybody reads it; whoever reads it then finds out.
    stream.on("error", () => undefined);
    if (named) files++;
    work = work
      .then(async () => {
        if (failure) throw failure.error;
        const file = await readWhole(stream, filename ?? "");
        if (named || file.size > 0) await each(file, fields);
      })
      .catch((error: unknown) => {
        failure ??= { error };
        stream.resume();
      });
  });
  try {
    await pipeline(bodyOf(request), parser);
  } catch (error) {
    // What is still under way is done first: it speaks of files that came in whole.
    await work;
    if (error instanceof TooLong) throw error;
    throw new NotReceived("the form did not come in whole", { cause: error });
  }
  await work;
  throwIf(failure);
  return { files, tooMany };
}

function throwIf(failure: { error: unknown } | null): void {
  if (failure) throw failure.error;
}

async function* bodyOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (!body) throw new NotReceived("there is no body");
  let length = 0;
  for await (const piece of Readable.fromWeb(body as ReadableStream)) {
    length += piece.length;
    if (length > MOST_BYTES) throw new TooLong("it is too long");
    yield piece;
  }
}

function parserOf({ headers }: Request) {
  try {
    return busboy({
      headers: { "content-type": headers.get("content-type") ?? "" },
      defParamCharset: "utf8",
      limits: {
        // One byte more than is taken, to know that there was more.
        fileSize: MAX_FILE_BYTES + 1,
        files: MAX_FILES,
        fields: 10,
        fieldSize: 200,
        fieldNameSize: 50,
        headerPairs: 20,
      },
    });
  } catch (error) {
    throw new NotReceived("it is no form with files", { cause: error });
  }
}

async function readWhole(stream: Readable, name: string): Promise<ReceivedFile> {
  const hash = createHash("sha256");
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_FILE_BYTES) parts.length = 0;
    else {
      hash.update(part);
      parts.push(part);
    }
  }
  const bytes = size > MAX_FILE_BYTES ? Buffer.alloc(0) : Buffer.concat(parts);
  return { name: safeName(name), bytes, size, sha256: hash.digest("hex") };
}

const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/** A file's own name without folders, control and direction marks; at most 150 characters. */
export function safeName(name: string): string {
  const own = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const clean = own.replace(unseen, "").replace(/\s+/g, " ").trim();
  if (clean.length <= 150) return clean || "file";
  const ending = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? "";
  return clean.slice(0, 150 - ending.length) + ending;
}
