import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { requestCtx } from "@/lib/auth/session";
import { openedLink } from "@/lib/invitations/data";
import { linkCookieName, tokenFor } from "@/lib/invitations/link-cookie";
import type { OpenedLink } from "@/lib/invitations/types";

/**
 * What the page of a link opens, for anyone whose browser brought its cookie. Changes nothing.
 * @param key of the page's address.
 */
export const loadLink = cache(async (key: string): Promise<OpenedLink> => {
  if (!/^[0-9a-f]{16}$/.test(key)) return { state: "unknown" };
  const token = tokenFor(key, (await cookies()).get(linkCookieName())?.value);
  return token ? openedLink(await requestCtx(), token) : { state: "no-cookie" };
});
