"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { signedIn } from "@/lib/auth/session";
import * as verbs from "@/lib/partners/mutations";
import * as schema from "@/lib/partners/schema";
import { action } from "@/lib/server/action";

const clashes = {
  submitted: "refusals.submitted",
  full: "refusals.full",
  "same-oid": "refusals.sameOid",
  "same-pic": "refusals.samePic",
  "same-partner": "refusals.samePartner",
} as const;
const beside = { "same-oid": "oid", "same-pic": "pic", "same-partner": "name" } as const;

/** Adds an organisation to the consortium, then opens it to see its mail. */
export const addPartner = action({
  name: "add-partner",
  gate: signedIn,
  input: schema.addPartnerInput,
  lists: ["types"],
  verb: verbs.addPartner,
  refusals: clashes,
  beside,
  after: ({ participationId }, { applicationId }) =>
    redirect(`/applications/${applicationId}/partners/${participationId}`),
});

/** Changes what is known about a partner, then shows it. */
export const updatePartner = action({
  name: "update-partner",
  gate: signedIn,
  input: schema.updatePartnerInput,
  lists: ["types"],
  verb: verbs.updatePartner,
  refusals: { ...clashes, "consent-would-not-fit": "refusals.consentWouldNotFit" },
  beside,
  after: (_value, { applicationId, participationId }) =>
    redirect(`/applications/${applicationId}/partners/${participationId}`),
});

/** Takes a partner out of the consortium, then shows the others. */
export const removePartner = action({
  name: "remove-partner",
  gate: signedIn,
  input: schema.partnerInput,
  verb: verbs.removePartner,
  refusals: { submitted: "refusals.submitted" },
  after: ({ participationId }, { applicationId }) =>
    redirect(`/applications/${applicationId}/partners?removed=${participationId}`),
});

/** Brings a removed partner back. */
export const restorePartner = action({
  name: "restore-partner",
  gate: signedIn,
  input: schema.partnerInput,
  verb: verbs.restorePartner,
  refusals: clashes,
  after: () => refresh(),
});
