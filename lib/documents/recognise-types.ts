import type { SignatureKind } from "@/lib/domain/documents/types";

/** Why a file could not be read, or may not be taken whatever it is. */
export type FileProblem = "encrypted" | "damaged" | "empty" | "macro";

/** What a file turned out to be. Nobody here vouches for a signature that was found. */
export interface Recognised {
  /** Judged by its content, never by its name; null: of no kind that is known here. */
  mediaType: string | null;
  /** Its name ends as files of this kind do. */
  extensionOk: boolean;
  /** The first code of a mandate in it whose check character is right; null: none was found. */
  code: string | null;
  signature: SignatureKind;
  /** It is a mandate made here, and nobody has signed it. */
  ownTemplate: boolean;
  problems: readonly FileProblem[];
}

/** What the pages of a PDF, or a picture, show: the findings of the worker thread. */
export interface PagesSeen {
  problem: "encrypted" | "damaged" | null;
  /** What can be read as text: the pages first, then the keywords. */
  text: string;
  /** What QR codes say. */
  qr: readonly string[];
  /** At least one page is a picture for its most part. */
  pictures: boolean;
  /** Something was put onto a page: a picture, ink, a stamp, a curve. */
  drawn: boolean;
}

/** What the worker thread is told to look at. */
export interface LookAt {
  kind: "pdf" | "picture";
  bytes: Uint8Array;
  /** Folders and files of the packages that it reads with. */
  paths: { pdfjs: string; zxing: string };
}
