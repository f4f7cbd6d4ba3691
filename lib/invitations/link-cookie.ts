import { cookieOptions, secureCookies } from "@/lib/auth/session-store";
import { looksLikeToken } from "@/lib/invitations/token";
import { sha256 } from "@/lib/server/secrets";

/** Longer than any link can be answered: what was answered is read, and what is owed done, later. */
const days = 60;

/** What stands in the address bar for a token: tells links apart and opens none of them. */
export function linkKey(token: string): string {
  return sha256(token).slice(0, 16);
}

/** The page behind a link. Its address is no secret. */
export function linkPath(token: string): string {
  return `/invite/o/${linkKey(token)}`;
}

/** `__Secure-` and not `__Host-`: each link's cookie is for the path of its own page. */
export function linkCookieName(): string {
  return secureCookies() ? "__Secure-tercet-link" : "tercet-link";
}

/** The cookie that carries a token to its page, so that no address, log or Referer has to. */
export function linkCookie(token: string) {
  return {
    ...cookieOptions(),
    name: linkCookieName(),
    value: token,
    path: linkPath(token),
    maxAge: days * 86_400,
  };
}

/**
 * The token that a cookie brought to the page of this key; null when none came, or another's.
 * @param value of the cookie, as the browser sent it.
 */
export function tokenFor(key: string, value: string | undefined): string | null {
  return looksLikeToken(value) && linkKey(value) === key ? value : null;
}
