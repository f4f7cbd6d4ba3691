"use server";

import { refresh } from "next/cache";
import { invitee } from "@/lib/auth/invitee";
import { signedIn } from "@/lib/auth/session";
import * as link from "@/lib/invitations/link/mutations";
import * as verbs from "@/lib/invitations/mutations";
import { linkInput, resendInput } from "@/lib/invitations/schema";
import { partnerInput } from "@/lib/partners/schema";
import { action } from "@/lib/server/action";

const noneGoes = {
  submitted: "refusals.submitted",
  "deadline-passed": "refusals.deadlinePassed",
  "no-address": "refusals.noAddress",
  "already-confirmed": "refusals.alreadyConfirmed",
} as const;

const notToAddress = {
  "address-suppressed": "refusals.addressSuppressed",
  "recipient-limit": "refusals.recipientLimit",
  "daily-limit": "refusals.dailyLimit",
} as const;

/** Sends a partner the mail that asks it to take part. */
export const sendInvitation = action({
  name: "send-invitation",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.sendInvitation,
  refusals: { ...noneGoes, ...notToAddress, "already-invited": "refusals.alreadyInvited" },
  perHour: 60,
  after: () => refresh(),
});

/** Sends a fresh link to a partner that has not answered. */
export const resendInvitation = action({
  name: "resend-invitation",
  gate: signedIn,
  input: resendInput,
  verb: verbs.resendInvitation,
  refusals: {
    ...noneGoes,
    ...notToAddress,
    "not-invited": "refusals.notInvited",
    "sent-again": "refusals.sentAgain",
  },
  perHour: 60,
  after: () => refresh(),
});

/** Gives the address of a partner's link; it goes to the person who asks and nowhere else. */
export const copyLink = action({
  name: "copy-link",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.copyLink,
  refusals: { "not-invited": "refusals.notInvited" },
  perHour: 200,
});

/** Invites a partner by a link that the coordinator hands over. */
export const makeLink = action({
  name: "make-link",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.makeLink,
  refusals: { ...noneGoes, "already-invited": "refusals.alreadyInvited" },
  perHour: 60,
  after: () => refresh(),
});

/** Mails the link that works to where it went, asked for through one that works no longer. */
export const mailAgain = action({
  name: "mail-again",
  gate: invitee,
  input: linkInput,
  verb: link.mailAgain,
  refusals: {
    "link-works": "refusals.linkWorks",
    "already-answered": "refusals.alreadyAnswered",
    revoked: "refusals.revoked",
    "deadline-passed": "refusals.deadlinePassed",
    submitted: "refusals.submittedAlready",
    "other-address": "refusals.otherAddress",
    "mailed-enough": "refusals.mailedEnough",
    ...notToAddress,
  },
  perHour: 20,
  after: () => refresh(),
});

/** Notes that a person has touched the page of its link. */
export const noteOpened = action({
  name: "note-opened",
  gate: invitee,
  input: linkInput,
  verb: link.noteOpened,
  refusals: {},
  perHour: 30,
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
