import type { FoundInFile } from "@/lib/domain/documents/types";

/** A signed scan in PDF without a code, unless the test says otherwise. */
export const found = (given: Partial<FoundInFile> = {}): FoundInFile => ({
  mediaType: "application/pdf",
  signature: "scan",
  code: null,
  ownTemplate: false,
  problems: [],
  ...given,
});
