import { settings } from "@/lib/server/settings";

/**
 * True when a POST comes from a page of this very site, so no foreign page can sign anybody in
 * or out. Browsers state it in `Sec-Fetch-Site`, which pages cannot forge; older ones send
 * `Origin`. A request with neither is refused: it comes from no browser we know.
 */
export function fromOurOwnPage(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return headers.get("origin") === new URL(settings().APP_URL).origin;
}
