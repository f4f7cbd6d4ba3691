import { Zip, ZipPassThrough } from "fflate";

/** A file of an archive. */
export interface ZipEntry {
  /** Its path, in plain ASCII. */
  path: string;
  /** When it was last changed. */
  at: Date;
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * A ZIP archive as it comes: one piece of one file is held at a time. Nothing is compressed, since
 * what is handed in (PDF, pictures, containers) is so already.
 */
export async function* zipped(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for await (const { path, at, pieces } of entries) {
    const file = new ZipPassThrough(path);
    file.mtime = at;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(piece);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
