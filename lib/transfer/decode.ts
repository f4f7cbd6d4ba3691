import type { Guessed } from "@/lib/transfer/types";

/** Letters that only one of the two readings of the same byte makes sense of. */
const baltic = /[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]/gu;
const western = /[àáâãçèêëìíîïñòôùúûýÀÁÂÃÇÈÊËÌÍÎÏÑÒÔÙÚÛÝ]/gu;

/**
 * The text of a file: by its byte order mark, else as UTF-8, else by the older code page of Windows
 * whose letters fit better; `guessed` says which, because names have to be looked at then.
 * @returns null for what is no text.
 */
export function decoded(bytes: Uint8Array): { text: string; guessed: Guessed | null } | null {
  const marked = byMark(bytes);
  const text = marked ? as(marked, bytes) : as("utf-8", bytes);
  if (text !== null) return text.includes("\0") ? null : { text, guessed: null };
  if (marked || bytes.includes(0)) return null;
  const guessed = codePage(bytes);
  return { text: new TextDecoder(guessed).decode(bytes), guessed };
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

function as(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function codePage(bytes: Uint8Array): Guessed {
  const fits = (encoding: Guessed, letters: RegExp) =>
    new TextDecoder(encoding).decode(bytes).match(letters)?.length ?? 0;
  return fits("windows-1252", western) > fits("windows-1257", baltic)
    ? "windows-1252"
    : "windows-1257";
}
