import type { Role } from "@/lib/domain/eligibility/types";

/** What a consent binds to, as data. When one of these changes, it has to be confirmed again. */
export interface ConsentTerms {
  role: Role;
  /** Of the whole application, in whole euros; null: not decided when it was given. */
  lumpSum: number | null;
  /** The partner's own part of it, in whole euros; null: not decided. */
  share: number | null;
  coordinator: { name: string; country: string };
  callId: string;
}

/** One thing that differs between what was confirmed and what stands now. */
export type TermsDifference = {
  [K in keyof ConsentTerms]: { term: K; before: ConsentTerms[K]; now: ConsentTerms[K] };
}[keyof ConsentTerms];
