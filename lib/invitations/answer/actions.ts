"use server";

import { refresh } from "next/cache";
import { invitee } from "@/lib/auth/invitee";
import * as verbs from "@/lib/invitations/answer/mutations";
import { answerInvitationInput } from "@/lib/invitations/answer/schema";
import { action } from "@/lib/server/action";

/** Records a partner's answer; the form carries the link's `token`. */
export const answerInvitation = action({
  name: "answer-invitation",
  gate: invitee,
  input: answerInvitationInput,
  verb: verbs.answerInvitation,
  refusals: {
    "already-answered": "refusals.alreadyAnswered",
    revoked: "refusals.revoked",
    replaced: "refusals.replaced",
    "handed-on": "refusals.handedOn",
    "own-invitation": "refusals.ownInvitation",
    expired: "refusals.expired",
    "deadline-passed": "refusals.deadlinePassed",
    "text-changed": "refusals.textChanged",
    "same-oid": "refusals.sameOid",
    "same-pic": "refusals.samePic",
  },
  beside: { "same-oid": "oid", "same-pic": "pic" },
  perHour: 60,
  after: () => refresh(),
});
