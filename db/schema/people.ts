import { sql } from "drizzle-orm";
import {
  boolean,
  date,
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
import { emptyPassport } from "@/lib/domain/passport/passport";
import type { Passport } from "@/lib/domain/passport/types";

const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** A person who can sign in. Guests are made by the demo and vanish with it. */
export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull().unique(),
    emailVerified: instant(),
    name: text(),
    image: text(),
    locale: text({ enum: ["en", "lv"] }),
    timeZone: text(),
    /** Set for a demo guest: the instant at which the guest and its demo are removed. */
    guestUntil: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.guestUntil).where(sql`${t.guestUntil} is not null`)],
);

/** One signed-in browser. The token is stored as a SHA-256 hash only. */
export const sessions = pgTable(
  "sessions",
  {
    sessionToken: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expires: instant().notNull(),
  },
  (t) => [index().on(t.userId), index().on(t.expires)],
);

/**
 * A request to sign in. Link token and code are derived from `nonce` and AUTH_SECRET;
 * only their hashes are stored, so a copy of the database signs nobody in.
 */
export const signInRequests = pgTable(
  "sign_in_requests",
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    nonce: text().notNull(),
    tokenHash: text().notNull().unique(),
    codeHash: text().notNull(),
    /** Wrong codes typed so far; the code (not the link) dies at the limit. */
    wrongCodes: integer().notNull().default(0),
    returnTo: text().notNull().default("/applications"),
    createdAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index().on(t.email, t.createdAt), index().on(t.expiresAt)],
);

/** Counters of the rate limiter: one row a key and window. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().notNull(),
    windowStart: instant().notNull(),
    count: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] }), index().on(t.windowStart)],
);

/** A legal entity that coordinates applications, owned by its members. */
export const organisations = pgTable("organisations", {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  country: text().notNull(),
  types: text().array().notNull().default([]),
  /** E and 8 digits: what National Agencies know it by. */
  oid: text(),
  /** 9 digits: what the Funding & Tenders Portal knows it by. */
  pic: text(),
  foundedOn: date({ mode: "string" }),
  /** Of public or private law; null: not said. */
  sector: text({ enum: ["public", "private"] }),
  /** What else an application asks about it. */
  passport: jsonb().$type<Passport>().notNull().default(emptyPassport),
  demo: boolean().notNull().default(false),
  createdBy: uuid().references(() => users.id, { onDelete: "set null" }),
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
});

/** Who belongs to an organisation. An owner also manages its members. */
export const memberships = pgTable(
  "memberships",
  {
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text({ enum: ["owner", "member"] }).notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.userId] }), index().on(t.userId)],
);

/** A colleague asked to join. Signing in with that address is the proof, so there is no token. */
export const joinRequests = pgTable(
  "join_requests",
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    email: text().notNull(),
    invitedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: instant().notNull().defaultNow(),
    answer: text({ enum: ["joined", "declined", "withdrawn"] }),
    answeredAt: instant(),
  },
  (t) => [
    uniqueIndex().on(t.organisationId, t.email).where(sql`${t.answer} is null`),
    index().on(t.email),
  ],
);
