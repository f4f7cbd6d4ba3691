import type { Role } from "@/lib/domain/eligibility/types";
import type { OrganisationRecord } from "@/lib/domain/passport/types";

/** What a consent binds to, as data. When one of these changes, it has to be confirmed again. */
export interface ConsentTerms {
  role: Role;
  /** Of the whole application, in whole euros; null: not decided when it was given. */
  lumpSum: number | null;
  /** The partner's own part of it, in whole euros; null: not decided, or none in its role. */
  share: number | null;
  coordinator: { name: string; country: string };
  callId: string;
}

/** One thing that differs between what was confirmed and what stands now. */
export type TermsDifference = {
  [K in keyof ConsentTerms]: { term: K; before: ConsentTerms[K]; now: ConsentTerms[K] };
}[keyof ConsentTerms];

/** An answer as it is recorded: every one of these is under its hash. */
export interface ConsentRecord {
  id: string;
  invitationId: string;
  participationId: string;
  kind: "consent" | "refusal" | "withdrawal";
  name: string;
  jobTitle: string;
  reason: string;
  textShown: string;
  textVersion: number;
  locale: "en" | "lv";
  /** In the application's time. */
  answeredAt: Date;
  sentTo: string;
  /** IANA zone of the reader's own clock. */
  zone: string;
  onBehalfOf: string;
  terms: ConsentTerms | null;
  organisation: OrganisationRecord | null;
  applicationId: string | null;
  /** Place in the application's chain, from 1; null: recorded before there was one. */
  seq: number | null;
  /** SHA-256 in hex of the record before; of the first one 64 zeros. */
  previousHash: string | null;
}

/** A record with its own hash: SHA-256 in hex of its canonical form. */
export interface HashedRecord extends ConsentRecord {
  hash: string | null;
}

/**
 * What is wrong with a chain, at the first place where it is:
 * - changed: the record there is not what was recorded;
 * - removed: no record is there any more;
 * - reordered: the record there was recorded at another place.
 */
export interface ChainBreak {
  seq: number;
  why: "changed" | "removed" | "reordered";
}
