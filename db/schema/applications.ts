import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
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
import { organisations, users } from "@/db/schema/people";

const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** A draft proposal to one call. */
export const applications = pgTable(
  "applications",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The coordinating organisation. */
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    kind: text({ enum: ["real", "practice", "demo"] }).notNull(),
    callId: text().notNull(),
    /** Version of the call's rules that its people last looked at. */
    packVersion: integer().notNull(),
    title: text().notNull().default(""),
    acronym: text().notNull().default(""),
    startsOn: date({ mode: "string" }),
    durationMonths: integer(),
    /** Whole euros; null means "not yet decided". */
    lumpSum: integer(),
    /** The person whom the coordinator's reminders go to. */
    leadId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "restrict" }),
    /** Practice and demo: milliseconds to add to the server's clock. Zero for real ones. */
    clockOffset: bigint({ mode: "number" }).notNull().default(0),
    /** A deadline of its own, as wall clock and IANA zone; null: that of the call. */
    deadlineLocal: text(),
    deadlineZone: text(),
    /** Why it is not that of the call, and the web address that says so. */
    deadlineReason: text().notNull().default(""),
    deadlineSource: text().notNull().default(""),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [index().on(t.organisationId)],
);

/** An organisation's place in an application, with its data as they stand in this application. */
export const participations = pgTable(
  "participations",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    /** Set when the organisation itself is registered here; always set for the coordinator. */
    organisationId: uuid().references(() => organisations.id, { onDelete: "set null" }),
    role: text({ enum: ["coordinator", "partner", "associated", "affiliated"] }).notNull(),
    name: text().notNull(),
    country: text().notNull(),
    types: text().array().notNull().default([]),
    oid: text(),
    pic: text(),
    foundedOn: date({ mode: "string" }),
    sector: text({ enum: ["public", "private"] }),
    contactName: text().notNull().default(""),
    contactEmail: text().notNull().default(""),
    /** Language of the mails to this organisation. */
    locale: text({ enum: ["en", "lv"] }).notNull(),
    createdAt: instant().notNull().defaultNow(),
    removedAt: instant(),
  },
  (t) => [
    index().on(t.applicationId),
    index().on(t.organisationId),
    uniqueIndex("one_coordinator")
      .on(t.applicationId)
      .where(sql`${t.role} = 'coordinator' and ${t.removedAt} is null`),
  ],
);

/**
 * The mail and link that ask an organisation to take part. The link's token is derived from
 * `nonce` and LINK_SECRET; only its hash is stored.
 */
export const invitations = pgTable(
  "invitations",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    participationId: uuid()
      .notNull()
      .references(() => participations.id, { onDelete: "cascade" }),
    nonce: text().notNull(),
    tokenHash: text().notNull().unique(),
    sentTo: text().notNull(),
    invitedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    /** In the application's own time (practice clock included), like every instant below. */
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    answeredAt: instant(),
    revokedAt: instant(),
    replacedAt: instant(),
  },
  (t) => [
    index().on(t.applicationId),
    uniqueIndex("one_live_invitation")
      .on(t.participationId)
      .where(sql`${t.answeredAt} is null and ${t.revokedAt} is null and ${t.replacedAt} is null`),
  ],
);

/** A consent or refusal: who, when, which exact text. At most one for an invitation. */
export const answers = pgTable(
  "answers",
  {
    id: uuid().primaryKey().defaultRandom(),
    invitationId: uuid()
      .notNull()
      .unique()
      .references(() => invitations.id, { onDelete: "cascade" }),
    participationId: uuid()
      .notNull()
      .references(() => participations.id, { onDelete: "cascade" }),
    kind: text({ enum: ["consent", "refusal"] }).notNull(),
    /** Name and function of the person who answered; a refusal may leave them empty. */
    name: text().notNull().default(""),
    jobTitle: text().notNull().default(""),
    reason: text().notNull().default(""),
    /** Exactly what was shown above the button, and the version of that wording. */
    textShown: text().notNull().default(""),
    textVersion: integer().notNull().default(0),
    locale: text({ enum: ["en", "lv"] }).notNull(),
    answeredAt: instant().notNull(),
  },
  (t) => [index().on(t.participationId)],
);

/** A line of the checklist that people added by hand. */
export const checklistItems = pgTable(
  "checklist_items",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    title: text().notNull(),
    /** The partner that owes it; null means the coordinator. */
    participationId: uuid().references(() => participations.id, { onDelete: "cascade" }),
    dueOn: date({ mode: "string" }).notNull(),
    hard: boolean().notNull(),
    createdBy: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: instant().notNull().defaultNow(),
    removedAt: instant(),
  },
  (t) => [index().on(t.applicationId)],
);

/** A requirement ticked by a person: `requirement` is its key, "item:<id>" for added ones. */
export const checklistTicks = pgTable(
  "checklist_ticks",
  {
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    requirement: text().notNull(),
    doneBy: uuid().references(() => users.id, { onDelete: "set null" }),
    doneAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicationId, t.requirement] })],
);

/** "Submitted on the EU platform": a record, not a flag; reopening keeps the old record. */
export const submissions = pgTable(
  "submissions",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    submissionId: text().notNull(),
    submittedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    submittedAt: instant().notNull(),
    reopenedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    reopenedAt: instant(),
  },
  (t) => [
    uniqueIndex("one_open_submission").on(t.applicationId).where(sql`${t.reopenedAt} is null`),
  ],
);

/** Who did what, append-only and without foreign keys: rows outlive their subjects. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    at: instant().notNull().defaultNow(),
    actorKind: text({ enum: ["user", "link", "system", "anonymous"] }).notNull(),
    actorId: text(),
    actorName: text(),
    action: text().notNull(),
    applicationId: uuid(),
    organisationId: uuid(),
    subjectId: text(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [index().on(t.applicationId, t.id), index().on(t.organisationId, t.id)],
);
