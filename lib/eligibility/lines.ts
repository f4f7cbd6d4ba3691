import { answer } from "@/lib/eligibility/answer";
import { read } from "@/lib/eligibility/read";
import type { RefusalKey, Words } from "@/lib/eligibility/words";

/** Bytes of the longest body that is judged: room for 1000 organisations with all their fields. */
export const longestBody = 1024 * 1024;

const NEWLINE = 10;

/** A line of a file: its number from 1, and its text or why it cannot be read. */
interface Line {
  number: number;
  text: string | { slip: Extract<RefusalKey, "api.lineTooLong" | "api.lineNotUtf8"> };
}

/**
 * Cuts bytes into lines, whatever pieces they come in. Holds one line at most, and of one that is
 * too long nothing.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  longest = longestBody,
): AsyncGenerator<Line[]> {
  let number = 0;
  let begun: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    number += 1;
    const text = length > longest ? tooLong : decoded(joined(begun));
    begun = [];
    length = 0;
    return { number, text };
  };
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > longest) begun = [];
    else begun.push(piece);
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let from = 0;
    for (;;) {
      const end = piece.indexOf(NEWLINE, from);
      if (end < 0) break;
      add(piece.subarray(from, end));
      lines.push(take());
      from = end + 1;
    }
    if (from < piece.length) add(piece.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

const tooLong = { slip: "api.lineTooLong" } as const;

function decoded(bytes: Uint8Array): Line["text"] {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { slip: "api.lineNotUtf8" };
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
}

/** The answer to one line of a file, without its newline; null for a blank line. Never throws. */
export function answerLine({ number, text }: Line, words: Words): string | null {
  if (typeof text !== "string")
    return wrong(number, words.refusal(text.slip, { most: longestBody }));
  if (text.trim() === "") return null;
  const body = parsed(text);
  if (body === undefined) return wrong(number, words.refusal("api.lineNotJson"));
  const question = read(body, words);
  if (!question.ok) return JSON.stringify({ line: number, ...question.problems });
  const answered = answer(question.value, words);
  if (!("error" in answered)) return JSON.stringify(answered);
  const { error: message, ...rest } = answered;
  return JSON.stringify({ line: number, errors: [{ path: "call", message }], ...rest });
}

function wrong(line: number, message: string): string {
  return JSON.stringify({ line, errors: [{ path: "", message }] });
}

/** `undefined` is no JSON value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
