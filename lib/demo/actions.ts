"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clientAddress } from "@/lib/auth/client-address";
import { anyone } from "@/lib/auth/session";
import { sessionCookie, startSession } from "@/lib/auth/session-store";
import { openDemo as openDemoVerb } from "@/lib/demo/mutations";
import { reader } from "@/lib/i18n/request";
import { action } from "@/lib/server/action";

/** Signs a visitor in as a guest of a demo of its own and shows it. */
export const openDemo = action({
  name: "open-demo",
  gate: anyone,
  input: z.object({}),
  verb: async ({ ctx }) => {
    const [{ locale }, network] = await Promise.all([reader(), clientAddress()]);
    const opened = await openDemoVerb({ ctx, input: { locale, network } });
    const already = ctx.actor.kind === "user" ? ctx.actor.userId : null;
    if (!opened.ok || opened.value.userId === already) return opened;
    const { token } = await startSession(ctx.db, opened.value.userId, ctx.now);
    (await cookies()).set(sessionCookie(token));
    return opened;
  },
  refusals: { "signed-in": "refusals.signedIn" },
  // The verb counts by network; one number for all visitors would let one shut out the others.
  perHour: Number.MAX_SAFE_INTEGER,
  after: ({ applicationId }) => redirect(`/applications/${applicationId}`),
});
