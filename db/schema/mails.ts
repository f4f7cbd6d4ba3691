import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { applications, participations } from "@/db/schema/applications";
import { bytea } from "@/db/schema/bytea";
import { users } from "@/db/schema/people";

const instant = () => timestamp({ withTimezone: true, mode: "date" });

/**
 * The mail ledger: every mail is a row first. Its identity is (application, person, reason,
 * occurrence), made of business facts, so the same mail can never be planned twice.
 */
export const mails = pgTable(
  "mails",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid().references(() => applications.id, { onDelete: "cascade" }),
    /** The recipient's canonical address. */
    person: text().notNull(),
    /** Why it is sent, e.g. "invitation", "deadline", "nudge", "sign-in". */
    reason: text().notNull(),
    /** Which one of that reason, e.g. "7d", "3h", an invitation id. */
    occurrence: text().notNull(),
    recipientName: text().notNull().default(""),
    userId: uuid().references(() => users.id, { onDelete: "set null" }),
    participationId: uuid().references(() => participations.id, { onDelete: "cascade" }),
    locale: text({ enum: ["en", "lv"] }).notNull(),
    /** "practice" mails go to the application's own mailbox page and never leave the house. */
    channel: text({ enum: ["inbox", "practice"] }).notNull(),
    state: text({
      enum: ["planned", "queued", "sending", "sent", "failed", "skipped", "ambiguous"],
    }).notNull(),
    /** Why it was skipped or failed: a stable code that messages turn into a sentence. */
    stateReason: text(),
    /** When it is due in the application's time; equals real time for real applications. */
    dueAt: instant().notNull(),
    /** The same moment on the server's clock: what the sweep compares with now. */
    releaseAt: instant().notNull(),
    template: text().notNull(),
    /** What the template needs; never a token (links are made at the moment of sending). */
    params: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Frozen at the first attempt, so that a retry sends the same bytes under the same key. */
    subject: text(),
    html: text(),
    text: text(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant(),
    leaseUntil: instant(),
    firstAttemptAt: instant(),
    providerId: text(),
    lastError: text(),
    sentAt: instant(),
    /** Where answers go, if not to us. */
    replyTo: text(),
    /** What the provider told since: folded from `mail_events`, whatever their order. */
    delivery: text({
      enum: ["delayed", "delivered", "suppressed", "failed", "bounced", "complained"],
    }),
    deliveryAt: instant(),
    /** Why, as the provider's short code. */
    deliveryReason: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    unique("mail_identity")
      .on(t.applicationId, t.person, t.reason, t.occurrence)
      .nullsNotDistinct(),
    index("mails_planned").on(t.releaseAt).where(sql`${t.state} = 'planned'`),
    index("mails_open").on(t.nextAttemptAt).where(sql`${t.state} in ('queued', 'sending')`),
    index().on(t.applicationId, t.updatedAt),
    index().on(t.providerId),
    // How many mails an address got today.
    index().on(t.person, t.createdAt),
  ],
);

/** A file that goes with a mail: frozen with it, so that a retry sends the same bytes. */
export const mailAttachments = pgTable(
  "mail_attachments",
  {
    id: uuid().primaryKey().defaultRandom(),
    mailId: uuid()
      .notNull()
      .references(() => mails.id, { onDelete: "cascade" }),
    name: text().notNull(),
    mediaType: text().notNull(),
    content: bytea().notNull(),
  },
  (t) => [unique().on(t.mailId, t.name)],
);

/** What the mail provider told us by webhook, once for each of its messages. */
export const mailEvents = pgTable(
  "mail_events",
  {
    /** The provider's id of the message: a repeat is the same row. */
    id: text().primaryKey(),
    providerId: text().notNull(),
    /** Resend's type without "email.". */
    kind: text().notNull(),
    /** When it happened, by the provider's clock. */
    at: instant().notNull(),
    reason: text(),
    receivedAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.providerId), index().on(t.receivedAt)],
);

/** Addresses that get no more mail. Only a keyed hash of the address is kept. */
export const suppressions = pgTable("suppressions", {
  addressHash: text().primaryKey(),
  reason: text({ enum: ["bounced", "complained", "refused", "unsubscribed"] }).notNull(),
  at: instant().notNull(),
});

/**
 * What the local mail service received: stands in for real inboxes when no RESEND_API_KEY is
 * set. `idempotencyKey` gives the same answer as Resend does for a repeated key.
 */
export const localMails = pgTable(
  "local_mails",
  {
    id: uuid().primaryKey().defaultRandom(),
    idempotencyKey: text().unique(),
    payloadHash: text().notNull(),
    from: text().notNull(),
    to: text().array().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    replyTo: text(),
    headers: jsonb().$type<Record<string, string>>().notNull().default({}),
    attachments: jsonb()
      .$type<{ name: string; mediaType: string; base64: string }[]>()
      .notNull()
      .default([]),
    receivedAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.receivedAt)],
);
