"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { askedCookie } from "@/lib/auth/asked";
import { clientAddress } from "@/lib/auth/client-address";
import { requestSignIn as requestSignInVerb } from "@/lib/auth/mutations";
import { signInInput } from "@/lib/auth/schema";
import { anyone } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { action } from "@/lib/server/action";

/** Mails a link and a code, then shows the page that takes the code. */
export const requestSignIn = action({
  name: "request-sign-in",
  gate: anyone,
  input: signInInput,
  verb: async ({ ctx, input }) => {
    const [{ locale }, network] = await Promise.all([reader(), clientAddress()]);
    return requestSignInVerb({ ctx, input: { ...input, locale, network } });
  },
  refusals: {},
  // The verb counts by address and network; one number for all anonymous visitors would let a
  // single one of them shut the door for everybody.
  perHour: Number.MAX_SAFE_INTEGER,
  after: async ({ requestId }) => {
    (await cookies()).set(askedCookie(requestId));
    redirect("/sign-in/check");
  },
});
