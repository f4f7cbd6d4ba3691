import type { z } from "zod";
import { readCsv } from "@/lib/transfer/csv";
import { decoded } from "@/lib/transfer/decode";
import {
  MAX_CELLS_BYTES,
  MAX_FILE_BYTES,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
} from "@/lib/transfer/limits";
import type { importInput } from "@/lib/transfer/schema";
import type { Guessed, Unreadable } from "@/lib/transfer/types";
import { readXlsx } from "@/lib/transfer/xlsx";

/** The cells of a table, and the encoding that had to be guessed. */
export interface ReadCells {
  cells: string[][];
  guessed: Guessed | null;
}

type Given = Pick<z.output<typeof importInput>, "file" | "pasted" | "cells">;

/** Reads the table that a form holds: a file, else pasted text, else that of the step before. */
export async function readGiven(given: Given): Promise<ReadCells | { unreadable: Unreadable }> {
  if (given.file && given.file.size > 0) return readFile(given.file);
  if (given.pasted.trim() !== "") return bounded({ cells: readCsv(given.pasted), guessed: null });
  return readCarried(given.cells);
}

/** Reads a table as the first step handed it on. */
export function readCarried(json: string): ReadCells | { unreadable: Unreadable } {
  if (json === "") return { unreadable: "empty" };
  const cells = parsed(json);
  return cells ? bounded({ cells, guessed: null }) : { unreadable: "not-a-table" };
}

/** Judged by its content: the name of a file may say anything. */
async function readFile(file: File): Promise<ReadCells | { unreadable: Unreadable }> {
  if (file.size > MAX_FILE_BYTES) return { unreadable: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const cells = await readXlsx(bytes);
    return "unreadable" in cells ? cells : bounded({ cells, guessed: null });
  }
  // The container of .xls, and of an .xlsx that is locked by a password.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { unreadable: "old-excel" };
  const text = decoded(bytes);
  if (!text || text.text.startsWith("%PDF-")) return { unreadable: "not-a-table" };
  return bounded({ cells: readCsv(text.text), guessed: text.guessed });
}

const begins = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

/** A table of a size that can be looked at and handed on. */
function bounded(read: ReadCells): ReadCells | { unreadable: Unreadable } {
  const filled = read.cells.filter((line) => line.some((cell) => cell.trim() !== ""));
  if (filled.length < 2) return { unreadable: "empty" };
  if (filled.length > MAX_TABLE_ROWS + 1) return { unreadable: "too-many-rows" };
  if (read.cells.some((line) => line.length > MAX_TABLE_COLUMNS))
    return { unreadable: "not-a-table" };
  return Buffer.byteLength(JSON.stringify(read.cells)) > MAX_CELLS_BYTES
    ? { unreadable: "too-large" }
    : read;
}

function parsed(json: string): string[][] | null {
  try {
    const value: unknown = JSON.parse(json);
    const text = (cell: unknown) => typeof cell === "string";
    const line = (one: unknown) => Array.isArray(one) && one.every(text);
    return Array.isArray(value) && value.every(line) ? value : null;
  } catch {
    return null;
  }
}
