import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";
import type {
  FilingProblem,
  FilingRemark,
  FoundInFile,
  MediaType,
  Slot,
  SlotKey,
} from "@/lib/domain/documents/types";

/** A mandate that was made here: its code finds it again. */
export interface KnownMandate {
  code: string;
  participationId: string;
  version: number;
  /** False: a newer version took its place. */
  current: boolean;
}

/** Who hands a file in: those who keep all documents, or an organisation for its own place. */
export type Uploader = { kind: "coordinator" } | { kind: "partner"; participationId: string };

export interface HandedIn {
  found: FoundInFile;
  /** Bytes. */
  size: number;
  sha256: string;
  by: Uploader;
  /** Where it was dropped; null: it is to find its own place. */
  dropped: { key: SlotKey; participationId: string | null } | null;
  /** Places for it, and those of the uploader only. */
  slots: readonly Slot[];
  mandates: readonly KnownMandate[];
  /** Participations whose organisation is no longer in the consortium are not among them. */
  present: readonly string[];
  /** What is kept already. */
  kept: readonly { slot: string; participationId: string | null; sha256: string }[];
}

export type Filing =
  | {
      filed: true;
      slot: SlotKey;
      participationId: string | null;
      mediaType: MediaType;
      remarks: readonly FilingRemark[];
    }
  /** `version` is the one that counts, where another was handed in. */
  | { filed: false; reason: FilingProblem; version?: number };

/**
 * Decides where a file belongs. The code of a mandate that was made here finds its partner wherever
 * the file was dropped; without a code it goes where a person put it.
 */
export function fileWhere(handed: HandedIn): Filing {
  const { found, size, dropped } = handed;
  if (size === 0) return refuse("empty");
  if (size > MAX_FILE_BYTES) return refuse("too-large");
  const [problem] = found.problems;
  if (problem) return refuse(problem);
  if (found.code !== null) return byCode(handed, found.code);
  if (found.ownTemplate) return refuse("unsigned-template");
  const place = dropped ?? restOf(handed);
  const slot = placeOf(handed, place);
  if (!slot) return refuse("no-such-place");
  const remarks: FilingRemark[] = [];
  if (!dropped) remarks.push("no-place");
  if (slot.key === "mandate") remarks.push("no-code");
  return into(handed, slot, remarks);
}

function byCode(handed: HandedIn, code: string): Filing {
  const { found, by, mandates, present, dropped } = handed;
  const mandate = mandates.find((one) => one.code === code);
  if (!mandate) return refuse("unknown-code");
  const { participationId } = mandate;
  // Before everything else: to other partners nothing is said of it, not even that it is old.
  if (by.kind === "partner" && by.participationId !== participationId)
    return refuse("wrong-partner");
  if (!present.includes(participationId)) return refuse("partner-left");
  if (!mandate.current) {
    const current = mandates.find((one) => one.participationId === participationId && one.current);
    return { ...refuse("old-version"), ...(current && { version: current.version }) };
  }
  if (found.ownTemplate) return refuse("unsigned-template");
  const slot = placeOf(handed, { key: "mandate", participationId });
  if (!slot) return refuse("no-such-place");
  const there = dropped?.key === "mandate" && dropped.participationId === participationId;
  return into(handed, slot, there ? [] : ["by-code"]);
}

function into(
  { found, kept, sha256 }: HandedIn,
  slot: Slot,
  remarks: readonly FilingRemark[],
): Filing {
  const mediaType = slot.accepts.find((one) => one === found.mediaType);
  if (!mediaType) return refuse("wrong-type");
  const same = kept.some(
    (one) =>
      one.slot === slot.key &&
      one.participationId === slot.participationId &&
      one.sha256 === sha256,
  );
  if (same) return refuse("duplicate");
  const unsigned: FilingRemark[] =
    slot.signed && found.signature === "none" ? ["no-signature"] : [];
  return {
    filed: true,
    slot: slot.key,
    participationId: slot.participationId,
    mediaType,
    remarks: [...remarks, ...unsigned],
  };
}

/** Where a file goes that names no place: among the others of whoever handed it in. */
const restOf = ({ by }: HandedIn) => ({
  key: "other" as const,
  participationId: by.kind === "partner" ? by.participationId : null,
});

function placeOf(
  { slots, by }: HandedIn,
  { key, participationId }: { key: SlotKey; participationId: string | null },
): Slot | undefined {
  if (by.kind === "partner" && by.participationId !== participationId) return undefined;
  return slots.find((one) => one.key === key && one.participationId === participationId);
}

const refuse = (reason: FilingProblem) => ({ filed: false as const, reason });
