import { z } from "zod";
import { parseDraft } from "@/lib/applications/draft";
import { allCalls } from "@/lib/domain/calls/calls";
import { id, line, requiredLine, says } from "@/lib/forms/fields";
import type { MessageKey } from "@/lib/i18n/messages";

/** Starting an application: who coordinates it and for which call; the rest can wait. */
export const createApplicationInput = z.object({
  organisationId: id(),
  callId: z
    .string({ error: says("refusals.chooseCall") })
    .refine((call) => allCalls.some((pack) => pack.id === call), says("refusals.chooseCall")),
  title: line(250).default(""),
  acronym: line(60).default(""),
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

const localTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

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
    if (localTime.test(at) && !Number.isNaN(Date.parse(`${at}Z`)))
      return to({ kind: "local", local: at });
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
