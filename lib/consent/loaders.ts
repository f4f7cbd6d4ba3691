import "server-only";
import { cache } from "react";
import { requestCtx } from "@/lib/auth/session";
import { recordFor, standingOf } from "@/lib/consent/data";
import { type ReceiptFile, receiptPdf, recordFile } from "@/lib/consent/receipt";
import type { ReceiptKind } from "@/lib/consent/receipt-kind";
import type { StandingConsent } from "@/lib/consent/types";
import { linkActor } from "@/lib/invitations/data";
import { loadLink } from "@/lib/invitations/loaders";
import type { PlaceRef } from "@/lib/place/types";
import { AppError } from "@/lib/server/errors";

/** The consent that stands in a place, for whoever keeps it; null: none does, or nobody may. */
export function loadStanding(place: PlaceRef): Promise<StandingConsent | null> {
  return "token" in place
    ? standingBehind(place.token)
    : standingAt(place.applicationId, place.participationId);
}

const standingBehind = cache(async (token: string) => {
  const ctx = await requestCtx();
  const actor = await linkActor(ctx.db, token);
  return actor && orNull(standingOf({ ...ctx, actor }, {}));
});

const standingAt = cache(async (applicationId: string, participationId: string) =>
  orNull(standingOf(await requestCtx(), { applicationId, participationId })),
);

/** A file of a record for whoever is signed in; null for those who may not have it. */
export async function loadReceipt(
  answerId: string,
  kind: ReceiptKind,
): Promise<ReceiptFile | null> {
  const record = await orNull(recordFor(await requestCtx(), answerId));
  return record && fileOf(record, kind);
}

/**
 * The same of the newest answer given through a link, for the browser that has opened it.
 * @param key of the page's address.
 */
export async function loadOwnReceipt(key: string, kind: ReceiptKind): Promise<ReceiptFile | null> {
  const link = await loadLink(key);
  if (link.state !== "answered") return null;
  const ctx = await requestCtx();
  const actor = await linkActor(ctx.db, link.token);
  const record = actor && (await orNull(recordFor({ ...ctx, actor }, link.answer.id)));
  return record && fileOf(record, kind);
}

function fileOf(
  record: Parameters<typeof receiptPdf>[0],
  kind: ReceiptKind,
): Promise<ReceiptFile> | ReceiptFile {
  return kind === "record" ? recordFile(record) : receiptPdf(record);
}

/** Null instead of an error for what does not exist or cannot be reached. */
async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
