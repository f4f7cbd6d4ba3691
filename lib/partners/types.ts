import type { ChainState } from "@/lib/consent/types";
import type { HashedRecord } from "@/lib/domain/consent/types";
import type { Locale } from "@/lib/i18n/locales";
import type { RecordedAnswer } from "@/lib/invitations/types";

/** An answer with everything that stands recorded about it. */
export interface WrittenAnswer
  extends RecordedAnswer,
    Pick<
      HashedRecord,
      | "invitationId"
      | "sentTo"
      | "zone"
      | "onBehalfOf"
      | "terms"
      | "organisation"
      | "seq"
      | "hash"
      | "previousHash"
    > {
  /** Version of the wording, and the language in which it was shown. */
  version: number;
  locale: Locale;
  /** When the invitation that it came through was sent. */
  invitedAt: Date;
}

/** What stands written about a partner's invitation and its answers; empty while there is none. */
export interface PartnerRecord {
  invitation: {
    id: string;
    sentTo: string;
    /** In the application's own time, like every instant here. */
    createdAt: Date;
    expiresAt: Date;
    revokedAt: Date | null;
  } | null;
  /** The newest; `stands` is false when a newer invitation asks again. */
  answer: (WrittenAnswer & { stands: boolean }) | null;
  /** Those before it, newest first. */
  earlier: readonly WrittenAnswer[];
  /** Of the whole application. */
  chain: ChainState;
}
