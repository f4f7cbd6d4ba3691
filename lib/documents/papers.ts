import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import type { DocumentLine, MandateLine, SlotPapers } from "@/lib/documents/types";
import type { Uploader } from "@/lib/domain/documents/filing";
import { otherOf, slotsOf } from "@/lib/domain/documents/slots";
import { slotState } from "@/lib/domain/documents/state";
import type { Slot } from "@/lib/domain/documents/types";
import { mandateIsCurrent } from "@/lib/mandates/content";

/** Partners who have confirmed, also those who are to look at it again. */
export const takesPart = ({ status }: Pick<Participant, "status">) =>
  status === "confirmed" || status === "to-reconfirm";

/** The places in which somebody may put a file: all of them, or those of its own organisation. */
export function placesFor(
  { pack, participants, lumpSum }: Pick<ApplicationFacts, "pack" | "participants" | "lumpSum">,
  by: Uploader,
): Slot[] {
  const slots = slotsOf(pack, participants, lumpSum);
  if (by.kind === "coordinator") return slots;
  const own = slots.filter((slot) => slot.participationId === by.participationId);
  return [...own, otherOf(pack, by.participationId)];
}

/**
 * The set: each document with what there is of it. What stands in a place that nothing asks for
 * any more is among the others.
 */
export function papersOf(
  facts: ApplicationFacts,
  by: Uploader,
  documents: readonly DocumentLine[],
  mandates: readonly MandateLine[],
): SlotPapers[] {
  const slots = placesFor(facts, by);
  const known = (document: DocumentLine) => slots.some((slot) => isIn(document, slot));
  return slots.map((slot) => {
    const { participationId } = slot;
    const owner = facts.participants.find(({ id }) => id === participationId);
    const here = documents.filter((document) =>
      slot.key === "other" ? isIn(document, slot) || !known(document) : isIn(document, slot),
    );
    const mandate =
      slot.key === "mandate"
        ? mandates.find((one) => one.current && one.participationId === participationId)
        : undefined;
    return {
      slot,
      organisation: owner?.name ?? null,
      state: slotState(
        slot,
        here.map(({ evidence, current }) => ({ signature: evidence.signature, current })),
        { made: mandate !== undefined, confirmed: !owner || takesPart(owner) },
      ),
      documents: here,
      mandate:
        mandate && owner
          ? {
              ...mandate,
              outdated: !mandateIsCurrent({ ...mandate, supersededAt: null }, facts, owner),
            }
          : null,
    };
  });
}

const isIn = (document: DocumentLine, slot: Slot) =>
  document.slot === slot.key && document.participationId === slot.participationId;
