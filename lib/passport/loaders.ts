import "server-only";
import { cache } from "react";
import { requestCtx } from "@/lib/auth/session";
import { linkActor } from "@/lib/invitations/data";
import { ownPassport, registeredChange } from "@/lib/passport/data";
import type { OwnPassportView, RegisteredChange } from "@/lib/passport/types";
import type { PlaceRef } from "@/lib/place/types";
import { AppError } from "@/lib/server/errors";

/** The passport that a link's holder, or a member of the organisation, keeps; null where there is none. */
export async function loadOwnPassport(place: PlaceRef): Promise<OwnPassportView | null> {
  const ctx = await requestCtx();
  if (!("token" in place)) return reached(ownPassport(ctx, place));
  const actor = await linkActor(ctx.db, place.token);
  if (!actor) return null;
  const viewer = ctx.actor.kind === "user" ? { viewer: ctx.actor.userId } : {};
  return reached(ownPassport({ ...ctx, actor: { ...actor, ...viewer } }, actor));
}

/** What a partner's organisation changed since, for those who may take it over; null otherwise. */
export const loadRegisteredChange = cache(
  async (applicationId: string, participationId: string): Promise<RegisteredChange | null> =>
    reached(registeredChange(await requestCtx(), applicationId, participationId)),
);

/** Null for what does not exist or cannot be reached. */
async function reached<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
