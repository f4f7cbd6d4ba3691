import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

/** Where our web server tells the app the client's network address. */
const addressHeader = "x-tercet-address";

/** Headers that only Next.js itself, our proxies or we may set; from a stranger they are forged. */
const internal = /^(x-tercet-|x-middleware-|x-invoke-|x-matched-path$)/;
const fromProxy = /^(x-forwarded-|forwarded$|x-real-ip$)/;

/**
 * Drops what a stranger may have forged from a request's headers and adds the client's address.
 * @param peer address at the other end of the socket.
 * @param trustedProxies how many proxies of ours stand in front; with none, nobody may speak for
 * someone else.
 */
export function cleanHeaders(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  trustedProxies: number,
): void {
  const address = clientAddress(headers["x-forwarded-for"], peer, trustedProxies);
  for (const name of Object.keys(headers))
    if (internal.test(name) || (trustedProxies === 0 && fromProxy.test(name))) delete headers[name];
  headers[addressHeader] = address;
}

/**
 * Each proxy appends the address it was called from, so ours are counted from the right; whatever
 * stands further left was written by the client.
 */
function clientAddress(
  forwardedFor: string | string[] | undefined,
  peer: string | undefined,
  trustedProxies: number,
): string {
  const hops = [forwardedFor ?? ""].flat().join(",").split(",");
  const named = trustedProxies > 0 ? hops.at(-Math.min(trustedProxies, hops.length)) : undefined;
  return [named?.trim(), peer].map(plain).find((address) => isIP(address) > 0) ?? "";
}

/** `::ffff:192.0.2.1` is 192.0.2.1 as a socket for both families shows it. */
function plain(address = ""): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
