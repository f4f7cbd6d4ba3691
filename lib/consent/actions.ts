"use server";

import { refresh } from "next/cache";
import { placeKeeper } from "@/lib/auth/place-keeper";
import { signedIn } from "@/lib/auth/session";
import * as verbs from "@/lib/consent/mutations";
import { askAllAgainInput, confirmAgainInput, withdrawConsentInput } from "@/lib/consent/schema";
import { partnerInput } from "@/lib/partners/schema";
import { action } from "@/lib/server/action";

const changed = {
  "deadline-passed": "refusals.deadlinePassed",
  "text-changed": "refusals.textChanged",
  "own-invitation": "refusals.ownInvitation",
} as const;

/** Records that a partner confirms what has changed. */
export const confirmAgain = action({
  name: "confirm-again",
  gate: placeKeeper,
  input: confirmAgainInput,
  verb: verbs.confirmAgain,
  refusals: { ...changed, "nothing-to-confirm": "refusals.nothingToConfirm" },
  perHour: 60,
  after: () => refresh(),
});

/** Records that a partner takes its consent back. */
export const withdrawConsent = action({
  name: "withdraw-consent",
  gate: placeKeeper,
  input: withdrawConsentInput,
  verb: verbs.withdrawConsent,
  refusals: { ...changed, "nothing-to-withdraw": "refusals.nothingToWithdraw" },
  perHour: 60,
  after: () => refresh(),
});

/** Asks a partner by mail to confirm what has changed. */
export const askAgain = action({
  name: "ask-again",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.askAgain,
  refusals: {
    "deadline-passed": "refusals.deadlinePassed",
    "no-address": "refusals.noAddress",
    "nothing-to-ask": "refusals.nothingToAsk",
    "asked-already": "refusals.askedAlready",
  },
  perHour: 60,
  after: () => refresh(),
});

/** Asks every partner that has to confirm again. */
export const askAllAgain = action({
  name: "ask-all-again",
  gate: signedIn,
  input: askAllAgainInput,
  verb: verbs.askAllAgain,
  refusals: {
    "deadline-passed": "refusals.deadlinePassed",
    "nothing-to-ask": "refusals.nothingToAsk",
  },
  perHour: 60,
  after: () => refresh(),
});
