"use server";

import { refresh } from "next/cache";
import { signedIn } from "@/lib/auth/session";
import * as verbs from "@/lib/checklist/mutations";
import * as schema from "@/lib/checklist/schema";
import { action } from "@/lib/server/action";

const lines = {
  "no-such-item": "refusals.noSuchItem",
  "derived-item": "refusals.derivedItem",
} as const;

/** Notes that a line is done. */
export const tickRequirement = action({
  name: "tick-requirement",
  gate: signedIn,
  input: schema.requirementInput,
  verb: verbs.tickRequirement,
  refusals: lines,
  after: () => refresh(),
});

/** Opens a ticked line again. */
export const untickRequirement = action({
  name: "untick-requirement",
  gate: signedIn,
  input: schema.requirementInput,
  verb: verbs.untickRequirement,
  refusals: lines,
  after: () => refresh(),
});

/** Adds a line by hand. */
export const addItem = action({
  name: "add-item",
  gate: signedIn,
  input: schema.addItemInput,
  verb: verbs.addItem,
  refusals: {
    full: "refusals.full",
    "past-day": "refusals.pastDay",
    "after-deadline": "refusals.afterDeadline",
  },
  beside: { "past-day": "dueOn", "after-deadline": "dueOn" },
  after: () => refresh(),
});

/** Takes a line away that was added by hand. */
export const removeItem = action({
  name: "remove-item",
  gate: signedIn,
  input: schema.removeItemInput,
  verb: verbs.removeItem,
  refusals: { "no-such-item": "refusals.noSuchItem" },
  after: () => refresh(),
});
