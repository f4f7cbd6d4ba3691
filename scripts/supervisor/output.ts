import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Calls `each` with every line of a stream. */
export function lines(stream: Readable, each: (line: string) => void): void {
  createInterface({ input: stream }).on("line", each);
}

/** The words of a log line that reports an error; undefined for all others. */
export function errorIn(line: string): string | undefined {
  if (!line.startsWith('{"at"')) return undefined;
  try {
    const { level, message, error } = JSON.parse(line);
    return level === "error" ? [message, error].filter(Boolean).join(": ") : undefined;
  } catch {
    return undefined;
  }
}
