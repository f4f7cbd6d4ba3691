import type { Locale } from "@/lib/i18n/locales";

/** A mandate as it was made, without its PDF. */
export interface MandateRecord {
  id: string;
  participationId: string;
  /** From 1, by participation. */
  version: number;
  /** Printed on it as text and as QR code. */
  code: string;
  locale: Locale;
  contentHash: string;
  /** In the application's own time. */
  createdAt: Date;
  /** Set when a newer version took its place. */
  supersededAt: Date | null;
}
