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
