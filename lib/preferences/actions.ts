"use server";

import { cookies } from "next/headers";
import { anyone, signedIn } from "@/lib/auth/session";
import { secureCookies } from "@/lib/auth/session-store";
import * as verbs from "@/lib/preferences/mutations";
import { languageInput, profileInput } from "@/lib/preferences/schema";
import { action } from "@/lib/server/action";

/** What pages read; the sign-in writes the same cookies from the person's settings. */
async function remember(name: "locale" | "zone", value: string): Promise<void> {
  const options = {
    path: "/",
    maxAge: 31_536_000,
    sameSite: "lax",
    secure: secureCookies(),
  } as const;
  // Setting a cookie also makes Next.js show the page anew, in the new language.
  (await cookies()).set(name, value, options);
}

/** Switches the language of this browser, and of the person when signed in. */
export const setLocale = action({
  name: "set-locale",
  gate: anyone,
  input: languageInput,
  verb: verbs.chooseLanguage,
  refusals: {},
  // One number for all anonymous visitors must not let one of them switch it off for everybody.
  perHour: Number.MAX_SAFE_INTEGER,
  after: (_, { locale }) => remember("locale", locale),
});

/** Saves the person's name, language and time zone. */
export const updateProfile = action({
  name: "update-profile",
  gate: signedIn,
  input: profileInput,
  verb: verbs.updateProfile,
  refusals: {},
  after: async (_, { locale, timeZone }) => {
    await remember("locale", locale);
    await remember("zone", timeZone);
  },
});
