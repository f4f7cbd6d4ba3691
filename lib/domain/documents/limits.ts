import { sources } from "@/lib/domain/calls/families/sources";
import { inferredFrom } from "@/lib/domain/calls/source";
import type { RulePack, Source } from "@/lib/domain/calls/types";
import type { OfficialLimits } from "@/lib/domain/documents/types";

const MIB = 1024 * 1024;

/** Bytes of one file that is kept here. */
export const MAX_FILE_BYTES = 15 * MIB;
/** Bytes of all files of one application together, and with those removed within 30 days. */
export const MAX_SET_BYTES = 200 * MIB;
export const MAX_STORED_BYTES = 400 * MIB;
/** Bytes of all files of an application of the demo, which is open to anybody. */
export const MAX_DEMO_BYTES = 20 * MIB;

const nothingKnown = { fileBytes: null, allBytes: null, files: null, pages: null };

const olderForm: Source = {
  title: "A form of Cooperation Partnerships with lump sums, in copy (year not stated)",
  url: "https://github.com/GianfrancoStefani/ScritturaErasmus",
  certainty: "unverified",
};

/**
 * Annexes of the form of National Agencies: the Commission says that number and size are limited
 * and differ by action; the figures are those of one older form.
 */
export const annexLimits: OfficialLimits = {
  fileBytes: 15 * MIB,
  allBytes: 100 * MIB,
  files: 100,
  pages: null,
  source: olderForm,
};

/**
 * Pages of Part B on the portal, by the grant in whole euros; null while that leaves it open. The
 * figures are those of a recent guide, so for earlier years they are only inferred.
 */
export function partBLimits(pack: RulePack, grant: number | null): OfficialLimits {
  const { compliance } = sources;
  return {
    ...nothingKnown,
    pages: grant === null ? null : pagesFor(grant),
    source: pack.year < 2025 ? inferredFrom(compliance) : compliance,
  };
}

function pagesFor(grant: number): number {
  if (grant <= 60_000) return 40;
  return grant >= 4_000_000 ? 120 : 70;
}
