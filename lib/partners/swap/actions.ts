"use server";

import { redirect } from "next/navigation";
import { signedIn } from "@/lib/auth/session";
import { replacePartner } from "@/lib/partners/swap/mutations";
import * as schema from "@/lib/partners/swap/schema";
import { action } from "@/lib/server/action";

/** Takes another organisation in a partner's place, then opens it to see its mail. */
export const swapPartner = action({
  name: "swap-partner",
  gate: signedIn,
  input: schema.replacePartnerInput,
  lists: ["types"],
  verb: replacePartner,
  refusals: {
    submitted: "refusals.submitted",
    full: "refusals.full",
    "same-oid": "refusals.sameOid",
    "same-pic": "refusals.samePic",
    "same-partner": "refusals.samePartner",
  },
  beside: { "same-oid": "oid", "same-pic": "pic", "same-partner": "name" },
  after: ({ participationId }, { applicationId }) =>
    redirect(`/applications/${applicationId}/partners/${participationId}`),
});
