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
import type { ConsentTerms } from "@/lib/domain/consent/types";
import { emptyPassport } from "@/lib/domain/passport/passport";
import type { OrganisationRecord, Passport } from "@/lib/domain/passport/types";

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
    /** The project in two sentences, for those who are asked to take part. */
    summary: text().notNull().default(""),
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
    /** What is expected of it in this project. */
    tasks: text().notNull().default(""),
    /** Its part of the lump sum in whole euros; null: not yet decided. */
    shareEuros: integer(),
    /** What else is known about it, as it stands in this application. */
    passport: jsonb().$type<Passport>().notNull().default(emptyPassport),
    /** The version of its own registered data that the coordinator chose not to take over. */
    dismissedChange: instant(),
    /** Set when another organisation was taken in its stead, whose participation this is. */
    replacedBy: uuid(),
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
    /** When a person first touched its page. Reading it leaves no trace: scanners read too. */
    openedAt: instant(),
    answeredAt: instant(),
    revokedAt: instant(),
    replacedAt: instant(),
    /** False: no mail went out, the coordinator hands the link on. */
    mailed: boolean().notNull().default(true),
    /** A colleague was asked to answer instead: the earlier invitation, and who handed it on. */
    handedOnFrom: uuid(),
    handedOnBy: text().notNull().default(""),
  },
  (t) => [
    index().on(t.applicationId),
    uniqueIndex("one_live_invitation")
      .on(t.participationId)
      .where(sql`${t.answeredAt} is null and ${t.revokedAt} is null and ${t.replacedAt} is null`),
  ],
);

/**
 * A consent, refusal or withdrawal: who, when, which exact text. Rows are only ever added. Those of
 * an application form a chain: `hash` covers the record and the hash before it.
 */
export const answers = pgTable(
  "answers",
  {
    id: uuid().primaryKey().defaultRandom(),
    invitationId: uuid()
      .notNull()
      .references(() => invitations.id, { onDelete: "cascade" }),
    participationId: uuid()
      .notNull()
      .references(() => participations.id, { onDelete: "cascade" }),
    kind: text({ enum: ["consent", "refusal", "withdrawal"] }).notNull(),
    /** Name and function of the person who answered; a refusal may leave them empty. */
    name: text().notNull().default(""),
    jobTitle: text().notNull().default(""),
    reason: text().notNull().default(""),
    /** Exactly what was shown above the button, and the version of that wording. */
    textShown: text().notNull().default(""),
    textVersion: integer().notNull().default(0),
    locale: text({ enum: ["en", "lv"] }).notNull(),
    answeredAt: instant().notNull(),
    /** The address that the invitation went to, and the IANA zone of the reader's own clock. */
    sentTo: text().notNull().default(""),
    zone: text().notNull().default("Europe/Brussels"),
    /** Who handed the question on to the person who answered; empty: nobody did. */
    onBehalfOf: text().notNull().default(""),
    /** What was agreed to, as data; null for what was recorded before it was kept. */
    terms: jsonb().$type<ConsentTerms>(),
    /** The organisation as it was when it answered. */
    organisation: jsonb().$type<OrganisationRecord>(),
    /** Place in the application's chain, from 1; all four are null before there was a chain. */
    applicationId: uuid(),
    seq: integer(),
    previousHash: text(),
    hash: text(),
  },
  (t) => [
    index().on(t.participationId),
    index().on(t.invitationId),
    uniqueIndex("answer_chain").on(t.applicationId, t.seq),
  ],
);

/** A question that a partner put through its link, with the coordinator's answer. */
export const questions = pgTable(
  "questions",
  {
    id: uuid().primaryKey().defaultRandom(),
    applicationId: uuid()
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    participationId: uuid()
      .notNull()
      .references(() => participations.id, { onDelete: "cascade" }),
    invitationId: uuid()
      .notNull()
      .references(() => invitations.id, { onDelete: "cascade" }),
    text: text().notNull(),
    askedBy: text().notNull(),
    locale: text({ enum: ["en", "lv"] }).notNull(),
    /** In the application's own time. */
    askedAt: instant().notNull(),
    answer: text(),
    answeredBy: uuid().references(() => users.id, { onDelete: "set null" }),
    answeredAt: instant(),
  },
  (t) => [index().on(t.applicationId, t.askedAt), index().on(t.participationId)],
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
    /** Name of whoever ticked it without an account. */
    doneByName: text().notNull().default(""),
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
