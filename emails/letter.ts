import type { ApplicationKind } from "@/lib/applications/types";
import { formatter } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** A part of a mail, in the order in which it is read. Both the HTML and the text are made of it. */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "facts"; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: "list"; title?: string; items: readonly string[] }
  | { kind: "button"; label: string; href: string }
  /** A way out that nobody is to press by mistake: small, at the end. */
  | { kind: "link"; label: string; href: string }
  | { kind: "code"; label: string; code: string }
  | { kind: "quote"; title: string; text: string }
  | { kind: "small"; text: string };

/** What a mail says, before it is dressed as HTML or as plain text. */
export interface Letter {
  /** What it is about, in a few words. */
  title: string;
  /** The line that mail programs show beside the subject. */
  preview: string;
  blocks: readonly Block[];
}

/** What every template is given besides its own facts. */
export interface MailProps {
  locale: Locale;
  /** Kind of the application it belongs to; null for sign-in and the like. */
  kind: ApplicationKind | null;
  recipientName: string;
}

const spoken = new Map<
  Locale,
  { t: ReturnType<typeof translator>; f: ReturnType<typeof formatter> }
>();

/** Translator and formatter of a language, made once. */
export function words(locale: Locale) {
  const known = spoken.get(locale) ?? { t: translator(locale), f: formatter(locale) };
  spoken.set(locale, known);
  return known;
}

/** "Hello Anna," */
export function greeting({ locale, recipientName }: MailProps): Block {
  const { t } = words(locale);
  const text = recipientName ? t("emails.hello", { name: recipientName }) : t("emails.helloNobody");
  return { kind: "text", text };
}

/**
 * One line, whatever people typed: a line break in a subject would begin another header.
 * Mails of practice and demo applications say so in their first word.
 */
export function subjectLine({ locale, kind }: MailProps, subject: string): string {
  const { t } = words(locale);
  const tag = kind === "practice" || kind === "demo" ? `[${t(`emails.tag.${kind}`)}] ` : "";
  const line = `${tag}${subject}`.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length > 180 ? `${line.slice(0, 179).trimEnd()}…` : line;
}

/** An instant on a clock on the wall, with the city that clock stands in. */
export function clockWords(locale: Locale, instant: Date, zone: string): string {
  const { t, f } = words(locale);
  const [when, city] = [f.dateTime(instant, zone), f.zoneCity(zone)];
  return t("emails.when.one", { when, city });
}

/** A deadline on the clock of the call and, where it differs, on the reader's. */
export function deadlineWords(
  locale: Locale,
  deadline: Date,
  zones: { call: string; reader: string },
): string {
  const { t, f } = words(locale);
  const when = f.dateTime(deadline, zones.call);
  const theirs = f.dateTime(deadline, zones.reader);
  if (when === theirs) return clockWords(locale, deadline, zones.call);
  const sameDay = f.date(deadline, zones.call) === f.date(deadline, zones.reader);
  return t("emails.when.both", {
    when,
    city: f.zoneCity(zones.call),
    yours: sameDay ? f.time(deadline, zones.reader) : theirs,
    yourCity: f.zoneCity(zones.reader),
  });
}
