import type { Locale } from "@/lib/i18n/locales";
import type { RecordedAnswer } from "@/lib/invitations/types";

/** What stands written about a partner's newest invitation and answer; empty while there is none. */
export interface PartnerRecord {
  invitation: {
    id: string;
    sentTo: string;
    /** In the application's own time, like every instant here. */
    createdAt: Date;
    expiresAt: Date;
    revokedAt: Date | null;
  } | null;
  answer:
    | (RecordedAnswer & {
        /** Version of the wording, and the language in which it was shown. */
        version: number;
        locale: Locale;
        /** False when a newer invitation asks again. */
        stands: boolean;
      })
    | null;
}
