"use server";

import { refresh } from "next/cache";
import { invitee } from "@/lib/auth/invitee";
import * as verbs from "@/lib/invitations/handover/mutations";
import * as schema from "@/lib/invitations/handover/schema";
import { action } from "@/lib/server/action";

const ended = {
  "already-answered": "refusals.alreadyAnswered",
  revoked: "refusals.revoked",
  replaced: "refusals.replaced",
  "deadline-passed": "refusals.deadlinePassed",
  "own-invitation": "refusals.ownInvitation",
  submitted: "refusals.handOver.submitted",
  "address-suppressed": "refusals.addressSuppressed",
  "recipient-limit": "refusals.recipientLimit",
  "daily-limit": "refusals.dailyLimit",
} as const;

/** Asks a colleague to answer instead; the form carries the link's `token`. */
export const handOver = action({
  name: "hand-over",
  gate: invitee,
  input: schema.handOverInput,
  verb: verbs.handOver,
  refusals: {
    ...ended,
    "handed-on": "refusals.replaced",
    expired: "refusals.expired",
    "same-address": "refusals.handOver.sameAddress",
    "coordinators-address": "refusals.handOver.coordinatorsAddress",
    "too-many-hand-overs": "refusals.handOver.tooMany",
  },
  beside: {
    "same-address": "colleagueEmail",
    "coordinators-address": "colleagueEmail",
    "address-suppressed": "colleagueEmail",
    "recipient-limit": "colleagueEmail",
  },
  perHour: 10,
  after: () => refresh(),
});

/** "I will answer after all": asks the first person again. */
export const takeBack = action({
  name: "take-back",
  gate: invitee,
  input: schema.takeBackInput,
  verb: verbs.takeBack,
  refusals: ended,
  perHour: 10,
  after: () => refresh(),
});
