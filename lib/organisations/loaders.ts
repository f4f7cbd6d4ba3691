import "server-only";
import { cache } from "react";
import { currentUser, requestCtx } from "@/lib/auth/session";
import { id as anId } from "@/lib/forms/fields";
import { joinOffers, organisationInReach, organisationsOf } from "@/lib/organisations/data";

/** The signed-in person's organisations; empty for anybody else. */
export const myOrganisations = cache(async () => {
  const [user, ctx] = await Promise.all([currentUser(), requestCtx()]);
  return user ? organisationsOf(ctx, user.id) : [];
});

/** The open questions to join that were put to the signed-in person. */
export const myJoinOffers = cache(async () => {
  const [user, ctx] = await Promise.all([currentUser(), requestCtx()]);
  return user ? joinOffers(ctx, user.email) : [];
});

/** An organisation that the signed-in person belongs to, or null. */
export const organisationHere = cache(async (id: string) =>
  anId().safeParse(id).success ? organisationInReach(await requestCtx(), id) : null,
);
