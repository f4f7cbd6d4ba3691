import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, downloadPolicy, securityHeaders } from "@/lib/security/headers";

/** Addresses that give out files of other people; pages are none of them. */
const downloads = /^\/(?:api\/applications\/|invite\/o\/[^/]+\/)/;

/**
 * Puts the security headers on every answer and a nonce on every page. It is no gate: who may see
 * what is decided where data is read.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next.js reads the nonce from here and puts it on its own scripts.
  headers.set("Content-Security-Policy", policy);
  // The page's own address, which `reader()` cannot know otherwise; whatever was sent is replaced.
  headers.set("x-path", request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  // What is set here wins over what a route says itself.
  response.headers.set(
    "Content-Security-Policy",
    downloads.test(request.nextUrl.pathname) ? downloadPolicy : policy,
  );
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  // The public API says itself what may be kept; a header that is set here would win over it.
  if (request.nextUrl.pathname.startsWith("/api/v1/")) response.headers.delete("Cache-Control");
  return response;
}

// Uploads go past it, because Next.js holds a body that comes by here in memory and cuts it at 10 MB.
export const config = {
  matcher:
    "/((?!_next/static/|favicon.ico|icon.svg|api/applications/[^/]+/documents$|invite/o/[^/]+/documents$).*)",
};
