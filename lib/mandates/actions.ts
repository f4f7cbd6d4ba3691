"use server";

import { refresh } from "next/cache";
import { placeKeeper } from "@/lib/auth/place-keeper";
import { signedIn } from "@/lib/auth/session";
import * as verbs from "@/lib/mandates/mutations";
import { partnerInput } from "@/lib/partners/schema";
import { placeInput } from "@/lib/place/schema";
import { action } from "@/lib/server/action";

const refusals = { "no-mandate": "refusals.noMandate" } as const;

/** Makes the mandate of a partner. */
export const makeMandate = action({
  name: "make-mandate",
  gate: signedIn,
  input: partnerInput,
  verb: verbs.makeMandate,
  refusals,
  perHour: 200,
  after: () => refresh(),
});

/** Makes the mandate of one's own organisation. */
export const makeOwnMandate = action({
  name: "make-own-mandate",
  gate: placeKeeper,
  input: placeInput,
  verb: verbs.makeOwnMandate,
  refusals,
  perHour: 30,
  after: () => refresh(),
});
