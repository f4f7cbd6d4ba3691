"use server";

import { refresh } from "next/cache";
import { signedIn } from "@/lib/auth/session";
import * as verbs from "@/lib/invitations/mutations";
import { partnerInput } from "@/lib/partners/schema";
import { action } from "@/lib/server/action";

const noneGoes = {
  submitted: "refusals.submitted",
  "deadline-passed": "refusals.deadlinePassed",
  "no-address": "refusals.noAddress",
  "already-confirmed": "refusals.alreadyConfirmed",
} as const;

/** Sends a partner the mail that asks it to take part. */
export const sendInvitation = action({
  name: "send-invitation",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.sendInvitation,
  refusals: { ...noneGoes, "already-invited": "refusals.alreadyInvited" },
  perHour: 60,
  after: () => refresh(),
});

/** Sends a fresh link to a partner that has not answered. */
export const resendInvitation = action({
  name: "resend-invitation",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.resendInvitation,
  refusals: { ...noneGoes, "not-invited": "refusals.notInvited" },
  perHour: 60,
  after: () => refresh(),
});

/** Takes an open invitation back. */
export const revokeInvitation = action({
  name: "revoke-invitation",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.revokeInvitation,
  refusals: { "not-invited": "refusals.notInvited" },
  after: () => refresh(),
});
