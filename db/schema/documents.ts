import { sql } from "drizzle-orm";
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { applications, participations } from "@/db/schema/applications";
import { bytea } from "@/db/schema/bytea";
import { users } from "@/db/schema/people";
import type { Evidence } from "@/lib/domain/documents/types";

const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** A file that was handed in. Its bytes stand in `document_chunks`. */
export const documents = pgTable(
  "documents",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    /** The organisation that it is about; null: the application as a whole. */
    participationId: uuid().references(() => participations.id, { onDelete: "cascade" }),
    /** Which of the call's documents it is, e.g. "mandate"; "other" for those that none asks for. */
    slot: text().notNull(),
    fileName: text().notNull(),
    /** Judged by its content, never by its name. */
    mediaType: text().notNull(),
    /** Bytes. */
    size: integer().notNull(),
    /** Hex. */
    sha256: text().notNull(),
    /** What was found in it: code, version, signature. */
    evidence: jsonb().$type<Evidence>().notNull(),
    uploadedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    /** Who handed it in, as a name. */
    uploadedByName: text().notNull(),
    /** In the application's own time. */
    uploadedAt: instant().notNull(),
    /** On the server's clock; its bytes go 30 days later. */
    removedAt: instant(),
  },
  (t) => [
    index().on(t.applicationId, t.uploadedAt),
    index().on(t.participationId),
    // The same file in the same place is one document.
    uniqueIndex("one_file_a_place")
      .on(
        t.applicationId,
        t.slot,
        t.sha256,
        sql`coalesce(${t.participationId}, ${t.applicationId})`,
      )
      .where(sql`${t.removedAt} is null`),
  ],
);

/** The bytes of a document in pieces, so that none of them has to be held whole. */
export const documentChunks = pgTable(
  "document_chunks",
  {
    documentId: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    n: integer().notNull(),
    bytes: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.n] })],
);

/** A mandate as it was made for a partner to sign. A newer version takes the place of this one. */
export const mandates = pgTable(
  "mandates",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    participationId: uuid()
      .notNull()
      .references(() => participations.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    /** Printed on it as text and as QR code. */
    code: text().notNull().unique(),
    locale: text({ enum: ["en", "lv"] }).notNull(),
    /** SHA-256 of what it says: the same content is the same version. */
    contentHash: text().notNull(),
    pdf: bytea().notNull(),
    /** In the application's own time. */
    createdAt: instant().notNull(),
    createdBy: uuid().references(() => users.id, { onDelete: "set null" }),
    supersededAt: instant(),
  },
  (t) => [
    index().on(t.applicationId),
    uniqueIndex("mandate_version").on(t.participationId, t.version),
    uniqueIndex("one_current_mandate").on(t.participationId).where(sql`${t.supersededAt} is null`),
  ],
);
