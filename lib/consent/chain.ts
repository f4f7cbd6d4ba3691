import { canonicalRecord } from "@/lib/domain/consent/canonical";
import type { ChainBreak, ConsentRecord, HashedRecord } from "@/lib/domain/consent/types";
import { sha256 } from "@/lib/server/secrets";

/** What the first record of a chain names as the hash before it. */
export const FIRST = "0".repeat(64);

/** The hash that seals a record. */
export function hashOf(record: ConsentRecord): string {
  return sha256(canonicalRecord(record));
}

/**
 * The first place at which a chain is not as it was recorded; null: it is whole. Without `noted` a
 * chain cannot know that its newest records are gone, nor that all of it was written anew.
 * @param records of one application, those with a `seq`, in its order.
 * @param noted the hashes that were written down elsewhere, by `seq`.
 */
export function verifyChain(
  records: readonly HashedRecord[],
  noted: ReadonlyMap<number, string> = new Map(),
): ChainBreak | null {
  for (const [index, record] of records.entries()) {
    const seq = index + 1;
    const before = records[index - 1]?.hash ?? FIRST;
    const fits = record.seq === seq && sealed(record);
    if (fits && record.previousHash === before && agrees(noted, record)) continue;
    // A record that is sound itself: it is the one before that is not what it points to.
    if (fits && record.previousHash !== before)
      return { seq: Math.max(1, seq - 1), why: "changed" };
    if (record.seq !== seq) return { seq, why: "removed" };
    return { seq, why: moved(record, records.length) ? "reordered" : "changed" };
  }
  const missing = records.length + 1;
  return noted.has(missing) ? { seq: missing, why: "removed" } : null;
}

const sealed = (record: HashedRecord) => record.hash === hashOf(record);

function agrees(noted: ReadonlyMap<number, string>, { seq, hash }: HashedRecord): boolean {
  const known = noted.get(seq ?? 0);
  return known === undefined || known === hash;
}

/** Whether it is what was recorded, but for its place. */
function moved(record: HashedRecord, length: number): boolean {
  const places = Array.from({ length }, (_, index) => index + 1);
  return places.some((seq) => seq !== record.seq && sealed({ ...record, seq }));
}
