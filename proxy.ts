import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security/headers";

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
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  // The public API says itself what may be kept; a header that is set here would win over it.
  if (request.nextUrl.pathname.startsWith("/api/v1/")) response.headers.delete("Cache-Control");
  return response;
}

export const config = { matcher: "/((?!_next/static/|favicon.ico|icon.svg).*)" };
