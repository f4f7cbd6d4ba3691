"use server";

import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { placeKeeper } from "@/lib/auth/place-keeper";
import { signedIn } from "@/lib/auth/session";
import * as verbs from "@/lib/passport/mutations";
import * as schema from "@/lib/passport/schema";
import { action } from "@/lib/server/action";

const refusals = {
  submitted: "refusals.submitted",
  changed: "refusals.organisations.changed",
  "same-oid": "refusals.sameOid",
  "same-pic": "refusals.samePic",
} as const;
const { submitted, changed, ...same } = refusals;
const beside = { "same-oid": "oid", "same-pic": "pic" } as const;

/** Saves an organisation's passport, then shows the organisation. */
export const updatePassport = action({
  name: "update-passport",
  gate: signedIn,
  input: schema.organisationPassport,
  lists: ["types"],
  verb: verbs.updatePassport,
  refusals: { changed },
  after: (_value, { organisationId }) => {
    revalidatePath("/organisations", "layout");
    redirect(`/organisations/${organisationId}`);
  },
});

/** Saves the passport of one's own organisation in an application. */
export const keepOwnPassport = action({
  name: "keep-own-passport",
  gate: placeKeeper,
  input: schema.ownPassport,
  lists: ["types", "registerToo"],
  verb: verbs.keepOwnPassport,
  refusals,
  beside,
  perHour: 120,
  after: () => refresh(),
});

/** Saves a partner's passport on its behalf, then shows the partner. */
export const keepPartnerPassport = action({
  name: "keep-partner-passport",
  gate: signedIn,
  input: schema.partnerPassport,
  lists: ["types"],
  verb: verbs.keepPartnerPassport,
  refusals,
  beside,
  after: (_value, { applicationId, participationId }) =>
    redirect(`/applications/${applicationId}/partners/${participationId}`),
});

/** Fills one's own place from what one's organisation has registered. */
export const useRegistered = action({
  name: "use-registered",
  gate: placeKeeper,
  input: schema.registeredHere,
  verb: verbs.useRegistered,
  refusals: { submitted, ...same },
  perHour: 60,
  after: () => refresh(),
});

/** Takes a change of a partner's organisation into the application. */
export const takeOverChange = action({
  name: "take-over-change",
  gate: signedIn,
  input: schema.registeredChange,
  verb: verbs.takeOverChange,
  refusals,
  after: () => refresh(),
});

/** Leaves the application as it is, whatever a partner's organisation changed. */
export const dismissChange = action({
  name: "dismiss-change",
  gate: signedIn,
  input: schema.registeredChange,
  verb: verbs.dismissChange,
  refusals: { submitted, changed },
  after: () => refresh(),
});
