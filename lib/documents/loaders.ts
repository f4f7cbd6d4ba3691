import "server-only";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { loadApplication } from "@/lib/applications/loaders";
import type { ApplicationView } from "@/lib/applications/types";
import { invitee } from "@/lib/auth/invitee";
import { requestCtx } from "@/lib/auth/session";
import {
  type OpenDocument,
  openDocument,
  openPapers,
  openSet,
  readPapers,
} from "@/lib/documents/data";
import type { SlotPapers } from "@/lib/documents/types";
import type { RulePack } from "@/lib/domain/calls/types";
import { may } from "@/lib/domain/permissions/permissions";
import { linkActor } from "@/lib/invitations/data";
import { linkCookieName, tokenFor } from "@/lib/invitations/link-cookie";
import type { PlaceRef } from "@/lib/place/types";
import type { Ctx } from "@/lib/server/context";
import { AppError, notFound as notThere } from "@/lib/server/errors";

/** The set of an application for those who keep it; Next.js's "not found" page for others. */
export const loadSet = cache(
  async (
    applicationId: string,
  ): Promise<{ application: ApplicationView; set: readonly SlotPapers[] }> => {
    const application = await loadApplication(applicationId);
    if (!may(application.relation, "documents.keep")) notFound();
    const { set } = await openSet(await requestCtx(), applicationId);
    return { application, set };
  },
);

/** What an organisation sees of its own documents. */
interface OwnPapersView {
  set: readonly SlotPapers[];
  pack: RulePack;
  participationId: string;
  organisation: string;
}

/** The documents of an organisation's own place; null for who does not take part (any more). */
export async function loadOwnPapers(place: PlaceRef): Promise<OwnPapersView | null> {
  const ctx = await ctxOf(place);
  if (!ctx) return null;
  try {
    const papers = await openPapers(ctx.db, ctx, "token" in place ? {} : place);
    const { by, facts, opened } = papers;
    if (by.kind === "coordinator") return null;
    const own = facts.participants.find(({ id }) => id === by.participationId);
    const set = await readPapers(ctx, papers);
    const { participationId } = by;
    return { set, pack: opened.pack, participationId, organisation: own?.name ?? "" };
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

async function ctxOf(place: PlaceRef) {
  const ctx = await requestCtx();
  if (!("token" in place)) return ctx;
  const actor = await linkActor(ctx.db, place.token);
  return actor && { ...ctx, actor };
}

/**
 * Who holds the link of this key, by the cookie that its page was opened with.
 * @throws AppError "not-found" for every other browser.
 */
export async function linkGate(key: string): Promise<Ctx> {
  const token = tokenFor(key, (await cookies()).get(linkCookieName())?.value);
  return token ? invitee({ token }) : Promise.reject(notThere());
}

/**
 * One of a partner's own documents through its link.
 * @throws AppError "not-found"
 */
export async function openOwnDocument(key: string, documentId: string): Promise<OpenDocument> {
  return openDocument(await linkGate(key), undefined, documentId);
}
