import type { ConsentTerms, TermsDifference } from "@/lib/domain/consent/types";

const order = ["role", "lumpSum", "share", "coordinator", "callId"] as const;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What has changed since a consent was given, in a fixed order. Empty: it still holds. What was
 * left open then and is decided now has changed too: nobody agreed to it.
 * @param before null for a consent that was recorded before its terms were: it is taken to hold.
 */
export function termsDifference(
  before: ConsentTerms | null,
  now: ConsentTerms,
): readonly TermsDifference[] {
  if (!before) return [];
  return order
    .filter((term) => !same(termOf(before, term), termOf(now, term)))
    .map((term) => ({ term, before: before[term], now: now[term] }) as TermsDifference);
}

/** Stored as JSON, whose keys may come back in another order. */
function termOf(terms: ConsentTerms, term: (typeof order)[number]) {
  return term === "coordinator" ? [terms.coordinator.name, terms.coordinator.country] : terms[term];
}
