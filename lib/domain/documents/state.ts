import type { PaperFacts, Slot } from "@/lib/domain/documents/types";

/** How one document of the set stands. Words live in messages under `documents.state.<code>`. */
export type SlotState =
  /** Electronically signed. */
  | "electronic"
  /** A picture of signed paper: somebody has to look at it. */
  | "scan"
  /** There, and needs no signature, or none was found where one is needed. */
  | "handed-in"
  | "unsigned"
  /** Only of a mandate that a newer version took the place of. */
  | "outdated"
  /** The mandate is made and waits for its signature. */
  | "made"
  | "missing"
  /** Its organisation has not confirmed yet, or nobody has asked for it. */
  | "not-yet";

/**
 * How a document stands: the best of what was handed in for it.
 * @param papers those of this very place.
 * @param more.made a mandate was made and still counts.
 * @param more.confirmed its organisation is in the consortium.
 */
export function slotState(
  slot: Pick<Slot, "signed" | "required">,
  papers: readonly Pick<PaperFacts, "signature" | "current">[],
  more: { made: boolean; confirmed: boolean },
): SlotState {
  const current = papers.filter((one) => one.current);
  if (current.length > 0) return slot.signed ? bestSignature(current) : "handed-in";
  if (papers.length > 0) return "outdated";
  if (more.made) return "made";
  return more.confirmed && slot.required !== "conditional" ? "missing" : "not-yet";
}

function bestSignature(papers: readonly Pick<PaperFacts, "signature">[]): SlotState {
  const has = (kind: PaperFacts["signature"]) => papers.some(({ signature }) => signature === kind);
  if (has("electronic")) return "electronic";
  return has("scan") ? "scan" : "unsigned";
}

/** True when something signed stands in that place and still counts. */
export function isSigned(
  papers: readonly PaperFacts[],
  slot: string,
  participationId: string | null,
): boolean {
  return papers.some(
    (one) =>
      one.slot === slot &&
      one.participationId === participationId &&
      one.current &&
      one.signature !== "none",
  );
}
