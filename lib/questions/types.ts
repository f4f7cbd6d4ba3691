import type { Locale } from "@/lib/i18n/locales";

/** A question of a partner, with the coordinator's answer if there is one. */
export interface Question {
  id: string;
  text: string;
  /** Name as the partner typed it. */
  askedBy: string;
  /** The language of the page on which it was asked. */
  locale: Locale;
  /** In the application's own time, like every instant here. */
  askedAt: Date;
  answer: {
    text: string /** Name; null once the person is gone. */;
    by: string | null;
    at: Date;
  } | null;
}
