/**
 * What a browser may load and run. Scripts need the nonce of the request; styles may be inline,
 * because the mails that the mailbox shows carry their styles in attributes.
 * @param development React explains errors with `eval` while developing; production never does.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What a file of other people may do, should a browser show it instead of keeping it: nothing. */
export const downloadPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

/**
 * The other headers of every answer. `same-origin` rather than `no-referrer`: it hides an address
 * that holds a token from other sites just as well, but browsers then still name the origin of a
 * plain form, without which Next.js takes the form for an attack.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cache-Control": "private, no-store",
};
