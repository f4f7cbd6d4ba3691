import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadApplication } from "@/lib/applications/loaders";
import type { ApplicationView } from "@/lib/applications/types";
import { requestCtx } from "@/lib/auth/session";
import { may } from "@/lib/domain/permissions/permissions";
import { linkActor } from "@/lib/invitations/data";
import { accountBehind, ownPlaces, readPlace } from "@/lib/place/data";
import type { AccountView, PlaceRef, PlaceView } from "@/lib/place/types";
import { AppError } from "@/lib/server/errors";

/** A place as whoever keeps it sees it; null for a link that keeps nothing any more. */
export async function loadPlace(place: PlaceRef): Promise<PlaceView | null> {
  const ctx = await requestCtx();
  if (!("token" in place)) return kept(readPlace(ctx, place));
  const actor = await linkActor(ctx.db, place.token);
  return actor && kept(readPlace({ ...ctx, actor }, {}));
}

/** What the page behind a link says about an account; null where there is nothing to say. */
export async function loadAccount(token: string): Promise<AccountView | null> {
  return kept(accountBehind(await requestCtx(), token));
}

/**
 * The application with the places that the signed-in person's organisations have in it; Next.js's
 * "not found" page for those who keep none.
 */
export const loadOwnPlaces = cache(
  async (id: string): Promise<{ application: ApplicationView; places: PlaceView[] }> => {
    const application = await loadApplication(id);
    if (!may(application.relation, "place.keep")) notFound();
    return { application, places: await ownPlaces(await requestCtx(), id) };
  },
);

/** Null instead of an error for what does not exist or cannot be reached. */
async function kept<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
