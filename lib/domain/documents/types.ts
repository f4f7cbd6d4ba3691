import type { PackRequirementKey, Source } from "@/lib/domain/calls/types";

/** How a document says that somebody signed it. Nobody here vouches for the signature. */
export type SignatureKind =
  /** An electronic signature is in the file (PAdES in a PDF, XAdES in an ASiC-E container). */
  | "electronic"
  /** A picture of paper: a person has to look at it. */
  | "scan"
  /** Nothing that could be a signature. */
  | "none";

/** What was found in a file that was handed in. */
export interface Evidence {
  signature: SignatureKind;
  /** The code of a mandate made here, as printed on it; null: none was found. */
  code: string | null;
}

/** What may be handed in at all, by content. */
export const mediaTypes = [
  "application/pdf",
  "application/vnd.etsi.asic-e+zip",
  "image/jpeg",
  "image/png",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** What reading a file shows, before anybody decides where it belongs. */
export interface FoundInFile extends Evidence {
  /** Judged by its content; null or any other: of no kind that is taken here. */
  mediaType: string | null;
  /** It is a mandate made here that nobody has signed yet. */
  ownTemplate: boolean;
  /** Why it cannot be read, or is not taken whatever it is. */
  problems: readonly ("empty" | "damaged" | "encrypted" | "macro")[];
}

/** The documents that calls ask for; words live in messages under `documents.slot.<key>`. */
export const slotKeys = [
  "declaration-on-honour",
  "mandate",
  "part-b",
  "budget-table",
  "ngo-form",
  "financial-capacity",
  "charter",
  "pic-evidence",
  "other",
] as const;
export type SlotKey = (typeof slotKeys)[number];

/** What the official form or portal takes at most. Bytes; what is not known is null. */
export interface OfficialLimits {
  fileBytes: number | null;
  allBytes: number | null;
  files: number | null;
  pages: number | null;
  source: Source;
}

/** One document of the set: which, of whom, and what is taken for it. */
export interface Slot {
  key: SlotKey;
  /** The organisation that it is of; null: the application as a whole. */
  participationId: string | null;
  /**
   * Hard: the application is not complete without it. Soft: advice, or due only later.
   * Conditional: asked of some, or when somebody asks.
   */
  required: "hard" | "soft" | "conditional";
  accepts: readonly MediaType[];
  /** Somebody has to have signed it. */
  signed: boolean;
  /** Where the one template lies that counts; null: there is none. It is never made here. */
  official: "agency-form" | "portal" | null;
  limits: OfficialLimits | null;
  /** The line of the call's checklist that asks for it, with its source; null: nothing does. */
  requirement: PackRequirementKey | null;
  source: Source | null;
}

/** A document as the checklist and the set look at it. */
export interface PaperFacts {
  slot: string;
  participationId: string | null;
  signature: SignatureKind;
  /** False: it is of a mandate that a newer version has taken the place of. */
  current: boolean;
}

/** Why a file was not filed. Words live in messages under `refusals.papers.refused.<code>`. */
export const filingProblems = [
  "empty",
  "too-large",
  "damaged",
  "encrypted",
  "macro",
  "wrong-type",
  "unknown-code",
  "wrong-partner",
  "partner-left",
  "old-version",
  "unsigned-template",
  "no-such-place",
  "duplicate",
] as const;
export type FilingProblem = (typeof filingProblems)[number];

/** What to mind about a file that was filed. Words live under `refusals.papers.remark.<code>`. */
export const filingRemarks = ["by-code", "no-code", "no-place", "no-signature"] as const;
export type FilingRemark = (typeof filingRemarks)[number];
