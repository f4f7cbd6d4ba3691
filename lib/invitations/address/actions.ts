"use server";

import { refresh } from "next/cache";
import { signedIn } from "@/lib/auth/session";
import { correctAddress as verb } from "@/lib/invitations/address/mutations";
import { correctAddressInput } from "@/lib/invitations/address/schema";
import { action } from "@/lib/server/action";

/** Corrects the address of a partner whose mail did not arrive, and invites it there. */
export const correctAddress = action({
  name: "correct-address",
  gate: signedIn,
  input: correctAddressInput,
  verb,
  refusals: {
    submitted: "refusals.submitted",
    "deadline-passed": "refusals.deadlinePassed",
    "no-address": "refusals.noAddress",
    "not-invited": "refusals.answeredMeanwhile",
    "already-confirmed": "refusals.alreadyConfirmed",
    "sent-again": "refusals.sentAgain",
    "same-address": "refusals.sameAddress",
    "address-suppressed": "refusals.addressSuppressed",
    "recipient-limit": "refusals.recipientLimit",
    "daily-limit": "refusals.dailyLimit",
  },
  beside: { "same-address": "contactEmail", "address-suppressed": "contactEmail" },
  perHour: 60,
  after: () => refresh(),
});
