import { z } from "zod";
import { parseDraft } from "@/lib/applications/draft";
import { allCalls } from "@/lib/domain/calls/calls";
import { id, line, requiredLine, says } from "@/lib/forms/fields";
import type { MessageKey } from "@/lib/i18n/messages";

const localTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;
const isLocalTime = (text: string) => localTime.test(text) && !Number.isNaN(Date.parse(`${text}Z`));

/** A day and time on the wall of Brussels, to the second: `YYYY-MM-DDTHH:MM:SS`. */
export const onTheWall = z
  .string({ error: says("refusals.moment") })
  .trim()
  .refine(isLocalTime, says("refusals.moment"))
  .transform((text) => (text.length === 16 ? `${text}:00` : text));

/** A field that may stay empty; then it counts as not sent. */
const orEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema.optional(),
  );

/** Part of a deadline as typed: `readDeadline` checks the whole, by the clock it must lie ahead of. */
const typed = orEmpty(line(1000));

/**
 * Starting an application: who coordinates it and for which call; the rest can wait. A call whose
 * deadline is not known also needs `deadlineLocal` (on the wall of Brussels) and where it is said.
 * `check` is the query of a checker page, whose consortium is carried over.
 */
export const createApplicationInput = z.object({
  organisationId: id(),
  callId: z
    .string({ error: says("refusals.chooseCall") })
    .refine((call) => allCalls.some((pack) => pack.id === call), says("refusals.chooseCall")),
  title: line(250).default(""),
  acronym: line(60).default(""),
  deadlineLocal: typed,
  deadlineSource: typed,
  check: orEmpty(z.string({ error: says("forms.invalid") }).max(8000, says("forms.tooLong"))),
});

/**
 * Another deadline than that of the call, on the wall of Brussels: why, and the address that says
 * so. Where the call's is not known there is nothing to give a reason for.
 */
export const setDeadlineInput = z.object({
  applicationId: id(),
  deadlineLocal: typed,
  deadlineSource: typed,
  reason: typed,
});

/** Having looked at a newer version of the call's rules: the one that was shown. */
export const acknowledgeRulesInput = z.object({
  applicationId: id(),
  version: z
    .string({ error: says("forms.invalid") })
    .regex(/^\d{1,6}$/, says("forms.invalid"))
    .transform(Number),
});

/**
 * Saving a draft. Each field of `DraftFields` comes under its own name, and the value the person
 * started from under `baseName(field)`; a field that does not come is left alone.
 */
export const saveDraftInput = z
  .looseObject({ applicationId: id() })
  .transform(({ applicationId, ...typed }, context) => {
    const draft = parseDraft(typed);
    for (const issue of draft.issues) context.addIssue({ code: "custom", ...issue });
    return { applicationId, wanted: draft.wanted, base: draft.base };
  });

/** Where to set the clock of a practice application. */
export type ClockTarget =
  /** So many minutes before the deadline. */
  | { kind: "before"; minutes: number }
  /** Wall-clock time `YYYY-MM-DDTHH:MM` of the call's zone. */
  | { kind: "local"; local: string }
  | { kind: "instant"; instant: Date };

/**
 * Moving the clock of a practice application: `minutesBefore` the deadline, or to the moment `at`
 * (wall-clock time of the call's zone, or an instant with its offset), which wins if both come.
 */
export const moveClockInput = z
  .object({
    applicationId: id(),
    minutesBefore: z
      .string({ error: says("forms.invalid") })
      .trim()
      .default(""),
    at: z
      .string({ error: says("forms.invalid") })
      .trim()
      .default(""),
  })
  .transform(({ applicationId, minutesBefore, at }, context) => {
    const wrong = (field: string, message: MessageKey) => {
      context.addIssue({ code: "custom", path: [field], message });
      return z.NEVER;
    };
    const to = (target: ClockTarget) => ({ applicationId, to: target });
    if (isLocalTime(at)) return to({ kind: "local", local: at });
    if (z.iso.datetime({ offset: true }).safeParse(at).success)
      return to({ kind: "instant", instant: new Date(at) });
    if (at) return wrong("at", says("refusals.moment"));
    if (!minutesBefore) return wrong("minutesBefore", says("forms.required"));
    if (!/^\d{1,7}$/.test(minutesBefore)) return wrong("minutesBefore", says("forms.invalid"));
    return to({ kind: "before", minutes: Number(minutesBefore) });
  });

/** Handing an application to another person of the coordinating organisation. */
export const changeLeadInput = z.object({ applicationId: id(), userId: id() });

/** Verbs that need nothing but the application. */
export const applicationInput = z.object({ applicationId: id() });

/** Noting that the form was submitted on the EU platform. */
export const markSubmittedInput = z.object({ applicationId: id(), submissionId: requiredLine(60) });
