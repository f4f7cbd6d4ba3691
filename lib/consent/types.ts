import type { TermsDifference } from "@/lib/domain/consent/types";
import type { Locale } from "@/lib/i18n/locales";
import type { Consent } from "@/lib/invitations/types";

/** A consent that nobody took back, and what its organisation may still do about it. */
export interface StandingConsent {
  /** Who gave it, and when in the application's time. */
  name: string;
  jobTitle: string;
  at: Date;
  /** What has changed since; empty: it holds. */
  differences: readonly TermsDifference[];
  /** The text above the button that confirms it again, and above the one that takes it back. */
  again: Record<Locale, Consent>;
  leaving: Record<Locale, Consent>;
  /** False once the deadline has passed: it stays as it is. */
  open: boolean;
}

/** What became of the chain of an application's answers. */
export type ChainState =
  | { state: "whole"; records: number }
  | { state: "broken"; seq: number; why: "changed" | "removed" | "reordered" };
