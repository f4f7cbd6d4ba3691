import "server-only";
import { requestCtx } from "@/lib/auth/session";
import { linkActor } from "@/lib/invitations/data";
import type { Gate } from "@/lib/server/action";
import { notFound } from "@/lib/server/errors";

/**
 * Gate of what a partner does through its link: the form carries the `token`. Whoever holds the
 * link acts for that one participation, signed in or not.
 */
export const invitee: Gate = async ({ token }) => {
  const ctx = await requestCtx();
  const actor = typeof token === "string" ? await linkActor(ctx.db, token) : null;
  if (!actor) throw notFound();
  const viewer = ctx.actor.kind === "user" ? { viewer: ctx.actor.userId } : {};
  return { ...ctx, actor: { ...actor, ...viewer } };
};
