import { cookieName, cookieOptions } from "@/lib/auth/session-store";
import { signInMinutes } from "@/lib/auth/sign-in-secrets";

/**
 * Name of the cookie in which a browser keeps the id of the request it made to sign in: a code can
 * only be typed where it was asked for, so guessing codes for other people's requests is no use.
 */
export function askedCookieName(): string {
  return cookieName("tercet-asked");
}

/** That cookie, ready for `cookies().set(…)`. It outlives the code, to say that it is too old. */
export function askedCookie(requestId: string) {
  return {
    name: askedCookieName(),
    value: requestId,
    maxAge: signInMinutes * 60 * 6,
    ...cookieOptions(),
  };
}
