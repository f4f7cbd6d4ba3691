import type { Locale } from "@/lib/i18n/locales";

/** What a person presents to sign in: the token of a mailed link, or the code of the same mail. */
export type Proof =
  | { kind: "link"; token: string }
  /** The request is the one this browser made; a code alone proves nothing elsewhere. */
  | { kind: "code"; requestId: string; code: string };

/** Why a proof did not sign anybody in. */
export type ProofProblem = "unknown" | "expired" | "used" | "wrong-code" | "too-many-codes";

/** A person who has just signed in. */
export interface SignedIn {
  userId: string;
  /** For the session cookie. */
  token: string;
  /** Path to go on to. */
  goTo: string;
  /** The person's own choices, null where there are none. */
  locale: Locale | null;
  timeZone: string | null;
}

/** A request to sign in as its pages show it; never its secrets. */
export type SignInRequest =
  | { state: "open"; email: string; triesLeft: number }
  | { state: "expired" | "used" | "unknown" };

/** The person behind a session. */
export interface CurrentUser {
  id: string;
  email: string;
  /** Empty until the person has given one. */
  name: string;
  /** Null until the person has chosen. */
  locale: Locale | null;
  timeZone: string | null;
  /** A visitor of the demo: reaches its own demo only, and mails nobody. */
  guest: boolean;
}
