import type { SlotState } from "@/lib/domain/documents/state";
import type {
  Evidence,
  FilingProblem,
  FilingRemark,
  Slot,
  SlotKey,
} from "@/lib/domain/documents/types";

/** A file that came in, whole. */
export interface ReceivedFile {
  /** As its owner named it, made safe to show. */
  name: string;
  bytes: Buffer;
  /** Bytes; of a file that is too large only that it is so. */
  size: number;
  /** Hex. */
  sha256: string;
}

/** A document that was handed in, as its readers see it. */
export interface DocumentLine {
  id: string;
  slot: SlotKey;
  participationId: string | null;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  evidence: Evidence;
  uploadedByName: string;
  /** In the application's own time. */
  uploadedAt: Date;
  /** False: it is of a mandate that a newer version took the place of. */
  current: boolean;
  /** The reader may take it away again. */
  removable: boolean;
}

/** A mandate that was made here. */
export interface MandateLine {
  id: string;
  participationId: string;
  version: number;
  code: string;
  /** In the application's own time. */
  createdAt: Date;
  /** False: a newer version took its place. */
  current: boolean;
  /** SHA-256 (hex) of what it says. */
  contentHash: string;
}

/** One document of the set with what there is of it. */
export interface SlotPapers {
  slot: Slot;
  /** Name of its organisation; null: the application as a whole. */
  organisation: string | null;
  state: SlotState;
  documents: readonly DocumentLine[];
  /** The mandate that counts, if one was made; `outdated`: it no longer says what is known now. */
  mandate: (MandateLine & { outdated: boolean }) | null;
}

/** Why a file was not taken, besides what the file itself says. */
export type UploadProblem =
  | FilingProblem
  | "full"
  | "nothing"
  | "too-many"
  | "busy"
  | "rate-limited"
  | "unavailable";

/** What became of one file, said beside the form afterwards. */
export type Outcome =
  | { filed: true; documentId: string; remarks: readonly FilingRemark[] }
  /** `number` is the version that counts, the minutes to wait, or the megabytes there is room for. */
  | { filed: false; reason: UploadProblem; number?: number };
