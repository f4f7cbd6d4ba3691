"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { invitee } from "@/lib/auth/invitee";
import { placeKeeper } from "@/lib/auth/place-keeper";
import * as verbs from "@/lib/place/mutations";
import * as schema from "@/lib/place/schema";
import { action } from "@/lib/server/action";

const lines = {
  "no-such-item": "refusals.noSuchItem",
  "derived-item": "refusals.derivedItem",
} as const;

/** Notes that the organisation has done one of the lines it was given. */
export const tickOwnItem = action({
  name: "tick-own-item",
  gate: placeKeeper,
  input: schema.ownItemInput,
  verb: verbs.tickOwnItem,
  refusals: lines,
  after: () => refresh(),
});

/** Opens such a line again. */
export const untickOwnItem = action({
  name: "untick-own-item",
  gate: placeKeeper,
  input: schema.ownItemInput,
  verb: verbs.untickOwnItem,
  refusals: lines,
  after: () => refresh(),
});

/** Takes the place of a link into the account of whoever is signed in, then shows the account. */
export const claimPlace = action({
  name: "claim-place",
  gate: invitee,
  input: schema.claimInput,
  verb: verbs.claimPlace,
  refusals: {
    guest: "refusals.claim.guest",
    "coordinates-it": "refusals.claim.coordinatesIt",
    "claimed-already": "refusals.claim.claimedAlready",
  },
  perHour: 30,
  after: () => redirect("/applications"),
});
