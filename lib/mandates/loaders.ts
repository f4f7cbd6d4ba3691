import "server-only";
import { requestCtx } from "@/lib/auth/session";
import { linkActor } from "@/lib/invitations/data";
import { loadLink } from "@/lib/invitations/loaders";
import { type MandateFile, ownMandateFile } from "@/lib/mandates/data";
import { AppError } from "@/lib/server/errors";

/**
 * The mandate of the organisation whose link this browser has opened, once it has answered; null
 * for everybody else.
 * @param key of the page's address.
 */
export async function loadOwnMandate(key: string): Promise<MandateFile | null> {
  const link = await loadLink(key);
  if (link.state !== "answered") return null;
  const ctx = await requestCtx();
  const actor = await linkActor(ctx.db, link.token);
  try {
    return actor && (await ownMandateFile({ ...ctx, actor }));
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
