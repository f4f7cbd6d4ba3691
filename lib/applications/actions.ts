"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import * as call from "@/lib/applications/call/mutations";
import * as verbs from "@/lib/applications/mutations";
import * as schema from "@/lib/applications/schema";
import * as start from "@/lib/applications/start/mutations";
import { signedIn } from "@/lib/auth/session";
import { action } from "@/lib/server/action";

/** Starts an application and opens its draft. */
export const createApplication = action({
  name: "create-application",
  gate: signedIn,
  input: schema.createApplicationInput,
  verb: start.createApplication,
  refusals: {
    guest: "refusals.guest",
    "not-offered": "refusals.notOffered",
    "deadline-wrong": "forms.correct",
  },
  beside: { "not-offered": "callId", "deadline-wrong": (fields) => fields },
  perHour: 60,
  after: ({ applicationId }) => redirect(`/applications/${applicationId}`),
});

/** Saves a draft; called as people type. */
export const saveDraft = action({
  name: "save-draft",
  gate: signedIn,
  input: schema.saveDraftInput,
  verb: verbs.saveDraft,
  refusals: {
    submitted: "refusals.submitted",
    "other-year": "refusals.otherYear",
    "call-over": "refusals.callOver",
    "not-in-call": "refusals.notInCall",
  },
  beside: { "other-year": "callId", "call-over": "callId" },
  perHour: 5000,
  after: () => refresh(),
});

/** Enters or moves the deadline of one application. */
export const setDeadline = action({
  name: "set-deadline",
  gate: signedIn,
  input: schema.setDeadlineInput,
  verb: call.setDeadline,
  refusals: {
    submitted: "refusals.submitted",
    "deadline-wrong": "forms.correct",
  },
  beside: { "deadline-wrong": (fields) => fields },
  after: () => refresh(),
});

/** Goes back to the deadline of the call. */
export const resetDeadline = action({
  name: "reset-deadline",
  gate: signedIn,
  input: schema.applicationInput,
  verb: call.resetDeadline,
  refusals: {
    submitted: "refusals.submitted",
    "nothing-to-reset": "refusals.nothingToReset",
  },
  after: () => refresh(),
});

/** Notes that the newest version of the rules was looked at. */
export const acknowledgeRules = action({
  name: "acknowledge-rules",
  gate: signedIn,
  input: schema.acknowledgeRulesInput,
  verb: call.acknowledgeRules,
  refusals: { "rules-changed": "refusals.rulesChanged" },
  after: () => refresh(),
});

/** Sets the clock of a practice or demo application. */
export const moveClock = action({
  name: "move-clock",
  gate: signedIn,
  input: schema.moveClockInput,
  verb: verbs.moveClock,
  refusals: {
    "not-practice": "refusals.notPractice",
    "no-such-moment": "refusals.noSuchMoment",
    "clock-range": "refusals.clockRange",
  },
  beside: { "no-such-moment": "at" },
  after: () => refresh(),
});

/** Hands an application to another member. */
export const changeLead = action({
  name: "change-lead",
  gate: signedIn,
  input: schema.changeLeadInput,
  verb: verbs.changeLead,
  refusals: { "not-a-member": "refusals.notMember" },
  beside: { "not-a-member": "userId" },
  after: () => refresh(),
});

/** Removes an application, then shows the others. */
export const removeApplication = action({
  name: "remove-application",
  gate: signedIn,
  input: schema.applicationInput,
  verb: verbs.removeApplication,
  refusals: {},
  after: () => redirect("/applications"),
});

/** Notes the submission ID. */
export const markSubmitted = action({
  name: "mark-submitted",
  gate: signedIn,
  input: schema.markSubmittedInput,
  verb: verbs.markSubmitted,
  refusals: { "already-submitted": "refusals.alreadySubmitted" },
  after: () => refresh(),
});

/** Opens a submitted application again. */
export const reopenSubmission = action({
  name: "reopen-submission",
  gate: signedIn,
  input: schema.applicationInput,
  verb: verbs.reopenSubmission,
  refusals: { "not-submitted": "refusals.notSubmitted" },
  after: () => refresh(),
});
